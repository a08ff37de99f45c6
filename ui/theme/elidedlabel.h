// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

/// A label that never asks for more width than it is given: without word wrap it cuts its text,
/// with it a word that is too long for the line is broken. Assistive technology reads it whole.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Where a text that is not wrapped is cut; in the middle unless set.
    void setElideMode(Qt::TextElideMode mode);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] Qt::Alignment visualAlignment() const;

    Qt::TextElideMode m_elideMode = Qt::ElideMiddle;
};
