// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// Whether a character may be decided: all its refs decoded, and those that the view shows painted.
enum class Readiness : quint8 {
    Loading,
    Hidden, ///< decoded, but by the way it is shown, nobody sees enough of what is judged
    Complete,
    SomeFailed,
};
