// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/refdrag.h"

#include "ui/review/canvas.h"

#include <QApplication>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QTimer>
#include <QToolTip>
#include <QUrl>

#include <utility>

RefDrag::RefDrag(Canvas &canvas, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
{
    canvas.installEventFilter(this);
}

void RefDrag::start(QWidget &window, const QString &path)
{
    // What runs until the drop is a loop of the system's, in which the session may end: so nothing
    // of ours is below it, and nothing comes after it.
    QTimer::singleShot(0, &window, [&window, path] {
        if (!QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            return;
        auto *content = new QMimeData;
        content->setUrls({QUrl::fromLocalFile(path)});
        auto *drag = new QDrag(&window);
        drag->setMimeData(content);
        drag->exec(Qt::CopyAction);
    });
}

int RefDrag::labelAt(const QPoint &position) const
{
    for (int i = 0; i < static_cast<int>(m_canvas.character().refs.size()); ++i) {
        if (m_canvas.labelRect(i).contains(position))
            return i;
    }
    return -1;
}

bool RefDrag::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<QMouseEvent *>(event);
        m_from = press->position().toPoint();
        m_pressed = press->button() == Qt::LeftButton ? labelAt(m_from) : -1;
        if (m_pressed >= 0)
            m_canvas.setFocusRef(m_pressed);
        return m_pressed >= 0;
    }
    case QEvent::MouseMove: {
        const QPoint way = static_cast<QMouseEvent *>(event)->position().toPoint() - m_from;
        if (m_pressed < 0)
            break;
        if (way.manhattanLength() >= QApplication::startDragDistance()) {
            m_pressed = -1;
            emit dragRequested();
        }
        return true;
    }
    case QEvent::MouseButtonRelease:
        return std::exchange(m_pressed, -1) >= 0;
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (labelAt(help->pos()) < 0)
            break;
        QToolTip::showText(help->globalPos(), tr("Drag it to another program, as a file"),
                           &m_canvas);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
