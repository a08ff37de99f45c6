// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/flowlayout.h"

#include "ui/theme/mirrored.h"

#include <QWidget>

#include <algorithm>
#include <utility>

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow({0, 0, width, 0}, Pass::Measure);
}

/// Of a single column: its widest item may be cut.
QSize FlowLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->sizeHint().height());
    return {margins.left() + margins.right(), margins.top() + height + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Pass::Place);
}

/// Answers the height of all.
int FlowLayout::flow(const QRect &rect, Pass pass) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() == nullptr ? Qt::LeftToRight : parentWidget()->layoutDirection();
    int x = room.left();
    int y = room.top();
    int line = 0;                                 // its height
    QList<std::pair<QLayoutItem *, QRect>> lined; // those on it, at its top
    const auto endLine = [pass, &lined, &line] {
        for (const auto &[item, place] : std::exchange(lined, {})) {
            if (pass == Pass::Place)
                item->setGeometry(place.translated(0, (line - place.height()) / 2));
        }
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint();
        const int width = std::min(wanted.width(), room.width());
        if (x > room.left() && x + width > room.left() + room.width()) {
            endLine();
            x = room.left();
            y += line + spacing();
            line = 0;
        }
        lined.append({item, mirrored(direction, room, QRect(x, y, width, wanted.height()))});
        x += width + spacing();
        line = std::max(line, wanted.height());
    }
    endLine();
    return y + line - rect.top() + contentsMargins().bottom();
}
