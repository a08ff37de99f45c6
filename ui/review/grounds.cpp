// SPDX-License-Identifier: Apache-2.0
#include "ui/review/grounds.h"

#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Grounds)
};

constexpr QRgb DarkGrey = 0xff303030;
constexpr QRgb LightGrey = 0xffbcbcbc;
constexpr QRgb DarkField = 0xff666666;
constexpr QRgb LightField = 0xff999999;
constexpr int FieldSize = 8; // logical pixels

QBrush checker()
{
    QImage four(2 * FieldSize, 2 * FieldSize, QImage::Format_RGB32);
    four.fill(LightField);
    QPainter painter(&four);
    const QColor dark = QColor::fromRgb(DarkField);
    painter.fillRect(0, 0, FieldSize, FieldSize, dark);
    painter.fillRect(FieldSize, FieldSize, FieldSize, FieldSize, dark);
    return QBrush(four);
}

} // namespace

QBrush groundBrush(CanvasView::Ground ground, const Colours &colours)
{
    switch (ground) {
    case CanvasView::Ground::Grey:
        return colours.canvas;
    case CanvasView::Ground::DarkGrey:
        return QColor::fromRgb(DarkGrey);
    case CanvasView::Ground::LightGrey:
        return QColor::fromRgb(LightGrey);
    case CanvasView::Ground::Black:
        return QColor(Qt::black);
    case CanvasView::Ground::White:
        return QColor(Qt::white);
    case CanvasView::Ground::Checker:
        return checker();
    }
    return colours.canvas;
}

QString groundName(CanvasView::Ground ground)
{
    switch (ground) {
    case CanvasView::Ground::Grey:
        //: What refs lie on
        return Text::tr("grey 18 %");
    case CanvasView::Ground::DarkGrey:
        return Text::tr("dark grey");
    case CanvasView::Ground::LightGrey:
        return Text::tr("light grey");
    case CanvasView::Ground::Black:
        return Text::tr("black");
    case CanvasView::Ground::White:
        return Text::tr("white");
    case CanvasView::Ground::Checker:
        return Text::tr("checker");
    }
    return {};
}
