// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusMessage;
class QVariant;

/// Whether the desktop wants dark or light windows, and more contrast than usual, as the settings
/// portal tells it (org.freedesktop.appearance, color-scheme and contrast; Qt asks for the former
/// itself only from 6.5 on). GUI thread; the answers come later, and never where there is no
/// portal. One that is too old to know of contrast, as that of GNOME 43, may still hand through
/// GNOME's own switch for it (org.gnome.desktop.a11y.interface, high-contrast).
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
    /// False until the portal has answered.
    [[nodiscard]] bool wantsContrast() const
    {
        return m_appearanceWantsContrast || m_gnomeWantsContrast;
    }

signals:
    /// preference() or wantsContrast() is another than before; once for each change.
    void changed();

private slots:
    // A QDBusMessage and nothing else: Qt 6.4 refuses to connect to a slot with a QDBusVariant.
    void onSettingChanged(const QDBusMessage &message);

private:
    void ask(const QString &space, const QString &key);
    /// \a value of \a key in the namespace \a space, in one wrapping or two.
    void take(const QString &space, const QString &key, const QVariant &value);
    void setPreference(uint value);
    void setContrast(bool ofAppearance, bool ofGnome);

    Preference m_preference = Preference::None;
    bool m_appearanceWantsContrast = false;
    bool m_gnomeWantsContrast = false;
};
