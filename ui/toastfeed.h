// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QObject>
#include <QTimer>

class OperationQueue;
class RecentList;
class RefLoader;
class Toast;

/// Shows the newest held decision as a toast, as long as it is held.
class ToastFeed final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this. \a recent knows the covers.
    ToastFeed(Toast &toast, OperationQueue &queue, RefLoader &refs, const RecentList &recent,
              QObject *parent);

private:
    void present(qsizetype position);
    void tell();

    Toast &m_toast;
    OperationQueue &m_queue;
    RefLoader &m_refs;
    const RecentList &m_recent;
    OperationId m_shown{};
    QTimer m_tick;
};
