// SPDX-License-Identifier: Apache-2.0
#include "net/pendingrequest.h"
#include "queue/attempt.h"
#include "queue/dispatcher.h"

#include <utility>

// For what reasons the dispatcher sends nothing, until they pass.

void Dispatcher::pause(const Error &reason)
{
    if (m_pauseReason == reason)
        return;
    m_pauseReason = reason;
    emit pauseChanged();
}

void Dispatcher::resume()
{
    ++m_resumptions;
    if (std::exchange(m_pauseReason, std::nullopt))
        emit pauseChanged();
}

void Dispatcher::holdBack(HeldBack why)
{
    if (m_heldBack.insert(why).second)
        emit pauseChanged();
}

void Dispatcher::letGo(HeldBack why)
{
    if (m_heldBack.erase(why) > 0)
        emit pauseChanged();
}

/// Pauses after an answer that asks for somebody, but not after one to what was asked before the
/// last resume().
void Dispatcher::heed(const Result<Character> &answer, int resumptions)
{
    if (!answer && answer.error().needsSomebody() && resumptions == m_resumptions)
        pause(answer.error());
}
