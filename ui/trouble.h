// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QString>

struct Wait;

/// What happened to an operation that ended in Conflict or Failed, and what was not done, in a calm
/// sentence or two: "Lev changed since you looked (ready since 14:31 at the latest); your Discard
/// was not sent." Empty for all other states.
[[nodiscard]] QString troubleText(const Operation &operation);
/// Nothing is sent because of \a error: the key lacks a right.
[[nodiscard]] QString missingRightText(const Error &error);
/// "3 being checked": so many were sent, and are looked up since their outcome is unknown.
[[nodiscard]] QString beingCheckedText(qsizetype count);
/// Why nothing is sent, and until when where that is known: "the server had trouble, tries again in
/// 20 s". Empty where nothing is in the way.
[[nodiscard]] QString waitText(const Wait &wait);
/// It is handed back, and nothing else tells of it: a clean-up tells of its items itself.
[[nodiscard]] bool mustBeTold(const Operation &operation);
