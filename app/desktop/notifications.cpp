// SPDX-License-Identifier: Apache-2.0
#include "desktop/notifications.h"

#include "bus/sessionbus.h"
#include "desktop/desktopentry.h"
#include "log/categories.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 10'000; // ms, of those who start the service first
constexpr QLatin1StringView Service("org.freedesktop.Notifications");
constexpr QLatin1StringView Path("/org/freedesktop/Notifications");
constexpr QLatin1StringView Interface("org.freedesktop.Notifications");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Interface, method);
}

} // namespace

Notifications::~Notifications()
{
    withdraw();
}

void Notifications::say(const QString &title, const QString &text, const QUuid &about)
{
    m_wanted.append({.title = title, .text = text, .about = about});
    if (m_bus == Bus::Unopened) {
        m_bus = Bus::Opening;
        openSessionBus(this, [this](bool isOpen) { follow(isOpen); });
    } else if (m_bus != Bus::Opening) {
        sayAll();
    }
}

void Notifications::follow(bool isOpen)
{
    m_bus = isOpen ? Bus::Open : Bus::None;
    if (isOpen) {
        QDBusConnection bus = QDBusConnection::sessionBus();
        // Of any sender: to watch for one by name, Qt asks the bus and waits. The number is proof
        // enough for what is only shown.
        const bool isFollowed = bus.connect(QString(), Path, Interface, u"ActivationToken"_s, this,
                                            SLOT(onActivationToken(QDBusMessage)))
            && bus.connect(QString(), Path, Interface, u"ActionInvoked"_s, this,
                           SLOT(onActionInvoked(QDBusMessage)))
            && bus.connect(QString(), Path, Interface, u"NotificationClosed"_s, this,
                           SLOT(onClosed(QDBusMessage)));
        if (!isFollowed)
            qCWarning(lcApp) << "The notifications of the desktop cannot be followed.";
    }
    sayAll();
}

void Notifications::sayAll()
{
    const QList<Wanted> wanted = std::exchange(m_wanted, {});
    for (const Wanted &one : wanted) {
        if (m_bus == Bus::Open)
            send(one);
        else
            emit unsaid();
    }
}

void Notifications::send(const Wanted &wanted)
{
    const QVariantMap hints{{u"desktop-entry"_s, desktopEntry()},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage message = call(u"Notify"_s);
    // The text may hold markup for those who know it, so nothing in it may look like some.
    message << u"Greenroom"_s << uint(0) << desktopEntry() << wanted.title
            << wanted.text.toHtmlEscaped()
            << QStringList{u"default"_s, tr("Show"), u"show"_s, tr("Show")} << hints << int(-1);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, Patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, about = wanted.about, round = m_round] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (!reply.isValid())
                    emit unsaid();
                else if (round != m_round)
                    close(reply.value());
                else
                    m_said.insert(reply.value(), {.about = about});
            });
}

void Notifications::withdraw()
{
    ++m_round;
    m_wanted.clear();
    const QHash<uint, Said> said = std::exchange(m_said, {});
    for (auto one = said.keyBegin(); one != said.keyEnd(); ++one)
        close(*one);
}

void Notifications::close(uint id)
{
    QDBusMessage message = call(u"CloseNotification"_s);
    message << id;
    QDBusConnection::sessionBus().asyncCall(message, Patience);
}

/// Comes right before the action that it is for, and is good for one time.
void Notifications::onActivationToken(const QDBusMessage &message)
{
    const auto said = m_said.find(message.arguments().value(0).toUInt());
    if (said != m_said.end())
        said->token = message.arguments().value(1).toString().toUtf8();
}

void Notifications::onActionInvoked(const QDBusMessage &message)
{
    const auto said = m_said.find(message.arguments().value(0).toUInt());
    if (said == m_said.end())
        return;
    const QUuid about = said->about;
    const QByteArray token = std::exchange(said->token, {});
    emit showRequested(about, token);
}

void Notifications::onClosed(const QDBusMessage &message)
{
    m_said.remove(message.arguments().value(0).toUInt());
}
