// SPDX-License-Identifier: Apache-2.0
#include "models/rowfilter.h"

#include "domain/charactermatcher.h"
#include "domain/soughttext.h"
#include "models/characterrows.h"
#include "models/failurereason.h"

#include <algorithm>

namespace {

/// The codes of failures that are shown in words with the wanted ones in them.
QStringList wordedErrors(const CharacterFilter &filter)
{
    const SoughtText error = SoughtText::onePiece(filter.errorMessage);
    QStringList codes;
    if (error.isBlank() || filter.isErrorWhole)
        return codes;
    for (const QString &code : knownFailures()) {
        if (error.isIn(failureReason(code)))
            codes.append(code);
    }
    return codes;
}

} // namespace

RowFilter::RowFilter(const CharacterRows &rows)
    : m_rows(rows)
{}

RowFilter::Match RowFilter::matchOf(const CharacterFilter &filter) const
{
    const bool isAsked = filter.flag != CharacterFilter::Flag::Any;
    // Made ready once, not for each row.
    return
        [matcher = CharacterMatcher(filter, QDateTime::currentDateTimeUtc(), wordedErrors(filter)),
         isAsked, isFlagged = m_isFlagged](const Character &character) {
            return matcher.matches(character, isAsked && isFlagged && isFlagged(character.id));
        };
}

int RowFilter::size() const
{
    return m_isOn ? static_cast<int>(m_places.size()) : m_rows.size();
}

int RowFilter::rowAt(int place) const
{
    if (!m_isOn || place < 0)
        return place;
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), place);
    const bool isShown = found != m_places.end() && *found == place;
    return isShown ? static_cast<int>(found - m_places.begin()) : -1;
}

int RowFilter::rowNear(int place) const
{
    if (!m_isOn || place < 0)
        return place;
    const auto next = std::lower_bound(m_places.begin(), m_places.end(), place);
    return std::min(static_cast<int>(next - m_places.begin()), size() - 1);
}

void RowFilter::set(const CharacterFilter &filter)
{
    m_filter = filter;
    m_isOn = !filter.isEmpty();
    judgeAll();
}

void RowFilter::judgeAll()
{
    renewPatience();
    m_places.clear();
    if (!m_isOn)
        return;
    const Match matches = matchOf(m_filter);
    for (int place = 0; place < m_rows.size(); ++place) {
        if (matches(m_rows.at(place)))
            m_places.push_back(place);
    }
}

std::vector<int> RowFilter::judge(const QList<Character> &characters) const
{
    std::vector<int> found;
    const Match matches = matchOf(m_filter);
    for (int i = 0; i < static_cast<int>(characters.size()); ++i) {
        if (!m_isOn || matches(characters.at(i)))
            found.push_back(i);
    }
    return found;
}

void RowFilter::append(int place, const std::vector<int> &found)
{
    if (!m_isOn)
        return;
    for (const int index : found)
        m_places.push_back(place + index);
}

void RowFilter::prepend(int count, const std::vector<int> &found)
{
    if (!m_isOn)
        return;
    for (int &place : m_places)
        place += count;
    m_places.insert(m_places.begin(), found.begin(), found.end());
}

void RowFilter::spend(size_t found)
{
    const int left = m_patience - 1 + static_cast<int>(found);
    m_patience = std::clamp(left, 0, Patience);
}
