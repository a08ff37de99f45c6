// SPDX-License-Identifier: Apache-2.0
#include "ui/guidefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Gives the text of this file its context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Guide)
};

} // namespace

QString guideLanguage()
{
    //: Not shown. The code of this language, as in resources/guide
    return Text::tr("en");
}

QString guideFolder(const QString &programFolder, const QString &language)
{
    QStringList guides{QDir::cleanPath(programFolder + "/../share/greenroom/guide"_L1)};
    guides += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"greenroom/guide"_s,
                                        QStandardPaths::LocateDirectory);
    for (const QString &guide : std::as_const(guides)) {
        for (const QString &wanted : {language, u"en"_s}) {
            const QString folder = guide + u'/' + wanted;
            if (QFileInfo::exists(folder + "/index.html"_L1))
                return folder;
        }
    }
    return {};
}
