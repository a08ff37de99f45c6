// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QIODevice;

/// One text of a .ts file.
struct TranslatedText
{
    QString context{};
    QString source{};
    QString comment{}; ///< tells it from another one with the same words
    bool isPlural = false;
    QString type{};             ///< empty for a finished one; else unfinished, vanished or obsolete
    QStringList translations{}; ///< as many as the language has plural forms, else one

    /// What it is about, without its translation.
    [[nodiscard]] QString key() const;
};

/// The texts of the .ts file that \a device holds, in its order. Empty if it cannot be read.
[[nodiscard]] QList<TranslatedText> readTranslations(QIODevice &device);

/// What is wrong with the translations of \a text, a line each: one is missing, a place such as %1
/// is lost or made up, there is another number of mnemonics, it begins or ends otherwise, or it is
/// a "file name", as its comment says, with other letters than a to z. Of an unfinished text it is
/// only said that it is one.
[[nodiscard]] QStringList faultsOf(const TranslatedText &text);

/// The calls in the C++ \a source whose text or context lupdate cannot see, since it is no literal:
/// the text is in no .ts file, and stays English. A text from a table, marked there, is looked up
/// with a literal context and is none of them.
[[nodiscard]] QStringList callsWithoutLiteral(const QString &source);
