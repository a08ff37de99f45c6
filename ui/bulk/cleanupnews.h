// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/notifications.h"
#include "desktop/taskbarprogress.h"
#include "domain/cleanuprun.h"

#include <QHash>
#include <QObject>

class Cleanup;
class OperationQueue;
class QWidget;

/// Tells the desktop of clean-ups: how far the one under way is, on the icon in the taskbar; and
/// while no window of ours has the keys, by a notification that one has ended, has paused because
/// of failures, or waits for a key or a right. Counts only, nothing of what a server says. GUI
/// thread.
class CleanupNews final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this; \a window asks for attention where there are no
    /// notifications.
    CleanupNews(const Cleanup &cleanup, const OperationQueue &queue, QWidget &window,
                QObject *parent);

signals:
    /// Somebody wants to see \a id; \a token is for activate(), or empty.
    void showRequested(const CleanupId &id, const QByteArray &token);

private:
    void learn();
    void follow(const CleanupId &id);
    void followPause();
    void followFocus();
    void say(const QString &title, const QString &text, const CleanupId &id);
    void showProgress();
    [[nodiscard]] CleanupId underWay() const;

    const Cleanup &m_cleanup;
    const OperationQueue &m_queue;
    QWidget &m_window;
    Notifications m_notifications;
    TaskbarProgress m_taskbar;
    QHash<CleanupId, CleanupState> m_states; ///< as they were last told
    bool m_isPaused = false;                 ///< nothing is sent for want of a key or a right
    bool m_isUrgent = false;                 ///< somebody is needed, and has not looked yet
    bool m_isUrgentByPause = false;          ///< for want of that key or right
};
