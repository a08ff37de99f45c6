// SPDX-License-Identifier: Apache-2.0
#include "domain/charactermatcher.h"

#include <algorithm>
#include <utility>

namespace {

/// \a value is JSON.
bool isFoundIn(const SoughtText &sought, QByteArrayView value)
{
    if (value == "null")
        return false;
    if (sought.isBlank())
        return true;
    const QString text = Attributes::textOf(value);
    const bool isPartEnough =
        value.startsWith('"') || value.startsWith('[') || value.startsWith('{');
    return isPartEnough ? sought.isIn(text) : sought.isAllOf(text); // 8 is no part of 28
}

} // namespace

CharacterMatcher::CharacterMatcher(const CharacterFilter &filter, QDateTime now, QStringList worded)
    : m_filter(filter)
    , m_now(std::move(now))
    , m_worded(std::move(worded))
    , m_text(SoughtText::words(filter.text))
    , m_idText(filter.text.trimmed())
    , m_mayEndId(m_idText.size() >= LeastIdEnd)
    , m_idPrefix(filter.idPrefix.trimmed())
    , m_error(SoughtText::onePiece(filter.errorMessage))
    , m_name(SoughtText::onePiece(filter.name))
    , m_reference(SoughtText::onePiece(filter.clientReferenceId))
{
    for (const AttributeCriterion &criterion : filter.attributes)
        m_attributes.push_back(
            {.key = criterion.key.trimmed(), .value = SoughtText::onePiece(criterion.value)});
}

bool CharacterMatcher::isMetBy(const SoughtAttribute &sought, const Attributes &attributes)
{
    if (sought.key.isEmpty() && sought.value.isBlank())
        return true;
    return attributes.hasAny([&sought](QByteArrayView name, QByteArrayView value) {
        const bool isOfKey = sought.key.isEmpty() || Attributes::textOf(name) == sought.key;
        return isOfKey && isFoundIn(sought.value, value);
    });
}

/// What people type, without saying what it is. Not one word here and another there: many a
/// reference holds the 2 of "Mira 2".
bool CharacterMatcher::isText(const Character &character) const
{
    if (m_text.isBlank() || m_text.isIn(character.name))
        return true;
    const QLatin1StringView id = character.id.latin1();
    return id.startsWith(m_idText, Qt::CaseInsensitive)
        || (m_mayEndId && id.endsWith(m_idText, Qt::CaseInsensitive))
        || m_text.isIn(character.clientReferenceId);
}

bool CharacterMatcher::isError(const CompactText &message) const
{
    if (m_error.isBlank())
        return true;
    const bool isMet =
        m_filter.isErrorWhole ? m_error.isAllOf(message.toString()) : m_error.isIn(message);
    return isMet || (!m_worded.isEmpty() && m_worded.contains(message.toString().trimmed()));
}

bool CharacterMatcher::matches(const Character &character, bool isFlagged) const
{
    using Flag = CharacterFilter::Flag;
    const bool isOfStatus =
        m_filter.statuses.empty() || m_filter.statuses.contains(character.status);
    const bool isFlag = m_filter.flag == Flag::Any || isFlagged == (m_filter.flag == Flag::Flagged);
    // What costs most comes last. An empty beginning is one of every id, of none, too.
    return isOfStatus && isFlag
        && (m_idPrefix.isEmpty() || character.id.latin1().startsWith(m_idPrefix))
        && m_filter.created.holds(character.createdAt, m_now)
        && (m_filter.updated.isAny()
            || m_filter.updated.holds(character.updatedAt.toDateTime(), m_now))
        && isText(character) && isError(character.errorMessage) && m_name.isIn(character.name)
        && m_reference.isIn(character.clientReferenceId)
        && std::all_of(m_attributes.begin(), m_attributes.end(),
                       [&](const auto &sought) { return isMetBy(sought, character.attributes); });
}
