// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class Theme;

/// A small round button in the accent colour, for news that wait. It does not take the focus.
class PillButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a theme must outlive the button.
    explicit PillButton(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
