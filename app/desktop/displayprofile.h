// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QGuiApplication;

/// The colour profile of the display, as the desktop has set it. GUI thread.
class DisplayProfile : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the desktop of \a application, which must outlive it, tells and keeps telling: under
    /// X11 the profile of the first display. Elsewhere, Wayland among it, there is none. The first
    /// look, and each at another profile, waits for the X server as any drawing does.
    [[nodiscard]] static std::unique_ptr<DisplayProfile> ofDesktop(QGuiApplication &application);

    /// An ICC profile; empty: none is set.
    [[nodiscard]] virtual QByteArray icc() const { return {}; }

signals:
    /// icc() is another.
    void changed();
};
