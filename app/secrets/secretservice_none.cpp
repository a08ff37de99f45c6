// SPDX-License-Identifier: Apache-2.0
// Windows and macOS: the system's own keychain, whose answers to QtKeychain are the whole truth.
#include "secrets/secretservice.h"

#include <utility>

bool isSecretServiceReachable()
{
    return true;
}

void forgetSecretService() {}

void searchSecretService(const QString & /*service*/, const QString & /*key*/, QObject *context,
                         std::function<void(KeyringState)> found)
{
    QMetaObject::invokeMethod(
        context, [found = std::move(found)] { found(KeyringState::Absent); }, Qt::QueuedConnection);
}

void probeSecretService(QObject *context, std::function<void(KeyringState)> found)
{
    QMetaObject::invokeMethod(
        context, [found = std::move(found)] { found(KeyringState::Present); },
        Qt::QueuedConnection);
}
