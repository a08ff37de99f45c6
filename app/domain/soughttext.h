// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/compacttext.h"

#include <QString>
#include <QStringList>

/// What somebody looks for in many texts, in any case and however accents are written. It is split
/// and folded once, not for each of them, and nothing is allocated for one that is ASCII. A blank
/// one is found in all. A value; any thread.
class SoughtText
{
public:
    SoughtText() = default; ///< blank
    /// All of \a text, but for blanks around it.
    [[nodiscard]] static SoughtText onePiece(const QString &text);
    /// Each of the words of \a text, in any order. What parts them are blanks, however many.
    [[nodiscard]] static SoughtText words(const QString &text);

    [[nodiscard]] bool isBlank() const { return m_folded.isEmpty(); }
    /// Each is a part of \a text.
    [[nodiscard]] bool isIn(const QString &text) const;
    [[nodiscard]] bool isIn(const CompactText &text) const;
    /// It is all of \a text, but for blanks around that. Only for onePiece().
    [[nodiscard]] bool isAllOf(const QString &text) const;

private:
    explicit SoughtText(const QStringList &pieces);
    template <typename Text>
    [[nodiscard]] bool areIn(const Text &text, Qt::CaseSensitivity sensitivity) const;

    QStringList m_folded; ///< none is empty
    bool m_isAscii = true;
};
