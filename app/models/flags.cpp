// SPDX-License-Identifier: Apache-2.0
#include "models/flags.h"

#include "domain/clock.h"

#include <algorithm>
#include <utility>

Flags::Flags(const Clock &clock, FlagRecorder record)
    : m_clock(clock)
    , m_record(std::move(record))
{}

qsizetype Flags::countOf(const std::function<bool(const CharacterId &)> &isMeant) const
{
    return std::count_if(m_flags.keyBegin(), m_flags.keyEnd(), isMeant);
}

std::optional<Flag> Flags::find(const CharacterId &id) const
{
    const auto found = m_flags.constFind(id);
    return found == m_flags.cend() ? std::nullopt : std::optional(*found);
}

void Flags::put(const CharacterId &id, const std::optional<Flag> &flag)
{
    if (flag)
        m_flags.insert(id, *flag);
    else
        m_flags.remove(id);
    emit changed({id});
}

void Flags::set(const Character &character, bool isFlagged)
{
    const CharacterId id = character.id;
    const std::optional<Flag> before = find(id);
    if (before.has_value() == isFlagged)
        return;
    const FlagRecord next{.flag = before.value_or(Flag{.character = id,
                                                       .name = character.name.toString(),
                                                       .flaggedAt = m_clock.wallTime()}),
                          .isSet = isFlagged};
    if (!m_recordings.contains(id))
        m_recordings.insert(id, {.recorded = before});
    ++m_recordings[id].underWay;
    put(id, isFlagged ? std::optional(next.flag) : std::nullopt);
    m_record(next, this, [this, next](const Result<void> &result) { settle(next, result); });
}

/// They are answered in their order, and the newest one decides.
void Flags::settle(const FlagRecord &next, const Result<void> &result)
{
    const CharacterId id = next.flag.character;
    Recording &recording = m_recordings[id];
    --recording.underWay;
    if (result) {
        recording.recorded = next.isSet ? std::optional(next.flag) : std::nullopt;
        recording.isKnown = true;
    }
    if (recording.underWay > 0)
        return;
    const std::optional<Flag> recorded = m_recordings.take(id).recorded;
    const bool isAsWished = recorded.has_value() == next.isSet;
    if (result || isAsWished)
        return;
    put(id, recorded);
    const QString why = result.error().message;
    emit refused(next.isSet
                     ? tr("%1 is not flagged: it cannot be recorded. %2").arg(next.flag.name, why)
                     : tr("%1 keeps its flag: it cannot be recorded. %2").arg(next.flag.name, why));
}

void Flags::restore(const QList<Flag> &flags)
{
    QList<CharacterId> added;
    for (const Flag &flag : flags) {
        const auto recording = m_recordings.find(flag.character);
        if (recording != m_recordings.end()) {
            // What is being recorded goes back to it where that fails.
            if (!recording->isKnown)
                recording->recorded = flag;
            continue;
        }
        if (m_flags.contains(flag.character))
            continue;
        m_flags.insert(flag.character, flag);
        added.append(flag.character);
    }
    if (!added.isEmpty())
        emit changed(added);
}

void Flags::drop(const CharacterId &id)
{
    if (const auto recording = m_recordings.find(id); recording != m_recordings.end()) {
        recording->recorded.reset();
        recording->isKnown = true;
    }
    if (m_flags.contains(id))
        put(id, std::nullopt);
}
