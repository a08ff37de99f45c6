// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/samples.h"

#include <algorithm>
#include <cmath>

namespace {

/// Three significant figures, but whole numbers in full.
QString number(double value)
{
    const double size = std::abs(value);
    return QString::number(value, 'f', size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

} // namespace

double Samples::percentile(double part) const
{
    QList<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(std::lround(part * static_cast<double>(sorted.size() - 1)));
}

Samples Samples::ratio(const Samples &ours, const Samples &reference)
{
    Samples ratios;
    const qsizetype rounds = std::max(ours.m_values.size(), reference.m_values.size());
    for (qsizetype i = 0; i < rounds; ++i) {
        const double mine = ours.m_values.value(i, ours.m_values.constLast());
        const double theirs = reference.m_values.value(i, reference.m_values.constLast());
        ratios.add(mine / theirs);
    }
    return ratios;
}

QString Samples::text(const QString &unit) const
{
    QString text = number(median());
    if (!unit.isEmpty())
        text += u' ' + unit;
    if (m_values.size() > 1)
        text += QStringLiteral(" (%1–%2)").arg(number(least()), number(most()));
    return text;
}
