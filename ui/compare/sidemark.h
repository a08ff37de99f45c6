// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPainter;
class QRect;
class Theme;

/// The two that are compared: A, the reference, and B, on which keys decide.
enum class Side : quint8 { A, B };

/// "A" or "B".
[[nodiscard]] QString sideLetter(Side side);

constexpr int SideMarkSize = 20; ///< of a mark, in logical pixels
constexpr int SideFrameWidth = 3;

// Both tell the sides apart by shape and by colour: A is square and dashed, B round and whole.

/// The letter of \a side on its ground.
void drawSideMark(QPainter &painter, const QRect &rect, Side side, const Theme &theme);
/// A frame of \a side inside \a rect, of which only what lies in \a clip is drawn.
void drawSideFrame(QPainter &painter, const QRect &rect, const QRect &clip, Side side,
                   const Theme &theme);

/// The mark of a side beside other words. Assistive technology reads those.
class SideMark final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the mark.
    SideMark(const Theme &theme, Side side, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Side m_side;
};
