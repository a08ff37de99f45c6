// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

class Theme;

/// A button of a row of which one is down, with its key as a small cap. It does not take the focus.
/// Where there is little room in the row it shows a shorter text, then no key either; its name and
/// its tip stay whole.
class ModeButton final : public QPushButton
{
    Q_OBJECT

public:
    /// How much of it is shown.
    enum class Extent : quint8 { Whole, Short, ShortWithoutKey };
    struct Texts
    {
        QString whole{};
        QString brief{}; ///< for little room
        QString key{};   ///< may be empty: it has none
    };

    /// \a theme must outlive the button.
    ModeButton(const Theme &theme, const Texts &texts, QWidget *parent = nullptr);

    void setExtent(Extent extent);
    /// The width for all that \a extent shows, in logical pixels.
    [[nodiscard]] int widthFor(Extent extent) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// It shows what is so, which a click only asks to change.
    void nextCheckState() override {}

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] bool showsKey() const;

    const Theme &m_theme;
    const QString m_brief;
    const QString m_key;
    Extent m_extent = Extent::Whole;
};
