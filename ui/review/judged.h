// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/canvas.h"

#include <QObject>

class CompareView;

/// The character that keys decide on, as what is on screen shows it: the canvas, or the compare
/// view, of which it is B. GUI thread.
class Judged final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this. At first it is the canvas.
    Judged(const Canvas &canvas, const CompareView &compare, QObject *parent = nullptr);

    /// The compare view is on screen, or the canvas again.
    void setCompared(bool compared);

    [[nodiscard]] const Character &character() const;
    /// Whether it may be decided.
    [[nodiscard]] Canvas::Readiness readiness() const;
    /// The refs that failed, from 0, the lowest first.
    [[nodiscard]] QList<int> failedRefs() const;
    /// The ref that keys act on, from 0.
    [[nodiscard]] int focusRef() const;

signals:
    /// readiness() may be another.
    void readinessChanged();

private:
    const Canvas &m_canvas;
    const CompareView &m_compare;
    bool m_isCompared = false;
};
