// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/refimages.h"
#include "sandbox/reftokens.h"
#include "sandbox/wire.h"
#include "sandbox/world.h"

#include <optional>
#include <string>
#include <variant>

namespace sandbox {

/// Serves `/storage/<character>/<n>/<pose>.bin?token=…` (contract section 9). No key is asked for.
/// Any thread.
class RefRoutes
{
public:
    /// `elsewhere` is another origin that serves the same refs, for redirects.
    RefRoutes(const World &world, const RefTokens &tokens, RefImages &images,
              std::string elsewhere);

    /// Whether a path is a ref's, as opposed to the API's.
    static bool serves(std::string_view path);

    WireResponse answer(const WireRequest &request);

private:
    [[nodiscard]] std::variant<RefImages::Key, Refused> lookUp(const WireRequest &request) const;
    [[nodiscard]] WireResponse evaluate(const WireRequest &request, const std::string &requestId);

    const World &m_world;
    const RefTokens &m_tokens;
    RefImages &m_images;
    const std::string m_elsewhere;
};

} // namespace sandbox
