// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/displayprofile.h"

#include <QAbstractNativeEventFilter>

#include <cstdint>

struct xcb_connection_t;

/// The profile that colour managers put on X11's root window, as `_ICC_PROFILE`. GUI thread.
class X11DisplayProfile final : public DisplayProfile, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    /// Both must outlive this. \a connection is the application's own.
    X11DisplayProfile(QGuiApplication &application, xcb_connection_t *connection);
    ~X11DisplayProfile() override;
    Q_DISABLE_COPY_MOVE(X11DisplayProfile)

    [[nodiscard]] QByteArray icc() const override { return m_icc; }
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

private:
    void look();

    QGuiApplication &m_application;
    xcb_connection_t *const m_connection;
    const std::uint32_t m_root; ///< a window
    const std::uint32_t m_atom;
    QByteArray m_icc;
};
