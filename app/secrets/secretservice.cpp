// SPDX-License-Identifier: Apache-2.0
#include "secrets/secretservice.h"

#include "bus/sessionbus.h"

#include <QAbstractEventDispatcher>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QLibrary>
#include <QThread>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int QuestionPatience = 10'000; // ms
constexpr QLatin1StringView NoObject("/");

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
}

QDBusMessage serviceQuestion(const QString &method)
{
    return question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
}

/// Calls \a answered with the reply to \a message. The bus must be open: the calls of one that is
/// not never end.
void send(const QDBusMessage &message, QObject *context,
          std::function<void(const QDBusPendingCall &)> answered)
{
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, QuestionPatience), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered), watcher] {
                         watcher->deleteLater();
                         answered(*watcher);
                     });
}

/// Does so as soon as the bus is open, or says that there is none.
void ask(const QDBusMessage &message, QObject *context,
         std::function<void(const QDBusPendingCall &)> answered)
{
    openSessionBus(context, [message, context, answered = std::move(answered)](bool isOpen) {
        if (isOpen)
            send(message, context, answered);
        else
            answered(QDBusPendingCall::fromError(
                QDBusError(QDBusError::Disconnected, u"There is no session bus."_s)));
    });
}

void askWhetherLocked(const QString &collection, QObject *context,
                      std::function<void(KeyringState)> found)
{
    QDBusMessage message = question(collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    ask(message, context, [found = std::move(found)](const QDBusPendingCall &call) {
        const QDBusPendingReply<QDBusVariant> reply = call;
        if (reply.isError())
            found(KeyringState::NoService);
        else
            found(reply.value().variant().toBool() ? KeyringState::Locked : KeyringState::Present);
    });
}

} // namespace

bool isSecretServiceReachable()
{
    // Without an address GLib, too, would start a bus of its own.
    const auto *dispatcher = QThread::currentThread()->eventDispatcher();
    return hasSessionBus() && dispatcher != nullptr && dispatcher->inherits("QEventDispatcherGlib");
}

void forgetSecretService()
{
    // QtKeychain loads this library, in this version; where it is missing, there is no session.
    const QFunctionPointer disconnect =
        QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect");
    if (disconnect != nullptr)
        disconnect();
}

void searchSecretService(const QString &service, const QString &key, QObject *context,
                         std::function<void(KeyringState)> found)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage message = serviceQuestion(u"SearchItems"_s);
    message << QVariant::fromValue(Attributes{{u"server"_s, service}, {u"user"_s, key}});
    ask(message, context, [found = std::move(found)](const QDBusPendingCall &call) {
        const QDBusPendingReply<Paths, Paths> reply = call;
        if (reply.isError())
            found(KeyringState::NoService);
        else if (!reply.argumentAt<0>().isEmpty())
            found(KeyringState::Present);
        else
            found(reply.argumentAt<1>().isEmpty() ? KeyringState::Absent : KeyringState::Locked);
    });
}

void probeSecretService(QObject *context, std::function<void(KeyringState)> found)
{
    QDBusMessage message = serviceQuestion(u"ReadAlias"_s);
    message << u"default"_s;
    ask(message, context,
        [context, found = std::move(found)](const QDBusPendingCall &call) mutable {
            const QDBusPendingReply<QDBusObjectPath> reply = call;
            if (reply.isError())
                found(KeyringState::NoService);
            else if (reply.value().path() == NoObject)
                found(KeyringState::Locked);
            else
                askWhetherLocked(reply.value().path(), context, std::move(found));
        });
}
