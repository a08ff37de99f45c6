// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/queuefixture.h"

#include <QPointer>

#include <deque>

/// Answers when the test says so.
class LateRecorder
{
public:
    void record(const QList<Operation> &next, QObject *context, const Handler<void> &recorded)
    {
        for (const Operation &one : next)
            m_asked.append(one.state);
        m_waiting.push_back({next.constLast(), context, recorded});
    }
    /// Answers the oldest that waits; a test where none does fails.
    void answer(const Result<void> &recorded = {})
    {
        if (m_waiting.empty())
            qFatal("nothing is being recorded");
        const Waiting oldest = m_waiting.front();
        m_waiting.pop_front();
        if (oldest.context)
            oldest.recorded(recorded);
    }
    /// Answers in time until the operation is being recorded as \a state.
    [[nodiscard]] bool answerUntil(OperationState state)
    {
        return QTest::qWaitFor([this, state] {
            while (!m_waiting.empty() && m_waiting.front().next.state != state)
                answer();
            return !m_waiting.empty();
        });
    }
    /// The states that wait for their record, oldest first.
    [[nodiscard]] QList<OperationState> waiting() const
    {
        QList<OperationState> states;
        for (const Waiting &one : m_waiting)
            states.append(one.next.state);
        return states;
    }
    /// All that was ever asked for.
    [[nodiscard]] const QList<OperationState> &asked() const { return m_asked; }

private:
    /// Of several, the last.
    struct Waiting
    {
        Operation next;
        QPointer<QObject> context;
        Handler<void> recorded;
    };
    std::deque<Waiting> m_waiting;
    QList<OperationState> m_asked;
};

inline Result<void> overtaken()
{
    return tl::unexpected(testError(Error::Kind::Conflict, Error::Delivery::NotSent));
}

inline Result<void> diskFull()
{
    return tl::unexpected(testError(Error::Kind::Storage, Error::Delivery::NotSent));
}

/// The queue over a recorder that answers when the test says so.
struct RecordedFixture
{
    /// Decides on a Save of each of \a names and goes on until the guard of the first is fetched.
    [[nodiscard]] bool bringToTheGuard(const QStringList &names = {mira()})
    {
        for (const QString &name : names) {
            f.queue->submit(Action::Save, testCharacter(name));
            recorder.answer();
        }
        f.clock.advance(std::chrono::seconds(8));
        if (!recorder.answerUntil(OperationState::Checking))
            return false;
        recorder.answer();
        return f.awaits("fetch", names.constFirst());
    }
    /// Decides on a Save of Mira and goes on until its intent is being recorded.
    [[nodiscard]] bool bringToTheIntent()
    {
        if (!bringToTheGuard())
            return false;
        f.api.answerFetch(testCharacter(mira()));
        return recorder.waiting() == QList{OperationState::Sending};
    }
    /// The same, while a Save of \a other waits for its turn.
    [[nodiscard]] bool bringToTheIntentPast(const QString &other)
    {
        if (!bringToTheGuard({mira(), other}))
            return false;
        f.api.answerFetch(testCharacter(mira()));
        return recorder.waiting() == QList{OperationState::Sending};
    }

    [[nodiscard]] static QString mira() { return QStringLiteral("Mira"); }

    LateRecorder recorder;
    QueueFixture f{
        [this](const QList<Operation> &next, QObject *context, const Handler<void> &recorded) {
            recorder.record(next, context, recorded);
        }};
};
