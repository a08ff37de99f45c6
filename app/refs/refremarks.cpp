// SPDX-License-Identifier: Apache-2.0
#include "refs/refremarks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString formatKey()
{
    return u"greenroom.format"_s;
}

QString profileKey()
{
    return u"greenroom.profile"_s;
}

QString caveatKey()
{
    return u"greenroom.caveat"_s;
}

} // namespace

void setRemarks(QImage &image, const RefRemarks &remarks)
{
    image.setText(formatKey(), remarks.format);
    image.setText(profileKey(), remarks.profile);
    image.setText(caveatKey(), remarks.caveat);
}

QString refFormatText(const QImage &image)
{
    return image.text(formatKey());
}

QString refProfileText(const QImage &image)
{
    return image.text(profileKey());
}

QString refCaveat(const QImage &image)
{
    return image.text(caveatKey());
}

QString withCaveat(const QString &name, const QString &caveat)
{
    //: %1 is "2 front" or the like, %2 is what is not shown as it may be meant
    return caveat.isEmpty()
        ? name
        : QCoreApplication::translate("RefRemarks", "%1 · %2").arg(name, caveat);
}
