// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>

/// An API key while it is typed: its characters, the cursor, and what is selected. Never copied;
/// what it lets go of is overwritten. Positions are from 0 to length().
class KeyText
{
public:
    /// Characters. A key has 264 at most; the rest is room for the blanks of a careless copy. What
    /// is beyond is not taken.
    static constexpr qsizetype Longest = 512;

    enum class Selecting : quint8 { No, Yes };

    KeyText() = default;
    ~KeyText() { clear(); }
    Q_DISABLE_COPY_MOVE(KeyText)

    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    [[nodiscard]] qsizetype selectionStart() const { return std::min(m_cursor, m_anchor); }
    [[nodiscard]] qsizetype selectionEnd() const { return std::max(m_cursor, m_anchor); }
    [[nodiscard]] bool hasSelection() const { return m_cursor != m_anchor; }

    /// All characters, in no other memory but this.
    [[nodiscard]] QStringView view() const { return {m_characters.data(), m_length}; }
    /// Without the blanks and line breaks around it, in UTF-8.
    [[nodiscard]] QByteArray trimmed() const;

    /// Puts \a text in place of the selection.
    void insert(QStringView text);
    void remove(qsizetype from, qsizetype to);
    void clear();

    void moveTo(qsizetype position, Selecting selecting = Selecting::No);
    void selectAll();

private:
    std::array<char16_t, Longest> m_characters{};
    qsizetype m_length = 0;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0; ///< the other end of the selection
};
