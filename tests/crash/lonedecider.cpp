// SPDX-License-Identifier: Apache-2.0
#include "crash/lonedecider.h"

LoneDecider::LoneDecider(const Setup &setup)
    : m_budget(m_clock, jitter)
    , m_http(setup.server, m_budget, {.timing = {.call = Deadline}})
    , m_rest(m_http)
    , m_api(setup.api(m_rest))
    , m_journal(setup.folder, QStringLiteral("reviewer"))
    , m_recorder(setup.record(m_journal.recorder()))
    , m_queue(*m_api, m_budget, m_clock, Times, jitter, m_recorder)
{
    m_http.setApiKey(setup.key);
    connect(&m_http, &HttpClient::unauthorized, &m_queue, &OperationQueue::pause);
    connect(&m_budget, &RateBudget::gateChanged, &m_journal, [this](RateBudget::Bucket bucket) {
        m_journal.keepGate(bucket, m_budget.gate(bucket));
    });
    connect(&m_http, &HttpClient::onlineChanged, this, [this](bool online) {
        if (online)
            m_queue.serverReached();
    });
}

LoneDecider::~LoneDecider() = default;

void LoneDecider::start()
{
    m_journal.open(this, [this](const Result<JournalStart> &start) {
        if (!start) {
            emit failed(start.error().message);
            return;
        }
        for (const auto &[bucket, gate] : start->gates)
            m_budget.restore(bucket, gate);
        m_queue.restore(start->operations);
        m_journal.notePage();
        emit started(*start);
    });
}

void LoneDecider::sendWhatWaits()
{
    const Operations operations = m_queue.operations().all();
    for (const Operation &operation : operations) {
        if (operation.waitsForClick)
            m_queue.sendNow(operation.id);
    }
}
