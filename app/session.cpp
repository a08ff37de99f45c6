// SPDX-License-Identifier: Apache-2.0
#include "session.h"

#include "desktop/displayprofiles.h"
#include "desktop/largeblocks.h"
#include "log/categories.h"
#include "refs/screencolours.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QScreen>

namespace {

constexpr std::chrono::seconds ShownFor{1};
constexpr std::chrono::seconds JournalPatience{2}; // a slow disk keeps nobody from looking
/// What failed for want of a server is asked for again so soon after it is back, at most.
constexpr std::chrono::seconds OfflineLook{5};
/// Whoever wants memory waits for some ms then, the window too: best once a character and what
/// comes next are there.
constexpr TidyTimes WhenToTidyUp{.rest = std::chrono::milliseconds(150),
                                 .latest = std::chrono::seconds(3)};

double drawJitter()
{
    return QRandomGenerator::system()->generateDouble();
}

RefPlace placeOfRefs(const Session::Setup &setup)
{
    return {.folder = setup.refsFolder,
            .connection = setup.connection.id.toString(QUuid::WithoutBraces)};
}

ScreenColours coloursOn(const DisplayProfiles &displays)
{
    ScreenColours colours;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (const QScreen *screen : screens)
        colours.insert(screen->name(), screenColours(displays.icc(*screen)));
    if (const QScreen *primary = QGuiApplication::primaryScreen())
        colours.insert(QString(), colours.value(primary->name()));
    return colours;
}

} // namespace

Session::Session(const Setup &setup, const SignIn::Stores &stores, QObject *parent)
    : QObject(parent)
    , m_stakes(setup.stakes)
    , m_budget(m_clock, drawJitter)
    , m_http(setup.connection.server, m_budget, httpOptions(setup.connection, setup.timing))
    , m_signIn(setup.connection, m_http, stores, m_clock, drawJitter)
    , m_api(m_http)
    , m_refs(m_http, m_api, placeOfRefs(setup))
    , m_originals(m_http, m_api, m_refs)
    , m_journal(setup.folder, setup.account, setup.keep)
    , m_flags(m_clock, m_journal.flagRecorder())
    , m_queue(m_api, m_budget, m_clock, {.hold = setup.hold}, drawJitter, m_journal.recorder())
    , m_cleanup(m_queue, m_budget, m_clock, m_journal.cleanupRecorder())
    , m_characters(m_api, m_queue)
    , m_queues(m_api, m_characters, m_queue)
    , m_operations(m_queue)
    , m_position(m_characters)
    , m_link(m_api, m_characters, m_position)
    , m_arrivals(m_api, m_budget, m_characters)
    , m_departures(m_api, m_budget, m_characters)
    , m_poller(m_api)
{
    connectParts();
    m_refs.setTidying(WhenToTidyUp, &returnFreePages);
    if (setup.displays != nullptr)
        followDisplays(*setup.displays);
    m_cleanup.setAccount(m_journal.account());
    m_selection.follow(m_characters);
    m_characters.showPicks(m_selection);
    m_characters.showFlags(m_flags);
    m_position.passOver([this](const CharacterId &id) { return m_cleanup.hasToCome(id); });
    m_characters.showRuns(m_cleanup);
    m_queue.followFlags([this](const CharacterId &id) { return m_flags.contains(id); });
    m_cleanup.followFlags([this](const CharacterId &id) { return m_flags.flaggedAt(id); });
    // Nothing can be sent, so nothing that was held may run out behind a question for a key.
    m_queue.holdBack(HeldBack::WithoutKey);
    m_journalPatience.start(JournalPatience);
    m_journal.open(this, [this](const Result<JournalStart> &start) { takeOver(start); });
}

Session::~Session() = default;

void Session::followDisplays(const DisplayProfiles &displays)
{
    const auto follow = [this, &displays] { m_refs.setScreens(coloursOn(displays)); };
    connect(&displays, &DisplayProfiles::changed, this, follow);
    follow();
}

void Session::takeOver(const Result<JournalStart> &start)
{
    if (start) {
        m_start = *start;
        if (start->isReadOnly)
            m_queue.holdBack(HeldBack::NewerJournal);
        else if (start->endedEarlyThrice)
            m_queue.holdBack(HeldBack::EndedEarly);
        for (const auto &[bucket, gate] : start->gates)
            m_budget.restore(bucket, gate);
        m_flags.restore(start->flags);
        m_queue.restore(start->operations);
        m_cleanup.restore(start->cleanups);
    }
    startReading();
    emit journalOpened();
}

void Session::connectParts()
{
    connect(&m_queue, &OperationQueue::characterRemoved, &m_flags, &Flags::drop);
    connect(&m_http, &HttpClient::unauthorized, &m_queue, &OperationQueue::pause);
    connect(&m_budget, &RateBudget::gateChanged, &m_journal, [this](RateBudget::Bucket bucket) {
        m_journal.keepGate(bucket, m_budget.gate(bucket));
    });
    connect(&m_journal, &Journal::troubleChanged, &m_cleanup, [this] {
        if (!m_journal.trouble())
            m_cleanup.goOn();
    });
    connect(&m_signIn, &SignIn::signedIn, this, &Session::goOn);
    connect(&m_signIn, &SignIn::connectionLearnt, this, &Session::connectionChanged);
    connect(&m_signIn, &SignIn::stateChanged, this, [this] {
        tellUnread();
        emit connectionChanged();
    });
    connect(&m_http, &HttpClient::onlineChanged, this, [this](bool online) {
        m_isOnline = online;
        if (online) {
            m_queue.serverReached();
            m_whileOffline.stop();
            readUnreached();
        } else {
            m_queue.serverLost();
            m_whileOffline.start(OfflineLook);
        }
        emit connectionChanged();
    });
    connect(&m_characters, &CharacterListModel::firstPageArrived, this, [this] {
        if (!std::exchange(m_isCounted, true))
            m_queues.countSoon();
        m_pageIsShown.start(ShownFor);
    });
    connect(&m_characters, &CharacterListModel::filterChanged, this, [this] {
        if (m_wanted) // somebody has set it before there is a key
            m_wantedFilter = m_characters.filter();
    });
    connect(&m_whileOffline, &QTimer::timeout, &m_arrivals, &Arrivals::look);
    m_journalPatience.setSingleShot(true);
    connect(&m_journalPatience, &QTimer::timeout, this, &Session::startReading);
    connect(&m_arrivals, &Arrivals::pageRead, &m_departures, &Departures::compare);
    connect(&m_arrivals, &Arrivals::pageRead, &m_queues, &QueueListModel::countRunning);
    m_pageIsShown.setSingleShot(true);
    connect(&m_pageIsShown, &QTimer::timeout, &m_journal, &Journal::notePage);
    connect(&m_position, &ReviewPosition::moved, this,
            [this] { m_poller.watch(m_position.current()); });
    connect(&m_position, &ReviewPosition::currentUpdated, this,
            [this] { m_poller.watch(m_position.current()); });
    connect(&m_link, &LinkedCharacter::queueRequested, this,
            [this](const CharacterQuery &query) { readQueue(query, {}); });
    connect(&m_link, &LinkedCharacter::found, this, &Session::linkFound);
    connect(&m_link, &LinkedCharacter::failed, this, &Session::linkFailed);
    connect(&m_poller, &ShownPoller::characterChanged, &m_characters,
            &CharacterListModel::updateCharacter);
    connect(&m_poller, &ShownPoller::characterGone, &m_characters,
            &CharacterListModel::markDeleted);
    connect(&m_refs, &RefLoader::characterRefreshed, &m_characters,
            &CharacterListModel::updateCharacter);
    connect(&m_originals, &RefOriginals::characterRefreshed, &m_characters,
            &CharacterListModel::updateCharacter);
}

void Session::goOn()
{
    m_queue.letGo(HeldBack::WithoutKey);
    m_queue.resume();
    if (m_wanted)
        readWanted();
    else if (m_characters.state() == CharacterListModel::State::Failed)
        m_characters.retry();
    readLinked();
}

bool Session::isOnline() const
{
    const bool isUnanswered = m_signIn.state() == SignIn::State::Checking && m_signIn.error();
    return m_isOnline && !isUnanswered;
}

void Session::retry()
{
    if (m_signIn.state() != SignIn::State::SignedIn) {
        m_signIn.tryAgain();
        return;
    }
    m_queue.resume();
    m_characters.retry();
}

void Session::lookAgain(const CharacterId &id)
{
    m_lookRequest =
        m_api.fetch(id, Priority::Interactive, this, [this, id](const Result<Character> &found) {
            if (found)
                m_characters.updateCharacter(*found);
            else if (found.error().kind == Error::Kind::NotFound)
                m_characters.markDeleted(id);
            else
                emit lookAgainFailed(found.error());
            m_position.showLoaded(id); // who asks for it wants to see it
        });
}

void Session::end(std::chrono::milliseconds patience)
{
    m_queue.close();
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Session::finishEnd);
    connect(&m_queue, &OperationQueue::operationChanged, this, [this] {
        // Once it has ended, what still becomes of others does not end it again.
        if (m_patience.isActive() && m_queue.operations().count(OperationState::Sending) == 0)
            m_patience.start(0);
    });
    const bool isSending = m_queue.operations().count(OperationState::Sending) > 0;
    m_patience.start(isSending ? patience : std::chrono::milliseconds(0));
}

void Session::finishEnd()
{
    for (const Operation &operation : m_queue.operations().all()) {
        if (operation.isOpen())
            qCWarning(lcQueue).noquote()
                << "left at the end:" << wordFor(operation.action) << operation.character.toString()
                << wordFor(operation.state);
    }
    emit ended();
}
