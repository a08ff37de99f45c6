// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class Navigation;
class QAction;
class QSplitter;
class QWidget;
class Toast;
struct WindowLayout;

/// What is around the refs: queues, list, details and status. Full screen puts it away, so that the
/// refs are as large as they can be, and keeps their heading and the decisions; the toast lies over
/// the end of the page then. The grid, which needs it, has it there too. GUI thread.
class Surroundings final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        QAction &fullScreen; ///< checked while that is on
        QAction &filter;     ///< leads to what is put away: back to the window
        QSplitter &columns;
        QWidget &middle; ///< the column that stays
        QWidget &page;   ///< of the refs, in it
        QWidget &status;
        Toast &toast;
        Navigation &navigation;
    };

    Surroundings(const Parts &parts, QObject *parent);

    // How the columns are divided is that of the window, also while the screen is full.
    void saveLayout(WindowLayout &layout) const;
    void restoreLayout(const WindowLayout &layout);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present();
    void putAway();
    void bringBack();
    void release();
    [[nodiscard]] QList<QWidget *> all() const;

    const Parts m_parts;
    bool m_isAway = false;
    QByteArray m_columns; ///< how they are divided, while it is away or they are pressed
    int m_width = 0;      ///< of all columns, in logical pixels, when they were divided so
    /// They are back, and the window has not its own size again: a screen narrower than it has
    /// pressed them, and they are divided as they were when there is room for it. Not while the
    /// grid is shown, which divides them otherwise.
    bool m_isPressed = false;
};
