// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/ratebudget.h"
#include "queue/operationqueue.h"
#include "support/fakecharactersapi.h"
#include "support/fakeclock.h"

#include <QtTest>

#include <memory>

/// The queue over a clock and answers that the test holds. The jitter is a half: a first backoff
/// takes 500 ms, the next one 1 s.
struct QueueFixture
{
    explicit QueueFixture(const Recorder &record = recordNothing)
        : queue(std::make_unique<OperationQueue>(
            api, budget, clock, OperationQueue::Timing{}, [] { return 0.5; }, record))
    {}

    /// Decides on a reviewing character and lets the hold end.
    void decide(Action action, const QString &name)
    {
        queue->submit(action, testCharacter(name));
        clock.advance(queue->holdLeft(last().id));
    }
    /// Decides and waits until the guard is being fetched.
    [[nodiscard]] bool decideAndCheck(Action action, const QString &name)
    {
        decide(action, name);
        return awaits("fetch", name);
    }
    /// Waits until the one call under way is \a call about \a name.
    [[nodiscard]] bool awaits(const char *call, const QString &name)
    {
        const QString words = QString::fromLatin1(call) + u" char_" + name;
        return QTest::qWaitFor([&] { return api.waiting() == words; });
    }
    /// Lets what is due happen: tokens are granted in the event loop.
    [[nodiscard]] bool isQuiet()
    {
        QTest::qWait(2);
        return api.waiting().isEmpty();
    }
    /// Decides on a Save, sends it and loses the answer, when nothing else is under way.
    [[nodiscard]] bool loseSave(const QString &name)
    {
        if (!decideAndCheck(Action::Save, name))
            return false;
        api.answerFetch(testCharacter(name));
        api.answerSave(failure(Error::Kind::Offline, Error::Delivery::Unknown));
        return last().state == OperationState::Uncertain;
    }
    [[nodiscard]] bool loseDiscard(const QString &name)
    {
        if (!decideAndCheck(Action::Discard, name))
            return false;
        api.answerFetch(testCharacter(name));
        api.answerRemove(tl::unexpected(testError(Error::Kind::Timeout, Error::Delivery::Unknown)));
        return last().state == OperationState::Uncertain;
    }

    [[nodiscard]] const Operation &at(qsizetype position) const
    {
        return queue->operations().all().at(position);
    }
    [[nodiscard]] const Operation &last() const { return queue->operations().all().constLast(); }
    [[nodiscard]] double writeTokens() const
    {
        return budget.tokens(RateBudget::Bucket::CharactersPost);
    }

    static Result<Character> failure(Error::Kind kind, Error::Delivery delivery, int status = 0,
                                     const QString &code = {})
    {
        return tl::unexpected(testError(kind, delivery, status, code));
    }
    static Result<Character> serverFails()
    {
        return failure(Error::Kind::Server, Error::Delivery::Unknown, 500);
    }
    static Result<Character> unreachable()
    {
        return failure(Error::Kind::Offline, Error::Delivery::NotSent);
    }
    static Result<Character> keyRefused()
    {
        return failure(Error::Kind::Unauthorized, Error::Delivery::Answered, 401);
    }

    FakeClock clock;
    RateBudget budget{clock};
    FakeCharactersApi api;
    std::unique_ptr<OperationQueue> queue;
};
