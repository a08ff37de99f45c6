// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

// For what speaks with an X server itself; built only where there is one.

struct X11Freeing
{
    void operator()(void *reply) const { std::free(reply); }
};
template <typename T>
using X11Reply = std::unique_ptr<T, X11Freeing>;

/// The number that the server has for \a name, which is made if it is new; XCB_ATOM_NONE where the
/// server is gone. Waits for its answer.
[[nodiscard]] xcb_atom_t x11Atom(xcb_connection_t *connection, QByteArrayView name);

/// The root window of the first screen.
[[nodiscard]] xcb_window_t x11Root(xcb_connection_t *connection);
