// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Translation::Translation(const QStringList &languages)
{
    for (const QString &language : languages) {
        if (take(language))
            return;
    }
}

bool Translation::take(const QString &language)
{
    // Script and country are left out: there is one German for all who speak it.
    const QString code = language.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
    if (!m_own.load(u":/translations/greenroom_%1.qm"_s.arg(code)))
        return false;
    m_language = code;
    // The one installed last is asked first.
    if (m_qts.load(u"qtbase_%1.qm"_s.arg(code), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    QCoreApplication::installTranslator(&m_own);
    return true;
}
