// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/colours.h"

#include <QStyle>

class QPainter;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

// How GreenroomStyle draws each control: free functions of what Qt says about it.

/// A default push button is the one that the page is about.
[[nodiscard]] bool isPrimary(const QStyleOptionButton &option);
void drawButton(QPainter &painter, const QStyleOptionButton &option, const Colours &colours);
/// The ground of a button that is only an icon: nothing unless it is pressed or pointed at.
void drawToolButton(QPainter &painter, const QStyleOption &option, const Colours &colours);
void drawLineEdit(QPainter &painter, const QStyleOption &option, const Colours &colours);
/// The ground of a box to choose from, a field where one can type, and the arrow at its end. The
/// field within has none of its own.
void drawComboBox(QPainter &painter, const QStyleOptionComboBox &option, const Colours &colours);
/// The ground of the heads of columns: a line below, and one between two.
void drawHeader(QPainter &painter, const QStyleOption &option, const Colours &colours);

void drawMenuBarItem(QPainter &painter, const QStyleOptionMenuItem &option, const Colours &colours);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Colours &colours);
/// \a contents is what Qt measured: text and key.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

/// Where the parts of a scroll bar without arrows are.
[[nodiscard]] QRect scrollBarRect(const QStyleOptionSlider &option, QStyle::SubControl part,
                                  int minimumHandle);
/// On \a ground, with the handle at \a handle.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle,
                   const QColor &ground, const Colours &colours);
