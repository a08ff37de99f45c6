// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/report.h"

#include <cstdio>

void Report::compare(const QString &figure, const Side &ours, const Side &reference)
{
    if (ours.samples.isEmpty() || reference.samples.isEmpty()) {
        fail(figure, QStringLiteral("one side is missing"));
        return;
    }
    note(figure,
         QStringLiteral("%1 %2 / %3 %4 = %5")
             .arg(ours.name, ours.samples.text(ours.unit), reference.name,
                  reference.samples.text(reference.unit),
                  Samples::ratio(ours.samples, reference.samples).text()));
}

void Report::note(const QString &figure, const QString &text)
{
    constexpr int column = 34;
    std::puts(qUtf8Printable(figure.leftJustified(column) + text));
    std::fflush(stdout);
}

void Report::fail(const QString &figure, const QString &why)
{
    m_isComplete = false;
    note(figure, QStringLiteral("not measured: ") + why);
}
