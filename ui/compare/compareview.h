// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparelook.h"
#include "ui/compare/sidemark.h"
#include "ui/judging/judgedrefs.h"
#include "ui/review/linkedpan.h"

#include <QList>
#include <QRegion>
#include <QTimer>
#include <QWidget>

class ComparePainter;
class Overlay;
class RefLoader;
class RefTiles;
class SrgbRefs;
class Theme;
struct RefDistance;
struct RefKey;
struct RefTile;

/// One ref of the reference A and one of the judged B, drawn by one paint event: side by side, or B
/// on A in one of several ways (comparelook.h), for which B is scaled to A's frame. Both are fitted
/// or at 100 % of A, and moved together. Where either is not there they stand side by side.
///
/// B follows the rules of the canvas for what may be decided.
class CompareView final : public QWidget, public JudgedRefs
{
    Q_OBJECT

public:
    using Mode = CompareLook::Mode;
    using Readiness = ::Readiness;
    enum class Zoom : quint8 { Fit, Actual };
    /// Whether choosing a pose of B chooses that of A.
    enum class Poses : quint8 { Linked, Free };

    /// \a loader and \a theme must outlive the view.
    CompareView(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    /// Compares with \a reference, which may be an empty one: there is none. The pose stays as far
    /// as there is one like it. Free poses of one character begin with two that follow each other.
    void setCharacters(const Character &reference, const Character &judged,
                       Poses poses = Poses::Linked);
    void clear();
    /// The ref that is shown once there are characters, as setFocusRef().
    void startAt(int ref);
    /// B, on which keys decide.
    [[nodiscard]] const Character &character() const override { return m_b.character; }
    [[nodiscard]] const Character &reference() const { return m_a.character; }

    /// The ref of B that is shown, from 0; A's follows where poses are linked. One that is not
    /// there changes nothing.
    void setFocusRef(int index);
    [[nodiscard]] int focusRef() const override { return m_b.ref; }
    /// That of A; -1 if it has none to compare with.
    [[nodiscard]] int referenceRef() const { return m_a.ref; }
    /// A has none like B's, and another pose of it stands there: nobody has chosen that, as where
    /// poses are free.
    [[nodiscard]] bool showsOtherPose() const;
    /// The poses change places, where they are free.
    void swapPoses();

    void setLook(const CompareLook &look);
    [[nodiscard]] const CompareLook &look() const { return m_look; }
    /// The mode in use: that of the look while there are two refs to lay on one another.
    [[nodiscard]] Mode shownMode() const;
    void setZoom(Zoom zoom);
    void toggleZoom() { setZoom(m_zoom == Zoom::Fit ? Zoom::Actual : Zoom::Fit); }
    [[nodiscard]] Zoom zoom() const { return m_zoom; }

    /// Of A on the screen, in device pixels for each of its own; 0 while its size is not known.
    [[nodiscard]] int zoomPercent() const;
    /// How much more than A's pixels those of B are enlarged to stand on A; 0 where they are not
    /// laid on one another.
    [[nodiscard]] double scaleOfB() const;
    /// How much the two differ, in the mode for it and once that is known; else null.
    [[nodiscard]] const RefDistance *distance() const;
    /// While they blink: A is up, not B.
    [[nodiscard]] bool isReferenceUp() const { return m_isReferenceUp; }

    /// As that of the canvas, of B: all its refs decoded, and the shown one painted, or where B is
    /// laid on A, what that makes of it; Hidden where that leaves less than half of B to be seen.
    [[nodiscard]] Readiness readiness() const override;
    /// Of B.
    [[nodiscard]] QList<int> failedRefs() const override;
    /// Asks for what failed of the shown ones again, where that may help.
    void retry();

    /// The boxes in device pixels that the view would ask for the refs of \a character in as B, one
    /// for each, to prefetch; empty is the full size.
    [[nodiscard]] QList<QSize> boxesFor(const Character &character) const;

    /// Where the picture of \a side stands as a whole, in the coordinates of the widget.
    [[nodiscard]] QRectF pictureRect(Side side) const;
    /// Where the line of the wipe is.
    [[nodiscard]] int lineX() const;

    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 200}; }

signals:
    /// readiness() may be another. After the paint event or the news that caused it.
    void readinessChanged();
    /// What the view says of itself may be another: refs, mode, zoom, distance.
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Half
    {
        Character character{};
        RefTiles *tiles = nullptr;
        SrgbRefs *srgb = nullptr; ///< to be subtracted
        int ref = 0;
    };
    enum class Drag : quint8 { None, Picture, Line };

    void chooseRefs(const Half &formerA, const Half &formerB, Poses poses);
    void beginAnew();
    void onRefsChosen();
    void showAnew();
    void askForImages();
    void onTileChanged(Side side, int index);
    void onSrgbReady(const RefKey &key);
    void layOver();
    void followBeat();
    void turnBeat();
    void tell();
    void notePainted(const QRegion &region);
    void moveLine(int x);
    void panBy(const QPointF &distance);
    void updateCursor(const QPoint &position);
    void drawSide(ComparePainter &painter, Side side);
    void drawOverlay(ComparePainter &painter);
    void drawPictures(ComparePainter &painter, const QRect &inside);
    void drawFrames(ComparePainter &painter, const QRect &cell);
    [[nodiscard]] const Half &half(Side side) const { return side == Side::A ? m_a : m_b; }
    [[nodiscard]] const RefTile *tileOf(Side side) const;
    [[nodiscard]] bool hasBoth() const; ///< to paint
    [[nodiscard]] bool isLoaded(Side side) const;
    [[nodiscard]] bool mayRetry(Side side) const;
    [[nodiscard]] QImage layer(Side side) const;
    [[nodiscard]] bool hidesJudged() const;
    [[nodiscard]] static QString tooLargeText();
    [[nodiscard]] QString labelOf(Side side) const;
    [[nodiscard]] QString caveatOn(Side side) const;
    [[nodiscard]] QRect cellIn(Mode mode, Side side) const;
    [[nodiscard]] QRect insideOf(Side side) const;
    [[nodiscard]] QSize roomIn(Mode mode, Side side) const;
    [[nodiscard]] QSize pictureSize(Side side) const;
    [[nodiscard]] QList<QSize> boxes(Side side) const;
    [[nodiscard]] QRegion judgedRegion() const;
    [[nodiscard]] bool isAtLine(const QPoint &position) const;

    const Theme &m_theme;
    Half m_a{};
    Half m_b{};
    Poses m_poses = Poses::Linked;
    CompareLook m_look{};
    Zoom m_zoom = Zoom::Fit;
    LinkedPan m_pan{};
    Overlay *m_overlay = nullptr;
    QRegion m_unpainted{}; ///< what of B has not been on the screen yet, as it is shown now
    bool m_isReferenceUp = false;
    Drag m_drag = Drag::None;
    QPoint m_dragFrom{};
    QTimer m_rest; ///< runs out 100 ms after the last change of size
    QTimer m_beat; ///< of Blink
};
