// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/lineicon.h"

#include <QPushButton>

class Theme;

/// A button that looks like a link, with the icon of its key after the text. It does not take the
/// focus.
class LinkButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a theme must outlive the button.
    LinkButton(const Theme &theme, const QString &text, LineIcon key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    LineIcon m_key;
};
