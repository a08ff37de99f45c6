// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/colours.h"

#include <QPalette>

// The only file in which colours are written as numbers.

Colours darkColours()
{
    Colours c;
    c.window = QColor(0x1f, 0x21, 0x23);
    c.panel = QColor(0x23, 0x25, 0x27);
    c.bar = QColor(0x26, 0x28, 0x2b);
    c.status = QColor(0x1b, 0x1c, 0x1e);
    c.hairline = QColor(0x17, 0x18, 0x1a);
    c.field = QColor(0x1b, 0x1c, 0x1e);
    c.text = QColor(0xd6, 0xd8, 0xda);
    c.secondText = QColor(0x8b, 0x90, 0x95);
    c.disabledText = QColor(0x6a, 0x6e, 0x73);
    c.accent = QColor(0x7f, 0xb2, 0xe5);
    c.accentText = QColor(0x14, 0x1c, 0x24);
    c.warning = QColor(0xe0, 0xb3, 0x6a);
    c.success = QColor(0x7c, 0xc1, 0x9b);
    c.failure = QColor(0xf0, 0xa0, 0x98);
    c.hover = QColor(0x27, 0x29, 0x2c);
    c.selection = QColor(0x34, 0x48, 0x5c);
    c.selectionText = QColor(0xf2, 0xf4, 0xf6);
    c.selectionSecondText = QColor(0xb9, 0xc6, 0xd2);
    c.button = QColor(0x2d, 0x30, 0x33);
    c.buttonHover = QColor(0x35, 0x38, 0x3c);
    c.buttonPressed = QColor(0x28, 0x2a, 0x2d);
    c.buttonOutline = QColor(0x3d, 0x41, 0x45);
    c.cap = QColor(0x1f, 0x21, 0x23);
    c.capText = QColor(0xb0, 0xb4, 0xb8);
    c.save = QColor(0x2f, 0x6b, 0x4a);
    c.saveHover = QColor(0x34, 0x74, 0x51);
    c.savePressed = QColor(0x29, 0x5e, 0x41);
    c.saveText = QColor(0xf2, 0xf8, 0xf4);
    c.saveCap = QColor(0x22, 0x4e, 0x36);
    c.discardText = QColor(0xf0, 0xb9, 0xb4);
    c.discardOutline = QColor(0x6b, 0x3b, 0x3b);
    c.canvas = QColor(0x76, 0x76, 0x76);
    c.tile = QColor(0x3a, 0x3b, 0x3d);
    c.tileText = QColor(0xe2, 0xe3, 0xe4);
    c.tileSecondText = QColor(0xb4, 0xb6, 0xb8);
    c.chip = QColor(0xf2, 0xf1, 0xee);
    c.chipText = QColor(0x26, 0x28, 0x2b);
    c.groove = QColor(0x33, 0x36, 0x39);
    c.handle = QColor(0x4a, 0x4e, 0x52);
    return c;
}

Colours lightColours()
{
    Colours c = darkColours();
    c.window = QColor(0xf4, 0xf5, 0xf6);
    c.panel = QColor(0xee, 0xef, 0xf1);
    c.bar = QColor(0xe9, 0xea, 0xec);
    c.status = QColor(0xe2, 0xe4, 0xe6);
    c.hairline = QColor(0xd0, 0xd3, 0xd6);
    c.field = QColor(0xff, 0xff, 0xff);
    c.text = QColor(0x24, 0x27, 0x2a);
    c.secondText = QColor(0x5a, 0x5f, 0x65);
    c.disabledText = QColor(0x94, 0x99, 0x9e);
    c.accent = QColor(0x1f, 0x5f, 0x9e);
    c.accentText = QColor(0xff, 0xff, 0xff);
    c.warning = QColor(0x83, 0x52, 0x00);
    c.success = QColor(0x1f, 0x6a, 0x43);
    c.failure = QColor(0xa3, 0x2b, 0x22);
    c.hover = QColor(0xe2, 0xe5, 0xe8);
    c.selection = QColor(0xc9, 0xdc, 0xef);
    c.selectionText = QColor(0x14, 0x1c, 0x24);
    c.selectionSecondText = QColor(0x3c, 0x4b, 0x5a);
    c.button = QColor(0xfa, 0xfb, 0xfb);
    c.buttonHover = QColor(0xff, 0xff, 0xff);
    c.buttonPressed = QColor(0xe4, 0xe6, 0xe8);
    c.buttonOutline = QColor(0xc3, 0xc7, 0xcb);
    c.cap = QColor(0xe6, 0xe8, 0xea);
    c.capText = QColor(0x4a, 0x4f, 0x55);
    c.discardText = QColor(0x9b, 0x2c, 0x22);
    c.discardOutline = QColor(0xd9, 0xa5, 0xa0);
    c.groove = QColor(0xcd, 0xd1, 0xd5);
    c.handle = QColor(0xb4, 0xb9, 0xbe);
    return c;
}

Colours highContrastColours()
{
    Colours c = darkColours();
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor yellow(0xff, 0xd5, 0x4a);
    c.window = c.panel = c.bar = c.status = c.field = black;
    c.hairline = QColor(0x9a, 0x9a, 0x9a);
    c.text = c.secondText = white;
    c.disabledText = QColor(0x9a, 0x9a, 0x9a);
    c.accent = yellow;
    c.accentText = black;
    c.warning = yellow;
    c.success = QColor(0x8c, 0xf5, 0xb4);
    c.failure = QColor(0xff, 0xb4, 0xac);
    c.hover = QColor(0x2a, 0x2a, 0x2a);
    c.selection = QColor(0x00, 0x4a, 0x9c);
    c.selectionText = c.selectionSecondText = white;
    c.button = black;
    c.buttonHover = QColor(0x2a, 0x2a, 0x2a);
    c.buttonPressed = QColor(0x40, 0x40, 0x40);
    c.buttonOutline = white;
    c.cap = white;
    c.capText = black;
    c.save = QColor(0x00, 0x5c, 0x32);
    c.saveHover = QColor(0x00, 0x63, 0x3a);
    c.savePressed = QColor(0x00, 0x4a, 0x28);
    c.saveText = white;
    c.saveCap = black;
    c.discardText = QColor(0xff, 0xc9, 0xc4);
    c.discardOutline = QColor(0xff, 0xc9, 0xc4);
    c.tile = black;
    c.tileText = c.tileSecondText = white;
    c.chip = white;
    c.chipText = black;
    c.groove = QColor(0x50, 0x50, 0x50);
    c.handle = white;
    return c;
}

Colours lightHighContrastColours()
{
    Colours c = highContrastColours();
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const QColor red(0x7d, 0x10, 0x0c);
    c.window = c.panel = c.bar = c.status = c.field = white;
    c.hairline = QColor(0x59, 0x59, 0x59);
    c.text = c.secondText = black;
    c.disabledText = QColor(0x59, 0x59, 0x59);
    c.accent = QColor(0x00, 0x32, 0x7a);
    c.accentText = white;
    c.warning = QColor(0x5c, 0x36, 0x00);
    c.success = QColor(0x00, 0x44, 0x23);
    c.failure = red;
    c.hover = QColor(0xe6, 0xe6, 0xe6);
    c.selection = QColor(0x9c, 0xc8, 0xf8);
    c.selectionText = c.selectionSecondText = black;
    c.button = white;
    c.buttonHover = QColor(0xe6, 0xe6, 0xe6);
    c.buttonPressed = QColor(0xd4, 0xd4, 0xd4);
    c.buttonOutline = black;
    c.cap = black;
    c.capText = white;
    c.discardText = c.discardOutline = red;
    c.tile = white;
    c.tileText = c.tileSecondText = black;
    c.groove = QColor(0xc8, 0xc8, 0xc8);
    c.handle = black;
    return c;
}

QPalette paletteFor(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.field);
    palette.setColor(QPalette::AlternateBase, c.panel);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.secondText);
    palette.setColor(QPalette::Button, c.button);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.failure);
    palette.setColor(QPalette::Light, c.buttonHover);
    palette.setColor(QPalette::Midlight, c.bar);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.hairline);
    palette.setColor(QPalette::Shadow, c.hairline);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.selectionText);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.bar);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabledText);
    return palette;
}
