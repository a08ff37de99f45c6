// SPDX-License-Identifier: Apache-2.0
#include "desktop/x11.h"

#include <cstdint>

xcb_atom_t x11Atom(xcb_connection_t *connection, QByteArrayView name)
{
    constexpr std::uint8_t madeIfMissing = 0; // so that one that is set later is noticed
    const auto asked = xcb_intern_atom(connection, madeIfMissing,
                                       static_cast<std::uint16_t>(name.size()), name.data());
    const X11Reply<xcb_intern_atom_reply_t> reply(
        xcb_intern_atom_reply(connection, asked, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

xcb_window_t x11Root(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}
