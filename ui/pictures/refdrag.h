// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>
#include <QString>

class Canvas;
class QWidget;

/// Refs are dragged out of the canvas by their labels; anywhere else dragging moves the picture.
class RefDrag final : public QObject
{
    Q_OBJECT

public:
    /// \a canvas must outlive this.
    RefDrag(Canvas &canvas, QObject *parent);

    /// Has the file \a path dragged from \a window from the next turn of the event loop on, if the
    /// button is still down then. \a window must be a window that lives as long as the program.
    static void start(QWidget &window, const QString &path);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// The label of the focus ref is being dragged away, and a file is wanted. Once for each drag.
    void dragRequested();

private:
    [[nodiscard]] int labelAt(const QPoint &position) const;

    Canvas &m_canvas;
    int m_pressed = -1; ///< the ref whose label the button is down on
    QPoint m_from{};
};
