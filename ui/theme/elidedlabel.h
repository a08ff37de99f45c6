// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

/// A label that never asks for more width than it is given: without word wrap it cuts its text in
/// the middle, with it a word that is too long for the line is broken. Assistive technology reads
/// it whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};
