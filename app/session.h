// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "models/arrivals.h"
#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/departures.h"
#include "models/flags.h"
#include "models/linkedcharacter.h"
#include "models/operationlistmodel.h"
#include "models/queuelistmodel.h"
#include "models/reviewposition.h"
#include "models/shownpoller.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "queue/cleanup.h"
#include "queue/journal.h"
#include "queue/operationqueue.h"
#include "refs/refloader.h"
#include "refs/reforiginals.h"
#include "signin.h"

#include <QObject>
#include <QTimer>

class DisplayProfiles;

/// The object graph for one connection: built in the order of the members, gone in the reverse
/// order. Signing out is destroying it. Views are given the parts they need, never the Session. GUI
/// thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// What is at stake: with a Sandbox nothing is worth asking about at the end.
    enum class Stakes : quint8 { Real, Sandbox };

    struct Setup
    {
        Connection connection{}; ///< its server must be acceptable to HttpClient
        QString folder{};        ///< the connection's own, for its journal
        QString refsFolder{};    ///< for its refs and nothing else; empty: none are kept
        QString account{};       ///< who decides on this computer
        Stakes stakes = Stakes::Real;
        std::chrono::milliseconds hold{8'000};         ///< the undo window, 0 to 60 s
        std::chrono::days keep = Journal::DefaultKeep; ///< how long the journal has what has ended
        const DisplayProfiles *displays = nullptr; ///< what refs are shown on; must outlive this
        HttpTiming timing{}; ///< of all requests but the question whose a key is
    };

    /// The stores must outlive this. Nothing is sent before SignIn has a key, nor before the
    /// journal is open; and nothing is read before it has told how long the server wants to rest,
    /// unless it takes long or cannot be opened.
    Session(const Setup &setup, const SignIn::Stores &stores, QObject *parent = nullptr);
    ~Session() override;

    /// Shows \a query and reads its first page; before there is a key, as soon as there is one, and
    /// until then the list says why there is nothing.
    void showQueue(const CharacterQuery &query);
    /// The same, and of it what matches \a filter; nothing is read where the queue is shown
    /// already and only the filter is another.
    void showFiltered(const CharacterQuery &query, const CharacterFilter &filter);
    /// Reads the shown queue and the counts again.
    void refresh();
    /// After a failure: the key, the list, the sending again.
    void retry();
    /// Fetches a character afresh and shows it, if it is in the shown queue; a filter that hides it
    /// goes. What is known of it is shown also after lookAgainFailed().
    void lookAgain(const CharacterId &id);
    /// Looks up the character of a link, which ends in linkFound() or linkFailed(); before there is
    /// a key, as soon as there is one. Another showQueue() or showFiltered() forgets it.
    void lookUpLinked(const CharacterId &id);
    /// Shows what was found wherever it is, by way of its own queue; what is picked of another
    /// queue is dropped by that, and a filter that hides it goes.
    void showLinked(const Character &found);
    /// For a program that is told to end: sends nothing new, waits up to \a patience for what is on
    /// the wire, writes the ids of what is left to the log, then emits ended().
    void end(std::chrono::milliseconds patience);

    [[nodiscard]] bool isSandbox() const { return m_stakes == Stakes::Sandbox; }
    [[nodiscard]] const Connection &connection() const { return m_signIn.connection(); }
    /// The server answers, as far as is known: of a key that was sent to it, too.
    [[nodiscard]] bool isOnline() const;

    /// What the journal held; nothing before journalOpened(), and where it could not be opened.
    [[nodiscard]] const std::optional<JournalStart> &journalStart() const { return m_start; }

    [[nodiscard]] SignIn &signIn() { return m_signIn; }
    [[nodiscard]] RateBudget &budget() { return m_budget; }
    [[nodiscard]] RefLoader &refs() { return m_refs; }
    /// Refs as the server has them, for other programs.
    [[nodiscard]] RefOriginals &originals() { return m_originals; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] OperationQueue &queue() { return m_queue; }
    [[nodiscard]] Cleanup &cleanup() { return m_cleanup; }
    /// What somebody wants a second opinion on; a character that is removed loses its flag.
    [[nodiscard]] Flags &flags() { return m_flags; }
    /// Reads and writes; writes of decisions go through queue().
    [[nodiscard]] CharactersApi &api() { return m_api; }
    /// What is picked for a clean-up; showing another queue drops what is not of it.
    [[nodiscard]] CharacterSelection &selection() { return m_selection; }
    [[nodiscard]] CharacterListModel &characters() { return m_characters; }
    [[nodiscard]] QueueListModel &queues() { return m_queues; }
    [[nodiscard]] OperationListModel &operations() { return m_operations; }
    [[nodiscard]] ReviewPosition &position() { return m_position; }
    [[nodiscard]] Arrivals &arrivals() { return m_arrivals; }

signals:
    /// The journal is open, or it could not be, which its trouble() tells; once, and again where
    /// that was tried again.
    void journalOpened();
    /// Another queue is shown, and so many picks were not of it.
    void picksDropped(qsizetype count);
    /// The character of the last lookAgain() could not be fetched; once for each.
    void lookAgainFailed(const Error &error);
    /// The character of the last lookUpLinked(), as it is now.
    void linkFound(const Character &character);
    /// The character of the last lookUpLinked() could not be looked up, or is gone.
    void linkFailed(const CharacterId &id, const Error &error);
    /// connection(), isOnline() or the state of signIn() changed.
    void connectionChanged();
    /// After end(): nothing is on the wire any more, or it took too long; once.
    void ended();

private:
    void connectParts();
    void followDisplays(const DisplayProfiles &displays);
    void takeOver(const Result<JournalStart> &start);
    void goOn();
    void startReading();
    void readWanted();
    void readQueue(const CharacterQuery &query, const CharacterFilter &filter);
    void readLinked();
    void readUnreached();
    void tellUnread();
    qsizetype dropPicksOutside(const CharacterQuery &query);
    [[nodiscard]] bool mayRead() const;
    void finishEnd();

    const Stakes m_stakes;
    SystemClock m_clock;
    RateBudget m_budget;
    HttpClient m_http;
    SignIn m_signIn;
    RestCharactersApi m_api;
    RefLoader m_refs;
    RefOriginals m_originals;
    Journal m_journal;
    std::optional<JournalStart> m_start;
    Flags m_flags;
    OperationQueue m_queue;
    Cleanup m_cleanup;
    CharacterSelection m_selection; ///< before the list, which shows it
    CharacterListModel m_characters;
    QueueListModel m_queues;
    OperationListModel m_operations;
    ReviewPosition m_position;
    LinkedCharacter m_link;
    Arrivals m_arrivals;
    Departures m_departures;
    ShownPoller m_poller;
    std::optional<CharacterQuery> m_wanted;  ///< to show as soon as mayRead()
    CharacterFilter m_wantedFilter;          ///< with it; the list has it already
    std::optional<CharacterId> m_wantedLink; ///< the same for lookUpLinked()
    bool m_isJournalAwaited = true;          ///< it may still tell what the server wants
    bool m_isOnline = true;
    bool m_isCounted = false; ///< the other queues have been counted since the last refresh
    PendingRequest m_lookRequest;
    QTimer m_journalPatience;
    QTimer m_patience;
    QTimer m_whileOffline; ///< asks whether the server is back
    QTimer m_pageIsShown;  ///< so much later the first page has been on screen for a while
};
