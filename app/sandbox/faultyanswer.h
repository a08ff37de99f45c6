// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/fault.h"
#include "sandbox/wire.h"

#include <optional>
#include <string>

namespace sandbox {

/// The faults that a server can do itself: another answer instead of the effect, or after it.
class FaultyAnswer
{
public:
    /// `elsewhere` is an origin other than the one that was asked.
    FaultyAnswer(const Fault &fault, const std::string &requestId, const std::string &elsewhere);

    /// The answer of a fault that has no effect; empty for the other kinds.
    [[nodiscard]] std::optional<WireResponse> instead(const WireRequest &request) const;

    /// What a fault with an effect makes of the answer.
    [[nodiscard]] WireResponse spoilt(const WireResponse &response) const;

private:
    [[nodiscard]] WireResponse plain(int status) const;

    const Fault &m_fault;
    const std::string &m_requestId;
    const std::string &m_elsewhere;
};

} // namespace sandbox
