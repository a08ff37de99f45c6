// SPDX-License-Identifier: Apache-2.0
#include "ui/review/refaccessible.h"

#include "ui/review/canvas.h"
#include "ui/review/posetext.h"
#include "ui/review/reftiles.h"

RefAccessible::RefAccessible(Canvas *canvas, int index)
    : m_canvas(canvas)
    , m_index(index)
{}

bool RefAccessible::isValid() const
{
    return m_canvas != nullptr && m_index < m_canvas->tiles().count();
}

QWindow *RefAccessible::window() const
{
    return m_canvas == nullptr ? nullptr : m_canvas->window()->windowHandle();
}

QAccessibleInterface *RefAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_canvas);
}

QString RefAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const RefTile &tile = m_canvas->tiles().at(m_index);
    if (kind == QAccessible::Name)
        return refName(tile.source.key.pose, m_canvas->character().name.toString());
    if (kind != QAccessible::Description)
        return {};
    if (tile.state == RefTile::State::Failed)
        return Canvas::tr("failed: %1").arg(tile.failure);
    const bool loaded = tile.state == RefTile::State::Loaded && tile.painted;
    return loaded ? Canvas::tr("loaded") : Canvas::tr("loading");
}

QRect RefAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect rect = m_canvas->refRect(m_index);
    return {m_canvas->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State RefAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_canvas->isVisible() || m_canvas->refRect(m_index).isEmpty();
    const RefTile::State loading = m_canvas->tiles().at(m_index).state;
    state.busy = loading == RefTile::State::Loading || loading == RefTile::State::StandIn;
    const bool isFocusRef = m_canvas->focusRef() == m_index;
    state.selectable = true;
    state.selected = isFocusRef;
    state.focusable = true;
    state.focused = isFocusRef && m_canvas->hasFocus();
    return state;
}

void *RefAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList RefAccessible::actionNames() const
{
    const bool mayRetry = isValid() && m_canvas->tiles().mayRetry(m_index);
    return mayRetry ? QStringList{pressAction()} : QStringList{};
}

void RefAccessible::doAction(const QString &name)
{
    if (isValid() && name == pressAction())
        m_canvas->retry(m_index);
}

QStringList RefAccessible::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList{};
}
