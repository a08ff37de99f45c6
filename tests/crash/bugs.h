// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/lonedecider.h"

#include <QByteArray>

#include <memory>

/// What the queue must never do, made to happen: an oracle that does not find these finds nothing.
namespace Bugs {

/// A record that another transition came before counts as made.
[[nodiscard]] Recorder noCompareAndSet(const Recorder &record);
/// The intent to send takes effect before it is durable.
[[nodiscard]] Recorder sendBeforeCommit(const Recorder &record);
/// Sending is no state of its own, so undo works on it; undo() does so, and tells the journal.
class UndoWhileSending
{
public:
    [[nodiscard]] Recorder recorder(const Recorder &record);
    /// Says whom it has undone.
    [[nodiscard]] OperationId undo(QObject *context);

private:
    Recorder m_record;
    Operation m_last;
};

/// The server's trouble is taken for its agreement.
class TroubleIsDone final : public PassingApi
{
public:
    using PassingApi::PassingApi;
    PendingRequest save(const CharacterId &id, QObject *context, Handler<Written> handler) override;
    PendingRequest remove(const CharacterId &id, QObject *context,
                          Handler<Deleted> handler) override;
};

/// The guard tells what the reviewer saw, and asks nobody.
class NoGuard final : public PassingApi
{
public:
    NoGuard(CharactersApi &api, Character seen)
        : PassingApi(api)
        , m_seen(std::move(seen))
    {}
    PendingRequest fetch(const CharacterId &id, Priority priority, QObject *context,
                         Handler<Character> handler) override;

private:
    const Character m_seen;
};

/// The guard asks, and what it says is not heeded.
class UnheededGuard final : public PassingApi
{
public:
    UnheededGuard(CharactersApi &api, Character seen)
        : PassingApi(api)
        , m_seen(std::move(seen))
    {}
    PendingRequest fetch(const CharacterId &id, Priority priority, QObject *context,
                         Handler<Character> handler) override;

private:
    const Character m_seen;
};

} // namespace Bugs
