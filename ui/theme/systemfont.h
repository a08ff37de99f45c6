// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QtGlobal>

/// The font that the desktop has chosen. Where it has not (a bare session answers with a generic
/// name), a face made for screens comes before the generic one, if it is installed.
[[nodiscard]] QFont systemFont();

/// How large text is, as a factor of the usual size, where the desktop's general font has \a pixels
/// (logical ones): from 0.8 to 2. Desktops come with 9 to 11 points, which all count as usual.
[[nodiscard]] qreal textScaleOf(qreal pixels);

/// The same of the font that the desktop has chosen; 1 where it has chosen no size.
[[nodiscard]] qreal systemTextScale();
