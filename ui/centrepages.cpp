// SPDX-License-Identifier: Apache-2.0
#include "ui/centrepages.h"

#include "models/reviewposition.h"
#include "ui/compare/comparepane.h"
#include "ui/compare/compareview.h"
#include "ui/judging/judged.h"
#include "ui/review/canvas.h"
#include "ui/review/reviewpane.h"

CentrePages::CentrePages(ReviewPane *review, ComparePane *compare, Judged &judged,
                         const ReviewPosition &position, QWidget *parent)
    : QStackedWidget(parent)
    , m_review(*review)
    , m_compare(*compare)
    , m_judged(judged)
{
    addWidget(review);
    addWidget(compare);
    connect(&review->canvas(), &Canvas::readinessChanged, &judged, &Judged::readinessChanged);
    connect(&compare->view(), &CompareView::readinessChanged, &judged, &Judged::readinessChanged);
    connect(&position, &ReviewPosition::moved, this, &CentrePages::follow);
    connect(&position, &ReviewPosition::currentUpdated, this, &CentrePages::follow);
}

void CentrePages::setPage(Page page)
{
    m_page = page;
    follow();
}

bool CentrePages::isComparing() const
{
    return !m_compare.isResting();
}

void CentrePages::follow()
{
    Canvas &canvas = m_review.canvas();
    CompareView &view = m_compare.view();
    const bool compares = m_page == Page::Compare && m_compare.canCompare();
    const bool reviews = m_page != Page::Neither && !compares;
    const bool hadKeys = isAncestorOf(window()->focusWidget());
    const int ref = isComparing() ? view.focusRef() : canvas.focusRef();
    const bool isOther = compares != isComparing();
    if (compares && isOther)
        view.startAt(ref);
    // Whoever goes lets go of its refs before the other asks for the same.
    if (!reviews)
        m_review.setResting(true);
    m_compare.setResting(!compares);
    m_judged.setCompared(compares);
    if (reviews)
        m_review.setResting(false);
    if (!isOther)
        return;
    canvas.setFocusRef(ref);
    setCurrentWidget(compares ? static_cast<QWidget *>(&m_compare) : &m_review);
    if (hadKeys)
        takeFocus();
}

void CentrePages::takeFocus()
{
    if (isComparing())
        m_compare.takeFocus();
    else
        m_review.takeFocus();
}

void CentrePages::moveRef(int step)
{
    CompareView &view = m_compare.view();
    Canvas &canvas = m_review.canvas();
    if (isComparing())
        view.setFocusRef(view.focusRef() + step);
    else
        canvas.setFocusRef(canvas.focusRef() + step);
}

void CentrePages::toggleZoom()
{
    if (isComparing())
        m_compare.view().toggleZoom();
    else
        m_review.canvas().toggleZoom();
}
