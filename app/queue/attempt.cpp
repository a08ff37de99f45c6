// SPDX-License-Identifier: Apache-2.0
#include "queue/attempt.h"

#include "api/charactersapi.h"

#include <utility>

using Bucket = RateBudget::Bucket;

Attempt::Attempt(CharactersApi &api, RateBudget &budget, const Operation &operation)
    : m_api(api)
    , m_budget(budget)
    , m_operation(operation.id)
    , m_character(operation.character)
    , m_action(operation.action)
    , m_request(budget.acquire(Bucket::CharactersPost, Priority::Interactive, this, [this] {
        m_holdsToken = true;
        emit tokenTaken();
    }))
{}

Attempt::~Attempt()
{
    giveTokenBack();
}

void Attempt::giveTokenBack()
{
    if (std::exchange(m_holdsToken, false))
        m_budget.giveBack(Bucket::CharactersPost);
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
    m_request = m_api.fetch(m_character, Priority::Interactive, this,
                            [this](const Result<Character> &found) { emit guardAnswered(found); });
}

void Attempt::send()
{
    m_holdsToken = false;
    if (m_action == Action::Save) {
        m_request = m_api.save(m_character, this, [this](const Result<Character> &answer) {
            emit writeAnswered(answer);
        });
        return;
    }
    m_request = m_api.remove(m_character, this, [this](const Result<Deleted> &answer) {
        emit writeAnswered(answer.map([](const Deleted &) { return Character(); }));
    });
}
