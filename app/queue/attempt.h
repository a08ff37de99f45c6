// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "net/pendingrequest.h"
#include "net/ratebudget.h"

#include <QObject>

class CharactersApi;

/// One attempt at a write: takes the write token, fetches the character (the guard), sends. After
/// each step it waits for the queue, which alone decides on the next. Destroying it aborts it and
/// gives an unused token back. GUI thread.
class Attempt final : public QObject
{
    Q_OBJECT

public:
    Attempt(CharactersApi &api, RateBudget &budget, const Operation &operation);
    ~Attempt() override;

    /// Whose tokens an \a action takes.
    [[nodiscard]] static RateBudget::Bucket bucketFor(Action action);

    /// With which right: a clean-up's leave tokens for others.
    [[nodiscard]] static Priority priorityFor(const Operation &operation);

    [[nodiscard]] const OperationId &operation() const { return m_operation.id; }
    /// From tokenTaken() until send().
    [[nodiscard]] bool holdsToken() const { return m_holdsToken; }

    /// Fetches the guard; after tokenTaken() only.
    void check();
    /// Puts the one request of this attempt on the wire; after guardAnswered() only. The intent to
    /// send must have been recorded before.
    void send();
    /// Aborts, gives an unused token back and deletes itself, later, since it may be the caller.
    void abandon();

signals:
    /// The token is there; once.
    void tokenTaken();
    /// Once after check().
    void guardAnswered(const Result<Character> &found);
    /// A 2xx about this character, or what came instead; once after send(). The value is the
    /// character afterwards, and empty after a delete. \a requestId is the server's name for the
    /// request, or empty.
    void writeAnswered(const Result<Character> &answer, const QString &requestId);

private:
    void giveTokenBack();

    CharactersApi &m_api;
    RateBudget &m_budget;
    const Operation m_operation; ///< as it was at the start
    bool m_holdsToken = false;
    PendingRequest m_request;
};
