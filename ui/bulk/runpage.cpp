// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/runpage.h"

#include "queue/cleanup.h"
#include "queue/operationqueue.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/plantext.h"
#include "ui/bulk/progressline.h"
#include "ui/bulk/resultdelegate.h"
#include "ui/bulk/resultlist.h"
#include "ui/bulk/waitingrow.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>

using State = CleanupState;

RunPage::RunPage(Cleanup &cleanup, OperationQueue &queue, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_cleanup(cleanup)
    , m_model(cleanup, queue)
    , m_title(new QLabel)
    , m_progressText(new ElidedLabel)
    , m_progress(new ProgressLine(theme))
    , m_counts(new ElidedLabel)
    , m_list(new ResultList(theme))
    , m_delegate(new ResultDelegate(theme, m_list))
    , m_waiting(new WaitingRow(queue, theme))
    , m_problem(new ProblemLabel(theme))
    , m_saved(new ElidedLabel)
    , m_earlier(dialogButton(tr("Earlier Run")))
    , m_later(dialogButton(tr("Later Run")))
    //: Pressed it lists of a run only the items that were not done
    , m_only(dialogButton(tr("&Only Not Done")))
    , m_all(dialogButton(tr("All Runs")))
    , m_follow(dialogButton(tr("&Follow Run")))
    , m_startNow(dialogButton(tr("Start &now")))
    , m_takeBack(dialogButton(tr("&Take back")))
    , m_pause(dialogButton(tr("&Pause")))
    , m_resume(dialogButton(tr("Res&ume")))
    , m_stop(dialogButton(tr("&Stop")))
    , m_retry(dialogButton(tr("Retry faile&d")))
    , m_reselect(dialogButton(tr("Reselect…")))
    , m_save(dialogButton(tr("Save &result…")))
    , m_close(dialogButton(tr("&Close")))
{
    m_title->setFont(theme.titleFont());
    m_title->setTextFormat(Qt::PlainText);
    for (ElidedLabel *each : {m_progressText, m_counts, m_saved}) {
        each->setTextFormat(Qt::PlainText);
        each->setElideMode(Qt::ElideRight);
    }
    for (ElidedLabel *each : {m_counts, m_saved})
        each->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setAccessibleName(tr("Progress"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_only->setCheckable(true);
    m_only->hide(); // until there is such an item
    makeMenu();
    layOut(theme);
    connectParts();
}

void RunPage::sendHeld()
{
    onHeld(&Cleanup::sendNow);
}

void RunPage::takeBackHeld()
{
    onHeld(&Cleanup::undo);
}

void RunPage::onHeld(void (Cleanup::*act)(const CleanupId &))
{
    const QList<CleanupId> held = m_cleanup.held();
    if (held.isEmpty()) {
        say(tr("Nothing is held any more."));
        return;
    }
    if (!held.contains(runId()))
        setRun(held.constLast());
    (m_cleanup.*act)(runId());
}

void RunPage::setRun(const CleanupId &id)
{
    m_only->setChecked(false);
    m_list->setFront(-1);
    m_model.setRun(id);
    m_saved->clear();
    say({});
    m_tick.start(Tick);
    present();
    m_list->follow();
    emit runChanged();
}

void RunPage::say(const QString &problem)
{
    m_problem->say(problem);
}

/// The run that was started so many before or after this one; null if there is none.
CleanupId RunPage::beside(qsizetype step) const
{
    const QList<CleanupId> runs = m_cleanup.runs();
    const qsizetype place = runs.indexOf(runId());
    return place < 0 ? CleanupId() : runs.value(place + step);
}

void RunPage::goTo(qsizetype step)
{
    if (const CleanupId other = beside(step); !other.isNull())
        setRun(other);
}

void RunPage::takeFocus()
{
    for (QPushButton *each : {m_takeBack, m_pause, m_resume, m_close}) {
        if (!each->isHidden()) {
            each->setFocus();
            return;
        }
    }
}

void RunPage::present()
{
    const CleanupRun *run = m_cleanup.run(runId());
    if (run == nullptr)
        return;
    const CleanupCounts counts = m_cleanup.counts(runId());
    m_delegate->setRun(*run);
    m_title->setText(headingText(run->action, counts.total()));
    m_counts->setText(countsText(*run, counts));
    const bool goesOn = run->isOpen() || counts.open > 0; // what is retried of a stopped one, too
    m_waiting->setAwaited(goesOn);
    m_progress->setRange(0, int(counts.total()));
    m_progress->setValue(int(throughCount(run->state, counts)));
    for (QPushButton *each : {m_earlier, m_later})
        each->setVisible(m_cleanup.runs().size() > 1);
    m_earlier->setEnabled(!beside(-1).isNull());
    m_later->setEnabled(!beside(1).isNull());
    if (goesOn && !m_only->isChecked()) // of what is over nobody is led away
        m_list->setFront(m_model.frontRow());
    m_follow->setVisible(goesOn && !m_only->isChecked() && !m_list->isFollowing());
    m_notDone.setOver(!goesOn);
    const qsizetype notDone = counts.failed + counts.changed + counts.leftAlone + counts.takenBack;
    m_only->setVisible(m_only->isChecked() || notDone + (goesOn ? 0 : counts.rest) > 0);
    presentTime();
    presentButtons(run->state);
    m_list->viewport()->update(); // what was to come may be not sent now
}

/// Only what was not done, in which nothing is followed, or all.
void RunPage::presentRows()
{
    const bool isOnly = m_only->isChecked();
    const QItemSelectionModel *former = m_list->selectionModel();
    m_list->setFront(-1);
    if (isOnly)
        m_notDone.setSourceModel(&m_model);
    m_list->setModel(isOnly ? static_cast<QAbstractItemModel *>(&m_notDone) : &m_model);
    delete former;
    if (!isOnly)
        m_notDone.setSourceModel(nullptr);
    present();
    if (!isOnly)
        m_list->follow();
}

void RunPage::presentTime()
{
    m_progressText->setText(progressText(m_cleanup, runId()));
}

void RunPage::presentButtons(State state)
{
    const QWidget *focus = focusWidget();
    m_startNow->setVisible(state == State::Held);
    m_takeBack->setVisible(state == State::Held);
    m_pause->setVisible(state == State::Running);
    m_resume->setVisible(state == State::Paused);
    m_stop->setVisible(state == State::Running || state == State::Paused);
    m_retry->setVisible(m_cleanup.canRetry(runId()));
    const CleanupCounts counts = m_cleanup.counts(runId());
    // Nothing more comes of a stopped run.
    const qsizetype notSent = state == State::Stopped ? counts.takenBack + counts.rest : 0;
    m_reselect->setVisible(counts.failed + counts.changed + counts.leftAlone + notSent > 0);
    m_failed->setEnabled(counts.failed > 0);
    m_changed->setEnabled(counts.changed > 0);
    m_leftAlone->setEnabled(counts.leftAlone > 0);
    m_notSent->setEnabled(notSent > 0);
    if (focus != nullptr && focus->isHidden())
        takeFocus();
}

/// Not the button's own menu, which Qt opens in an event loop of its own.
void RunPage::openMenu()
{
    m_menu->popup(m_reselect->mapToGlobal(QPoint(0, m_reselect->height())));
}

void RunPage::reselect(const QList<CleanupResult::Kind> &kinds)
{
    QList<CleanupResult> results = m_model.results();
    results.removeIf(
        [&kinds](const CleanupResult &result) { return !kinds.contains(result.kind()); });
    emit reselectRequested(results);
}
