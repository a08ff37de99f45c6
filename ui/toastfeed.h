// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QObject>
#include <QTimer>

class OperationQueue;
class RecentList;
class Toast;

/// Shows the newest held decision as a toast, as long as it is held.
class ToastFeed final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this. \a recent has the covers.
    ToastFeed(Toast &toast, OperationQueue &queue, const RecentList &recent, QObject *parent);

private:
    void present();
    void tell();

    Toast &m_toast;
    OperationQueue &m_queue;
    const RecentList &m_recent;
    OperationId m_shown{};
    QTimer m_present; ///< lets the next character be painted first
    CharacterId m_character{};
    QTimer m_tick;
};
