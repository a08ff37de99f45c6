// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>

class Theme;

/// A scroll area without a frame, to which Tab leads, so that the arrows scroll: a line around it
/// says that it has the focus.
class RingedArea : public QScrollArea
{
    Q_OBJECT

public:
    /// What is left free around the content for the line, in device-independent pixels.
    static constexpr int Ring = 2;

protected:
    /// \a theme must outlive this.
    explicit RingedArea(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const Theme &theme() const { return m_theme; }

    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    const Theme &m_theme;
};
