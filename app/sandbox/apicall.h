// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/ratebuckets.h"
#include "sandbox/team.h"
#include "sandbox/wire.h"

#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

/// What the API can be asked.
enum class Operation { List, Retrieve, Save, Delete, Patch, Resynthesize, Regenerate, Team };

/// Where a request leads, by its method and path.
struct Route
{
    enum class Match { Found, UnknownPath, WrongMethod };

    Match match = Match::UnknownPath;
    Operation operation = Operation::List;
    std::string_view characterId{}; ///< as sent; a view of the path

    [[nodiscard]] Bucket bucket() const;
    [[nodiscard]] bool writes() const;
};
Route routeOf(std::string_view method, std::string_view path);

/// A request that was let in.
struct ApiCall
{
    const WireRequest &request;
    Route route{};
    TeamId team = TeamId::First;
    std::string requestId{};

    [[nodiscard]] WireResponse refuse(const Refused &refused) const
    {
        return refusal(refused, requestId);
    }
};

} // namespace sandbox
