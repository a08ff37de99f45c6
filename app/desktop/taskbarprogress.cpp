// SPDX-License-Identifier: Apache-2.0
#include "desktop/taskbarprogress.h"

#include "bus/sessionbus.h"
#include "desktop/desktopentry.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double Steps = 100;

std::optional<double> rounded(const std::optional<double> &part)
{
    if (!part)
        return std::nullopt;
    return std::floor(std::clamp(*part, 0.0, 1.0) * Steps) / Steps;
}

} // namespace

TaskbarProgress::~TaskbarProgress()
{
    show({});
}

void TaskbarProgress::show(const Shown &shown)
{
    const Shown next{.part = rounded(shown.part), .isUrgent = shown.isUrgent};
    if (next == m_shown)
        return;
    m_shown = next;
    if (m_bus == Bus::Unopened) {
        m_bus = Bus::Opening;
        openSessionBus(this, [this](bool isOpen) {
            m_bus = isOpen ? Bus::Open : Bus::None;
            tell();
        });
    } else {
        tell();
    }
}

void TaskbarProgress::tell()
{
    if (m_bus != Bus::Open)
        return;
    QDBusMessage update =
        QDBusMessage::createSignal(u"/io/github/greenroom_app/greenroom"_s,
                                   u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    const QVariantMap properties{{u"progress"_s, m_shown.part.value_or(0)},
                                 {u"progress-visible"_s, m_shown.part.has_value()},
                                 {u"urgent"_s, m_shown.isUrgent}};
    const QString program = u"application://"_s + desktopEntry() + u".desktop"_s;
    update << program << properties;
    QDBusConnection::sessionBus().send(update);
}
