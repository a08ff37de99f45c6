// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QVariant;

/// Whether the desktop wants dark or light windows, as the settings portal tells it
/// (org.freedesktop.appearance color-scheme; Qt asks it itself only from 6.5 on). GUI thread; the
/// answer comes later, and never where there is no portal.
class ColorScheme final : public QObject
{
    Q_OBJECT

public:
    enum class Preference : quint8 { None, Dark, Light };
    Q_ENUM(Preference)

    using QObject::QObject;

    /// Asks the portal and follows it from then on; the bus is opened meanwhile. Without a session
    /// bus nothing happens, nor where it stays silent. Once.
    void follow();

    /// None until the portal has answered.
    [[nodiscard]] Preference preference() const { return m_preference; }

signals:
    /// preference() is another than before.
    void changed();

private slots:
    // A QDBusMessage and nothing else: Qt 6.4 refuses to connect to a slot with a QDBusVariant.
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask();
    void onAnswered(QDBusPendingCallWatcher *watcher);
    void take(const QVariant &value);

    Preference m_preference = Preference::None;
};
