// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class Theme;

/// One criterion of a filter; pressed, by the mouse or the keys, it is to go. Where there is little
/// room its text is cut.
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    /// \a criterion is plain text; \a theme must outlive the chip.
    FilterChip(const Theme &theme, const QString &criterion, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const QString m_criterion;
};
