// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// Where the window stands and how it is divided, in the words of the widgets themselves; to
/// everybody else these are bytes. Empty: as the program finds best.
struct WindowLayout
{
    QByteArray geometry{};  ///< QWidget::saveGeometry()
    QByteArray state{};     ///< QMainWindow::saveState()
    QByteArray splitters{}; ///< QSplitter::saveState(), one or several in a stream

    static constexpr qsizetype LongestPart = 65'536; ///< bytes; what is longer is not kept

    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};
