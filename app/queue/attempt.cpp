// SPDX-License-Identifier: Apache-2.0
#include "queue/attempt.h"

#include "api/charactersapi.h"

#include <utility>

using Bucket = RateBudget::Bucket;

Attempt::Attempt(CharactersApi &api, RateBudget &budget, const Operation &operation)
    : m_api(api)
    , m_budget(budget)
    , m_operation(operation)
    , m_request(budget.acquire(bucketFor(operation.action), priorityFor(operation), this, [this] {
        m_holdsToken = true;
        emit tokenTaken();
    }))
{}

Attempt::~Attempt()
{
    giveTokenBack();
}

Bucket Attempt::bucketFor(Action action)
{
    return isGeneration(action) ? Bucket::CharactersSynthesize : Bucket::CharactersPost;
}

Priority Attempt::priorityFor(const Operation &operation)
{
    return operation.isItem() ? Priority::Cleanup : Priority::Interactive;
}

void Attempt::giveTokenBack()
{
    if (std::exchange(m_holdsToken, false))
        m_budget.giveBack(bucketFor(m_operation.action), priorityFor(m_operation));
}

void Attempt::abandon()
{
    giveTokenBack();
    m_request.cancel();
    disconnect();
    deleteLater();
}

void Attempt::check()
{
    // An item's too: a decision may wait behind it.
    m_request = m_api.fetch(m_operation.character, Priority::Interactive, this,
                            [this](const Result<Character> &found) { emit guardAnswered(found); });
}

void Attempt::send()
{
    m_holdsToken = false;
    const CharacterId &id = m_operation.character;
    const QString key = m_operation.idempotencyKey();
    const auto read = [this](const Result<Written> &answer) {
        emit writeAnswered(answer, answer ? answer->requestId : answer.error().requestId);
    };
    switch (m_operation.action) {
    case Action::Save:
        m_request = m_api.save(id, this, read);
        break;
    case Action::Discard:
    case Action::Delete:
        m_request = m_api.remove(id, this, [read](const Result<Deleted> &answer) {
            read(answer.map([](const Deleted &one) { return Written{{}, one.requestId}; }));
        });
        break;
    case Action::Resynthesize:
        m_request = m_api.resynthesize(id, key, this, read);
        break;
    case Action::Regenerate:
        m_request = m_api.regenerateRef(id, m_operation.pose(), key, this, read);
        break;
    }
}
