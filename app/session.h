// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "models/arrivals.h"
#include "models/characterlistmodel.h"
#include "models/operationlistmodel.h"
#include "models/queuelistmodel.h"
#include "models/reviewposition.h"
#include "models/shownpoller.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "queue/operationqueue.h"
#include "refs/refloader.h"

#include <QObject>
#include <QTimer>

/// The object graph for one connection: built in the order of the members, gone in the reverse
/// order. Signing out is destroying it. Views are given the parts they need, never the Session. GUI
/// thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// \a server must be acceptable to HttpClient. \a isSandbox: nothing here is worth asking about
    /// at the end.
    explicit Session(const QUrl &server, bool isSandbox = false, QObject *parent = nullptr);
    ~Session() override;

    /// The key for this run; goes on with what a missing or refused key had stopped.
    void setApiKey(const QByteArray &key);
    /// Shows \a query and reads its first page.
    void showQueue(const CharacterQuery &query);
    /// Reads the shown queue and the counts again.
    void refresh();
    /// After a failure: the list, the sending, the team again.
    void retry();
    /// Fetches a character afresh and shows it, if it is in the shown queue.
    void lookAgain(const CharacterId &id);
    /// For a program that is told to end: sends nothing new, waits up to \a patience for what is on
    /// the wire, writes the ids of what is left to the log, then emits ended().
    void end(std::chrono::milliseconds patience);

    [[nodiscard]] bool isSandbox() const { return m_isSandbox; }
    [[nodiscard]] const QUrl &server() const { return m_http.baseUrl(); }
    [[nodiscard]] const Team &team() const { return m_team; }
    [[nodiscard]] bool isOnline() const { return m_isOnline; }

    [[nodiscard]] RateBudget &budget() { return m_budget; }
    [[nodiscard]] RefLoader &refs() { return m_refs; }
    [[nodiscard]] OperationQueue &queue() { return m_queue; }
    [[nodiscard]] CharacterListModel &characters() { return m_characters; }
    [[nodiscard]] QueueListModel &queues() { return m_queues; }
    [[nodiscard]] OperationListModel &operations() { return m_operations; }
    [[nodiscard]] ReviewPosition &position() { return m_position; }
    [[nodiscard]] Arrivals &arrivals() { return m_arrivals; }

signals:
    /// team() or isOnline() changed.
    void connectionChanged();
    /// After end(): nothing is on the wire any more, or it took too long; once.
    void ended();

private:
    void connectParts();
    void readTeam();
    void finishEnd();

    const bool m_isSandbox;
    SystemClock m_clock;
    RateBudget m_budget;
    HttpClient m_http;
    RestCharactersApi m_api;
    RefLoader m_refs;
    OperationQueue m_queue;
    CharacterListModel m_characters;
    QueueListModel m_queues;
    OperationListModel m_operations;
    ReviewPosition m_position;
    Arrivals m_arrivals;
    ShownPoller m_poller;
    Team m_team;
    bool m_isOnline = true;
    bool m_isCounted = false; ///< the other queues have been counted since the last refresh
    PendingRequest m_teamRequest;
    PendingRequest m_lookRequest;
    QTimer m_patience;
};
