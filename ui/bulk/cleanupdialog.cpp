// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanupdialog.h"

#include "queue/cleanup.h"
#include "ui/bulk/dryrunpage.h"
#include "ui/bulk/plantext.h"
#include "ui/bulk/runpage.h"
#include "ui/bulk/runspage.h"
#include "ui/firstsize.h"
#include "ui/theme/dialogbutton.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr QSize Size{880, 640};

} // namespace

CleanupDialog::CleanupDialog(const Parts &parts, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_theme(theme)
    , m_pages(new QStackedLayout)
    , m_run(new RunPage(parts.cleanup, parts.queue, theme))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->addLayout(m_pages);
    m_pages->addWidget(m_run);
    resizeAtFirst(*this, Size);
    connect(m_run, &RunPage::runChanged, this, &CleanupDialog::presentRun);
    connect(m_run, &RunPage::allRequested, this, &CleanupDialog::showRuns);
    connect(m_run, &RunPage::closeRequested, this, &QDialog::close);
    connect(m_run, &RunPage::windowRequested, this, [this] {
        if (const QWidget *owner = parentWidget()) {
            owner->window()->raise();
            owner->window()->activateWindow();
        }
    });
    connect(m_run, &RunPage::timeShown, this, &CleanupDialog::timeShown);
    connect(m_run, &RunPage::reselectRequested, this, &CleanupDialog::reselectRequested);
}

CleanupDialog::CleanupDialog(CleanupPlan plan, const Parts &parts, const Theme &theme,
                             QWidget *parent)
    : CleanupDialog(parts, theme, parent)
{
    setWindowTitle(windowText(plan.action()));
    m_dryRun = new DryRunPage(std::move(plan), parts.refs, parts.budget, theme);
    m_pages->addWidget(m_dryRun);
    m_pages->setCurrentWidget(m_dryRun);
    m_dryRun->takeFocus();
    connect(m_dryRun, &DryRunPage::startRequested, this, &CleanupDialog::start);
    connect(m_dryRun, &DryRunPage::cancelRequested, this, &CleanupDialog::reject);
    connect(m_dryRun, &DryRunPage::allRequested, this, [this] {
        const Action action = m_dryRun->plan().action();
        reject();
        emit allRequested(action);
    });
    connect(&parts.cleanup, &Cleanup::started, this, &CleanupDialog::settle);
    connect(&parts.cleanup, &Cleanup::refused, this,
            [this](const CleanupId &id, const QString &why) {
                m_refusal = {id, why};
                settle();
            });
}

CleanupDialog::CleanupDialog(const CleanupId &id, const Parts &parts, const Theme &theme,
                             QWidget *parent)
    : CleanupDialog(parts, theme, parent)
{
    m_run->setRun(id);
    m_run->takeFocus();
}

void CleanupDialog::setScope(const DryRunScope &scope)
{
    if (m_dryRun != nullptr)
        m_dryRun->setScope(scope);
}

void CleanupDialog::offerReasons(const QStringList &reasons)
{
    if (m_dryRun != nullptr)
        m_dryRun->offerReasons(reasons);
}

void CleanupDialog::showRefs(const Character &character)
{
    if (m_dryRun != nullptr)
        m_dryRun->showRefs(character);
}

void CleanupDialog::take(const Character &found, bool isFlagged)
{
    if (m_dryRun != nullptr)
        m_dryRun->take(found, isFlagged);
}

void CleanupDialog::giveUp(const CharacterId &id)
{
    if (m_dryRun != nullptr)
        m_dryRun->giveUp(id);
}

void CleanupDialog::learn(const CharacterId &id, const Revision &told)
{
    if (m_dryRun != nullptr)
        m_dryRun->learn(id, told);
}

void CleanupDialog::leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged)
{
    if (m_dryRun != nullptr)
        m_dryRun->leaveOutFlagged(isFlagged);
}

CleanupId CleanupDialog::runId() const
{
    return m_run->runId();
}

void CleanupDialog::presentRun()
{
    const CleanupRun *run = m_parts.cleanup.run(runId());
    if (run == nullptr)
        return;
    setWindowTitle(windowText(run->action));
    if (!m_parts.cleanup.knowsAll(runId()))
        recall(runId());
}

void CleanupDialog::showRuns()
{
    if (m_runs == nullptr) {
        m_runs = new RunsPage(m_parts.cleanup, m_parts.history, m_theme);
        m_pages->addWidget(m_runs);
        connect(m_runs, &RunsPage::chosen, this, &CleanupDialog::openRun);
        connect(m_runs, &RunsPage::closeRequested, this, &QDialog::close);
        offerKeys();
    }
    m_recallIsFor.reset(); // nobody is led away from the list
    m_runs->read(runId());
    m_pages->setCurrentWidget(m_runs);
    setWindowTitle(tr("Clean-ups"));
    m_runs->takeFocus();
}

/// Those of the run's page, in place of which the list is.
void CleanupDialog::offerKeys()
{
    const auto offer = [this](Qt::Key key, const auto &act) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), m_runs);
        shortcut->setAutoRepeat(false);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (const QList<CleanupId> held = m_parts.cleanup.held(); !held.isEmpty()) {
                showOpened(held.constLast());
                act(*m_run);
            } else {
                m_runs->say(RunPage::tr("Nothing is held any more."));
            }
        });
    };
    offer(Qt::Key_S, [](RunPage &page) { page.sendHeld(); });
    offer(Qt::Key_Z, [](RunPage &page) { page.takeBackHeld(); });
}

/// Its items are read only now.
void CleanupDialog::openRun(const CleanupId &id)
{
    m_runs->say({});
    if (m_parts.cleanup.run(id) != nullptr)
        showOpened(id);
    else
        recall(id);
}

void CleanupDialog::showOpened(const CleanupId &id)
{
    if (m_pages->currentWidget() == m_run && runId() == id)
        return;
    m_pages->setCurrentWidget(m_run);
    m_run->setRun(id);
    m_run->takeFocus();
}

void CleanupDialog::recall(const CleanupId &id)
{
    m_recallIsFor = std::make_unique<QObject>();
    m_parts.history.one(id, m_recallIsFor.get(), [this, id](const Result<RecalledCleanup> &found) {
        takeRecalled(id, found);
    });
}

void CleanupDialog::takeRecalled(const CleanupId &id, const Result<RecalledCleanup> &found)
{
    const bool isInList = m_runs != nullptr && m_pages->currentWidget() == m_runs;
    if (found)
        m_parts.cleanup.recall(*found);
    if (found && isInList)
        showOpened(id);
    else if (isInList)
        m_runs->say(found.error().text());
    else if (!found && id == runId())
        m_run->say(found.error().text());
}

void CleanupDialog::bringUp()
{
    show();
    raise();
    activateWindow();
}

void CleanupDialog::start()
{
    QList<CleanupItem> items;
    for (const Pick &pick : m_dryRun->plan().picks())
        items.append(itemOf(pick));
    m_dryRun->setStarting();
    const Action action = m_dryRun->plan().action();
    m_starting = m_parts.cleanup.start(action, items, m_dryRun->why());
    if (m_starting.isNull())
        m_dryRun->setFailed(nothingToDoText(m_dryRun->plan()));
    // Who records may have answered within the call.
    settle();
}

void CleanupDialog::settle()
{
    if (m_starting.isNull())
        return;
    if (m_parts.cleanup.run(m_starting) != nullptr) {
        showRun(std::exchange(m_starting, {}));
    } else if (m_refusal.first == m_starting) {
        m_starting = {};
        m_dryRun->setFailed(m_refusal.second);
    }
}

/// From a dialog that the window waits for to one that may stay beside it.
void CleanupDialog::showRun(const CleanupId &id)
{
    const QList<Pick> picks = m_dryRun->plan().picks();
    m_run->setRun(id);
    m_pages->setCurrentWidget(m_run);
    std::exchange(m_dryRun, nullptr)->deleteLater();
    hide();
    setWindowModality(Qt::NonModal);
    bringUp();
    m_run->takeFocus();
    emit started(id, picks);
}

void CleanupDialog::reject()
{
    // What is being recorded would be held with nobody to see it.
    if (m_starting.isNull())
        QDialog::reject();
}

void CleanupDialog::keyPressEvent(QKeyEvent *event)
{
    // Return goes to what has the focus; a dialog would press some button from anywhere.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}
