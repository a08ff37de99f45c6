// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QUuid>

class QDBusMessage;

/// Says something in the notifications of the desktop (org.freedesktop.Notifications on the session
/// bus), with one action, Show. Nothing blocks; what is asked for while the bus is being opened is
/// said once it is open. GUI thread.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Takes back what is shown: its Show would lead nowhere.
    ~Notifications() override;

    /// Says \a title and \a text, both plain, about what \a about names. unsaid() follows where
    /// nobody takes it.
    void say(const QString &title, const QString &text, const QUuid &about);
    /// Takes back all that was said.
    void withdraw();

signals:
    /// Somebody wants to see what \a about names; \a token is for activate(), or empty.
    void showRequested(const QUuid &about, const QByteArray &token);
    /// There is no bus, or nobody on it who says it; once for each say().
    void unsaid();

private slots:
    // A QDBusMessage and nothing else: Qt 6.4 refuses others of what a bus sends.
    void onActivationToken(const QDBusMessage &message);
    void onActionInvoked(const QDBusMessage &message);
    void onClosed(const QDBusMessage &message);

private:
    struct Wanted
    {
        QString title{};
        QString text{};
        QUuid about{};
    };
    struct Said
    {
        QUuid about{};
        QByteArray token{}; ///< from the desktop for the action that comes next
    };
    enum class Bus : quint8 { Unopened, Opening, Open, None };

    void follow(bool isOpen);
    void sayAll();
    void send(const Wanted &wanted);
    void close(uint id);

    Bus m_bus = Bus::Unopened;
    QList<Wanted> m_wanted;   ///< until the bus is open
    QHash<uint, Said> m_said; ///< by the number that the desktop gave it
    int m_round = 0;          ///< counts withdraw()
};
