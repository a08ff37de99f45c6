// SPDX-License-Identifier: Apache-2.0
#include "ui/review/judged.h"

#include "ui/compare/compareview.h"

#include <utility>

Judged::Judged(const Canvas &canvas, const CompareView &compare, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_compare(compare)
{
    connect(&canvas, &Canvas::readinessChanged, this, &Judged::readinessChanged);
    connect(&compare, &CompareView::readinessChanged, this, &Judged::readinessChanged);
}

void Judged::setCompared(bool compared)
{
    if (std::exchange(m_isCompared, compared) != compared)
        emit readinessChanged();
}

const Character &Judged::character() const
{
    return m_isCompared ? m_compare.character() : m_canvas.character();
}

Canvas::Readiness Judged::readiness() const
{
    return m_isCompared ? m_compare.readiness() : m_canvas.readiness();
}

QList<int> Judged::failedRefs() const
{
    return m_isCompared ? m_compare.failedRefs() : m_canvas.failedRefs();
}

int Judged::focusRef() const
{
    return m_isCompared ? m_compare.focusRef() : m_canvas.focusRef();
}
