// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/themechoice.h"

#include <QColor>

class QPalette;

/// The colours of one theme by what they mean. Text keeps a contrast of at least 4.5 : 1 on every
/// ground that it is drawn on, with high contrast 7 : 1 (tests/ui/tst_theme computes it).
struct Colours
{
    // Grounds.
    QColor window{}; ///< behind everything
    QColor panel{};  ///< side columns
    QColor bar{};    ///< menu, decision and message bars, menus, dialogs
    QColor status{}; ///< the line at the bottom
    QColor hairline{};
    QColor field{}; ///< what is typed into

    // Text on the grounds.
    QColor text{};
    QColor secondText{};
    QColor disabledText{};
    QColor accent{};     ///< focus, links, meters
    QColor accentText{}; ///< on accent
    QColor warning{};
    QColor success{};
    QColor failure{};

    // Lists.
    QColor hover{};
    QColor selection{};
    QColor selectionText{};
    QColor selectionSecondText{};

    // Buttons.
    QColor button{};
    QColor buttonHover{};
    QColor buttonPressed{};
    QColor buttonOutline{};
    QColor cap{}; ///< the key that a button carries
    QColor capText{};
    QColor save{};
    QColor saveHover{};
    QColor savePressed{};
    QColor saveText{};
    QColor saveCap{};
    QColor discardText{};
    QColor discardOutline{};

    // The canvas is the same neutral grey in every theme, so that refs look the same.
    QColor canvas{};
    QColor tile{}; ///< a ref that is not there
    QColor tileText{};
    QColor tileSecondText{};
    QColor chip{}; ///< the label on a ref
    QColor chipText{};

    QColor groove{}; ///< of meters
    QColor handle{}; ///< of scroll bars

    friend bool operator==(const Colours &, const Colours &) = default;
};

[[nodiscard]] Colours darkColours();
[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours highContrastColours(); ///< on black
[[nodiscard]] Colours lightHighContrastColours();

/// The palette that Qt's own widgets draw with. PlaceholderText is the second text, Mid the
/// hairline, AlternateBase the panel.
[[nodiscard]] QPalette paletteFor(const Colours &colours);
