// SPDX-License-Identifier: Apache-2.0
#include "ui/review/viewkeys.h"

#include "ui/review/canvas.h"
#include "ui/review/keptview.h"
#include "ui/review/seconddisplay.h"
#include "ui/viewactions.h"

#include <QAction>
#include <QEvent>

ViewKeys::ViewKeys(const Parts &parts, const ViewActions &actions, const Theme &theme,
                   QObject *parent)
    : QObject(parent)
    , m_canvas(parts.canvas)
    , m_page(parts.page)
    , m_actions(actions)
    , m_second(new SecondDisplay(parts.canvas, parts.judged, parts.refs, theme,
                                 *actions.secondDisplay, this))
{
    connect(m_second, &SecondDisplay::told, this, &ViewKeys::told);
    connectZoom();
    connectLook();
    follow();
    m_page.installEventFilter(this);
    offer(m_page.isVisible());
}

void ViewKeys::connectZoom()
{
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { m_canvas.stepZoom(1); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { m_canvas.stepZoom(-1); });
    connect(m_actions.fit, &QAction::triggered, this,
            [this] { m_canvas.setZoom(Canvas::Zoom::Fit); });
    connect(m_actions.actualSize, &QAction::triggered, this,
            [this] { m_canvas.setZoom(Canvas::Zoom::Actual); });
    connect(m_actions.twiceSize, &QAction::triggered, this, [this] { m_canvas.setScale(2); });
    for (int ref = 0; ref < static_cast<int>(m_actions.refs.size()); ++ref) {
        connect(m_actions.refs.at(ref), &QAction::triggered, this, [this, ref] {
            if (ref >= static_cast<int>(m_canvas.character().refs.size()))
                return;
            m_canvas.setFocusRef(ref);
            m_canvas.setView(Canvas::View::Single);
        });
    }
}

void ViewKeys::connectLook()
{
    CanvasView &look = m_canvas.look();
    connect(m_actions.link, &QAction::toggled, &look, &CanvasView::setLinked);
    connect(m_actions.clearOffsets, &QAction::triggered, &look, &CanvasView::clearOffsets);
    connect(m_actions.background, &QAction::triggered, &look, &CanvasView::turnGround);
    connect(m_actions.clipping, &QAction::toggled, &look, &CanvasView::setShowsClipping);
    connect(m_actions.info, &QAction::toggled, &look, &CanvasView::setShowsInfo);
    connect(&look, &CanvasView::lookChanged, this, &ViewKeys::follow);
}

/// The marks of the menu say what is on the canvas.
void ViewKeys::follow()
{
    const CanvasView &look = m_canvas.look();
    m_actions.link->setChecked(look.isLinked());
    m_actions.clipping->setChecked(look.showsClipping());
    m_actions.info->setChecked(look.showsInfo());
}

QByteArray ViewKeys::save() const
{
    return KeptView{.look = m_canvas.look().save(), .screenName = m_second->screenName()}.toBytes();
}

void ViewKeys::restore(const QByteArray &saved)
{
    const std::optional<KeptView> view = KeptView::fromBytes(saved);
    if (!view)
        return;
    m_canvas.look().restore(view->look);
    m_second->setScreenName(view->screenName);
}

void ViewKeys::offer(bool offered)
{
    for (QAction *action : m_actions.onRefs())
        action->setEnabled(offered);
}

bool ViewKeys::eventFilter(QObject *watched, QEvent *event)
{
    // What hides it because the window is put away is the window system's.
    const bool isOurs = watched == &m_page && !event->spontaneous();
    if (isOurs && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        offer(event->type() == QEvent::Show);
    return QObject::eventFilter(watched, event);
}
