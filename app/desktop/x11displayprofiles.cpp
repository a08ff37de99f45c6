// SPDX-License-Identifier: Apache-2.0
#include "desktop/x11displayprofiles.h"

#include "desktop/iccproperty.h"
#include "desktop/x11.h"

#include <QGuiApplication>
#include <QScreen>

namespace {

constexpr quint32 MostWords = 1024 * 1024; // of 4 bytes; far more than any profile has

QByteArray profileOf(xcb_connection_t *x, xcb_window_t root, xcb_atom_t atom)
{
    constexpr quint8 isLeftThere = 0;
    const auto asked =
        xcb_get_property(x, isLeftThere, root, atom, XCB_GET_PROPERTY_TYPE_ANY, 0, MostWords);
    const X11Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(x, asked, nullptr));
    if (!reply || reply->bytes_after > 0)
        return {};
    const QByteArray value(static_cast<const char *>(xcb_get_property_value(reply.get())),
                           xcb_get_property_value_length(reply.get()));
    return iccProfileIn(reply->format, value);
}

} // namespace

std::unique_ptr<DisplayProfiles> DisplayProfiles::ofDesktop(QGuiApplication &application)
{
    auto *x11 = application.nativeInterface<QNativeInterface::QX11Application>();
    if (x11 == nullptr || x11->connection() == nullptr)
        return std::make_unique<DisplayProfiles>();
    return std::make_unique<X11DisplayProfiles>(application, x11->connection());
}

X11DisplayProfiles::X11DisplayProfiles(QGuiApplication &application, xcb_connection_t *connection)
    : m_application(application)
    , m_connection(connection)
    , m_root(x11Root(connection))
    , m_profiles(read())
{
    application.installNativeEventFilter(this);
    for (const auto screensChanged :
         {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved,
          &QGuiApplication::primaryScreenChanged}) {
        connect(&application, screensChanged, this, &X11DisplayProfiles::look,
                Qt::QueuedConnection);
    }
}

X11DisplayProfiles::~X11DisplayProfiles()
{
    m_application.removeNativeEventFilter(this);
}

/// Qt listens to the properties of the root window anyway; asking for its events here would take
/// the others from Qt, with which the connection is shared.
bool X11DisplayProfiles::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    constexpr quint8 withoutSent = 0x7f; // the first bit says that a program has sent it
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & withoutSent) != XCB_PROPERTY_NOTIFY)
        return false;
    const auto *news = static_cast<const xcb_property_notify_event_t *>(message);
    if (news->window == m_root && m_atoms.contains(news->atom))
        QMetaObject::invokeMethod(this, &X11DisplayProfiles::look, Qt::QueuedConnection);
    return false;
}

QByteArray X11DisplayProfiles::icc(const QScreen &screen) const
{
    return m_profiles.value(screen.name());
}

X11DisplayProfiles::Profiles X11DisplayProfiles::read()
{
    Profiles profiles;
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (qsizetype place = 0; place < screens.size(); ++place) {
        if (place == m_atoms.size())
            m_atoms.append(x11Atom(m_connection, iccPropertyName(place)));
        profiles.insert(screens.at(place)->name(),
                        profileOf(m_connection, m_root, m_atoms.at(place)));
    }
    return profiles;
}

void X11DisplayProfiles::look()
{
    const Profiles profiles = read();
    if (profiles == m_profiles)
        return;
    m_profiles = profiles;
    emit changed();
}
