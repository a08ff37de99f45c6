// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/cleanup.h"
#include "queue/queuefixture.h"
#include "sandbox/tokenbucket.h"

#include <QHash>

#include <functional>

/// A server in the fake API's place: it answers by what its characters are, and counts writes as
/// the sandbox does.
class Server
{
public:
    explicit Server(QueueFixture &fixture)
        : m_f(fixture)
    {}

    void add(const Character &character) { m_characters.insert(character.id, character); }
    void remove(const QString &name) { m_characters.remove(testId(name)); }
    /// What the next writes are answered with, instead of being done.
    void setTrouble(const std::optional<Error> &error) { m_trouble = error; }
    [[nodiscard]] bool has(const QString &name) const
    {
        return m_characters.contains(testId(name));
    }
    /// What was written, oldest first: "remove char_N0".
    [[nodiscard]] const QStringList &writes() const { return m_writes; }
    /// Whole tokens that a write left, at the least; the same of generations.
    [[nodiscard]] int least() const { return m_writesLeft.least; }
    [[nodiscard]] int leastGenerations() const { return m_generationsLeft.least; }
    void drainTo(double tokens)
    {
        const auto now = std::chrono::duration<double>(m_f.clock.now()).count();
        for (double left = 60; left > tokens; --left)
            m_writesLeft.bucket.take(now);
    }

    /// Answers the one call that waits; false if none does.
    bool answerOne()
    {
        const QStringList words =
            m_f.api.waiting().section(QStringLiteral(", "), 0, 0).split(QLatin1Char(' '));
        if (words.size() < 2)
            return false;
        const CharacterId id = CharacterId::fromString(words.at(1)).value();
        if (words.at(0) == QStringLiteral("fetch")) {
            m_f.api.answerFetch(found(id));
            return true;
        }
        m_writes.append(words.join(QLatin1Char(' ')));
        if (isGeneration(words.at(0)))
            count(m_generationsLeft, RateBudget::Bucket::CharactersSynthesize);
        else
            count(m_writesLeft, RateBudget::Bucket::CharactersPost);
        write(words.at(0), id);
        return true;
    }

private:
    [[nodiscard]] Result<Character> found(const CharacterId &id) const
    {
        const auto character = m_characters.constFind(id);
        if (character != m_characters.cend())
            return *character;
        return tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered, 404));
    }
    /// A bucket, and how many whole tokens a call left in it at the least.
    struct Left
    {
        sandbox::TokenBucket bucket;
        int least = 0;
    };
    [[nodiscard]] static bool isGeneration(const QString &call)
    {
        return call == QStringLiteral("resynthesize") || call == QStringLiteral("regenerate");
    }
    void count(Left &left, RateBudget::Bucket bucket)
    {
        const auto now = std::chrono::duration<double>(m_f.clock.now()).count();
        const auto verdict = left.bucket.take(now);
        left.least = std::min(left.least, int(verdict.remaining));
        m_f.budget.answered(
            bucket, {.limit = double(verdict.limit), .remaining = double(verdict.remaining)});
    }
    void write(const QString &call, const CharacterId &id)
    {
        if (call == QStringLiteral("remove")) {
            Result<Deleted> answer{Deleted{.id = id}};
            if (m_trouble)
                answer = tl::unexpected(*m_trouble);
            else
                m_characters.remove(id);
            m_f.api.answerRemove(answer);
            return;
        }
        Result<Character> answer = found(id);
        if (m_trouble) {
            answer = tl::unexpected(*m_trouble);
        } else if (answer) {
            const bool isSave = call == QStringLiteral("save");
            answer->status = isSave ? CharacterStatus::Ready : CharacterStatus::Synthesizing;
            answer->updatedAt = QStringLiteral("later");
            m_characters.insert(id, *answer);
        }
        if (call == QStringLiteral("save"))
            m_f.api.answerSave(answer);
        else if (call == QStringLiteral("regenerate"))
            m_f.api.answerRegenerate(answer);
        else
            m_f.api.answerResynthesize(answer);
    }

    QueueFixture &m_f;
    QHash<CharacterId, Character> m_characters;
    Left m_writesLeft{.bucket = {30, 60, 0}, .least = 60};
    Left m_generationsLeft{.bucket = {6, 12, 0}, .least = 12};
    std::optional<Error> m_trouble;
    QStringList m_writes;
};

/// Clean-ups over the queue, a clock and answers that the test holds. No event loop is needed: what
/// is due happens when the clock moves.
struct CleanupFixture
{
    static constexpr std::chrono::milliseconds Tick{20};

    explicit CleanupFixture(const Recorder &record = recordNothing,
                            const CleanupRecorder &recordCleanup = recordNoCleanup)
        : f(record)
        , cleanup(std::make_unique<Cleanup>(*f.queue, f.budget, f.clock, recordCleanup))
    {}

    /// As the server tells from the first answer on: the bucket is full.
    void fillBucket(double remaining = 60)
    {
        f.budget.answered(RateBudget::Bucket::CharactersPost,
                          {.limit = 60, .remaining = remaining});
    }
    /// "N0" and so on, which the server has.
    [[nodiscard]] QList<CleanupItem> characters(int count,
                                                CharacterStatus status = CharacterStatus::Failed,
                                                const QString &prefix = QStringLiteral("N"))
    {
        QList<CleanupItem> items;
        for (int i = 0; i < count; ++i) {
            const Character character = testCharacter(prefix + QString::number(i), status);
            server.add(character);
            items.append(
                {.character = character.id, .name = character.name, .seen = character.revision()});
        }
        return items;
    }
    /// A run that is no longer held.
    [[nodiscard]] CleanupId begin(Action action, const QList<CleanupItem> &items)
    {
        const CleanupId id = cleanup->start(action, items, QStringLiteral("a test"));
        cleanup->sendNow(id);
        return id;
    }
    /// Lets what is due happen, without an answer.
    void settle(int ticks = 5)
    {
        for (int i = 0; i < ticks; ++i)
            f.clock.advance(Tick);
    }
    /// Answers all that is asked until \a isSo, for at most \a longest; false if it never was.
    [[nodiscard]] bool runUntil(const std::function<bool()> &isSo,
                                std::chrono::milliseconds longest = std::chrono::minutes(60))
    {
        for (std::chrono::milliseconds time{}; !isSo(); time += Tick) {
            if (time > longest)
                return false;
            f.clock.advance(Tick);
            server.answerOne();
        }
        return true;
    }
    [[nodiscard]] bool runUntil(const CleanupId &id, CleanupState state)
    {
        return runUntil([&] { return this->state(id) == state; });
    }
    /// Until \a words wait for an answer.
    [[nodiscard]] bool runUntilAsked(const QString &words)
    {
        for (int i = 0; i < 10'000; ++i) {
            if (f.api.waiting() == words)
                return true;
            server.answerOne();
            f.clock.advance(Tick);
        }
        return false;
    }
    [[nodiscard]] CleanupState state(const CleanupId &id) const { return cleanup->run(id)->state; }
    [[nodiscard]] CleanupCounts counts(const CleanupId &id) const { return cleanup->counts(id); }

    QueueFixture f;
    Server server{f};
    std::unique_ptr<Cleanup> cleanup;
};
