// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class Theme;

/// A button of a row of which one is down, with its key as a small cap. It does not take the focus,
/// and where there is little room its text is cut.
class ModeButton final : public QPushButton
{
    Q_OBJECT

public:
    /// \a key may be empty: it has none. \a theme must outlive the button.
    ModeButton(const Theme &theme, const QString &text, const QString &key,
               QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// It shows what is so, which a click only asks to change.
    void nextCheckState() override {}

private:
    const Theme &m_theme;
    const QString m_key;
};
