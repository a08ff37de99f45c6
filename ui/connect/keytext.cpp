// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/keytext.h"

#include <algorithm>

namespace {

/// A compiler may leave out a plain write to memory that nobody reads again.
void overwrite(char16_t *from, qsizetype count)
{
    volatile char16_t *place = from;
    for (qsizetype i = 0; i < count; ++i)
        place[i] = u'\0';
}

} // namespace

QByteArray KeyText::trimmed() const
{
    return view().trimmed().toUtf8();
}

void KeyText::insert(QStringView text)
{
    remove(selectionStart(), selectionEnd());
    const qsizetype count = std::min(text.size(), Longest - m_length);
    char16_t *const place = m_characters.data() + m_cursor;
    std::move_backward(place, m_characters.data() + m_length,
                       m_characters.data() + m_length + count);
    std::copy_n(text.utf16(), count, place);
    m_length += count;
    moveTo(m_cursor + count);
}

void KeyText::remove(qsizetype from, qsizetype to)
{
    from = std::clamp<qsizetype>(from, 0, m_length);
    to = std::clamp<qsizetype>(to, from, m_length);
    const auto begin = m_characters.begin();
    std::move(begin + to, begin + m_length, begin + from);
    m_length -= to - from;
    overwrite(m_characters.data() + m_length, to - from);
    moveTo(m_cursor <= from ? m_cursor : std::max(from, m_cursor - (to - from)));
}

void KeyText::clear()
{
    remove(0, m_length);
}

void KeyText::moveTo(qsizetype position, Selecting selecting)
{
    m_cursor = std::clamp<qsizetype>(position, 0, m_length);
    if (selecting == Selecting::No)
        m_anchor = m_cursor;
}

void KeyText::selectAll()
{
    m_anchor = 0;
    m_cursor = m_length;
}
