// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewpane.h"

#include "domain/operation.h"
#include "models/characterlistmodel.h"
#include "models/failurereason.h"
#include "models/reviewposition.h"
#include "refs/refloader.h"
#include "ui/judging/prefetching.h"
#include "ui/judging/refscreen.h"
#include "ui/review/canvas.h"
#include "ui/review/messagepage.h"
#include "ui/review/reviewheading.h"
#include "ui/review/viewline.h"

#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

ReviewPane::ReviewPane(RefLoader &refs, CharacterListModel &characters, ReviewPosition &position,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_refs(refs)
    , m_characters(characters)
    , m_position(position)
    , m_heading(new ReviewHeading(theme, this))
    , m_canvas(new Canvas(refs, theme, this))
    , m_page(new MessagePage(theme, this))
    , m_viewLine(new ViewLine(theme, this))
{
    layOut();
    connect(&position, &ReviewPosition::stepped, this, &ReviewPane::paintRefsFirst);
    connect(&position, &ReviewPosition::moved, this, &ReviewPane::present);
    connect(&position, &ReviewPosition::currentUpdated, this, &ReviewPane::present);
    connect(&position, &ReviewPosition::limitChanged, this, &ReviewPane::present);
    connect(&characters, &CharacterListModel::stateChanged, this, &ReviewPane::present);
    // "3 of the newest 100" becomes another place where new ones come in above.
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &ReviewPane::present);
    // What was being made anew, or was refused, is not decided any more: the end page counts it.
    connect(&characters, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_position.state() == ReviewPosition::State::Ended && !m_isResting)
            presentPage();
    });
    connect(m_canvas, &Canvas::readinessChanged, this, &ReviewPane::prefetchOnceReady);
    onOtherNeighbours(characters, this, [this] { prefetchOnceReady(); });
    connect(&refs, &RefLoader::wishedSizeFound, this, &ReviewPane::adjustPrefetch);
    connect(m_canvas, &Canvas::zoomChanged, this, [this] {
        presentView();
        prefetchOnceReady();
    });
    connect(&m_canvas->look(), &CanvasView::lookChanged, this, &ReviewPane::presentView);
    connect(m_canvas, &Canvas::viewChanged, this, [this] {
        presentView();
        prefetch();
    });
    new RefScreen(*this, refs);
    connect(&refs, &RefLoader::screenChanged, this, &ReviewPane::presentView);
    connect(m_viewLine, &ViewLine::newRequested, this, &ReviewPane::newRequested);
    connect(m_page, &MessagePage::buttonClicked, this, &ReviewPane::pressPageButton);
    connect(m_page, &MessagePage::placeClicked, this, &ReviewPane::leadTo);
    present();
}

void ReviewPane::layOut()
{
    constexpr int margin = 16;
    constexpr int gap = 8;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_page);
    column->addLayout(m_stack, 1);
    column->addWidget(m_viewLine);
}

QWidget &ReviewPane::shownName() const
{
    return m_heading->name();
}

void ReviewPane::takeFocus()
{
    if (m_stack->currentWidget() == m_canvas)
        m_canvas->setFocus(Qt::OtherFocusReason);
    else
        m_page->takeFocus();
}

/// Whoever had the keys hands them on.
void ReviewPane::turnTo(QWidget *page)
{
    const bool hadFocus = m_stack->currentWidget()->isAncestorOf(window()->focusWidget());
    m_stack->setCurrentWidget(page);
    if (hadFocus)
        takeFocus();
}

void ReviewPane::setNewCount(int count)
{
    m_viewLine->setNewCount(count);
}

void ReviewPane::setResting(bool resting)
{
    if (resting == m_isResting)
        return;
    m_isResting = resting;
    if (resting)
        m_canvas->clear();
    else
        present();
}

void ReviewPane::present()
{
    if (m_isResting)
        return;
    const std::optional<Character> shown = m_position.current();
    if (!shown) {
        m_canvas->clear();
        m_heading->clear();
        presentPage();
        turnTo(m_page);
    } else {
        const QModelIndex row = m_characters.index(m_position.row());
        m_heading->setCharacter(*shown, positionText(),
                                row.data(CharacterListModel::FlaggedRole).toBool());
        showRefs(*shown);
        if (shown->refs.isEmpty())
            presentWithoutRefs(*shown);
        else
            turnTo(m_canvas);
    }
    presentView();
}

void ReviewPane::showRefs(const Character &character)
{
    if (m_canvas->character() != character)
        m_canvas->setCharacter(character);
    m_canvas->setPoseBeingMade(poseBeingMade());
}

/// The name, the details and the list take longer than the refs, for which the reviewer waits.
void ReviewPane::paintRefsFirst()
{
    const std::optional<Character> shown = m_position.current();
    if (m_isResting || !shown || shown->refs.isEmpty() || m_stack->currentWidget() != m_canvas)
        return;
    showRefs(*shown);
    m_canvas->paintIfReady();
}

void ReviewPane::presentWithoutRefs(const Character &character)
{
    if (character.status == CharacterStatus::Synthesizing)
        m_page->present(tr("The refs are being made"), tr("They show here when they are done."));
    else
        m_page->present(tr("This character has no refs"),
                        failureReason(character.errorMessage.toString()));
    m_page->offer({});
    turnTo(m_page);
    prefetch(); // the canvas, out of sight, will not tell that it is complete
}

void ReviewPane::presentView()
{
    if (m_stack->currentWidget() == m_canvas)
        m_viewLine->present(*m_canvas);
    else
        m_viewLine->clear();
}

QString ReviewPane::positionText() const
{
    if (const int place = m_position.placeInLimit(); place > 0)
        return tr("%1 of %2 selected")
            .arg(QLocale().toString(place), QLocale().toString(m_position.limitedCount()));
    const QString row = QLocale().toString(m_position.row() + 1);
    const QString count = QLocale().toString(m_characters.rowCount());
    return m_characters.state() == CharacterListModel::State::AtEnd ? tr("%1 of %2").arg(row, count)
        : m_characters.isFiltered()
        //: %2 is how many match so far
        ? tr("%1 of %2 found so far").arg(row, count)
        //: %2 is how many are loaded, and there are more
        : tr("%1 of the newest %2").arg(row, count);
}

void ReviewPane::setEnding(const Ending &ending)
{
    m_ending = ending;
    if (!m_position.current() && !m_isResting)
        presentPage();
}

/// The pose of the one ref of the shown character that is being made anew; empty if none is.
QString ReviewPane::poseBeingMade() const
{
    const auto operation = m_characters.index(m_position.row())
                               .data(CharacterListModel::OperationRole)
                               .value<Operation>();
    const bool isSent =
        operation.state == OperationState::Sending || operation.state == OperationState::Done;
    return operation.action == Action::Regenerate && isSent ? operation.pose() : QString();
}

/// Also where a ref failed: the reviewer goes on all the same.
void ReviewPane::prefetchOnceReady()
{
    if (m_canvas->readiness() != Canvas::Readiness::Loading)
        prefetch();
}

void ReviewPane::prefetch()
{
    if (!m_isResting)
        prefetchNeighbours(m_refs, m_position, this, boxes());
}

/// Boxes are guessed by the shape of the shown character until one of its own refs is there.
void ReviewPane::adjustPrefetch()
{
    if (!m_isResting && m_canvas->readiness() != Canvas::Readiness::Loading)
        adjustNeighbours(m_refs, m_position, this, boxes());
}

std::function<QList<QSize>(const Character &)> ReviewPane::boxes() const
{
    return [this](const Character &character) { return m_canvas->boxesFor(character); };
}
