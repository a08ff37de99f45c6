// SPDX-License-Identifier: Apache-2.0
#include "ui/navigation.h"

#include "models/cardlistmodel.h"
#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "models/reviewposition.h"
#include "settings/windowlayout.h"
#include "ui/actions.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/cardlayout.h"
#include "ui/centrepages.h"
#include "ui/compare/comparekeys.h"
#include "ui/compare/comparepair.h"
#include "ui/compare/comparepane.h"
#include "ui/review/canvas.h"
#include "ui/review/reviewpane.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

static_assert(WindowLayout::LargestCards == CardLayout::Count - 1);

namespace {

constexpr int ListColumn = 1;

} // namespace

Navigation::Navigation(const Parts &parts, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_actions(actions)
    , m_reviewPane(&parts.centre.review())
    , m_cards(new CardListModel(parts.characters, this))
    , m_compareKeys(new CompareKeys(parts.centre.compare(), actions, this))
{
    connectMoves();
    connectGrid();
    connectCompare();
    parts.centre.review().installEventFilter(this);
    actions.largerCards->setEnabled(false);
    actions.smallerCards->setEnabled(false);
}

void Navigation::connectMoves()
{
    ReviewPosition &position = m_parts.position;
    CentrePages &centre = m_parts.centre;
    Canvas &canvas = centre.review().canvas();
    const Actions &actions = m_actions;
    connect(actions.next, &QAction::triggered, &position, &ReviewPosition::next);
    connect(actions.previous, &QAction::triggered, &position, &ReviewPosition::previous);
    connect(actions.nextUndecided, &QAction::triggered, &position, &ReviewPosition::nextUndecided);
    connect(actions.previousUndecided, &QAction::triggered, &position,
            &ReviewPosition::previousUndecided);
    connect(actions.nextRef, &QAction::triggered, &centre, [&centre] { centre.moveRef(1); });
    connect(actions.previousRef, &QAction::triggered, &centre, [&centre] { centre.moveRef(-1); });
    connect(actions.allRefs, &QAction::triggered, this, [this, &canvas] {
        canvas.setView(Canvas::View::All);
        showReview();
    });
    connect(actions.singleRef, &QAction::triggered, this, [this, &canvas] {
        canvas.setView(Canvas::View::Single);
        showReview();
    });
    connect(actions.zoom, &QAction::triggered, &centre, &CentrePages::toggleZoom);
}

void Navigation::connectGrid()
{
    CardGrid &grid = m_parts.grid;
    m_actions.grid->setChecked(false); // it may be of a former session
    connect(m_actions.grid, &QAction::triggered, this, &Navigation::toggleGrid);
    connect(m_actions.largerCards, &QAction::triggered, &grid,
            [&grid] { grid.setCardSize(grid.cardSize() + 1); });
    connect(m_actions.smallerCards, &QAction::triggered, &grid,
            [&grid] { grid.setCardSize(grid.cardSize() - 1); });
    connect(&grid, &CardGrid::openRequested, this, &Navigation::openCards);
    connect(&m_parts.position, &ReviewPosition::moved, this, &Navigation::followPosition);
    // A view forgets its current row after the model was reset, which is after the position moved.
    connect(&m_parts.characters, &CharacterListModel::firstPageArrived, this,
            &Navigation::followPosition);
    connect(&m_parts.characters, &CharacterListModel::rowsRecalled, this,
            &Navigation::followPosition);
    connect(&m_parts.characters, &CharacterListModel::filterChanged, this,
            &Navigation::followPosition);
    connect(&m_parts.characters, &CharacterListModel::filterChanged, this, &Navigation::tellEmpty);
    connect(&m_parts.characters, &CharacterListModel::stateChanged, this, &Navigation::tellEmpty);
}

void Navigation::connectCompare()
{
    connect(m_actions.compare, &QAction::triggered, this, &Navigation::showCompare);
    connect(m_actions.comparePoses, &QAction::triggered, this, &Navigation::showPoses);
    connect(&m_parts.centre.compare(), &ComparePane::leaveRequested, this, &Navigation::showReview);
    connect(m_compareKeys, &CompareKeys::told, this, &Navigation::told);
}

void Navigation::showGrid()
{
    m_parts.position.limitTo({});
    turnTo(View::Grid);
}

/// The key that leads to the grid leads back.
void Navigation::toggleGrid()
{
    if (isGrid())
        showReview();
    else
        showGrid();
}

void Navigation::showReview()
{
    turnTo(View::Review);
}

void Navigation::showCompare()
{
    m_parts.centre.compare().pair().begin();
    turnTo(View::Compare);
}

void Navigation::showPoses()
{
    m_parts.centre.compare().pair().beginOfOne();
    turnTo(View::Compare);
}

/// What is selected, if anything is, and no others.
void Navigation::openCards()
{
    if (!m_parts.selection.isEmpty())
        m_parts.position.limitTo(m_parts.selection.picks());
    emit opened();
    turnTo(View::Review);
}

void Navigation::turnTo(View view)
{
    if (view == m_view)
        return;
    const bool wasGrid = isGrid();
    m_view = view;
    m_actions.grid->setChecked(isGrid());
    using Page = CentrePages::Page;
    if (isGrid())
        m_parts.centre.setPage(Page::Neither); // before the cards ask for covers
    if (isGrid() != wasGrid)
        turnGrid(isGrid());
    if (!isGrid())
        m_parts.centre.setPage(view == View::Compare ? Page::Compare : Page::Review);
    m_compareKeys->setEnabled(view == View::Compare);
    takeFocus();
    if (isGrid() != wasGrid)
        emit turned();
    if (isReview())
        emit returned();
}

void Navigation::turnGrid(bool grid)
{
    if (grid) {
        emit gridComing();
        m_columnsOfReview = m_parts.columns.saveState();
        attachCards();
    }
    m_parts.lists.setCurrentIndex(grid ? 1 : 0);
    m_parts.middle.setVisible(!grid);
    m_parts.side.setVisible(!grid);
    m_parts.columns.setStretchFactor(ListColumn, grid ? 1 : 0);
    if (!grid) {
        m_parts.columns.restoreState(m_columnsOfReview);
        detachCards();
    }
    m_actions.largerCards->setEnabled(grid);
    m_actions.smallerCards->setEnabled(grid);
}

/// One view at a time has the rows: each keeps a place for every one of them.
void Navigation::attachCards()
{
    CardGrid &grid = m_parts.grid;
    const QItemSelectionModel *former = grid.selectionModel();
    grid.setModel(m_cards);
    delete former;
    connect(grid.selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { m_parts.position.showRow(current.row()); });
    followPosition();
    tellEmpty();
}

void Navigation::detachCards()
{
    const QItemSelectionModel *former = m_parts.grid.selectionModel();
    m_parts.grid.setModel(nullptr);
    delete former;
}

void Navigation::followPosition()
{
    if (!isGrid())
        return;
    const QModelIndex shown = m_cards->index(m_parts.position.row(), 0);
    m_parts.grid.setCurrentIndex(shown);
    if (shown.isValid())
        m_parts.grid.scrollTo(shown);
}

void Navigation::tellEmpty()
{
    if (!isGrid())
        return;
    switch (m_parts.characters.state()) {
    case CharacterListModel::State::Ready:
    case CharacterListModel::State::AtEnd:
        m_parts.grid.setEmptyText(m_parts.characters.isFiltered()
                                      ? tr("Nothing matches this filter")
                                      : tr("This queue is empty"));
        break;
    case CharacterListModel::State::Paused:
        m_parts.grid.setEmptyText(tr("Nothing that matches so far"));
        break;
    case CharacterListModel::State::Loading:
        m_parts.grid.setEmptyText(tr("Loading…"));
        break;
    case CharacterListModel::State::Failed:
        m_parts.grid.setEmptyText(tr("The list could not be loaded"));
        break;
    }
}

void Navigation::takeFocus()
{
    if (isGrid())
        m_parts.grid.setFocus(Qt::OtherFocusReason);
    else
        m_parts.centre.takeFocus();
}

void Navigation::saveLayout(WindowLayout &layout) const
{
    layout.splitters = isGrid() ? m_columnsOfReview : m_parts.columns.saveState();
    layout.view = isGrid() ? WindowLayout::View::Grid : WindowLayout::View::Review;
    layout.cardSize = m_parts.grid.cardSize();
}

void Navigation::restoreLayout(const WindowLayout &layout)
{
    m_parts.columns.restoreState(layout.splitters);
    m_parts.grid.setCardSize(layout.cardSize);
    if (layout.view != WindowLayout::View::Grid)
        return;
    showGrid();
    // The columns do not have these sizes before they are on screen.
    if (!layout.splitters.isEmpty())
        m_columnsOfReview = layout.splitters;
}

/// Escape leads from those that were selected to all of the queue, and from where there is nothing
/// to compare to the review.
bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = watched == m_reviewPane && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    const bool compares = m_view == View::Compare;
    if (!isEscape || (!compares && !m_parts.position.isLimited()))
        return QObject::eventFilter(watched, event);
    if (compares)
        showReview();
    else
        m_parts.position.limitTo({});
    event->accept();
    return true;
}
