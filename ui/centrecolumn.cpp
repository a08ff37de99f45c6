// SPDX-License-Identifier: Apache-2.0
#include "ui/centrecolumn.h"

#include "models/cardlistmodel.h"
#include "models/characterlistmodel.h"
#include "models/reviewposition.h"
#include "ui/browser/filmstrip.h"
#include "ui/centrepages.h"

#include <QAction>
#include <QHideEvent>
#include <QItemSelectionModel>
#include <QResizeEvent>
#include <QShowEvent>
#include <QVBoxLayout>

CentreColumn::CentreColumn(CentrePages *pages, const Parts &parts, const Theme &theme,
                           QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_pages(pages)
    , m_strip(new Filmstrip(parts.refs, theme))
    , m_frames(new CardListModel(parts.characters, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(pages, 1);
    column->addWidget(m_strip);
    m_strip->hide();
    parts.wanted.setEnabled(false);
    connect(&parts.wanted, &QAction::toggled, this, &CentreColumn::presentStrip);
    connect(&parts.wanted, &QAction::triggered, this, &CentreColumn::explain);
    connect(m_strip, &Filmstrip::rowChosen, &parts.position, &ReviewPosition::showRow);
    connect(&parts.position, &ReviewPosition::moved, this, &CentreColumn::follow);
    // A view forgets its current row after the model was reset, which is after the position moved.
    for (const auto news : {&CharacterListModel::firstPageArrived,
                            &CharacterListModel::rowsRecalled, &CharacterListModel::filterChanged})
        connect(&parts.characters, news, this, &CentreColumn::follow);
}

QSize CentreColumn::minimumSizeHint() const
{
    return {LeastWidth, QWidget::minimumSizeHint().height()};
}

bool CentreColumn::hasRoom() const
{
    return height() - m_strip->sizeHint().height() >= LeastForRefs;
}

/// To who asks for the strip and does not get it.
void CentreColumn::explain()
{
    if (m_parts.wanted.isChecked() && !hasRoom())
        emit told(tr("The filmstrip shows as soon as the window is higher."));
}

void CentreColumn::presentStrip()
{
    const bool shown = isVisible() && m_parts.wanted.isChecked() && hasRoom();
    if (shown == !m_strip->isHidden())
        return;
    const bool hadKeys = window()->focusWidget() == m_strip;
    if (!shown && hadKeys && isVisible())
        m_pages->takeFocus();
    if (shown)
        giveRows(true);
    m_strip->setVisible(shown);
    if (!shown)
        giveRows(false);
}

void CentreColumn::giveRows(bool given)
{
    const QItemSelectionModel *former = m_strip->selectionModel();
    m_strip->setModel(given ? m_frames : nullptr);
    delete former;
    if (given)
        follow();
}

void CentreColumn::follow()
{
    m_strip->setCurrentRow(m_parts.position.row());
}

void CentreColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    presentStrip();
}

void CentreColumn::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_parts.wanted.setEnabled(true);
    presentStrip();
}

void CentreColumn::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    // What hides it because the window is put away is the window system's.
    if (event->spontaneous())
        return;
    m_parts.wanted.setEnabled(false);
    presentStrip();
}
