// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanup.h"

#include "domain/clock.h"
#include "log/categories.h"
#include "queue/cleanupentry.h"

#include <algorithm>

using std::chrono::milliseconds;
using State = CleanupState;

Cleanup::Cleanup(OperationQueue &queue, const RateBudget &budget, const Clock &clock,
                 CleanupRecorder record, milliseconds hold)
    : m_queue(queue)
    , m_clock(clock)
    , m_record(std::move(record))
    , m_hold(hold)
    , m_outlook(budget, clock)
    , m_holds(clock, queue.isHeldBack())
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, &Cleanup::step);
    connect(&clock, &Clock::jumped, this, &Cleanup::step);
    connect(&queue, &OperationQueue::operationChanged, this, &Cleanup::follow);
    connect(&queue, &OperationQueue::pauseChanged, this, [this] {
        m_holds.setStill(m_queue.isHeldBack());
        wake();
    });
    queue.askAboutItems([this](const Operation &operation) {
        const CleanupProgress *items = progress(operation.cleanup);
        const CleanupItem *item = items == nullptr ? nullptr : items->find(operation.character);
        return item == nullptr ? Outcome::None : whyLeftAlone(*item);
    });
}

Cleanup::~Cleanup()
{
    m_queue.askAboutItems({});
}

CleanupId Cleanup::start(Action action, const QList<CleanupItem> &items, const QString &why)
{
    CleanupRecord next = cleanupOf(action, items, why, m_clock.wallTime());
    next.run.startedBy = m_account;
    for (CleanupItem &item : next.items)
        item.flaggedAt = m_flaggedAt ? m_flaggedAt(item.character) : QDateTime();
    if (next.items.isEmpty())
        return {};
    m_record(next, this, [this, next](const Result<void> &recorded) {
        if (!recorded) {
            emit refused(next.run.id,
                         tr("It is not recorded, and not begun. %1").arg(recorded.error().message));
            return;
        }
        add(next);
        m_holds.start(next.run.id, m_hold);
        emit started(next.run.id);
        wake();
    });
    return next.run.id;
}

void Cleanup::add(const CleanupRecord &cleanup)
{
    m_runs.push_back(std::make_unique<Run>(cleanup, m_queue, m_clock));
    connect(&m_runs.back()->items, &RunItems::changed, this, [this, id = cleanup.run.id] {
        emit changed(id);
        wake();
    });
}

void Cleanup::sendNow(const CleanupId &id)
{
    if (is(id, State::Held))
        set(*find(id), State::Running);
}

void Cleanup::undo(const CleanupId &id)
{
    if (is(id, State::Held))
        set(*find(id), State::Undone);
}

void Cleanup::pause(const CleanupId &id)
{
    if (!is(id, State::Running))
        return;
    m_queue.stopCleanup(id);
    set(*find(id), State::Paused);
}

void Cleanup::resume(const CleanupId &id)
{
    if (!is(id, State::Paused))
        return;
    find(id)->items.forgetFailures();
    set(*find(id), State::Running);
}

void Cleanup::stop(const CleanupId &id)
{
    const bool isStopped = is(id, State::Stopped); // what was retried since is taken back
    if (!is(id, State::Running) && !is(id, State::Paused) && !isStopped)
        return;
    m_queue.stopCleanup(id);
    if (!isStopped)
        set(*find(id), State::Stopped);
    find(id)->items.takeBackAll();
    // What somebody retries later may go.
    m_queue.letCleanup(id);
}

void Cleanup::retryFailed(const CleanupId &id)
{
    if (!canRetry(id))
        return;
    Run *run = find(id);
    run->items.retryFailed();
    m_queue.resume();
    if (run->run.state == State::Ended && !run->items.isOver())
        set(*run, State::Running);
    wake();
}

void Cleanup::goOn()
{
    const QList<CleanupId> ids = runs();
    for (const CleanupId &id : ids)
        find(id)->items.goOn();
}

void Cleanup::step()
{
    endHolds();
    chooseNext();
    // Who is told of something may start another run. Only what was stopped can be retried out of
    // its turn.
    const QList<CleanupId> ids = runs();
    for (const CleanupId &id : ids) {
        Run &run = *find(id);
        if (id == m_current || run.run.state == State::Stopped)
            run.items.feed(run.run);
        if (id == m_current && run.items.isOver() && is(id, State::Running))
            set(run, State::Ended);
    }
}

void Cleanup::endHolds()
{
    std::optional<milliseconds> next;
    const QList<CleanupId> ids = runs();
    for (const CleanupId &id : ids) {
        if (is(id, State::Held) && holdLeft(id) > milliseconds(0))
            next = std::min(next.value_or(milliseconds::max()), holdLeft(id));
        else
            sendNow(id);
    }
    if (next && !m_holds.areStill() && !m_wake.isActive())
        m_wake.start(*next);
}

void Cleanup::chooseNext()
{
    const CleanupId former = m_current;
    const auto next = std::find_if(m_runs.cbegin(), m_runs.cend(), [](const auto &one) {
        return one->run.state == State::Running;
    });
    if (!is(m_current, State::Running))
        m_current = next == m_runs.cend() ? CleanupId() : (*next)->run.id;
    if (m_current.isNull())
        return;
    m_queue.letCleanup(m_current);
    if (m_current != former)
        emit changed(m_current);
}

/// Takes effect at once: what a start finds instead, after a crash, sends nothing either.
void Cleanup::set(Run &run, State state)
{
    run.run.state = state;
    run.run.wasInterrupted = false;
    run.run.endedAt = run.run.isOpen() ? QDateTime() : m_clock.wallTime();
    ++run.run.version;
    m_record({.run = run.run, .items = {}}, this, [](const Result<void> &recorded) {
        if (!recorded)
            qCWarning(lcQueue) << "a step of a clean-up is not recorded";
    });
    qCInfo(lcQueue).noquote() << "clean-up" << wordFor(run.run.action) << wordFor(state) << "left"
                              << run.items.progress().counts().left();
    emit changed(run.run.id);
    wake();
}

void Cleanup::follow(qsizetype position)
{
    const Operation operation = m_queue.operations().all().at(position);
    wake(); // a character may be free now
    callOff(operation);
    Run *run = operation.isItem() ? find(operation.cleanup) : nullptr;
    if (run == nullptr || !run->items.follow(operation))
        return;
    m_outlook.measure(operation);
    const bool goesWrong = run->items.failuresInRow() >= MostFailuresInRow && !run->items.isOver();
    if (goesWrong && run->run.state == State::Stopped)
        stop(operation.cleanup);
    else if (goesWrong)
        pause(operation.cleanup);
}

Cleanup::Run *Cleanup::find(const CleanupId &id) const
{
    const auto found = std::find_if(m_runs.cbegin(), m_runs.cend(),
                                    [&id](const auto &one) { return one->run.id == id; });
    return found == m_runs.cend() ? nullptr : found->get();
}

QList<CleanupId> Cleanup::runs() const
{
    QList<CleanupId> ids;
    for (const auto &run : m_runs)
        ids.append(run->run.id);
    return ids;
}

QList<CleanupId> Cleanup::held() const
{
    QList<CleanupId> ids = runs();
    ids.removeIf([this](const CleanupId &id) { return !is(id, State::Held); });
    return ids;
}

const CleanupRun *Cleanup::run(const CleanupId &id) const
{
    const Run *run = find(id);
    return run == nullptr ? nullptr : &run->run;
}

const CleanupProgress *Cleanup::progress(const CleanupId &id) const
{
    const Run *run = find(id);
    return run == nullptr ? nullptr : &run->items.progress();
}

bool Cleanup::isPausedByFailures(const CleanupId &id) const
{
    return is(id, State::Paused) && find(id)->items.failuresInRow() >= MostFailuresInRow;
}

bool Cleanup::canRetry(const CleanupId &id) const
{
    const Run *run = find(id);
    return run != nullptr && run->run.state != State::Held && run->run.state != State::Undone
        && run->items.canRetry();
}

bool Cleanup::isRetrying(const CleanupId &id) const
{
    return is(id, State::Stopped) && find(id)->items.isRetrying();
}

QList<CleanupId> Cleanup::before(const CleanupId &id) const
{
    QList<CleanupId> ids;
    const Run *run = find(id);
    if (run == nullptr || !run->run.isOpen() || id == m_current)
        return ids;
    if (!m_current.isNull())
        ids.append(m_current);
    for (const auto &one : m_runs) {
        if (one->run.id == id)
            break;
        if (one->run.id != m_current && one->run.state == State::Running)
            ids.append(one->run.id);
    }
    return ids;
}

std::optional<milliseconds> Cleanup::timeLeft(const CleanupId &id) const
{
    const bool goesOn = is(id, State::Held) || is(id, State::Running);
    if (!goesOn || waitOf(id).isOpenEnded())
        return std::nullopt;
    const std::pair own(find(id)->run.action, leftToSend(*find(id)));
    QList<std::pair<Action, qsizetype>> items;
    const QList<CleanupId> ids = before(id);
    for (const CleanupId &one : ids)
        items.append({find(one)->run.action, leftToSend(*find(one))});
    items.append(own);
    // Those before it go on during its hold.
    return std::max(m_outlook.timeFor(items), holdLeft(id) + m_outlook.timeFor({own}));
}
