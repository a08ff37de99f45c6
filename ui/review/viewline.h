// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/canvas.h"

#include <QString>
#include <QWidget>

class ElidedLabel;
class FigureLabel;
class QColorSpace;
class QPushButton;
class Theme;

/// The line below the refs: how they are shown, and at the right how many new characters wait.
/// Where there is no room for all of it, what matters least is cut first, whole in its tip, and
/// goes where only a few letters of it would be left.
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

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How refs are shown, in a word or two; none while that is empty.
    struct Word
    {
        ElidedLabel *label = nullptr;
        QString meaning{}; ///< for the tip
    };

    static void say(Word &word, const QString &text, const QString &meaning = {});
    void arrange();
    [[nodiscard]] int fit(const Word &word, int room) const;
    void presentColours(const QColorSpace &screen);
    void presentLink(const CanvasView &look);

    FigureLabel *m_zoom = nullptr;
    Word m_linked;
    Word m_ground;
    Word m_colours;
    Word m_clipping; ///< while clipped pixels are marked
    QPushButton *m_new = nullptr;
};
