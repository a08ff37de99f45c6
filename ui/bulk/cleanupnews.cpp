// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanupnews.h"

#include "queue/cleanup.h"
#include "queue/operationqueue.h"
#include "ui/bulk/cleanuptext.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <utility>

CleanupNews::CleanupNews(const Cleanup &cleanup, const OperationQueue &queue, QWidget &window,
                         QObject *parent)
    : QObject(parent)
    , m_cleanup(cleanup)
    , m_queue(queue)
    , m_window(window)
{
    connect(&cleanup, &Cleanup::restored, this, &CleanupNews::learn);
    connect(&cleanup, &Cleanup::started, this, &CleanupNews::follow);
    connect(&cleanup, &Cleanup::changed, this, &CleanupNews::follow);
    connect(&queue, &OperationQueue::pauseChanged, this, &CleanupNews::followPause);
    connect(qGuiApp, &QGuiApplication::focusWindowChanged, this, &CleanupNews::followFocus);
    connect(&m_notifications, &Notifications::showRequested, this, &CleanupNews::showRequested);
    connect(&m_notifications, &Notifications::unsaid, this,
            [this] { QApplication::alert(&m_window); });
    learn();
}

/// What a former run of the program left is no news.
void CleanupNews::learn()
{
    const QList<CleanupId> ids = m_cleanup.runs();
    for (const CleanupId &id : ids)
        m_states.insert(id, m_cleanup.run(id)->state);
}

void CleanupNews::follow(const CleanupId &id)
{
    const CleanupRun *run = m_cleanup.run(id);
    if (run == nullptr)
        return;
    const CleanupState former = m_states.value(id, run->state);
    m_states.insert(id, run->state);
    const CleanupCounts counts = m_cleanup.counts(id);
    if (former != run->state && run->state == CleanupState::Ended) {
        //: %1 is "Clean-up", "Save" or "Resynthesize", here and below
        say(tr("%1 finished").arg(runName(run->action)), countsText(*run, counts), id);
    } else if (former != run->state && m_cleanup.isPausedByFailures(id)) {
        m_isUrgent = true;
        //: %2 is a number
        say(tr("%1 paused after %2 failures")
                .arg(runName(run->action), numberText(Cleanup::MostFailuresInRow)),
            countsText(*run, counts), id);
    }
    showProgress();
}

void CleanupNews::followPause()
{
    const std::optional<Error> &pause = m_queue.pauseReason();
    const bool wasPaused = std::exchange(m_isPaused, pause.has_value());
    const CleanupId id = underWay();
    const CleanupRun *run = m_cleanup.run(id);
    if (pause && !wasPaused && run != nullptr) {
        m_isUrgent = true;
        m_isUrgentByPause = true;
        say((pause->isMissingScope() ? tr("%1 waits: the key lacks a right")
                                     : tr("%1 waits for a key"))
                .arg(runName(run->action)),
            countsText(*run, m_cleanup.counts(id)), id);
    } else if (!pause && std::exchange(m_isUrgentByPause, false)) {
        m_isUrgent = false; // it goes on
    }
    showProgress();
}

/// Somebody looks: all of it can be seen in the window now.
void CleanupNews::followFocus()
{
    if (QGuiApplication::focusWindow() == nullptr)
        return;
    m_isUrgent = false;
    m_notifications.withdraw();
    showProgress();
}

void CleanupNews::say(const QString &title, const QString &text, const CleanupId &id)
{
    if (QGuiApplication::focusWindow() == nullptr)
        m_notifications.say(title, text, id);
    else
        m_isUrgent = false;
}

void CleanupNews::showProgress()
{
    const CleanupId id = underWay();
    TaskbarProgress::Shown shown{.part = std::nullopt, .isUrgent = m_isUrgent};
    if (!id.isNull()) {
        const CleanupCounts counts = m_cleanup.counts(id);
        const auto all = double(std::max<qsizetype>(1, counts.total()));
        shown.part = double(counts.total() - counts.left()) / all;
    }
    m_taskbar.show(shown);
}

/// Running, and no other goes first; null if there is none.
CleanupId CleanupNews::underWay() const
{
    const QList<CleanupId> ids = m_cleanup.runs();
    const auto found = std::find_if(ids.cbegin(), ids.cend(), [this](const CleanupId &id) {
        return m_cleanup.isUnderWay(id) && m_cleanup.run(id)->state == CleanupState::Running;
    });
    return found == ids.cend() ? CleanupId() : *found;
}
