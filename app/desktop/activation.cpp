// SPDX-License-Identifier: Apache-2.0
#include "desktop/activation.h"

#include <QWindow>

namespace {

constexpr const char *Variable = "XDG_ACTIVATION_TOKEN";

} // namespace

QByteArray activationToken()
{
    return qgetenv(Variable);
}

void activate(QWindow &window, const QByteArray &token)
{
    // Qt has no other way to take one, and asks for it at once.
    if (!token.isEmpty())
        qputenv(Variable, token);
    window.requestActivate();
    // It is good for one time, and none of the programs that are started from here.
    qunsetenv(Variable);
}
