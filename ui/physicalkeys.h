// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

class QAction;
class QKeyEvent;
class QWidget;

/// Letters by their place on the keyboard, where the layout has no Latin ones: a letter of another
/// script, for which nothing on its way to the window had a use, stands for the letter that is at
/// its place on a Latin keyboard. With Ctrl or Alt it does not, and neither does any Latin letter.
/// Knows places on X11, Wayland and Windows. GUI thread.
class PhysicalKeys final : public QObject
{
    Q_OBJECT

public:
    /// Triggers the actions of \a window, its parent.
    explicit PhysicalKeys(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QAction *actionFor(const QKeyEvent &key) const;

    const QWidget &m_window;
};

/// The digit that \a key types; where its layout has digits with Shift only, the one that the key
/// carries. None for any other key, and with Ctrl and the like.
[[nodiscard]] std::optional<int> digitOf(const QKeyEvent &key);
