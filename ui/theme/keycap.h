// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class Theme;

/// A key as a small cap.
class KeyCap final : public QLabel
{
    Q_OBJECT

public:
    /// \a theme must outlive the cap.
    KeyCap(const Theme &theme, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
