// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class Theme;

/// A status on a round ground; a word of the server's that is too long is cut.
class StatusChip final : public QLabel
{
    Q_OBJECT

public:
    /// \a theme must outlive the chip.
    explicit StatusChip(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
