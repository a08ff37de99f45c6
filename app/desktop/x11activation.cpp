// SPDX-License-Identifier: Apache-2.0
#include "desktop/x11activation.h"

#include "desktop/startupid.h"
#include "desktop/x11.h"

#include <QGuiApplication>
#include <QWindow>

#include <algorithm>

namespace {

void sendToRoot(xcb_connection_t *x, quint32 mask, const xcb_client_message_event_t &message)
{
    constexpr quint8 toItsOwner = 0;
    xcb_send_event(x, toItsOwner, x11Root(x), mask, reinterpret_cast<const char *>(&message));
}

void tellEndOfStart(xcb_connection_t *x, xcb_window_t window, const QByteArray &startupId)
{
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 8;
    message.window = window;
    message.type = x11Atom(x, "_NET_STARTUP_INFO_BEGIN");
    const xcb_atom_t next = x11Atom(x, "_NET_STARTUP_INFO");
    const QByteArrayList parts = endOfStart(startupId);
    for (const QByteArray &part : parts) {
        std::copy(part.cbegin(), part.cend(), message.data.data8);
        sendToRoot(x, XCB_EVENT_MASK_PROPERTY_CHANGE, message);
        message.type = next;
    }
}

/// _NET_ACTIVE_WINDOW of the Extended Window Manager Hints.
void askForFront(xcb_connection_t *x, xcb_window_t window, quint32 time)
{
    constexpr quint32 byTheProgram = 1;
    const QWindow *active = QGuiApplication::focusWindow();
    xcb_client_message_event_t message{};
    message.response_type = XCB_CLIENT_MESSAGE;
    message.format = 32;
    message.window = window;
    message.type = x11Atom(x, "_NET_ACTIVE_WINDOW");
    message.data.data32[0] = byTheProgram;
    message.data.data32[1] = time;
    message.data.data32[2] = active == nullptr ? 0 : static_cast<xcb_window_t>(active->winId());
    sendToRoot(x, XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY,
               message);
}

} // namespace

bool activateByStart(QWindow &window, const QByteArray &startupId)
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (startupId.isEmpty() || x11 == nullptr || x11->connection() == nullptr)
        return false;
    xcb_connection_t *x = x11->connection();
    const auto id = static_cast<xcb_window_t>(window.winId());
    const std::optional<quint32> time = timeOfStart(startupId);
    if (time)
        askForFront(x, id, *time);
    tellEndOfStart(x, id, startupId);
    xcb_flush(x);
    return time.has_value();
}
