// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

struct SystemFacts;

/// What `greenroom --self-check` answers.
struct SelfCheck
{
    QStringList lines{};     ///< one for each thing: that it is there, or what to do
    bool isComplete = false; ///< nothing is missing that the program cannot do without

    /// Judges \a facts. Of what is looked at only the keychain may be missing: keys are kept for
    /// one run then.
    [[nodiscard]] static SelfCheck of(const SystemFacts &facts);
};
