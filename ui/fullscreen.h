// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QAction;
class QWidget;

/// The window on the whole screen: by its action, and back by it or by Escape where nothing on its
/// way to the window had a use for that. Coming back, the window is as large as before. GUI thread.
class FullScreen final : public QObject
{
    Q_OBJECT

public:
    /// \a action is checked while it is on; both must outlive this.
    FullScreen(QWidget &window, QAction &action, QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool on);

    QWidget &m_window;
    QAction &m_action;
};
