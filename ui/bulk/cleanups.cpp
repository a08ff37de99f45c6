// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanups.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/flags.h"
#include "models/hiddenpicks.h"
#include "models/picklookup.h"
#include "queue/cleanup.h"
#include "settings/settings.h"
#include "ui/bulk/cleanupnews.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/plantext.h"
#include "ui/bulk/reselection.h"
#include "ui/foremost.h"

#include <QAction>

#include <algorithm>

Cleanups::Cleanups(const Parts &parts, const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_theme(theme)
    , m_window(parent)
    , m_reselection(new Reselection(parts.selection, parts.characters, this))
{
    const Cleanup &cleanup = parts.dialog.cleanup;
    connect(&cleanup, &Cleanup::started, this, &Cleanups::follow);
    connect(&cleanup, &Cleanup::changed, this, &Cleanups::follow);
    connect(&cleanup, &Cleanup::restored, this, &Cleanups::offerInterrupted);
    connect(&m_tick, &QTimer::timeout, this, &Cleanups::tellStatus);
    // The journal may tell of them late.
    connect(&parts.flags, &Flags::changed, this, [this] {
        if (m_dryRun)
            m_dryRun->leaveOutFlagged(
                [this](const CharacterId &id) { return m_parts.flags.contains(id); });
    });
    connect(m_reselection, &Reselection::queueRequested, this, &Cleanups::queueRequested);
    const auto *news = new CleanupNews(cleanup, parts.dialog.queue, *parent, this);
    connect(news, &CleanupNews::showRequested, this, &Cleanups::showOnTop);
}

void Cleanups::prepare(Action action, const QList<Pick> &picks, const DryRunScope &scope)
{
    if (m_dryRun && m_dryRun->runId().isNull()) {
        m_dryRun->bringUp();
        return;
    }
    CleanupPlan plan(action, picks, QDateTime::currentDateTimeUtc());
    plan.leaveOutFlagged([this](const CharacterId &id) { return m_parts.flags.contains(id); });
    const QList<Pick> bare = plan.awaited();
    const qsizetype shown = plan.count() + plan.flagged().size() + bare.size();
    if (shown == 0) {
        emit told(picks.isEmpty() ? tr("Nothing is selected.") : nothingToDoText(plan));
        return;
    }
    m_dryRun = new CleanupDialog(plan, m_parts.dialog, m_theme, m_window);
    m_dryRun->setScope(scope);
    connect(m_dryRun, &CleanupDialog::allRequested, this, &Cleanups::allRequested);
    if (isRemoval(action)) // they say what is wrong with a character
        m_dryRun->offerReasons(m_parts.settings.reasons());
    if (!bare.isEmpty())
        lookUp(bare, shown == 1);
    else if (shown == 1)
        showRefs((plan.picks() + plan.flagged()).constFirst());
    watch(m_dryRun);
    m_dryRun->open();
}

/// What a clean-up before has left of them is too little for a dry run. It ends with the dialog.
void Cleanups::lookUp(const QList<Pick> &bare, bool isOnlyOne)
{
    CleanupDialog *dialog = m_dryRun;
    const auto *lookup = new PickLookup(m_parts.api, bare, dialog);
    connect(lookup, &PickLookup::found, dialog,
            [this, dialog, isOnlyOne](const Character &character) {
                dialog->take(character, m_parts.flags.contains(character.id));
                if (isOnlyOne)
                    dialog->showRefs(character);
            });
    connect(lookup, &PickLookup::failed, dialog, &CleanupDialog::giveUp);
}

/// As they were picked: what has changed since will be left alone.
void Cleanups::showRefs(const Pick &pick)
{
    const CharacterRows &loaded = m_parts.characters.loaded();
    const int place = loaded.rowOf(pick.id);
    if (place >= 0 && loaded.at(place).revision() == pick.seen) {
        m_dryRun->showRefs(loaded.at(place));
        return;
    }
    // Picked from a list that has been read anew since, or found by a walk.
    m_fetch =
        m_parts.api.fetch(pick.id, Priority::Interactive, m_dryRun,
                          [this, dialog = m_dryRun.data(), pick](const Result<Character> &found) {
                              showFetched(*dialog, pick, found);
                          });
}

void Cleanups::showFetched(CleanupDialog &dialog, const Pick &pick, const Result<Character> &found)
{
    if (found && found->revision() == pick.seen) {
        dialog.showRefs(*found);
    } else if (found) {
        dialog.learn(pick.id, found->revision());
        m_parts.selection.learn(*found);
    } else if (found.error().kind == Error::Kind::NotFound) {
        dialog.learn(pick.id, {statusWord(CharacterStatus::Deleted), pick.seen.updatedAt});
    }
}

void Cleanups::watch(CleanupDialog *dialog)
{
    m_dialogs.append(dialog);
    connect(dialog, &CleanupDialog::timeShown, this, &Cleanups::tellStatus);
    connect(dialog, &CleanupDialog::started, this,
            [this, dialog](const CleanupId &id, const QList<Pick> &picks) {
                keepPicks(id, picks);
                closeOthers(dialog);
            });
    connect(dialog, &CleanupDialog::reselectRequested, this,
            [this, dialog](const QList<CleanupResult> &results) {
                dialog->close();
                reselect(results);
            });
}

/// One window leads to all runs, and another would stand below it with one that has ended.
void Cleanups::closeOthers(const CleanupDialog *dialog)
{
    const QList<QPointer<CleanupDialog>> dialogs = m_dialogs;
    for (const QPointer<CleanupDialog> &one : dialogs) {
        const bool isDryRun = one == m_dryRun && one && one->runId().isNull();
        if (one && one != dialog && !isDryRun)
            one->close();
    }
}

/// From another program, where the window may be behind others, or minimized.
void Cleanups::showOnTop(const CleanupId &id, const QByteArray &token)
{
    bringToFront(*m_window->window(), token);
    showRun(id);
}

/// The window comes to the front, for there they are selected, and its keys are for them.
void Cleanups::reselect(const QList<CleanupResult> &results)
{
    m_reselection->select(results);
    emit told(tr("Selected again: %1").arg(numberText(m_parts.selection.count())));
    m_window->window()->raise();
    m_window->window()->activateWindow();
}

/// They are the run's now.
void Cleanups::keepPicks(const CleanupId &id, const QList<Pick> &picks)
{
    m_held.insert(id, picks);
    QList<CharacterId> ids;
    for (const Pick &pick : picks)
        ids.append(pick.id);
    m_parts.selection.remove(ids);
}

void Cleanups::show()
{
    const QList<CleanupId> runs = m_parts.dialog.cleanup.runs();
    if (!runs.isEmpty()) {
        showRun(runs.constLast());
        return;
    }
    m_parts.dialog.history.page({.limit = 1}, this, [this](const Result<CleanupPage> &page) {
        if (page && page->cleanups.isEmpty() && page->next == 0)
            emit told(tr("There is no clean-up yet."));
        else
            showRuns();
    });
}

/// Also where they cannot be read, for it says why.
void Cleanups::showRuns()
{
    if (!m_list || !m_list->runId().isNull()) {
        m_list = new CleanupDialog(m_parts.dialog, m_theme, m_window);
        watch(m_list);
        m_list->showRuns();
    }
    closeOthers(m_list);
    m_list->bringUp();
}

void Cleanups::showRun(const CleanupId &id)
{
    if (m_parts.dialog.cleanup.run(id) == nullptr)
        return;
    CleanupDialog *dialog = dialogOf(id);
    if (dialog == nullptr) {
        dialog = new CleanupDialog(id, m_parts.dialog, m_theme, m_window);
        watch(dialog);
    }
    dialog->showOpened(id); // it may be at the list
    closeOthers(dialog);
    dialog->bringUp();
}

bool Cleanups::isInRun(const CharacterId &character) const
{
    const Operation *latest = m_parts.dialog.queue.operations().latestFor(character);
    const bool isBegun = latest != nullptr && latest->isItem() && latest->isOpen();
    return isBegun || m_parts.dialog.cleanup.hasToCome(character);
}

bool Cleanups::isOpen() const
{
    return std::any_of(m_dialogs.cbegin(), m_dialogs.cend(),
                       [](const auto &one) { return one && one->isVisible(); });
}

CleanupDialog *Cleanups::dialogOf(const CleanupId &id) const
{
    const auto found = std::find_if(m_dialogs.cbegin(), m_dialogs.cend(),
                                    [&id](const auto &one) { return one && one->runId() == id; });
    return found == m_dialogs.cend() ? nullptr : found->data();
}

/// The one under way, or else the one that waits for somebody or something. Those that are held are
/// told of besides.
CleanupId Cleanups::toldOf() const
{
    const Cleanup &cleanup = m_parts.dialog.cleanup;
    CleanupId open;
    for (const CleanupId &id : cleanup.runs()) {
        if (cleanup.isUnderWay(id))
            return id;
        const CleanupRun &run = *cleanup.run(id);
        if (open.isNull() && run.isOpen() && run.state != CleanupState::Held)
            open = id;
    }
    return open;
}

void Cleanups::tellStatus()
{
    const Cleanup &cleanup = m_parts.dialog.cleanup;
    const CleanupId id = toldOf();
    // From now on: where a dialog shows a time, the status is told with it, and never in between.
    if (cleanup.held().isEmpty() && (id.isNull() || !cleanup.isUnderWay(id)))
        m_tick.stop();
    else
        m_tick.start(Tick);
    emit statusChanged(statusText(cleanup, id), runWaitText(cleanup, id));
}

void Cleanups::follow(const CleanupId &id)
{
    m_dialogs.removeIf([](const auto &one) { return one.isNull(); });
    const CleanupRun *run = m_parts.dialog.cleanup.run(id);
    if (run != nullptr && run->state != CleanupState::Held) {
        QList<Pick> picks = m_held.take(id);
        // Nothing hidden becomes selected.
        const CharacterListModel &characters = m_parts.characters;
        const CharacterStatus shown = characters.query().status;
        picks.removeIf([shown, &characters](const Pick &pick) {
            return (shown != CharacterStatus::Unknown && pick.status != shown)
                || HiddenPicks::isHidden(characters, pick);
        });
        if (run->state == CleanupState::Undone)
            m_parts.selection.add(picks);
    }
    if (run != nullptr && run->state != CleanupState::Paused && m_offers.contains(id))
        emit withdrawn(m_offers.take(id));
    tellStatus();
}

void Cleanups::offerInterrupted()
{
    const Cleanup &cleanup = m_parts.dialog.cleanup;
    for (const CleanupId &id : cleanup.runs()) {
        if (cleanup.run(id)->state == CleanupState::Paused && !m_offers.contains(id))
            offer(id);
    }
    tellStatus();
}

void Cleanups::offer(const CleanupId &id)
{
    Cleanup &cleanup = m_parts.dialog.cleanup;
    const QString text = leftText(*cleanup.run(id), cleanup.counts(id));
    auto *resume = new QAction(tr("Resume"), this);
    auto *stop = new QAction(tr("Stop"), this);
    connect(resume, &QAction::triggered, &cleanup, [&cleanup, id] { cleanup.resume(id); });
    connect(stop, &QAction::triggered, &cleanup, [&cleanup, id] { cleanup.stop(id); });
    const Note note{.text = text, .answer = resume, .otherAnswer = stop, .isStanding = true};
    m_offers.insert(id, note.id);
    emit noted(note);
}
