// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

/// Shows \a widget, an alert or a notification, so that assistive technology reads it, also where
/// it was shown before with another text: AT-SPI reads such a one when it appears, and knows no
/// event of its own for it as other systems do.
void announce(QWidget &widget);
