// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurehaircut.h"

#include "sandbox/figuredice.h"

namespace sandbox {

Haircut haircutOf(HairStyle style)
{
    switch (style) {
    case HairStyle::Bob:
        return {HairLength::Chin, Fringe::Bangs};
    case HairStyle::LongStraight:
        return {HairLength::Chest, Fringe::CentrePart};
    case HairStyle::LongWavy:
        return {HairLength::Chest, Fringe::SideSwept, true};
    case HairStyle::TopBun:
        return {HairLength::Ear, Fringe::Hairline};
    case HairStyle::LowBun:
        return {HairLength::Ear, Fringe::CentrePart};
    case HairStyle::Short:
        return {HairLength::Ear, Fringe::Quiff};
    case HairStyle::Messy:
        return {HairLength::Ear, Fringe::Tousled};
    case HairStyle::Curly:
        return {HairLength::Chin, Fringe::Tousled, false, true};
    case HairStyle::Afro:
        return {HairLength::Ear, Fringe::Hairline, false, true};
    case HairStyle::Mohawk:
        return {HairLength::Shaven, Fringe::Hairline};
    case HairStyle::Ponytail:
        return {HairLength::Ear, Fringe::SideSwept};
    case HairStyle::Braids:
        return {HairLength::Ear, Fringe::CentrePart};
    case HairStyle::SweptBack:
        return {HairLength::Ear, Fringe::Hairline};
    case HairStyle::Buzz:
        return {HairLength::Shaven, Fringe::Hairline};
    case HairStyle::Bald:
        break;
    }
    return {HairLength::Shaven, Fringe::None};
}

double hairEnd(HairLength length)
{
    switch (length) {
    case HairLength::Chin:
        return -746;
    case HairLength::Shoulder:
        return -700;
    case HairLength::Chest:
        return -618;
    case HairLength::Waist:
        return -540;
    case HairLength::Ear:
    case HairLength::Shaven:
        break;
    }
    return -846;
}

Knots fringeKnots(Fringe fringe)
{
    switch (fringe) {
    case Fringe::Bangs:
        return {{-85, -866, 0.2}, {-80, -890, 0.5}, {-52, -895, 0.6}, {-12, -893},
                {30, -897, 0.6},  {54, -895, 0.6},  {80, -890, 0.5},  {85, -866, 0.2}};
    case Fringe::SideSwept:
        return {{-87, -862, 0.2}, {-80, -906, 0.7}, {-40, -962, 0},
                {10, -918, 0.9},  {62, -890, 0.9},  {87, -856, 0.2}};
    case Fringe::CentrePart:
        return {
            {-87, -858, 0.2}, {-72, -914, 0.9}, {-4, -966, 0}, {72, -914, 0.9}, {87, -858, 0.2}};
    case Fringe::Tousled:
        return {{-88, -864, 0}, {-80, -908, 0.3}, {-66, -890, 0}, {-48, -926, 0.3},
                {-26, -892, 0}, {-6, -930, 0.3},  {22, -890, 0},  {36, -924, 0.3},
                {62, -888, 0},  {78, -912, 0.3},  {88, -864, 0}};
    case Fringe::Quiff:
        return {{-90, -866, 0.1}, {-84, -918, 0.5}, {-58, -940, 0.6}, {-10, -928, 0.8},
                {40, -944, 0.7},  {78, -930, 0.6},  {90, -866, 0.1}};
    case Fringe::Hairline:
    case Fringe::None:
        break;
    }
    return {{-91, -866, 0.1}, {-85, -906, 0.5}, {-62, -938, 0.7}, {0, -950},
            {62, -938, 0.7},  {85, -906, 0.5},  {91, -866, 0.1}};
}

Knots crownKnots(HairStyle style)
{
    switch (style) {
    case HairStyle::Short:
        return {{100, -866, 0.2}, {107, -920},  {96, -978},   {44, -1020},      {-20, -1024},
                {-72, -1004},     {-102, -950}, {-106, -910}, {-100, -866, 0.2}};
    case HairStyle::Messy:
        return {{102, -862, 0},  {112, -896, 0.3},  {124, -930, 0},  {104, -950, 0.4},
                {108, -992, 0},  {70, -996, 0.4},   {46, -1036, 0},  {18, -1010, 0.4},
                {-24, -1032, 0}, {-44, -1004, 0.4}, {-92, -1010, 0}, {-96, -966, 0.4},
                {-122, -944, 0}, {-108, -904, 0.3}, {-102, -862, 0}};
    case HairStyle::SweptBack:
    case HairStyle::TopBun:
    case HairStyle::Ponytail:
        return {{98, -868, 0.2}, {105, -916},  {80, -980},      {0, -1008},
                {-80, -980},     {-105, -916}, {-98, -868, 0.2}};
    case HairStyle::Buzz:
    case HairStyle::Mohawk:
        return {{96, -872, 0.2}, {98, -912},  {72, -968},      {0, -992},
                {-72, -968},     {-98, -912}, {-96, -872, 0.2}};
    default:
        break;
    }
    return {{104, -850, 0.2}, {113, -904},  {90, -976},       {0, -1014},
            {-90, -976},      {-113, -904}, {-104, -850, 0.2}};
}

QPainterPath curls(const Knots &around, double size)
{
    QPainterPath path = closedShape(around);
    QPainterPath all = path;
    all.setFillRule(Qt::WindingFill);
    const double length = path.length();
    const int count = static_cast<int>(length / (size * 1.25));
    for (int i = 0; i < count; ++i) {
        const QPointF point = path.pointAtPercent(static_cast<double>(i) / count);
        const double radius = size * (i % 3 == 0 ? 1.12 : i % 3 == 1 ? 0.9 : 1.0);
        all.addPath(ellipse(point, radius, radius).toReversed());
    }
    return all.simplified();
}

void drawCurls(Brush &brush, const Palette &palette, const QPainterPath &hair)
{
    const QRectF box = hair.boundingRect();
    QPainterPath dark;
    QPainterPath light;
    Dice dice(0, 0); // the same curls for all
    const int rows = static_cast<int>(box.height() / 30);
    const int columns = static_cast<int>(box.width() / 44);
    for (int i = 0; i < rows * columns; ++i) {
        const int row = i / columns;
        const QPointF at(box.left() + (i % columns + dice.between(0.0, 1.0)) * 44,
                         box.top() + (row + dice.between(0.4, 1.0)) * 30);
        const bool inLight =
            at.x() < box.left() + box.width() * 0.52 && at.y() < box.top() + box.height() * 0.3;
        const double bulge = dice.chance(50) ? 6 : -6;
        const QPointF half(9, dice.between(-3.5, 3.5));
        (inLight ? light : dark).addPath(sickle(at - half, at + half, bulge, 3.2));
    }
    brush.fillWithin(hair, dark, palette.hairShade);
    brush.fillWithin(hair, light, palette.hairLight);
}

void drawBraid(Brush &brush, const Palette &palette, QPointF from, QPointF to, double width)
{
    constexpr int links = 6;
    for (int i = 0; i <= links; ++i) {
        const double share = static_cast<double>(i) / links;
        const double w = width * (1 - 0.35 * share);
        const QPointF at = from + (to - from) * share + QPointF(i % 2 == 0 ? 3 : -3, 0);
        const QPainterPath link = ellipse(at, w, width * 0.95);
        brush.form(link, palette.hair, 6);
        brush.fillWithin(link, sickle(at + QPointF(-w, 8), at + QPointF(w, -2), 4, 2.6),
                         palette.hairShade);
        brush.fillWithin(link,
                         sickle(at + QPointF(-w * 0.7, -4), at + QPointF(0, -width * 0.7), 3, 3),
                         palette.hairLight);
    }
    const QPointF low = to + QPointF(0, width * 0.8);
    brush.form(closedShape({{low.x() - width * 0.4, low.y(), 0.2},
                            {low.x() + width * 0.4, low.y(), 0.2},
                            {low.x() + width * 0.5, low.y() + width},
                            {low.x(), low.y() + width * 1.7, 0},
                            {low.x() - width * 0.5, low.y() + width}}),
               palette.hair, 4);
    brush.form(ellipse(low, width * 0.52, width * 0.36), palette.trim, 3);
}

} // namespace sandbox
