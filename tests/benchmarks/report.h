// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/bar.h"
#include "benchmarks/samples.h"

#include <QString>

#include <optional>

/// Prints a line for each figure as it comes, and whether its bar is met where it has one.
class Report
{
public:
    /// One side of a comparison.
    struct Side
    {
        QString name{};
        Samples samples{};
        QString unit = QStringLiteral("ms");
    };

    /// \a ours, \a reference and the ratio of the two, round by round; the bar is for its median.
    void compare(const QString &figure, const Side &ours, const Side &reference,
                 const std::optional<Bar> &bar = {});
    /// \a ours alone; the bar is for its median.
    void reach(const QString &figure, const Side &ours, const Bar &bar);
    void note(const QString &figure, const QString &text);
    /// The figure could not be measured.
    void fail(const QString &figure, const QString &why);

    [[nodiscard]] bool isComplete() const { return m_isComplete; }

private:
    bool m_isComplete = true;
};
