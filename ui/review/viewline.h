// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/canvas.h"

#include <QWidget>

class FigureLabel;
class QColorSpace;
class QLabel;
class QPushButton;
class Theme;

/// The line below the refs: how they are shown, and at the right how many new characters wait.
class ViewLine final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the line.
    explicit ViewLine(const Theme &theme, QWidget *parent = nullptr);

    /// Tells how \a canvas shows refs: "Fit 47 %", "linked", "grey 18 %", "clipping".
    void present(const Canvas &canvas);
    /// No refs are shown; the pill stays.
    void clear();
    /// The pill "12 new"; none for 0.
    void setNewCount(int count);

signals:
    /// The pill was clicked.
    void newRequested();

private:
    void presentColours(const QColorSpace &screen);
    void presentLink(const CanvasView &look);

    FigureLabel *m_zoom = nullptr;
    QLabel *m_linked = nullptr;
    QLabel *m_ground = nullptr;
    QLabel *m_colours = nullptr;
    QLabel *m_clipping = nullptr; ///< while clipped pixels are marked
    QPushButton *m_new = nullptr;
};
