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
constexpr QLatin1StringView Appearance("org.freedesktop.appearance");
constexpr QLatin1StringView SchemeKey("color-scheme");
constexpr QLatin1StringView ContrastKey("contrast");
// GNOME's own, of before its portal knew the one above.
constexpr QLatin1StringView GnomeAccess("org.gnome.desktop.a11y.interface");
constexpr QLatin1StringView GnomeContrastKey("high-contrast");

} // namespace

void ColorScheme::follow()
{
    openSessionBus(this, [this](bool isOpen) {
        if (!isOpen)
            return;
        // Of any sender: to watch for one by name, Qt asks the bus and waits.
        if (!QDBusConnection::sessionBus().connect(QString(), Path, Interface,
                                                   QStringLiteral("SettingChanged"), this,
                                                   SLOT(onSettingChanged(QDBusMessage))))
            qCWarning(lcApp) << "The colour scheme of the desktop cannot be followed.";
        ask(Appearance, SchemeKey);
        ask(Appearance, ContrastKey);
        ask(GnomeAccess, GnomeContrastKey);
    });
}

void ColorScheme::ask(const QString &space, const QString &key)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
    call << space << key;
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(space, key, QVariant::fromValue(reply.value()));
    });
}

void ColorScheme::onSettingChanged(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.size() == 3)
        take(arguments.at(0).toString(), arguments.at(1).toString(), arguments.at(2));
}

void ColorScheme::take(const QString &space, const QString &key, const QVariant &value)
{
    // Read wraps its value twice, SettingChanged once.
    QVariant inner = value;
    while (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    if (space == Appearance && key == SchemeKey)
        setPreference(inner.toUInt());
    else if (space == Appearance && key == ContrastKey)
        setContrast(inner.toUInt() == 1, m_gnomeWantsContrast); // what is not known is no wish
    else if (space == GnomeAccess && key == GnomeContrastKey)
        setContrast(m_appearanceWantsContrast, inner.toBool());
}

void ColorScheme::setPreference(uint value)
{
    Preference preference = Preference::None;
    if (value == 1)
        preference = Preference::Dark;
    else if (value == 2)
        preference = Preference::Light;
    if (preference == m_preference)
        return;
    m_preference = preference;
    emit changed();
}

void ColorScheme::setContrast(bool ofAppearance, bool ofGnome)
{
    const bool wanted = wantsContrast();
    m_appearanceWantsContrast = ofAppearance;
    m_gnomeWantsContrast = ofGnome;
    if (wantsContrast() != wanted)
        emit changed();
}
