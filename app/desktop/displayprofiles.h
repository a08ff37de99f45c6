// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QGuiApplication;
class QScreen;

/// The colour profiles of the screens, as the desktop has set them. GUI thread.
class DisplayProfiles : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the desktop of \a application, which must outlive it, tells and keeps telling: under
    /// X11 the profile of each screen. Elsewhere, Wayland among it, there is none. The first look,
    /// and each at other profiles or screens, waits for the X server as any drawing does.
    [[nodiscard]] static std::unique_ptr<DisplayProfiles> ofDesktop(QGuiApplication &application);

    /// An ICC profile; empty: none is set for \a screen.
    [[nodiscard]] virtual QByteArray icc(const QScreen & /*screen*/) const { return {}; }

signals:
    /// icc() of a screen is another, or there are other screens.
    void changed();
};
