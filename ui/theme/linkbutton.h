// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class Theme;

/// A button that looks like a link. It does not take the focus.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a theme must outlive the button.
    LinkButton(const Theme &theme, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
