// SPDX-License-Identifier: Apache-2.0
#include "ui/review/viewline.h"

#include "ui/review/pillbutton.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

ViewLine::ViewLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_zoom(new FigureLabel(theme, FigureLabel::Emphasis::Figures))
    , m_linked(new QLabel(tr("linked")))
    , m_ground(new QLabel(tr("grey 18 %")))
    , m_new(new PillButton(theme))
{
    m_linked->setToolTip(tr("All refs show the same part"));
    for (QLabel *label : {m_linked, m_ground})
        label->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_zoom);
    layout->addWidget(m_linked);
    layout->addWidget(m_ground);
    layout->addStretch();
    layout->addWidget(m_new);
    setFixedHeight(32);
    setNewCount(0);
    connect(m_new, &QPushButton::clicked, this, &ViewLine::newRequested);
}

void ViewLine::present(const Canvas &canvas)
{
    const int percent = canvas.zoomPercent();
    m_zoom->setVisible(percent > 0);
    const bool fit = canvas.zoom() == Canvas::Zoom::Fit;
    const QString text = fit ? tr("Fit %1 %").arg(percent) : tr("%1 %").arg(percent);
    m_zoom->setText(percent > 0 ? text : QString(), text);
    m_linked->setVisible(canvas.view() == Canvas::View::All);
    m_ground->show();
}

void ViewLine::clear()
{
    for (QWidget *each : {static_cast<QWidget *>(m_zoom), static_cast<QWidget *>(m_linked),
                          static_cast<QWidget *>(m_ground)})
        each->hide();
}

void ViewLine::setNewCount(int count)
{
    m_new->setVisible(count > 0);
    //: Characters that have come meanwhile
    m_new->setText(tr("%1 new").arg(count));
}
