// SPDX-License-Identifier: Apache-2.0
#include "desktop/nodisplay.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

namespace {

/// Qt warns of what it tried first; the last word is fatal, and would abort.
void sayPlainly(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type != QtFatalMsg)
        return;
    const QString text = QCoreApplication::translate(
        "NoDisplay",
        "Greenroom cannot open a window: there is no display. Start it in a desktop session, or "
        "set DISPLAY or WAYLAND_DISPLAY.");
    std::fprintf(stderr, "%s\n", qPrintable(text));
    std::_Exit(NoDisplay::ExitCode);
}

} // namespace

NoDisplay::NoDisplay()
{
    qInstallMessageHandler(sayPlainly);
}

NoDisplay::~NoDisplay()
{
    qInstallMessageHandler(nullptr);
}
