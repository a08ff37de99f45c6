// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepane.h"

#include "models/reviewposition.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/compareheading.h"
#include "ui/compare/compareline.h"
#include "ui/compare/comparepair.h"
#include "ui/compare/compareview.h"
#include "ui/judging/prefetching.h"
#include "ui/judging/refscreen.h"

#include <QKeyEvent>
#include <QVBoxLayout>

ComparePane::ComparePane(RefLoader &refs, CharacterListModel &characters, ReviewPosition &position,
                         const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_refs(refs)
    , m_position(position)
    , m_pair(new ComparePair(characters, position, this))
    , m_heading(new CompareHeading(theme))
    , m_bar(new CompareBar(theme))
    , m_view(new CompareView(refs, theme))
    , m_line(new CompareLine(theme))
{
    layOut();
    connect(m_pair, &ComparePair::changed, this, &ComparePane::present);
    connect(m_view, &CompareView::changed, this, &ComparePane::presentView);
    new RefScreen(*this, refs);
    connect(m_view, &CompareView::readinessChanged, this, &ComparePane::prefetchOnceReady);
    onOtherNeighbours(characters, this, [this] { prefetchOnceReady(); });
    connect(m_bar, &CompareBar::modeRequested, this, [this](CompareLook::Mode mode) {
        CompareLook look = m_view->look();
        look.mode = mode;
        m_view->setLook(look);
    });
    connect(m_bar, &CompareBar::stepRequested, this, [this](int direction) {
        CompareLook look = m_view->look();
        look.step(direction);
        m_view->setLook(look);
    });
}

void ComparePane::layOut()
{
    constexpr int margin = 16;
    constexpr int gap = 8;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, gap, margin, gap);
    column->setSpacing(gap);
    column->addWidget(m_heading);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_line);
}

bool ComparePane::canCompare() const
{
    const std::optional<Character> judged = m_pair->judged();
    return judged && !judged->refs.isEmpty();
}

void ComparePane::setResting(bool resting)
{
    if (resting == m_isResting)
        return;
    m_isResting = resting;
    if (resting)
        m_view->clear();
    else
        present();
}

void ComparePane::takeFocus()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void ComparePane::swap()
{
    if (m_isResting)
        return;
    if (m_pair->isOfOne())
        m_view->swapPoses();
    else if (!m_pair->swap())
        emit told(tr("A is not in this queue, so it cannot be judged here."));
}

void ComparePane::present()
{
    if (m_isResting)
        return;
    const Character judged = m_pair->judged().value_or(Character());
    const Character reference = m_pair->reference().value_or(Character());
    using Reference = CompareHeading::Reference;
    Reference kind = m_pair->isPinned() ? Reference::Pinned : Reference::Follows;
    if (m_pair->isOfOne())
        kind = Reference::SameCharacter;
    m_heading->present(reference, judged, kind);
    m_view->setCharacters(reference, judged,
                          m_pair->isOfOne() ? CompareView::Poses::Free
                                            : CompareView::Poses::Linked);
}

void ComparePane::presentView()
{
    m_bar->present(m_view->look());
    m_line->present(*m_view);
}

/// Also where a ref failed: the reviewer goes on all the same.
void ComparePane::prefetchOnceReady()
{
    if (m_view->readiness() != CompareView::Readiness::Loading)
        prefetch();
}

void ComparePane::prefetch()
{
    if (m_isResting)
        return;
    prefetchNeighbours(m_refs, m_position, this,
                       [this](const Character &character) { return m_view->boxesFor(character); });
}

void ComparePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit leaveRequested();
    else
        QWidget::keyPressEvent(event);
}
