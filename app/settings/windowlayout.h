// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// Where the window stands and how it is divided, in the words of the widgets themselves; to
/// everybody else these are bytes. Empty: as the program finds best. Beside that, which view it
/// shows.
struct WindowLayout
{
    enum class View : quint8 { Review, Grid };

    QByteArray geometry{};  ///< QWidget::saveGeometry()
    QByteArray state{};     ///< QMainWindow::saveState()
    QByteArray splitters{}; ///< QSplitter::saveState(), one or several in a stream
    QByteArray canvas{};    ///< how refs are looked at, as ViewKeys::save() says it

    View view = View::Review;
    int cardSize = 2;       ///< of the grid, from 0 to LargestCards
    bool filmstrip = false; ///< is wanted

    static constexpr int LargestCards = 4;
    static constexpr qsizetype LongestPart = 65'536; ///< bytes; what is longer is not kept

    friend bool operator==(const WindowLayout &, const WindowLayout &) = default;
};
