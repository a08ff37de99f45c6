// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"

#include "bus/sessionbus.h"
#include "log/categories.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariant>

namespace {

constexpr QLatin1StringView Service("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView Path("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView Interface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView Namespace("org.freedesktop.appearance");
constexpr QLatin1StringView Key("color-scheme");

} // namespace

void ColorScheme::follow()
{
    openSessionBus(this, [this](bool isOpen) {
        if (isOpen)
            ask();
    });
}

void ColorScheme::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // Of any sender: to watch for one by name, Qt asks the bus and waits.
    if (!bus.connect(QString(), Path, Interface, QStringLiteral("SettingChanged"), this,
                     SLOT(onSettingChanged(QDBusMessage))))
        qCWarning(lcApp) << "The colour scheme of the desktop cannot be followed.";

    QDBusMessage call =
        QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    call << QString(Namespace) << QString(Key);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &ColorScheme::onAnswered);
}

void ColorScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3 && arguments.at(0).toString() == Namespace
        && arguments.at(1).toString() == Key)
        take(arguments.at(2));
}

void ColorScheme::onAnswered(QDBusPendingCallWatcher *watcher)
{
    watcher->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid())
        take(QVariant::fromValue(reply.value()));
}

void ColorScheme::take(const QVariant &value)
{
    // Read wraps its value twice, SettingChanged once.
    QVariant inner = value;
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    Preference preference = Preference::None;
    if (inner.toUInt() == 1)
        preference = Preference::Dark;
    else if (inner.toUInt() == 2)
        preference = Preference::Light;
    if (preference == m_preference)
        return;
    m_preference = preference;
    emit changed();
}
