// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

/// How the reviewer looks at refs, by menu or key. Built once with the other actions; the window
/// owns them.
struct ViewActions
{
    explicit ViewActions(QWidget *window);

    QAction *zoomIn = nullptr;
    QAction *zoomOut = nullptr;
    QAction *fit = nullptr;
    QAction *actualSize = nullptr;
    QAction *twiceSize = nullptr;
    QAction *link = nullptr; ///< checked while refs are zoomed and moved together
    QAction *clearOffsets = nullptr;
    QAction *background = nullptr;
    QAction *clipping = nullptr;  ///< checked while it is shown
    QAction *info = nullptr;      ///< checked while it is shown
    QAction *filmstrip = nullptr; ///< checked while it is wanted
    QAction *fullScreen = nullptr;
    QAction *secondDisplay = nullptr; ///< checked while it is open

    /// By digit: the first one shows the first ref alone.
    QList<QAction *> refs{};

    /// In the order of menu and key sheet, without refs.
    [[nodiscard]] QList<QAction *> all() const;
    /// What acts on refs; it makes no sense where none can be seen.
    [[nodiscard]] QList<QAction *> onRefs() const;

    Q_DECLARE_TR_FUNCTIONS(ViewActions)
};
