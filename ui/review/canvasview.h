// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/framing.h"

#include <QByteArray>
#include <QObject>

/// How refs are looked at: all or one, how large, which part, on what ground, with what drawn over
/// them. Knows no character; canvases that show the same can share it. GUI thread.
class CanvasView final : public QObject
{
    Q_OBJECT

public:
    enum class Refs : quint8 { All, Single };
    enum class Ground : quint8 { Grey, DarkGrey, LightGrey, Black, White, Checker };

    [[nodiscard]] Refs refs() const { return m_refs; }
    void setRefs(Refs refs);
    /// The ref that keys act on, from 0; a character may have fewer.
    [[nodiscard]] int focusRef() const { return m_focusRef; }
    void setFocusRef(int ref);

    [[nodiscard]] const Framing &framing() const { return m_framing; }
    void setFraming(const Framing &framing);
    /// Whether refs are zoomed and moved together.
    [[nodiscard]] bool isLinked() const { return m_isLinked; }
    void setLinked(bool linked);
    /// What was moved or zoomed alone goes back to the others.
    void clearOffsets();
    [[nodiscard]] bool hasOffsets() const;

    [[nodiscard]] Ground ground() const { return m_ground; }
    void setGround(Ground ground);
    void turnGround(); ///< to the next one
    /// Marks what is as bright or as dark as it can be.
    [[nodiscard]] bool showsClipping() const { return m_showsClipping; }
    void setShowsClipping(bool shows);
    /// What each ref is, and the pixel under the pointer.
    [[nodiscard]] bool showsInfo() const { return m_showsInfo; }
    void setShowsInfo(bool shows);

    /// What stays from one start to the next: the ground, and what is drawn over the refs.
    [[nodiscard]] QByteArray save() const;
    /// Takes what save() has made; anything else changes nothing.
    void restore(const QByteArray &saved);

signals:
    void refsChanged();
    void focusRefChanged();
    /// A scale is another; the place may be, too.
    void scaleChanged();
    /// Another part is shown, at the same scale.
    void placeChanged();
    /// The ground, the link, or what is drawn over the refs.
    void lookChanged();

private:
    Refs m_refs = Refs::All;
    int m_focusRef = 0;
    Framing m_framing{};
    bool m_isLinked = true;
    Ground m_ground = Ground::Grey;
    bool m_showsClipping = false;
    bool m_showsInfo = false;
};
