// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

/// While it lives, what people read is in their language: our texts, and with Qt's own package for
/// them also Qt's, as on the buttons of its dialogs. For main(), after the application object and
/// before the first text; one at a time.
class Translation
{
public:
    /// \a languages as in "de-DE", the dearest first; the first one that there is is taken. English
    /// is one of them. Where there is none, texts stay English.
    explicit Translation(const QStringList &languages = QLocale::system().uiLanguages());

    /// As in "de"; empty where there was none of the languages.
    [[nodiscard]] const QString &language() const { return m_language; }

private:
    [[nodiscard]] bool take(const QString &language);

    QString m_language;
    QTranslator m_own;
    QTranslator m_qts;
};
