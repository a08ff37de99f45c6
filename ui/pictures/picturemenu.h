// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class Canvas;
class QMenu;
struct Actions;

/// The menu of a ref on the canvas, by the right button or the menu key: what can be done with the
/// picture. The ref under the pointer is the one that it is about.
class PictureMenu final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    PictureMenu(Canvas &canvas, const Actions &actions, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Canvas &m_canvas;
    QMenu *m_menu = nullptr;
};
