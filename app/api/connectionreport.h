// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "net/stepresult.h"

#include <QMetaType>

#include <array>
#include <optional>

/// What the test of a connection has shown so far. Whether the key may write is no part of it: that
/// is known at the first decision, since no write is sent to try it.
struct ConnectionReport
{
    StepResult name{};       ///< the server's name was found
    StepResult proxy{};      ///< the proxy leads to the server
    StepResult connection{}; ///< with TLS, but for plain http on this very machine
    StepResult key{};        ///< the server takes the key
    StepResult rights{};     ///< the key may read characters

    std::optional<Team> team{}; ///< whose key it is
    /// Why the team cannot be told though the server answers (403, 404, 429): that is no fault of
    /// the key's, and the steps say what is known of it.
    std::optional<Error> teamUntold{};
    std::optional<int> readsLeft{};  ///< of the team's budget for reading characters
    std::optional<int> readsInAll{}; ///< the burst of that budget

    /// In their order.
    [[nodiscard]] std::array<const StepResult *, 5> steps() const;
    [[nodiscard]] bool hasFailed() const; ///< one of them
    /// Makes skipped ones of those that are still open.
    void skipOpen();
};

Q_DECLARE_METATYPE(ConnectionReport)
