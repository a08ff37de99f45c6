// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/report.h"

#include <cstdio>

namespace {

QString sideText(const Report::Side &side)
{
    return side.name + u' ' + side.samples.text(side.unit);
}

QString verdictText(const std::optional<Bar> &bar, double value)
{
    return bar ? QStringLiteral("  [%1]").arg(bar->verdictOn(value)) : QString();
}

} // namespace

void Report::compare(const QString &figure, const Side &ours, const Side &reference,
                     const std::optional<Bar> &bar)
{
    if (ours.samples.isEmpty() || reference.samples.isEmpty()) {
        fail(figure, QStringLiteral("one side is missing"));
        return;
    }
    const Samples ratio = Samples::ratio(ours.samples, reference.samples);
    note(figure,
         QStringLiteral("%1 / %2 = %3").arg(sideText(ours), sideText(reference), ratio.text())
             + verdictText(bar, ratio.median()));
}

void Report::reach(const QString &figure, const Side &ours, const Bar &bar)
{
    if (ours.samples.isEmpty()) {
        fail(figure, QStringLiteral("it is missing"));
        return;
    }
    note(figure, sideText(ours) + verdictText(bar, ours.samples.median()));
}

void Report::note(const QString &figure, const QString &text)
{
    constexpr int column = 38;
    std::puts(qUtf8Printable(figure.leftJustified(column) + u' ' + text));
    std::fflush(stdout);
}

void Report::fail(const QString &figure, const QString &why)
{
    m_isComplete = false;
    note(figure, QStringLiteral("not measured: ") + why);
}
