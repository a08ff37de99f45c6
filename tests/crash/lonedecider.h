// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "crash/passingapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "queue/journal.h"
#include "queue/operationqueue.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

/// What of a Session decides and sends, built as it builds it, with times that a test can wait for.
/// The settle time is, as in the product, longer than the deadline and what may come after it.
class LoneDecider final : public QObject
{
    Q_OBJECT

public:
    static constexpr OperationQueue::Timing Times{.hold = std::chrono::milliseconds(50),
                                                  .settle = std::chrono::milliseconds(600)};
    static constexpr std::chrono::milliseconds Deadline{300};

    struct Setup
    {
        QUrl server{};
        QByteArray key{};
        QString folder{}; ///< of the journal
        /// Stand between the queue and what it is built on.
        std::function<Recorder(const Recorder &)> record = [](const Recorder &own) { return own; };
        std::function<std::unique_ptr<CharactersApi>(CharactersApi &)> api =
            [](CharactersApi &own) { return std::make_unique<PassingApi>(own); };
    };

    explicit LoneDecider(const Setup &setup);
    ~LoneDecider() override;

    /// Opens the journal and goes on with what it holds; once.
    void start();
    [[nodiscard]] OperationQueue &queue() { return m_queue; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] CharactersApi &api() { return *m_api; }
    [[nodiscard]] RateBudget &budget() { return m_budget; }
    [[nodiscard]] Clock &clock() { return m_clock; }
    [[nodiscard]] const Recorder &recorder() const { return m_recorder; }
    [[nodiscard]] static double jitter() { return 0.02; }
    /// Nothing is on its way any more.
    [[nodiscard]] bool isAtRest() const { return m_queue.operations().open().empty(); }
    /// Somebody clicks on all that waits for that.
    void sendWhatWaits();

signals:
    void started(const JournalStart &start);
    /// The journal cannot be opened.
    void failed(const QString &why);

private:
    SystemClock m_clock;
    RateBudget m_budget;
    HttpClient m_http;
    RestCharactersApi m_rest;
    std::unique_ptr<CharactersApi> m_api;
    Journal m_journal;
    Recorder m_recorder;
    OperationQueue m_queue;
};
