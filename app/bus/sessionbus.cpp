// SPDX-License-Identifier: Apache-2.0
#include "bus/sessionbus.h"

#include <QDBusConnection>
#include <QFile>
#include <QThread>

#include <utility>

bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

void openSessionBus(QObject *context, std::function<void(bool isOpen)> opened)
{
    if (!hasSessionBus()) {
        QMetaObject::invokeMethod(
            context, [opened = std::move(opened)] { opened(false); }, Qt::QueuedConnection);
        return;
    }
    QThread *opening = QThread::create([] { (void)QDBusConnection::sessionBus(); });
    QObject::connect(opening, &QThread::finished, context, [opened = std::move(opened)] {
        opened(QDBusConnection::sessionBus().isConnected());
    });
    QObject::connect(opening, &QThread::finished, opening, &QObject::deleteLater);
    opening->start();
}
