// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/lineicon.h"

#include <QIconEngine>

/// One of our line icons for what Qt wants a QIcon of; nothing is read before it is painted.
class LineIconEngine final : public QIconEngine
{
public:
    LineIconEngine(LineIcon icon, const QColor &colour);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    const LineIcon m_icon;
    const QColor m_colour;
};
