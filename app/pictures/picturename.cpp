// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturename.h"

#include "files/filename.h"
#include "refs/refformat.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNameBytes = 120; ///< of a character's name
constexpr qsizetype MostPoseBytes = 40;

} // namespace

QString refFileName(const Character &character, int index)
{
    QString name = safeFileName(character.name.toString(), MostNameBytes);
    if (name.isEmpty())
        name = character.id.toString();
    const QString pose = safeFileName(character.refs.at(index).pose, MostPoseBytes);
    return safeFileName(name + u" - "_s + QString::number(index + 1) + u' ' + pose);
}

QString refFileEnding(const QByteArray &bytes)
{
    switch (refFormat(bytes)) {
    case RefFormat::Png:
        return u"png"_s;
    case RefFormat::Jpeg:
        return u"jpg"_s;
    case RefFormat::WebP:
        return u"webp"_s;
    case RefFormat::Other:
        break;
    }
    return u"bin"_s;
}
