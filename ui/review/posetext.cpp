// SPDX-License-Identifier: Apache-2.0
#include "ui/review/posetext.h"

#include <QCoreApplication>

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Pose", text);
}

} // namespace

QString poseText(const QString &pose)
{
    if (pose == QLatin1String("portrait"))
        return translated(QT_TRANSLATE_NOOP("Pose", "portrait"));
    if (pose == QLatin1String("front"))
        return translated(QT_TRANSLATE_NOOP("Pose", "front"));
    if (pose == QLatin1String("side"))
        return translated(QT_TRANSLATE_NOOP("Pose", "side"));
    if (pose == QLatin1String("back"))
        return translated(QT_TRANSLATE_NOOP("Pose", "back"));
    if (pose.isEmpty() || pose == QLatin1String("other"))
        return translated(QT_TRANSLATE_NOOP("Pose", "other"));
    return pose;
}

QString refLabel(int index, const QString &pose)
{
    //: The label on a ref: %1 is its number, %2 its pose
    return QCoreApplication::translate("Pose", "%1 %2")
        .arg(QString::number(index + 1), poseText(pose));
}

QString refName(const QString &pose, const QString &characterName)
{
    QString text = poseText(pose);
    text[0] = text.at(0).toUpper();
    //: %1 is a pose with a capital letter, %2 the character's name
    return QCoreApplication::translate("Pose", "%1 ref of %2").arg(text, characterName);
}
