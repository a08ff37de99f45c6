// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/judging/judgedrefs.h"

#include <QObject>

/// The character that keys decide on, as what is on screen shows it: the canvas, or the compare
/// view, of which it is B. GUI thread.
class Judged final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this, and whoever knows them hands on their news to readinessChanged(). At
    /// first it is the canvas.
    Judged(const JudgedRefs &canvas, const JudgedRefs &compare, QObject *parent = nullptr);

    /// The compare view is on screen, or the canvas again.
    void setCompared(bool compared);

    [[nodiscard]] const Character &character() const { return shown().character(); }
    /// Whether it may be decided.
    [[nodiscard]] Readiness readiness() const { return shown().readiness(); }
    /// The refs that failed, from 0, the lowest first.
    [[nodiscard]] QList<int> failedRefs() const { return shown().failedRefs(); }
    /// The ref that keys act on, from 0.
    [[nodiscard]] int focusRef() const { return shown().focusRef(); }

signals:
    /// readiness() may be another.
    void readinessChanged();

private:
    [[nodiscard]] const JudgedRefs &shown() const { return m_isCompared ? m_compare : m_canvas; }

    const JudgedRefs &m_canvas;
    const JudgedRefs &m_compare;
    bool m_isCompared = false;
};
