// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QDateTime>

#include <iterator>
#include <limits>
#include <vector>

/// How many characters a queue has, as far as is known, and which they are, so that nobody counts
/// twice, however often a page, a walk or a decision tells of him. A value; any thread.
class QueueSize
{
public:
    /// A character, and when it was created. A mark of 64 bits stands for its id, which would take
    /// a hundred bytes: in a hundred thousand, two have the same once in three thousand million
    /// times.
    struct Member
    {
        /// \a createdAt is invalid where that is not known.
        Member(const CharacterId &id, const QDateTime &createdAt);

        quint64 mark;
        qint64 created; ///< ms since the epoch, or NotKnown

        static constexpr qint64 NotKnown = std::numeric_limits<qint64>::min();
    };

    /// Characters, each once, in 16 bytes: one more costs a move of those behind it, so many more
    /// are made one Ids first. When a character was created stays known once it is.
    class Ids
    {
    public:
        Ids() = default;
        explicit Ids(std::vector<Member> members);

        void insert(const Member &member);
        void insert(const Ids &others);
        void remove(const CharacterId &id);
        /// Those of them that are newer than the oldest of \a newest, but for these.
        void removeAmong(const Ids &newest);
        [[nodiscard]] bool contains(const CharacterId &id) const
        {
            return find(qHash(id)) != m_members.cend();
        }
        [[nodiscard]] qsizetype size() const { return std::ssize(m_members); }

    private:
        using Members = std::vector<Member>;

        [[nodiscard]] Members::const_iterator find(quint64 mark) const;

        Members m_members; ///< by their marks
    };

    /// -1 while unknown; at least so many unless isWhole().
    [[nodiscard]] int count() const
    {
        return m_known == Known::Nothing ? -1 : static_cast<int>(m_ids.size());
    }
    /// count() is exact.
    [[nodiscard]] bool isWhole() const { return m_known == Known::All; }
    /// All that can be read was known, and has been followed since; isWhole() unless there were
    /// others that cannot, or others have worked on it.
    [[nodiscard]] bool wasWhole() const { return isWhole() || m_known == Known::Doubted; }
    [[nodiscard]] bool contains(const CharacterId &id) const { return m_ids.contains(id); }

    /// These are all.
    void takeAll(Ids ids);
    /// These are there, and maybe more.
    void takeSome(Ids ids);
    /// These are the newest, and there are more. Where it wasWhole(), those below are known still:
    /// to know of the last one says more than that there are a hundred.
    void takeNewest(const Ids &newest);
    /// These are in the queue, too.
    void enter(const Ids &ids) { m_ids.insert(ids); }
    /// One is in the queue, or is no more.
    void enter(const CharacterId &id, const QDateTime &createdAt) { m_ids.insert({id, createdAt}); }
    void leave(const CharacterId &id) { m_ids.remove(id); }
    /// There are some that could not be read, or others have worked on it where nobody looked: it
    /// may be exact no more, and is a bound.
    void doubt();

    /// A bound that has come down by many since it was taken says less and less. Once for each time
    /// that it has.
    [[nodiscard]] bool takeShrinking();

private:
    enum class Known : quint8 {
        Nothing,
        Some,    ///< those that are there at the least
        Doubted, ///< all, but for those that could not be read, and what others have done since
        All,
    };
    /// A bound that has come down by so many is to be read again.
    static constexpr qsizetype MuchLess = 50;

    Ids m_ids;
    Known m_known = Known::Nothing;
    qsizetype m_taken = 0; ///< how many there were when they were taken
};
