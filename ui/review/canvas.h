// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/judging/judgedrefs.h"
#include "ui/review/canvasview.h"

#include <QBrush>
#include <QList>
#include <QRect>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QNativeGestureEvent;
class RefClipping;
class RefLoader;
class RefTilePainter;
class RefTiles;
class SrgbRefs;
class Theme;
struct RefKey;
struct RefPart;

/// All refs of one character, drawn by one paint event: side by side or one alone, fitted or at any
/// scale, moved together or each alone. How they are looked at stays from one character to the next
/// (canvasview.h). Images of the exact size come from the RefLoader; while the canvas is being
/// zoomed or resized it draws what it has under a transform. Above 100 % image pixels are squares.
///
/// Assistive technology sees a child for each ref (canvasaccessible.h).
class Canvas final : public QWidget, public JudgedRefs
{
    Q_OBJECT

public:
    using View = CanvasView::Refs;
    using Ground = CanvasView::Ground;
    enum class Zoom : quint8 {
        Fit,
        Actual, ///< one image pixel per device pixel
        Other,
    };

    using Readiness = ::Readiness;

    /// \a loader and \a theme must outlive the canvas.
    Canvas(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);
    /// Looks at refs as another canvas does, with which it shares \a look.
    Canvas(RefLoader &loader, const Theme &theme, std::shared_ptr<CanvasView> look,
           QWidget *parent);

    /// Shows \a character; what is in memory is painted at once. The view and the zoom stay.
    void setCharacter(const Character &character);
    void clear();
    [[nodiscard]] const Character &character() const override { return m_character; }

    /// How the refs are looked at.
    [[nodiscard]] CanvasView &look() const { return m_view; }
    [[nodiscard]] const std::shared_ptr<CanvasView> &sharedLook() const { return m_look; }
    void setView(View view) { m_view.setRefs(view); }
    [[nodiscard]] View view() const { return m_view.refs(); }

    /// Of the focus ref, and of all others where they are linked. Other is no size to be set.
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const;
    /// Z: to 100 % where the ref is fitted, else fitted.
    void toggleZoom(const std::optional<QPointF> &at = {});
    /// Device pixels per image pixel, up to MostScale, or 0 for fitted; what is at \a at in the
    /// coordinates of the widget stays there, and the ref there counts. Without it the focus ref
    /// counts, and what is in the middle stays.
    void setScale(double scale, const std::optional<QPointF> &at = {});
    /// To the next of the usual scales, larger for a positive \a direction; never below fitted.
    void stepZoom(int direction, const std::optional<QPointF> &at = {});
    /// By a factor, never below fitted.
    void zoomBy(double factor, const QPointF &at);
    /// Of the focus ref, device pixels per image pixel; 0 while its size is not known.
    [[nodiscard]] int zoomPercent() const;
    static constexpr double MostScale = 16;

    /// Paints now, and not with what else of the window is to be painted, if all refs that the view
    /// shows are in memory. Not from within a paint event, nor while rows of a model come or go:
    /// what has asked for it before is painted, too. readiness() tells of it once the event that is
    /// being handled is through, and all that was queued with it.
    void paintIfReady();
    /// The ref of this pose is being made anew, and says so; empty: none is.
    void setPoseBeingMade(const QString &pose);

    /// The ref that a single view shows and that keys act on, from 0.
    void setFocusRef(int index);
    [[nodiscard]] int focusRef() const override;

    /// Never Hidden.
    [[nodiscard]] Readiness readiness() const override;
    [[nodiscard]] QList<int> failedRefs() const override;
    /// Asks for the ref again where RefTiles::mayRetry().
    void retry(int index);

    /// The boxes in device pixels that this view would ask for the refs of \a character in, one for
    /// each, to prefetch; empty is the full size.
    [[nodiscard]] QList<QSize> boxesFor(const Character &character) const;

    [[nodiscard]] const RefTiles &tiles() const { return *m_tiles; }
    /// Where ref \a index stands, in the coordinates of the widget; empty when it is not shown.
    [[nodiscard]] QRect refRect(int index) const { return m_rects.value(index); }
    /// Where its label is drawn; empty when it is not.
    [[nodiscard]] QRect labelRect(int index) const;
    /// Which part of ref \a index is shown there.
    [[nodiscard]] RefPart partOf(int index) const;
    /// What the info overlay says of ref \a index, line by line; of the pixel last.
    [[nodiscard]] QStringList infoOf(int index) const;

    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 240}; }

public slots:
    /// Moves the content by logical pixels where it is larger than its cell: that of all refs, or
    /// of the one only that is dragged or has the focus.
    void panBy(const QPointF &distance, LinkedPan::Moves moves = LinkedPan::Moves::All);

signals:
    /// Another character was set, or other refs of the same.
    void characterChanged();
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void connectView();
    void layOut();
    void askForImages();
    void showAnew();
    void onTileChanged(int index);
    void onFocusRefChanged();
    void onSrgbReady(const RefKey &key);
    void onScaleChanged();
    void onLookChanged();
    void dropMarks();
    void notePainted(const QRegion &region);
    void noteLater(const QRegion &region);
    void announce();
    void notePercent();
    void drawRef(RefTilePainter &painter, int index);
    void drawLoupe(RefTilePainter &painter);
    [[nodiscard]] QString labelOf(int index) const;
    void updateCursor(const QPoint &position);
    void notePointer(const QPoint &position);
    void findPointer();
    void findPointerLater();
    void beginLoupe(int index);
    void endLoupe();
    void beginPeek();
    void endPeek();
    [[nodiscard]] bool wantsKey(const QKeyEvent &key) const;
    [[nodiscard]] bool takeGesture(const QNativeGestureEvent &gesture);
    [[nodiscard]] bool takePinch(QEvent &event);
    [[nodiscard]] QList<QRect> fittedRects(int count) const;
    [[nodiscard]] QList<QRect> cells(const Framing &framing) const;
    [[nodiscard]] QList<QSize> boxes() const;
    [[nodiscard]] QSize boxAt(double scale, const QSize &original, const QRect &cell) const;
    [[nodiscard]] bool isShown(int index) const;
    [[nodiscard]] int refAt(const QPoint &position) const;
    [[nodiscard]] QSize devicePixels(const QSize &size) const;
    [[nodiscard]] QRect rectFitted(int index) const;
    [[nodiscard]] double fittedScale(int index) const;
    [[nodiscard]] double shownScale(int index) const;
    [[nodiscard]] QPointF spotAt(int index, const QPointF &position) const;
    [[nodiscard]] QString pixelText(int index) const;
    [[nodiscard]] QImage imageToTell(int index) const;

    const Theme &m_theme;
    const std::shared_ptr<CanvasView> m_look;
    CanvasView &m_view; ///< the same
    RefTiles *m_tiles = nullptr;
    SrgbRefs *m_srgb = nullptr; ///< for what is told of the refs
    RefClipping *m_clipping = nullptr;
    Character m_character{};
    QBrush m_ground{};
    QList<QRect> m_rects{};       ///< one for each ref; null for those not shown
    bool m_paintsAhead = false;   ///< within paintIfReady()
    QRegion m_paintedAhead{};     ///< then, and not noted yet
    QList<QRegion> m_unpainted{}; ///< what of each loaded ref has not been on the screen yet
    QPoint m_dragFrom{};
    int m_draggedRef = -1;
    int m_loupeRef = -1; ///< under the loupe, while its button is held
    QPoint m_pointer{-1, -1};
    bool m_seeksPointer = false;           ///< findPointer() is on its way
    std::optional<Framing> m_beforePeek{}; ///< while the key is held
    int m_wheel = 0;          ///< what is left to the next step, in eighths of a degree
    QTimer m_rest;            ///< runs out 100 ms after the last change of size
    bool m_announced = false; ///< shownCompletely() has been emitted for this character and view
    int m_lastPercent = 0;
    QString m_poseBeingMade{};
    QStringList m_told{}; ///< what assistive technology knows of the refs
};
