// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <optional>

/// How one step of the test of a connection ended.
struct StepResult
{
    enum class Outcome : quint8 {
        Open,    ///< not yet
        Ok,      ///< it works
        Failed,  ///< for the reason that the error gives
        Skipped, ///< not on this way, or never reached
    };

    Outcome outcome = Outcome::Open;
    std::optional<Error> error{}; ///< of a failed one

    [[nodiscard]] static StepResult ok() { return {.outcome = Outcome::Ok}; }
    [[nodiscard]] static StepResult skipped() { return {.outcome = Outcome::Skipped}; }
    [[nodiscard]] static StepResult failed(const Error &why)
    {
        return {.outcome = Outcome::Failed, .error = why};
    }

    friend bool operator==(const StepResult &, const StepResult &) = default;
};
