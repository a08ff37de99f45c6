// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/machine.h"

#include <QByteArray>
#include <QUrl>

class MeasuredApplication;

/// What a process of its own does for `first paint`: it opens one window, prints when that was
/// painted, and ends.
struct OneWindow
{
    enum class Kind : quint8 {
        Bare,  ///< a QWidget
        Plain, ///< Qt's own widgets in the arrangement of ours
        Ours,  ///< the main window with a session
    };

    Kind kind = Kind::Bare;
    QUrl server{};    ///< for ours
    QByteArray key{}; ///< for ours
    QString refs{};   ///< for ours: the folder of refs that an earlier one has left; or empty
    Instant since{};  ///< when the process was started
};

/// Prints one line of JSON: milliseconds from the start of the process to the first paint
/// (`painted`), and for ours from showing the window to the first page on screen (`rows`) and from
/// the start of the process to that page with all covers in sight (`covers`), which are in the
/// folder of refs then.
/// The exit code: 0, or 1 when that did not happen.
[[nodiscard]] int openOneWindow(MeasuredApplication &application, const OneWindow &what);
