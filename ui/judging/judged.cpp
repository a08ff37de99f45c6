// SPDX-License-Identifier: Apache-2.0
#include "ui/judging/judged.h"

#include <utility>

Judged::Judged(const JudgedRefs &canvas, const JudgedRefs &compare, QObject *parent)
    : QObject(parent)
    , m_canvas(canvas)
    , m_compare(compare)
{}

void Judged::setCompared(bool compared)
{
    if (std::exchange(m_isCompared, compared) != compared)
        emit readinessChanged();
}
