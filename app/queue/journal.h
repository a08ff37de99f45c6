// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"
#include "queue/cleanuphistory.h"
#include "queue/journalstart.h"
#include "queue/journalunit.h"
#include "queue/recorder.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

class JournalFile;

/// The durable record of operations, of one connection: whatever it has answered survives the
/// program and the machine. The disk is a thread's of its own; what is asked for while a commit is
/// under way goes into the next one together. GUI thread.
class Journal final : public QObject
{
    Q_OBJECT

public:
    /// \a folder is the connection's; it need not be there. \a account is who decides on this
    /// computer. Ended operations are kept for \a keep.
    Journal(const QString &folder, const QString &account, std::chrono::days keep = DefaultKeep);
    /// Waits for the commit under way, writes what waits behind it, though nobody is told any more,
    /// and ends the run cleanly if that went well.
    ~Journal() override;

    static constexpr std::chrono::days DefaultKeep{90};

    /// Opens it; once, and before all else. Without it, or where it failed, nothing is recorded.
    /// \a opened is called for this, and for each tryAgain() where it failed.
    void open(QObject *context, const Handler<JournalStart> &opened);
    /// What Recorder promises. A step that cannot be written is tried again for as long as it
    /// takes.
    void record(const QList<Operation> &next, QObject *context, const Handler<void> &recorded);
    /// record(), for the queue; this must outlive it.
    [[nodiscard]] Recorder recorder();
    /// The same for a clean-up: a new one with its items, or a transition of one. A new one that
    /// cannot be written is refused, as a decision is.
    void record(const CleanupRecord &next, QObject *context, const Handler<void> &recorded);
    [[nodiscard]] CleanupRecorder cleanupRecorder();
    /// The same for a flag, which is refused where it cannot be written.
    void record(const FlagRecord &next, QObject *context, const Handler<void> &recorded);
    [[nodiscard]] FlagRecorder flagRecorder();
    /// The operations of all runs, newest first.
    void readHistory(const HistoryQuery &query, QObject *context, const Handler<HistoryPage> &read);
    /// The clean-ups of all runs, newest first, and each with its items; this must outlive it.
    [[nodiscard]] CleanupReader cleanupReader();
    /// For the next start.
    void keepGate(RateBudget::Bucket bucket, const RateBudget::Gate &gate);
    /// Who decides on this computer, as the records of new operations say.
    [[nodiscard]] const QString &account() const { return m_account; }
    /// The first page of this run is on screen; once is enough.
    void notePage();

    /// Why it cannot be written now; then steps of operations wait, and nothing is sent. Passes by
    /// itself as soon as the disk is well again.
    [[nodiscard]] const std::optional<Error> &trouble() const { return m_trouble; }
    /// Whatever is wrong with it may pass: it is not a newer program's.
    [[nodiscard]] bool mayPass() const { return !m_isNewer; }
    /// Finds out at once whether it can be written, with what waits; where it could not be opened,
    /// whether it can be now.
    void tryAgain();

signals:
    /// trouble() is another.
    void troubleChanged();

private:
    struct Request
    {
        JournalUnit next;
        QPointer<QObject> context;
        Handler<void> recorded;

        [[nodiscard]] bool isDecision() const;
        [[nodiscard]] bool isIntent() const;
        void answer(const Result<void> &result) const;
    };
    /// Of a write, in the order of its units; or why there was none.
    using Written = Result<std::vector<bool>>;

    void finishOpening(const Result<JournalStart> &start);
    void write();
    [[nodiscard]] QList<JournalUnit> lastUnits() const;
    void finish(const std::vector<Request> &batch, const Written &written);
    void setTrouble(const std::optional<Error> &error);
    /// Calls \a work in the journal's thread, and \a answered with what it returns here.
    template <typename Work, typename Answered>
    void ask(Work work, Answered answered);
    /// The same for what \a context waits for.
    template <typename Found, typename Work>
    void read(Work work, QObject *context, const Handler<Found> &answered);

    const QString m_account;
    QThread m_thread;
    std::unique_ptr<QObject> m_desk; ///< lives in the thread; calls that are posted to it run there
    std::unique_ptr<JournalFile> m_file; ///< of the thread while it runs
    std::vector<Request> m_waiting;
    std::function<void()> m_open; ///< as it was asked for
    bool m_isOpening = false;
    bool m_isOpen = false;  ///< for writing
    bool m_isNewer = false; ///< a newer program's
    bool m_isWriting = false;
    std::optional<Error> m_refusal; ///< nothing can be decided, for good
    std::optional<Error> m_trouble;
    QTimer m_again;
    std::chrono::milliseconds m_pause{};
};
