// SPDX-License-Identifier: Apache-2.0
#include "desktop/x11displayprofile.h"

#include "desktop/iccproperty.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <string_view>

namespace {

struct Freeing
{
    void operator()(void *reply) const { std::free(reply); }
};
template <typename T>
using Reply = std::unique_ptr<T, Freeing>;

constexpr std::string_view PropertyName = "_ICC_PROFILE";
constexpr quint32 MostWords = 1024 * 1024; // of 4 bytes; far more than any profile has

xcb_atom_t atomNamed(xcb_connection_t *x, std::string_view name)
{
    constexpr quint8 madeIfMissing = 0; // so that one that is set later is noticed
    const auto asked =
        xcb_intern_atom(x, madeIfMissing, static_cast<quint16>(name.size()), name.data());
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(x, asked, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

QByteArray profileOf(xcb_connection_t *x, xcb_window_t root, xcb_atom_t atom)
{
    constexpr quint8 isLeftThere = 0;
    const auto asked =
        xcb_get_property(x, isLeftThere, root, atom, XCB_GET_PROPERTY_TYPE_ANY, 0, MostWords);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(x, asked, nullptr));
    if (!reply || reply->bytes_after > 0)
        return {};
    const QByteArray value(static_cast<const char *>(xcb_get_property_value(reply.get())),
                           xcb_get_property_value_length(reply.get()));
    return iccProfileIn(reply->format, value);
}

} // namespace

std::unique_ptr<DisplayProfile> DisplayProfile::ofDesktop(QGuiApplication &application)
{
    auto *x11 = application.nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr)
        return std::make_unique<DisplayProfile>();
    return std::make_unique<X11DisplayProfile>(application, x11->connection());
}

X11DisplayProfile::X11DisplayProfile(QGuiApplication &application, xcb_connection_t *connection)
    : m_application(application)
    , m_connection(connection)
    , m_root(xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root)
    , m_atom(atomNamed(connection, PropertyName))
    , m_icc(profileOf(connection, m_root, m_atom))
{
    application.installNativeEventFilter(this);
}

X11DisplayProfile::~X11DisplayProfile()
{
    m_application.removeNativeEventFilter(this);
}

/// Qt listens to the properties of the root window anyway; asking for its events here would take
/// the others from Qt, with which the connection is shared.
bool X11DisplayProfile::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    constexpr quint8 withoutSent = 0x7f; // the first bit says that a program has sent it
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & withoutSent) != XCB_PROPERTY_NOTIFY)
        return false;
    const auto *news = static_cast<const xcb_property_notify_event_t *>(message);
    if (news->window == m_root && news->atom == m_atom)
        QMetaObject::invokeMethod(this, &X11DisplayProfile::look, Qt::QueuedConnection);
    return false;
}

void X11DisplayProfile::look()
{
    const QByteArray icc = profileOf(m_connection, m_root, m_atom);
    if (icc == m_icc)
        return;
    m_icc = icc;
    emit changed();
}
