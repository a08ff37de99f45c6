// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/displayprofiles.h"

#include <QAbstractNativeEventFilter>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>

struct xcb_connection_t;

/// The profiles that colour managers put on X11's root window: `_ICC_PROFILE` for the first screen,
/// `_ICC_PROFILE_1` for the second, and so on (ICC Profiles in X, 0.4). Screens are counted as Qt
/// lists them, which is the order of Xinerama: the primary one comes first. GUI thread.
class X11DisplayProfiles final : public DisplayProfiles, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// Both must outlive this. \a connection is the application's own.
    X11DisplayProfiles(QGuiApplication &application, xcb_connection_t *connection);
    ~X11DisplayProfiles() override;
    Q_DISABLE_COPY_MOVE(X11DisplayProfiles)

    [[nodiscard]] QByteArray icc(const QScreen &screen) const override;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    using Profiles = QHash<QString, QByteArray>; ///< by the name of the screen

    [[nodiscard]] Profiles read();
    void look();

    QGuiApplication &m_application;
    xcb_connection_t *const m_connection;
    const std::uint32_t m_root;   ///< a window
    QList<std::uint32_t> m_atoms; ///< of the screens, as many as there have been
    Profiles m_profiles;
};
