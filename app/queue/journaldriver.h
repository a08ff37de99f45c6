// SPDX-License-Identifier: Apache-2.0
#pragma once

/// Whether Qt finds the driver of the journal's file, which is loaded at run time only. Needs a
/// QCoreApplication.
[[nodiscard]] bool hasJournalDriver();
