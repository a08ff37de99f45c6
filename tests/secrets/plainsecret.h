// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QMetaType>

/// A secret as it goes over the bus in a session without a cipher.
struct PlainSecret
{
    QDBusObjectPath session{};
    QByteArray parameters{};
    QByteArray value{};
    QString type = QStringLiteral("text/plain");

    friend QDBusArgument &operator<<(QDBusArgument &to, const PlainSecret &secret)
    {
        to.beginStructure();
        to << secret.session << secret.parameters << secret.value << secret.type;
        to.endStructure();
        return to;
    }
    friend const QDBusArgument &operator>>(const QDBusArgument &from, PlainSecret &secret)
    {
        from.beginStructure();
        from >> secret.session >> secret.parameters >> secret.value >> secret.type;
        from.endStructure();
        return from;
    }
};

Q_DECLARE_METATYPE(PlainSecret)
