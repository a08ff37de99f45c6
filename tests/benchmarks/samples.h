// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

/// One figure, measured several times.
class Samples
{
public:
    Samples() = default;
    Samples(std::initializer_list<double> values)
        : m_values(values)
    {}

    void add(double value) { m_values.append(value); }
    [[nodiscard]] bool isEmpty() const { return m_values.isEmpty(); }

    // Of at least one sample.
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] double percentile(double part) const; ///< \a part from 0 to 1
    [[nodiscard]] double least() const { return percentile(0); }
    [[nodiscard]] double most() const { return percentile(1); }

    /// Round by round; where one side was measured once, that stands for each round.
    [[nodiscard]] static Samples ratio(const Samples &ours, const Samples &reference);

    /// "3.41 ms (3.30–3.62)": the median, the least and the most. \a unit may be empty.
    [[nodiscard]] QString text(const QString &unit = {}) const;

private:
    QList<double> m_values;
};
