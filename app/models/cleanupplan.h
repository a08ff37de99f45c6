// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"
#include "domain/cleanuppace.h"
#include "domain/operation.h"
#include "models/pick.h"

#include <QDateTime>
#include <QList>
#include <QSet>

#include <array>
#include <functional>
#include <map>
#include <optional>

/// What a clean-up is about to do: with which characters, and what a dry run says of them. The
/// sentences are the window's. A value; any thread.
class CleanupPlan
{
public:
    /// Ages by creation; neighbours share none.
    enum class Age : quint8 {
        UnderDay,
        UnderWeek,
        UnderMonth, ///< 30 days
        Older,
        Unknown, ///< the server's time could not be read
    };
    static constexpr int AgeCount = 5;

    /// What happens to all of one status.
    struct Part
    {
        CharacterStatus status = CharacterStatus::Unknown;
        Action action = Action::Delete; ///< what it is for them: of removals, which one
        qsizetype count = 0;            ///< above 0

        friend bool operator==(const Part &, const Part &) = default;
    };
    /// Failed ones with one error message.
    struct ErrorCount
    {
        QString message{}; ///< the server's, to the letter; may be empty
        qsizetype count = 0;

        friend bool operator==(const ErrorCount &, const ErrorCount &) = default;
    };

    /// One that was taken out.
    struct TakenOut
    {
        Pick pick{};
        qsizetype place = 0;    ///< in picks(), where it was
        bool isFlagged = false; ///< and nobody has included it
    };
    /// Why a number has to be typed.
    enum class Gravity : quint8 {
        None,   ///< it has not
        Costly, ///< generations are billed
        Grave,  ///< one is ready or reviewing
        Many,   ///< more than MostUntyped
    };
    static constexpr qsizetype MostUntyped = 100;

    /// \a action is done with those that it is offered for: Delete, which stands for Discard too,
    /// Save, or Resynthesize, which many at once are for where they have failed. The ages are those
    /// at \a now, the time of day. Of picks with the same id the first counts. Bare ones are
    /// awaited().
    CleanupPlan(Action action, const QList<Pick> &picks, QDateTime now);

    [[nodiscard]] Action action() const { return m_action; }
    /// Those that it is done with, in the order given.
    [[nodiscard]] const QList<Pick> &picks() const { return m_picks; }
    /// Those that it is not, for it is not offered for what they are: to delete, those that are
    /// deleted already or of a status that we do not know; to save, all but reviewing ones; to
    /// resynthesize, all but failed ones.
    [[nodiscard]] const QList<Pick> &leftOut() const { return m_leftOut; }
    /// Those that would be saved, were there not more refs of them than are shown: nobody can have
    /// judged all. They are left out, too.
    [[nodiscard]] const QList<Pick> &unjudged() const { return m_unjudged; }
    /// Those of which too little is known yet, in the order given: they count nowhere else, and
    /// nothing is done with them.
    [[nodiscard]] const QList<Pick> &awaited() const { return m_awaited; }
    /// How many were awaited at first.
    [[nodiscard]] qsizetype toLookUp() const { return m_toLookUp; }
    /// One of those awaited was \a found: from now on it counts as what it is, behind the others.
    /// Another changes nothing.
    void take(const Pick &found, bool isFlagged);
    /// One of those awaited could not be found: it is left out.
    void giveUp(const CharacterId &id);
    /// Those.
    [[nodiscard]] qsizetype unknown() const { return m_unknown; }
    /// Whether \a pick, once it is awaited no more, would be one of picks(), or flagged().
    [[nodiscard]] bool isFor(const Pick &pick) const;
    /// The server has \a told what one of picks() or flagged() is now: see learn() of a pick. Its
    /// place in picks(); none where that is no news, or it is flagged.
    std::optional<qsizetype> learn(const CharacterId &id, const Revision &told);
    /// Takes one out of picks(). False if it is not there.
    bool remove(const CharacterId &id);
    /// Those that remove() has taken out, the latest last.
    [[nodiscard]] const QList<TakenOut> &takenOut() const { return m_takenOut; }
    /// Where putBack() puts the latest of them in picks(). None where there is none, or it is
    /// flagged and goes to flagged().
    [[nodiscard]] std::optional<qsizetype> placeToPutBack() const;
    /// Takes back the latest remove(). False if there is none.
    bool putBack();
    /// Takes those out of picks() that \a isFlagged: somebody wants a second opinion on them. Those
    /// that includeFlagged() has put back stay. Of takenOut() it says which these are.
    void leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged);
    /// Those, in the order given.
    [[nodiscard]] const QList<Pick> &flagged() const { return m_flagged; }
    /// Puts them back into picks(), behind the others.
    void includeFlagged();
    /// Whether includeFlagged() has put it back.
    [[nodiscard]] bool isIncluded(const CharacterId &id) const { return m_included.contains(id); }

    [[nodiscard]] qsizetype count() const { return m_picks.size(); }
    /// By what it destroys, the gravest first.
    [[nodiscard]] QList<Part> parts() const;
    /// Of the failed ones, the most frequent first, else by message.
    [[nodiscard]] QList<ErrorCount> errors() const;
    [[nodiscard]] qsizetype count(Age age) const { return m_ages.at(std::size_t(age)); }
    /// The ages that \a age stands for, for a filter; without limits for Unknown.
    [[nodiscard]] static AgeRange rangeOf(Age age);
    [[nodiscard]] qsizetype withRefs() const { return m_withRefs; }
    /// Those that have more refs than are shown.
    [[nodiscard]] qsizetype withUnshownRefs() const { return m_withUnshownRefs; }
    /// Those that are known to be others now: the guard will leave them alone.
    [[nodiscard]] qsizetype changedSincePicked() const { return m_changed; }

    /// How many generations it costs.
    [[nodiscard]] qsizetype generations() const { return count() * generationsFor(m_action); }

    [[nodiscard]] Gravity gravity() const;
    /// What has to be typed before it may start: generations(), where it costs any; else count(),
    /// where it is above MostUntyped, or where one is ready or reviewing. None otherwise.
    [[nodiscard]] std::optional<qsizetype> numberToType() const;

    /// From the first write to the last when nobody else writes.
    [[nodiscard]] std::chrono::milliseconds timeAlone(const CleanupPace &pace) const
    {
        return pace.timeFor(count());
    }
    /// The same while others write.
    [[nodiscard]] std::chrono::milliseconds timeShared(const CleanupPace &pace) const
    {
        return pace.shared().timeFor(count());
    }

private:
    [[nodiscard]] std::optional<Action> actionOn(CharacterStatus status) const;
    void sort(const Pick &pick, bool isFlagged);
    [[nodiscard]] bool stopAwaiting(const CharacterId &id);
    void tally(const Pick &pick, int sign);
    [[nodiscard]] Age ageOf(const Pick &pick) const;
    [[nodiscard]] qsizetype countOf(CharacterStatus status) const;

    Action m_action;
    QDateTime m_now;
    QList<Pick> m_picks;
    QList<Pick> m_leftOut;
    QList<Pick> m_unjudged;
    QList<Pick> m_flagged;
    QList<Pick> m_awaited;
    QList<TakenOut> m_takenOut;
    QSet<CharacterId> m_included; ///< although they are flagged
    std::map<CharacterStatus, qsizetype> m_statuses;
    std::map<QString, qsizetype> m_errors;
    std::array<qsizetype, AgeCount> m_ages{};
    qsizetype m_withRefs = 0;
    qsizetype m_withUnshownRefs = 0;
    qsizetype m_changed = 0;
    qsizetype m_toLookUp = 0;
    qsizetype m_unknown = 0;
};
