// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"
#include "domain/flag.h"

#include <QList>

#include <optional>

/// What a journal writes whole or not at all: one decision's transitions, or a decision and the end
/// of the one that it replaces; or a clean-up's transition, with version 0 a new one and its items;
/// or a flag. A new operation of a clean-up is noted in its item, or not written. A removal that is
/// Done takes the character's flag with it.
struct JournalUnit
{
    QList<Operation> operations{};
    std::optional<CleanupRecord> cleanup{};
    std::optional<FlagRecord> flag{};
};
