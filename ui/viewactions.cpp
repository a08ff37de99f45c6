// SPDX-License-Identifier: Apache-2.0
#include "ui/viewactions.h"

#include "ui/windowaction.h"

#include <QAction>
#include <QWidget>

namespace {

constexpr int MostRefs = 9;

constexpr auto add = addWindowAction;

QAction *addCheckable(QWidget *window, const QString &text, const QKeySequence &key)
{
    QAction *action = add(window, text, {key});
    action->setCheckable(true);
    return action;
}

} // namespace

ViewActions::ViewActions(QWidget *window)
    : zoomIn(add(window, tr("Zoom &In"),
                 {Qt::Key_Plus, Qt::Key_Equal, QKeySequence(Qt::CTRL | Qt::Key_Plus),
                  QKeySequence(Qt::CTRL | Qt::Key_Equal)}))
    , zoomOut(add(window, tr("Zoom &Out"), {Qt::Key_Minus, QKeySequence(Qt::CTRL | Qt::Key_Minus)}))
    , fit(add(window, tr("Fi&t"), {QKeySequence(Qt::CTRL | Qt::Key_0)}))
    , actualSize(add(window, tr("&100 %"), {QKeySequence(Qt::CTRL | Qt::Key_1)}))
    , twiceSize(add(window, tr("&200 %"), {QKeySequence(Qt::CTRL | Qt::Key_2)}))
    , link(addCheckable(window, tr("&Link Refs"), Qt::Key_L))
    , clearOffsets(add(window, tr("&Clear Offsets"), {QKeySequence(Qt::SHIFT | Qt::Key_L)}))
    , background(add(window, tr("Next &Background"), {Qt::Key_B}))
    , clipping(
          addCheckable(window, tr("Mark Clipped &Pixels"), QKeySequence(Qt::SHIFT | Qt::Key_B)))
    , info(addCheckable(window, tr("In&fo"), Qt::Key_I))
    , filmstrip(addCheckable(window, tr("Fil&mstrip"), Qt::Key_F6))
    , fullScreen(addCheckable(window, tr("F&ull Screen"), Qt::Key_F11))
    , secondDisplay(
          addCheckable(window, tr("&Second Display"), QKeySequence(Qt::SHIFT | Qt::Key_F11)))
{
    link->setChecked(true);
    for (QAction *zooming : {zoomIn, zoomOut})
        zooming->setAutoRepeat(true);
    for (int digit = 1; digit <= MostRefs; ++digit)
        refs.append(add(window, tr("Ref %1").arg(digit), {QKeySequence(Qt::Key_0 + digit)}));
}

QList<QAction *> ViewActions::all() const
{
    return {zoomIn,     zoomOut,  fit,  actualSize, twiceSize,  link,         clearOffsets,
            background, clipping, info, filmstrip,  fullScreen, secondDisplay};
}

QList<QAction *> ViewActions::onRefs() const
{
    return QList<QAction *>{zoomIn, zoomOut,      fit,        actualSize, twiceSize,
                            link,   clearOffsets, background, clipping,   info}
    + refs;
}
