// SPDX-License-Identifier: Apache-2.0
#include "crash/bugs.h"

#include "queue/verdict.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace {

constexpr std::chrono::seconds SlowCommit{5}; // so that it is killed before, on any machine

bool isSending(const QList<Operation> &next)
{
    return std::any_of(next.cbegin(), next.cend(),
                       [](const Operation &one) { return one.state == OperationState::Sending; });
}

/// \a value in place of an error of the server.
template <typename T>
Handler<T> agreeing(const T &value, Handler<T> handler)
{
    return [value, handler = std::move(handler)](const Result<T> &answer) {
        const bool isTrouble = !answer && answer.error().kind == Error::Kind::Server;
        handler(isTrouble ? Result<T>(value) : answer);
    };
}

} // namespace

Recorder Bugs::noCompareAndSet(const Recorder &record)
{
    return [record](const QList<Operation> &next, QObject *context, const Handler<void> &recorded) {
        record(next, context, [recorded](const Result<void> &) { recorded({}); });
    };
}

Recorder Bugs::sendBeforeCommit(const Recorder &record)
{
    return [record](const QList<Operation> &next, QObject *context, const Handler<void> &recorded) {
        if (!isSending(next)) {
            record(next, context, recorded);
            return;
        }
        QTimer::singleShot(SlowCommit, context,
                           [=] { record(next, context, [](const Result<void> &) {}); });
        recorded({});
    };
}

Recorder Bugs::UndoWhileSending::recorder(const Recorder &record)
{
    m_record = record;
    return [record, this](const QList<Operation> &next, QObject *context,
                          const Handler<void> &recorded) {
        QList<Operation> kept = next;
        for (Operation &operation : kept) {
            if (operation.state == OperationState::Sending)
                operation.state = OperationState::Checking;
            m_last = operation;
        }
        record(kept, context, recorded);
    };
}

OperationId Bugs::UndoWhileSending::undo(QObject *context)
{
    const Transition undone{.to = OperationState::Cancelled, .outcome = Outcome::Undone};
    m_record({advanced(m_last, undone, QDateTime::currentDateTimeUtc())}, context,
             [](const Result<void> &) {});
    return m_last.id;
}

PendingRequest Bugs::TroubleIsDone::save(const CharacterId &id, QObject *context,
                                         Handler<Written> handler)
{
    return PassingApi::save(id, context,
                            agreeing(Written{Character{.id = id}, {}}, std::move(handler)));
}

PendingRequest Bugs::TroubleIsDone::remove(const CharacterId &id, QObject *context,
                                           Handler<Deleted> handler)
{
    return PassingApi::remove(id, context,
                              agreeing(Deleted{.id = id, .requestId = {}}, std::move(handler)));
}

PendingRequest Bugs::NoGuard::fetch(const CharacterId &id, Priority priority, QObject *context,
                                    Handler<Character> handler)
{
    if (priority == Priority::Check)
        return PassingApi::fetch(id, priority, context, std::move(handler));
    auto *call = new QObject;
    QTimer::singleShot(0, call, [call, guard = QPointer<QObject>(context), handler, seen = m_seen] {
        call->deleteLater();
        // Who is told may end the call, and this with it.
        const Handler<Character> told = handler;
        if (guard)
            told(Character(seen));
    });
    return PendingRequest(call);
}

PendingRequest Bugs::UnheededGuard::fetch(const CharacterId &id, Priority priority,
                                          QObject *context, Handler<Character> handler)
{
    return PassingApi::fetch(id, priority, context, [=, this](const Result<Character> &found) {
        const bool isHeeded = priority == Priority::Check || !found;
        handler(isHeeded ? found : Result<Character>(m_seen));
    });
}
