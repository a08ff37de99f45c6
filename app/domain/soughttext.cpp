// SPDX-License-Identifier: Apache-2.0
#include "domain/soughttext.h"

#include <algorithm>
#include <optional>

namespace {

/// The same for all texts that differ in case only, or in how their accents are written. By way of
/// the upper case, since the folding of Qt keeps "ß" from being "SS". Composed in the end, or "e"
/// would be a part of "é". What is ASCII stays so.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isAscii(QLatin1StringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

SoughtText::SoughtText(const QStringList &pieces)
{
    for (const QString &piece : pieces) {
        m_folded.append(folded(piece));
        m_isAscii = m_isAscii && isAscii(m_folded.constLast());
    }
}

SoughtText SoughtText::onePiece(const QString &text)
{
    const QString piece = text.trimmed();
    return piece.isEmpty() ? SoughtText() : SoughtText(QStringList{piece});
}

SoughtText SoughtText::words(const QString &text)
{
    return SoughtText(text.simplified().split(u' ', Qt::SkipEmptyParts));
}

template <typename Text>
bool SoughtText::areIn(const Text &text, Qt::CaseSensitivity sensitivity) const
{
    return std::all_of(m_folded.cbegin(), m_folded.cend(),
                       [&](const QString &piece) { return text.contains(piece, sensitivity); });
}

bool SoughtText::isIn(const QString &text) const
{
    if (isBlank())
        return true;
    // To fold thousands of names for each letter that is typed takes too long, and most need none.
    if (isAscii(text))
        return m_isAscii && areIn(text, Qt::CaseInsensitive);
    return areIn(folded(text), Qt::CaseSensitive);
}

/// Most are searched as they are kept: to unpack thousands for each letter takes too long, too.
bool SoughtText::isIn(const CompactText &text) const
{
    if (isBlank())
        return true;
    const std::optional<QLatin1StringView> narrow = text.latin1();
    if (narrow && isAscii(*narrow))
        return m_isAscii && areIn(*narrow, Qt::CaseInsensitive);
    return isIn(text.toString());
}

bool SoughtText::isAllOf(const QString &text) const
{
    if (isBlank())
        return true;
    Q_ASSERT(m_folded.size() == 1);
    const QString trimmed = text.trimmed();
    if (isAscii(trimmed))
        return m_isAscii && trimmed.compare(m_folded.constFirst(), Qt::CaseInsensitive) == 0;
    return folded(trimmed) == m_folded.constFirst();
}
