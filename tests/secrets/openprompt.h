// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

/// The desktop's password prompt, in front of somebody who does nothing: once the keyring has asked
/// for it, it stays open until it is dismissed.
class OpenPrompt final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit OpenPrompt(const QDBusConnection &bus)
        : m_bus(bus)
    {
        m_isGood = m_bus.registerVirtualObject(QStringLiteral("/org/gnome/keyring/Prompter"), this)
            && m_bus.registerService(Name);
    }
    ~OpenPrompt() override { dismiss(); }
    Q_DISABLE_COPY_MOVE(OpenPrompt)

    [[nodiscard]] bool isGood() const { return m_isGood; }
    /// How often somebody was to be asked.
    [[nodiscard]] int count() const { return m_count; }
    /// Takes the prompt off the screen, and the prompter off the bus.
    void dismiss()
    {
        m_bus.unregisterService(Name);
        m_bus.unregisterObject(QStringLiteral("/org/gnome/keyring/Prompter"));
    }

    [[nodiscard]] QString introspect(const QString & /*path*/) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == QLatin1String("BeginPrompting"))
            ++m_count;
        return bus.send(message.createReply());
    }

private:
    inline static const QString Name = QStringLiteral("org.gnome.keyring.SystemPrompter");

    QDBusConnection m_bus;
    bool m_isGood = false;
    int m_count = 0;
};
