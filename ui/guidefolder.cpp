// SPDX-License-Identifier: Apache-2.0
#include "ui/guidefolder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

QString guideFolder(const QString &programFolder)
{
    const QString beside = QDir::cleanPath(programFolder + "/../share/doc/greenroom/html"_L1);
    if (QFileInfo::exists(beside + "/index.html"_L1))
        return beside;
    const QString first = QStandardPaths::locate(QStandardPaths::GenericDataLocation,
                                                 u"doc/greenroom/html/index.html"_s);
    return first.isEmpty() ? QString() : QFileInfo(first).absolutePath();
}
