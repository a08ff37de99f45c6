// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Theme;

/// A small bar that shows how much is left. What it says stands beside it in words, so assistive
/// technology need not see it.
class Meter final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the meter.
    explicit Meter(const Theme &theme, QWidget *parent = nullptr);

    /// \a part is from 0 to 1.
    void setPart(double part);

    [[nodiscard]] QSize sizeHint() const override { return {80, 5}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_part = 0;
};
