// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/colorscheme.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QMetaObject>

/// Has \a scheme hear from the portal, without any bus, that \a key of org.freedesktop.appearance
/// is \a value. False if it cannot hear.
[[nodiscard]] inline bool hearWish(ColorScheme &scheme, const QString &key, uint value)
{
    QDBusMessage message = QDBusMessage::createSignal(
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
    message << QStringLiteral("org.freedesktop.appearance") << key
            << QVariant::fromValue(QDBusVariant(QVariant(value)));
    return QMetaObject::invokeMethod(&scheme, "onSettingChanged", Qt::DirectConnection,
                                     Q_ARG(QDBusMessage, message));
}
