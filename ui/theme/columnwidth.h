// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

class QFont;
class QHeaderView;

/// How wide \a section of \a header has to be, in logical pixels, for its heading and for each of
/// \a typical in \a font, with a margin of 8 at both ends. Not what the rows hold: there may be
/// thousands of them, and a column that moves while it is read is worse than a cell that is cut.
[[nodiscard]] int widthForColumn(const QHeaderView &header, int section, const QFont &font,
                                 const QStringList &typical);
