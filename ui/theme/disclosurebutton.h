// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class Theme;

/// A word with a chevron that shows what belongs to it while it is checked.
class DisclosureButton final : public QPushButton
{
    Q_OBJECT

public:
    /// Shows and hides \a disclosed, which must outlive the button; hidden at first. \a theme must
    /// outlive the button.
    DisclosureButton(const Theme &theme, const QString &text, QWidget *disclosed,
                     QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
