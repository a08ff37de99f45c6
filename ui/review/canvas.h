// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "ui/review/linkedpan.h"

#include <QList>
#include <QRect>
#include <QTimer>
#include <QWidget>

class RefLoader;
class RefTiles;
class Theme;
struct RefTile;

/// All refs of one character, drawn by one paint event: side by side or one alone, fitted or one
/// image pixel per device pixel, with linked panning. Images of the exact size come from the
/// RefLoader; while the canvas is being resized it draws what it has under a transform.
///
/// Assistive technology sees a child for each ref (canvasaccessible.h).
class Canvas final : public QWidget
{
    Q_OBJECT

public:
    enum class View : quint8 { All, Single };
    enum class Zoom : quint8 { Fit, Actual };

    /// Whether the character may be decided: all its refs decoded, and those that this view shows
    /// painted.
    enum class Readiness : quint8 { Loading, Complete, SomeFailed };

    /// \a loader and \a theme must outlive the canvas.
    Canvas(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    /// Shows \a character; what is in memory is painted at once. The view and the zoom stay.
    void setCharacter(const Character &character);
    void clear();
    [[nodiscard]] const Character &character() const { return m_character; }

    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    /// Of the focus ref, device pixels per image pixel; 0 while its size is not known.
    [[nodiscard]] int zoomPercent() const;

    /// The ref of this pose is being made anew, and says so; empty: none is.
    void setPoseBeingMade(const QString &pose);

    /// The ref that a single view shows and that keys act on, from 0.
    void setFocusRef(int index);
    [[nodiscard]] int focusRef() const { return m_focusRef; }

    [[nodiscard]] Readiness readiness() const;
    /// The refs that failed, from 0, the lowest first.
    [[nodiscard]] QList<int> failedRefs() const;
    /// Asks for the ref again if it failed.
    void retry(int index);

    /// The boxes in device pixels that the refs of \a character would be fitted into in this view,
    /// one for each, to prefetch.
    [[nodiscard]] QList<QSize> boxesFor(const Character &character) const;

    [[nodiscard]] const RefTiles &tiles() const { return *m_tiles; }
    /// Where ref \a index stands, in the coordinates of the widget; empty when it is not shown.
    [[nodiscard]] QRect refRect(int index) const { return m_rects.value(index); }

    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 240}; }

public slots:
    /// Moves the content by logical pixels, at 100 % only.
    void panBy(const QPointF &distance);

signals:
    /// All refs are decoded and those of this view have been painted. After the paint event, once
    /// for each character and view; also for a character without refs.
    void shownCompletely(const CharacterId &id);
    /// readiness() may be another. After the paint event or the news that caused it.
    void readinessChanged();
    void focusRefChanged(int index);
    void viewChanged();
    /// The zoom or zoomPercent() is another.
    void zoomChanged();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void askForImages();
    void onTileChanged(int index);
    void notePainted(const QRegion &region);
    void announce();
    void notePercent();
    void updateCursor(const QPoint &position);
    [[nodiscard]] QList<QRect> fittedRects(int count) const;
    [[nodiscard]] QList<QRect> sideBySide() const;
    [[nodiscard]] QList<QSize> boxes() const;
    [[nodiscard]] bool isShown(int index) const;
    [[nodiscard]] int refAt(const QPoint &position) const;
    [[nodiscard]] QSize devicePixels(const QSize &size) const;

    const Theme &m_theme;
    RefTiles *m_tiles = nullptr;
    Character m_character{};
    View m_view = View::All;
    Zoom m_zoom = Zoom::Fit;
    int m_focusRef = 0;
    QList<QRect> m_rects{};       ///< one for each ref; null for those not shown
    QList<QRegion> m_unpainted{}; ///< what of each loaded ref has not been on the screen yet
    LinkedPan m_pan{};
    QPoint m_dragFrom{};
    int m_draggedRef = -1;
    QTimer m_rest;            ///< runs out 100 ms after the last change of size
    bool m_announced = false; ///< shownCompletely() has been emitted for this character and view
    int m_lastPercent = 0;
    QString m_poseBeingMade{};
    QStringList m_told{}; ///< what assistive technology knows of the refs
};
