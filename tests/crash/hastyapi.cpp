// SPDX-License-Identifier: Apache-2.0
#include "crash/hastyapi.h"

#include "net/httperror.h"

#include <QTimer>

namespace {

/// Ends with whoever has asked, and with its answer.
struct Call : QObject
{
    PendingRequest request;
    QTimer deadline;
};

} // namespace

/// \a ask asks with a context and a handler.
template <typename T, typename Ask>
PendingRequest HastyApi::inTime(QObject *context, const Handler<T> &handler, const Ask &ask) const
{
    auto *call = new Call;
    const auto end = [call, guard = QPointer<QObject>(context), handler](const Result<T> &result) {
        call->deadline.stop();
        call->deleteLater();
        // Who is told may end the call, and this with it.
        const Handler<T> told = handler;
        if (guard)
            told(result);
    };
    QObject::connect(&call->deadline, &QTimer::timeout, call, [call, end] {
        call->request.cancel();
        end(tl::unexpected(errorFromDeadline()));
    });
    call->deadline.setSingleShot(true);
    call->deadline.start(m_deadline);
    call->request = ask(call, Handler<T>(end));
    return PendingRequest(call);
}

PendingRequest HastyApi::list(const CharacterQuery &query, const QString &cursor, Priority priority,
                              QObject *context, Handler<CharacterPage> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<CharacterPage> &end) {
        return PassingApi::list(query, cursor, priority, call, end);
    });
}

PendingRequest HastyApi::fetch(const CharacterId &id, Priority priority, QObject *context,
                               Handler<Character> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<Character> &end) {
        return PassingApi::fetch(id, priority, call, end);
    });
}

PendingRequest HastyApi::save(const CharacterId &id, QObject *context, Handler<Written> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<Written> &end) {
        return PassingApi::save(id, call, end);
    });
}

PendingRequest HastyApi::remove(const CharacterId &id, QObject *context, Handler<Deleted> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<Deleted> &end) {
        return PassingApi::remove(id, call, end);
    });
}

PendingRequest HastyApi::resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                      QObject *context, Handler<Written> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<Written> &end) {
        return PassingApi::resynthesize(id, idempotencyKey, call, end);
    });
}

PendingRequest HastyApi::regenerateRef(const CharacterId &id, const QString &pose,
                                       const QString &idempotencyKey, QObject *context,
                                       Handler<Written> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<Written> &end) {
        return PassingApi::regenerateRef(id, pose, idempotencyKey, call, end);
    });
}

PendingRequest HastyApi::team(QObject *context, Handler<Team> handler)
{
    return inTime(context, handler, [&](QObject *call, const Handler<Team> &end) {
        return PassingApi::team(call, end);
    });
}
