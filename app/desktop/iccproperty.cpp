// SPDX-License-Identifier: Apache-2.0
#include "desktop/iccproperty.h"

#include <QByteArrayView>
#include <QtEndian>

namespace {

// Of the head of a profile.
constexpr qsizetype HeadSize = 128;
constexpr qsizetype ClassAt = 12;
constexpr qsizetype ColoursAt = 16;
constexpr qsizetype SignatureAt = 36;

} // namespace

QByteArray iccProfileIn(int bits, const QByteArray &value)
{
    constexpr int bitsOfAByte = 8;
    if (bits != bitsOfAByte || value.size() < HeadSize)
        return {};
    const auto word = [&value](qsizetype place) { return QByteArrayView(value).sliced(place, 4); };
    const qsizetype size = qFromBigEndian<quint32>(value.constData());
    const bool isOfDisplay =
        word(SignatureAt) == "acsp" && word(ClassAt) == "mntr" && word(ColoursAt) == "RGB ";
    // What follows the profile is no part of it.
    return isOfDisplay && size >= HeadSize && size <= value.size() ? value.first(size)
                                                                   : QByteArray();
}

QByteArray iccPropertyName(qsizetype place)
{
    constexpr char name[] = "_ICC_PROFILE";
    return place == 0 ? QByteArray(name) : name + QByteArray("_") + QByteArray::number(place);
}
