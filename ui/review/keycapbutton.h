// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/clickedonce.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/textwidth.h"

#include <QPushButton>

#include <optional>

class Theme;

/// A button that carries its key as a small cap. It does not take the focus: keys decide. A double
/// click is one click: its second press would judge the character that has come meanwhile. One that
/// is checked stands out; a click alone checks none. Where it is made narrower than it asks for,
/// its text is cut at the end.
class KeyCapButton final : public ClickedOnce<QPushButton>
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Plain, Save, Discard };

    /// \a theme must outlive the button.
    KeyCapButton(const Theme &theme, Kind kind, const QString &text, QWidget *parent = nullptr);

    /// What stands on the cap: a letter, or an icon where the key has no letter.
    void setKey(const QString &key);
    void setKey(LineIcon icon);
    /// An icon before the text, where the button is not compact.
    void setSign(LineIcon sign);
    /// Less room around its parts and no sign, for one of a long row.
    void setCompact(bool isCompact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void nextCheckState() override;

private:
    [[nodiscard]] bool showsSign() const { return m_sign.has_value() && !m_isCompact; }
    [[nodiscard]] int padding() const;
    [[nodiscard]] int textGap() const;
    [[nodiscard]] int capWidth() const;
    void drawGround(QPainter &painter) const;
    [[nodiscard]] QColor textColour() const;

    const Theme &m_theme;
    Kind m_kind;
    QString m_key{};
    std::optional<LineIcon> m_icon{};
    std::optional<LineIcon> m_sign{};
    bool m_isCompact = false;
    mutable TextWidth m_textWidth{};
    mutable TextWidth m_keyWidth{};
};
