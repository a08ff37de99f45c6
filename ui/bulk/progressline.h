// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProgressBar>

class Theme;

/// A progress bar as the meters are drawn; what it says stands beside it in words.
class ProgressLine final : public QProgressBar
{
    Q_OBJECT

public:
    /// \a theme must outlive the line.
    explicit ProgressLine(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {200, 8}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};
