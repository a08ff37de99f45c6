// SPDX-License-Identifier: Apache-2.0
#include "ui/review/viewline.h"

#include "refs/screencolours.h"
#include "ui/review/grounds.h"
#include "ui/review/pillbutton.h"
#include "ui/review/reftiles.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

ViewLine::ViewLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_zoom(new FigureLabel(theme, FigureLabel::Emphasis::Figures))
    , m_linked(new QLabel)
    , m_ground(new QLabel)
    , m_colours(new QLabel)
    //: Clipped pixels are marked in the refs
    , m_clipping(new QLabel(tr("clipping")))
    , m_new(new PillButton(theme))
{
    m_colours->setTextFormat(Qt::PlainText);
    m_clipping->hide();
    m_clipping->setToolTip(tr("Clipped pixels are marked; Shift+B takes the marks away"));
    for (QLabel *label : {m_linked, m_ground, m_colours, m_clipping}) {
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setMinimumWidth(1); // a narrow pane cuts it, and is no wider for it
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_zoom);
    layout->addWidget(m_linked);
    layout->addWidget(m_ground);
    layout->addWidget(m_colours);
    layout->addWidget(m_clipping);
    layout->addStretch();
    layout->addWidget(m_new);
    setFixedHeight(theme.roomFor(32));
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
    presentLink(canvas.look());
    m_ground->setText(groundName(canvas.look().ground()));
    presentColours(canvas.tiles().screen());
    for (QLabel *label : {m_linked, m_ground, m_colours})
        label->show();
    m_clipping->setVisible(canvas.look().showsClipping());
}

void ViewLine::presentColours(const QColorSpace &screen)
{
    m_colours->setText(colourSpaceName(screen));
    m_colours->setToolTip(
        screen == QColorSpace::SRgb
            ? tr("Embedded colour profiles are converted to sRGB. The desktop tells of no profile "
                 "of the display.")
            : tr("Colours are converted to the profile of the display."));
}

void ViewLine::presentLink(const CanvasView &look)
{
    if (!look.isLinked()) {
        m_linked->setText(tr("not linked"));
        m_linked->setToolTip(tr("Each ref is zoomed and moved alone; L links them again"));
    } else if (look.hasOffsets()) {
        m_linked->setText(tr("linked, offset"));
        m_linked->setToolTip(tr("A ref was moved or zoomed alone; Shift+L takes it back"));
    } else {
        m_linked->setText(tr("linked"));
        m_linked->setToolTip(tr("All refs show the same part"));
    }
}

void ViewLine::clear()
{
    for (QWidget *each : QList<QWidget *>{m_zoom, m_linked, m_ground, m_colours, m_clipping})
        each->hide();
}

void ViewLine::setNewCount(int count)
{
    m_new->setVisible(count > 0);
    //: Characters that have come meanwhile
    m_new->setText(tr("%1 new").arg(count));
}
