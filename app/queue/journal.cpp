// SPDX-License-Identifier: Apache-2.0
#include "queue/journal.h"

#include "queue/journalerror.h"
#include "queue/journalfile.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds FirstPause{500};
constexpr std::chrono::milliseconds LongestPause{30'000};

QDateTime wallTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

bool Journal::Request::isDecision() const
{
    const bool isNewRun = next.cleanup && next.cleanup->run.version == 0;
    return isNewRun || next.flag
        || std::any_of(next.operations.cbegin(), next.operations.cend(),
                       [](const Operation &one) { return one.version == 0; });
}

bool Journal::Request::isIntent() const
{
    return std::any_of(next.operations.cbegin(), next.operations.cend(),
                       [](const Operation &one) { return one.state == OperationState::Sending; });
}

void Journal::Request::answer(const Result<void> &result) const
{
    if (context)
        recorded(result);
}

Journal::Journal(const QString &folder, const QString &account, std::chrono::days keep)
    : m_account(account)
    , m_desk(std::make_unique<QObject>())
    , m_file(std::make_unique<JournalFile>(folder, account, keep))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Journal::write);
    m_thread.setObjectName(u"journal"_s);
    m_desk->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    QMetaObject::invokeMethod(
        m_desk.get(),
        [file = m_file.get(), thread = &m_thread, units = lastUnits()] {
            const bool isAll = units.isEmpty() || file->write(units);
            file->close(wallTime(), isAll ? RunEnd::Clean : RunEnd::Unclean);
            thread->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

/// An undo that waits behind a commit must not be lost at a clean end. An intent to send is: nobody
/// follows it, and it would have the next start ask after a request that never was.
QList<JournalUnit> Journal::lastUnits() const
{
    QList<JournalUnit> units;
    for (const Request &request : m_waiting) {
        if (m_isOpen && !request.isIntent())
            units.append(request.next);
    }
    return units;
}

template <typename Work, typename Answered>
void Journal::ask(Work work, Answered answered)
{
    QMetaObject::invokeMethod(
        m_desk.get(),
        [this, work = std::move(work), answered = std::move(answered)] {
            // The destructor waits for the thread, so this is still there; what is posted to it
            // afterwards is not called.
            QMetaObject::invokeMethod(
                this, [answered, result = work(*m_file)] { answered(result); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

template <typename Found, typename Work>
void Journal::read(Work work, QObject *context, const Handler<Found> &answered)
{
    ask(std::move(work), [context = QPointer(context), answered](const Result<Found> &found) {
        if (context)
            answered(found);
    });
}

void Journal::open(QObject *context, const Handler<JournalStart> &opened)
{
    m_open = [this, context = QPointer(context), opened] {
        m_isOpening = true;
        ask([now = wallTime()](JournalFile &file) { return file.open(now); },
            [this, context, opened](const Result<JournalStart> &start) {
                finishOpening(start);
                if (context)
                    opened(start);
            });
    };
    m_open();
}

void Journal::finishOpening(const Result<JournalStart> &start)
{
    m_isOpening = false;
    m_isNewer = start && start->isReadOnly;
    m_isOpen = start && !m_isNewer;
    if (m_isOpen)
        m_refusal.reset();
    else
        m_refusal = m_isNewer ? JournalError::newer() : start.error();
    setTrouble(m_refusal);
}

void Journal::record(const QList<Operation> &next, QObject *context, const Handler<void> &recorded)
{
    m_waiting.push_back({.next = {.operations = next}, .context = context, .recorded = recorded});
    write();
}

void Journal::record(const CleanupRecord &next, QObject *context, const Handler<void> &recorded)
{
    m_waiting.push_back({.next = {.cleanup = next}, .context = context, .recorded = recorded});
    write();
}

void Journal::record(const FlagRecord &next, QObject *context, const Handler<void> &recorded)
{
    m_waiting.push_back({.next = {.flag = next}, .context = context, .recorded = recorded});
    write();
}

Recorder Journal::recorder()
{
    return [this](const QList<Operation> &next, QObject *context, const Handler<void> &recorded) {
        record(next, context, recorded);
    };
}

CleanupRecorder Journal::cleanupRecorder()
{
    return [this](const CleanupRecord &next, QObject *context, const Handler<void> &recorded) {
        record(next, context, recorded);
    };
}

FlagRecorder Journal::flagRecorder()
{
    return [this](const FlagRecord &next, QObject *context, const Handler<void> &recorded) {
        record(next, context, recorded);
    };
}

void Journal::readHistory(const HistoryQuery &query, QObject *context,
                          const Handler<HistoryPage> &read)
{
    this->read<HistoryPage>([query](JournalFile &file) { return file.history(query); }, context,
                            read);
}

CleanupReader Journal::cleanupReader()
{
    return {.page =
                [this](const HistoryQuery &query, QObject *context,
                       const Handler<CleanupPage> &answered) {
                    read<CleanupPage>([query](JournalFile &file) { return file.cleanups(query); },
                                      context, answered);
                },
            .one =
                [this](const CleanupId &id, QObject *context,
                       const Handler<RecalledCleanup> &answered) {
                    read<RecalledCleanup>([id](JournalFile &file) { return file.cleanup(id); },
                                          context, answered);
                }};
}

void Journal::keepGate(RateBudget::Bucket bucket, const RateBudget::Gate &gate)
{
    ask(
        [bucket, gate](JournalFile &file) {
            file.keepGate(bucket, gate);
            return true;
        },
        [](bool) {});
}

void Journal::notePage()
{
    ask(
        [now = wallTime()](JournalFile &file) {
            file.notePage(now);
            return true;
        },
        [](bool) {});
}

void Journal::tryAgain()
{
    if (!m_isOpen) {
        if (mayPass() && !m_isOpening && m_open)
            m_open();
        return;
    }
    m_pause = {};
    write();
}

/// One batch at a time; what comes meanwhile is the next one. An empty one finds out whether the
/// disk is well again.
void Journal::write()
{
    const bool isWell = !m_trouble || m_refusal;
    if (m_isWriting || (m_waiting.empty() && isWell))
        return;
    m_again.stop();
    m_isWriting = true;
    std::vector<Request> batch = std::exchange(m_waiting, {});
    QList<JournalUnit> units;
    for (const Request &request : batch)
        units.append(request.next);
    const auto write = [units, refusal = m_refusal](JournalFile &file) -> Written {
        if (refusal)
            return tl::unexpected(*refusal);
        return file.write(units);
    };
    ask(write, [this, batch = std::move(batch)](const Written &written) {
        m_isWriting = false;
        finish(batch, written);
    });
}

void Journal::finish(const std::vector<Request> &batch, const Written &written)
{
    // Answers ask for the next records, which may be made while the rest is answered.
    std::vector<Request> again;
    if (!written) {
        std::copy_if(batch.begin(), batch.end(), std::back_inserter(again),
                     [](const Request &one) { return !one.isDecision(); });
        m_waiting.insert(m_waiting.begin(), again.begin(), again.end());
        m_pause = std::clamp(m_pause * 2, FirstPause, LongestPause);
        m_again.start(m_pause);
        setTrouble(written.error());
    } else if (!m_refusal) {
        m_pause = {};
        setTrouble(std::nullopt);
    }
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const Request &request = batch.at(i);
        if (!written && request.isDecision())
            request.answer(tl::unexpected(written.error()));
        else if (written && written->at(i))
            request.answer({});
        else if (written)
            request.answer(tl::unexpected(JournalError::overtaken()));
    }
    const bool isAsked = std::any_of(m_waiting.begin(), m_waiting.end(),
                                     [](const Request &one) { return one.isDecision(); });
    // What waits for the disk waits; a reviewer does not.
    if (written || isAsked)
        write();
}

void Journal::setTrouble(const std::optional<Error> &error)
{
    if (m_trouble == error)
        return;
    m_trouble = error;
    emit troubleChanged();
}
