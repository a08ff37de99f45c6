// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulk.h"

#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/flags.h"
#include "models/reviewposition.h"
#include "settings/savedfilter.h"
#include "ui/actions.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/filtertext.h"
#include "ui/bulk/bulkbar.h"
#include "ui/bulk/cleanups.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/dryrunscope.h"
#include "ui/bulk/gathering.h"
#include "ui/bulk/picker.h"

#include <QAction>

namespace {

/// The list with the fewest characters that has all of \a query that match \a filter.
CharacterQuery shortest(const CharacterQuery &query, const CharacterFilter &filter)
{
    return query.status == CharacterStatus::Unknown ? filter.query() : query;
}

} // namespace

Bulk::Bulk(const Parts &parts, const Actions &actions, const Theme &theme, QWidget *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_picker(new Picker(
          parts.characters, parts.selection, [this](const Pick &pick) { return isTaken(pick); },
          theme, parent))
    , m_gathering(new Gathering(parts.api, parts.bar, this))
{
    connectViews();
    connectActions(actions);
    connect(m_gathering, &Gathering::unreadable, this, [this](qsizetype count) {
        emit told(
            tr("Characters that could not be read, and are left out: %1").arg(numberText(count)));
    });
    connect(m_gathering, &Gathering::counted, this, &Bulk::counted);
    // What it gathers would not be of the shown queue.
    connect(&parts.characters, &QAbstractItemModel::modelReset, this, [this] {
        if (m_isForSelection && m_parts.characters.query() != m_gathered)
            m_gathering->cancel();
    });
    connect(&parts.characters, &CharacterListModel::filterChanged, this, [this] {
        if (m_isForSelection)
            m_gathering->cancel();
    });
}

void Bulk::connectViews()
{
    connectPicking(m_parts.view);
    connectPicking(m_parts.grid);
    connect(&m_parts.view, &PickingList::removalRequested, this,
            [this] { preparePicked(Action::Delete); });
    connect(&m_parts.grid, &PickingList::removalRequested, this,
            [this] { prepareChosen(Action::Delete); });
    connect(m_picker, &Picker::anchorChanged, &m_parts.grid, &CardGrid::setAnchor);
    const auto count = [this] {
        const CharacterSelection &selection = m_parts.selection;
        m_parts.bar.setSelected(selection.count());
        m_parts.bar.setOffered(selection.countOf(CharacterStatus::Reviewing),
                               selection.countOf(CharacterStatus::Failed));
    };
    const auto countFlagged = [this] {
        m_parts.bar.setFlagged(m_parts.flags.countOf(
            [this](const CharacterId &id) { return m_parts.selection.contains(id); }));
    };
    connect(&m_parts.selection, &CharacterSelection::picksChanged, this, count);
    connect(&m_parts.selection, &CharacterSelection::picksChanged, this, countFlagged);
    connect(&m_parts.flags, &Flags::changed, this, countFlagged);
    const auto offer = [this] { m_parts.bar.setSelectable(!isEmpty()); };
    connect(&m_parts.characters, &CharacterListModel::stateChanged, this, offer);
    connect(&m_parts.characters, &QAbstractItemModel::modelReset, this, offer);
    connect(&m_parts.characters, &QAbstractItemModel::rowsInserted, this, offer);
    count();
    countFlagged();
    offer();
}

void Bulk::connectPicking(const PickingList &view)
{
    connect(&view, &PickingList::toggleRequested, m_picker, &Picker::toggle);
    connect(&view, &PickingList::rangeRequested, m_picker, &Picker::takeRange);
    connect(&view, &PickingList::extendRequested, m_picker, &Picker::extend);
    connect(&view, &PickingList::clearRequested, m_picker, &Picker::clear);
}

void Bulk::connectActions(const Actions &actions)
{
    const BulkBar &bar = m_parts.bar;
    connect(&bar, &BulkBar::selectAllRequested, this, &Bulk::selectAll);
    connect(&bar, &BulkBar::clearRequested, m_picker, &Picker::clear);
    const auto picked = [this](Action action) { return [this, action] { preparePicked(action); }; };
    const auto failed = [this](Action action) { return [this, action] { prepareFailed(action); }; };
    connect(&bar, &BulkBar::removalRequested, this, picked(Action::Delete));
    connect(&bar, &BulkBar::saveRequested, this, picked(Action::Save));
    connect(&bar, &BulkBar::resynthesizeRequested, this, picked(Action::Resynthesize));
    connect(&bar, &BulkBar::failedRequested, this, failed(Action::Delete));
    connect(&bar, &BulkBar::resynthesizeFailedRequested, this, failed(Action::Resynthesize));
    connect(actions.togglePick, &QAction::triggered, this,
            [this] { m_picker->toggle(m_parts.position.row()); });
    connect(actions.selectAll, &QAction::triggered, this, &Bulk::selectAll);
    connect(actions.invertPicks, &QAction::triggered, this, &Bulk::invert);
    connect(actions.clearPicks, &QAction::triggered, m_picker, &Picker::clear);
    connect(actions.removePicked, &QAction::triggered, this, picked(Action::Delete));
    connect(actions.savePicked, &QAction::triggered, this, picked(Action::Save));
    connect(actions.resynthesizePicked, &QAction::triggered, this, picked(Action::Resynthesize));
    connect(actions.cleanUpFailed, &QAction::triggered, this, failed(Action::Delete));
    connect(actions.resynthesizeFailed, &QAction::triggered, this, failed(Action::Resynthesize));
    connect(&m_parts.cleanups, &Cleanups::allRequested, this, &Bulk::prepareAllFailed);
    connect(actions.cleanups, &QAction::triggered, &m_parts.cleanups, &Cleanups::show);
}

/// Nobody is in the list, and nobody more is to come.
bool Bulk::isEmpty() const
{
    return m_parts.characters.rowCount() == 0
        && m_parts.characters.state() == CharacterListModel::State::AtEnd;
}

/// It is decided, or a clean-up has it still to do.
bool Bulk::isTaken(const Pick &pick) const
{
    return m_parts.characters.isDecided(pick) || m_parts.cleanups.isInRun(pick.id);
}

/// A search takes its time, and what it met first may have been decided since, as may be what was
/// on its way before.
QList<Pick> Bulk::untaken(QList<Pick> found) const
{
    found.removeIf([this](const Pick &pick) { return isTaken(pick); });
    return found;
}

/// \a scope with those of \a found whom a dry run does not list.
DryRunScope Bulk::withTaken(DryRunScope scope, const QList<Pick> &found) const
{
    for (const Pick &pick : found) {
        if (m_parts.cleanups.isInRun(pick.id))
            ++scope.inRuns;
        else if (isTaken(pick))
            ++scope.decided;
    }
    return scope;
}

/// What is loaded; the next time all of the queue.
void Bulk::selectAll()
{
    if (m_gathering->isUnderWay())
        return;
    if (isEmpty()) {
        emit told(tr("There is nothing to select."));
        return;
    }
    const bool isNews = m_picker->takeLoaded();
    const QString count = numberText(m_parts.selection.count());
    if (m_parts.characters.state() == CharacterListModel::State::AtEnd)
        tellAllSelected();
    else if (isNews)
        emit told(
            (m_parts.characters.isFiltered()
                 ? tr("Selected, of those that are loaded: %1. Once more takes all that match.")
                 : tr("Selected, of those that are loaded: %1. Once more takes all of the "
                      "queue."))
                .arg(count));
    else
        gatherAll();
}

/// What nobody has read yet can be neither picked nor left out.
void Bulk::invert()
{
    m_picker->invert();
    const QString count = numberText(m_parts.selection.count());
    const QString loaded = numberText(m_parts.characters.rowCount());
    if (m_parts.characters.state() == CharacterListModel::State::AtEnd)
        emit told(tr("Inverted: %1 selected.").arg(count));
    else
        //: %1 is how many are selected now, %2 how many are loaded; there are more
        emit told(tr("Inverted among the %2 that are loaded: %1 selected.").arg(count, loaded));
}

void Bulk::tellAllSelected()
{
    // All of them are decided.
    if (m_parts.selection.isEmpty()) {
        emit told(tr("There is nothing to select."));
        return;
    }
    emit told((m_parts.characters.isFiltered() ? tr("All that match are selected: %1.")
                                               : tr("All of the queue is selected: %1."))
                  .arg(numberText(m_parts.selection.count())));
}

void Bulk::gatherAll()
{
    m_gathered = m_parts.characters.query();
    m_isForSelection = true;
    m_gathering->gather(shortest(m_gathered, m_parts.characters.filter()),
                        m_parts.characters.filterMatch(), [this](const QList<Pick> &found) {
                            m_isForSelection = false;
                            m_parts.selection.add(untaken(found));
                            tellAllSelected();
                        });
}

void Bulk::preparePicked(Action action)
{
    const QList<Pick> picks = m_parts.selection.picks();
    const QList<Pick> left = untaken(picks);
    if (left.isEmpty() && !picks.isEmpty())
        emit told(tr("All that are selected are decided already, or part of a clean-up."));
    else
        m_parts.cleanups.prepare(action, left, withTaken({}, picks));
}

void Bulk::prepareChosen(Action action)
{
    const std::optional<Character> current = m_parts.position.current();
    if (m_parts.selection.isEmpty() && current)
        m_parts.cleanups.prepare(action, {pickOf(*current)}, {});
    else
        preparePicked(action);
}

void Bulk::prepareFailed(Action action)
{
    // A filter of another queue says nothing of the failed ones.
    const CharacterStatus shown = m_parts.characters.query().status;
    const bool isOfShown = shown == CharacterStatus::Failed || shown == CharacterStatus::Unknown;
    if (!isOfShown || !m_parts.characters.isFiltered()) {
        prepareAllFailed(action);
        return;
    }
    const CharacterFilter &filter = m_parts.characters.filter();
    gather(action, {.status = CharacterStatus::Failed}, filter,
           {.filter = filterText(filter), .isNarrow = true},
           tr("No character that has failed matches the filter."));
}

void Bulk::prepareAllFailed(Action action)
{
    gather(action, {.status = CharacterStatus::Failed}, {}, {}, tr("No character has failed."));
}

void Bulk::cleanUpBy(const SavedFilter &rule)
{
    if (!rule.isWhole) {
        emit told(notWholeText(rule));
        return;
    }
    //: %1 is the name of a rule
    const QString none = tr("Nothing matches %1.").arg(rule.name);
    gather(Action::Delete, shortest(rule.query, rule.filter), rule.filter,
           {.filter = filterText(rule.filter)}, none);
}

/// Opens the dry run of \a action with all of \a query that match \a filter, but for those that
/// are taken; it says of what \a scope they are, and \a none is said where nobody matches.
void Bulk::gather(Action action, const CharacterQuery &query, const CharacterFilter &filter,
                  const DryRunScope &scope, const QString &none)
{
    if (m_gathering->isUnderWay()) {
        emit told(tr("A search is under way. Cancel it first."));
        return;
    }
    m_isForSelection = false;
    m_gathering->gather(query, m_parts.characters.matchOf(filter),
                        [this, action, scope, none](const QList<Pick> &all) {
                            const QList<Pick> found = untaken(all);
                            if (all.isEmpty())
                                emit told(none);
                            else if (found.isEmpty())
                                emit told(tr("All that were found are decided already, or part "
                                             "of a clean-up."));
                            else
                                m_parts.cleanups.prepare(action, found, withTaken(scope, all));
                        });
}
