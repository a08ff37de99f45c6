// SPDX-License-Identifier: Apache-2.0
#include "desktop/activation.h"

#include "desktop/x11activation.h"

#include <QGuiApplication>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *Variable = "XDG_ACTIVATION_TOKEN";
constexpr const char *StartVariable = "DESKTOP_STARTUP_ID"; // of X11

} // namespace

QByteArray activationToken()
{
    const QByteArray token = qgetenv(Variable);
    return token.isEmpty() ? qgetenv(StartVariable) : token;
}

void activate(QWindow &window, const QByteArray &token)
{
    if (activateByStart(window, token))
        return;
    // Elsewhere nobody asks for one.
    const bool isWayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    withActivationToken(isWayland ? token : QByteArray(), [&window] { window.requestActivate(); });
}

void withActivationToken(const QByteArray &token, const std::function<void()> &request)
{
    if (token.isEmpty()) {
        request();
        return;
    }
    qputenv(Variable, token);
    request();
    // It is good for one time, and none of the programs that are started from here.
    qunsetenv(Variable);
}
