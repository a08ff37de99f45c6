// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/recorder.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class Clock;

/// The characters that somebody wants a second opinion on. A flag counts at once and is recorded
/// behind it; where that fails it goes back to what is recorded, and refused() says so. GUI thread.
class Flags final : public QObject
{
    Q_OBJECT

public:
    /// \a clock must outlive this.
    Flags(const Clock &clock, FlagRecorder record);

    [[nodiscard]] bool contains(const CharacterId &id) const { return m_flags.contains(id); }
    /// Since when; invalid for one that is not flagged.
    [[nodiscard]] QDateTime flaggedAt(const CharacterId &id) const
    {
        return m_flags.value(id).flaggedAt;
    }
    [[nodiscard]] qsizetype count() const { return m_flags.size(); }
    /// How many of them are among those that \a isMeant; asks for each flag.
    [[nodiscard]] qsizetype countOf(const std::function<bool(const CharacterId &)> &isMeant) const;
    /// Flags \a character or takes its flag away; nothing where it is so already.
    void set(const Character &character, bool isFlagged);
    /// Takes over what the record held from the start; what was done here meanwhile stays, unless
    /// it cannot be recorded.
    void restore(const QList<Flag> &flags);
    /// The character is gone, and who records has forgotten its flag by itself.
    void drop(const CharacterId &id);

signals:
    /// These have got a flag or lost it.
    void changed(const QList<CharacterId> &ids);
    /// A change could not be recorded, and is none any more; \a why is for people.
    void refused(const QString &why);

private:
    /// Of one character while its changes are being recorded.
    struct Recording
    {
        int underWay = 0;
        std::optional<Flag> recorded{}; ///< as far as is known
        bool isKnown = false;           ///< recorded meanwhile: newer than what restore() says
    };
    void settle(const FlagRecord &next, const Result<void> &result);
    void put(const CharacterId &id, const std::optional<Flag> &flag);
    [[nodiscard]] std::optional<Flag> find(const CharacterId &id) const;

    const Clock &m_clock;
    const FlagRecorder m_record;
    QHash<CharacterId, Flag> m_flags;
    QHash<CharacterId, Recording> m_recordings;
};
