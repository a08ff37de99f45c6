// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QList>

#include <optional>

/// What a journal writes whole or not at all: one decision's transitions, or a decision and the end
/// of the one that it replaces; or a clean-up's transition, with version 0 a new one and its items.
/// A new operation of a clean-up is noted in its item, or not written.
struct JournalUnit
{
    QList<Operation> operations{};
    std::optional<CleanupRecord> cleanup{};
};
