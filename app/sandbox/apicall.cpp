// SPDX-License-Identifier: Apache-2.0
#include "sandbox/apicall.h"

#include <algorithm>
#include <array>

namespace sandbox {

namespace {

struct Entry
{
    std::string_view method;
    std::string_view tail; ///< what follows the character's id
    Operation operation;
};

constexpr std::array<Entry, 6> characterEntries{{
    {"GET", "", Operation::Retrieve},
    {"PATCH", "", Operation::Patch},
    {"DELETE", "", Operation::Delete},
    {"POST", "/save", Operation::Save},
    {"POST", "/resynthesize", Operation::Resynthesize},
    {"POST", "/refs/regenerate", Operation::Regenerate},
}};

Route plainRoute(std::string_view method, Operation operation)
{
    const bool read = method == "GET" || method == "HEAD";
    return {read ? Route::Match::Found : Route::Match::WrongMethod, operation, {}};
}

} // namespace

Bucket Route::bucket() const
{
    if (match != Match::Found)
        return Bucket::General;
    switch (operation) {
    case Operation::List:
    case Operation::Retrieve:
        return Bucket::CharactersGet;
    case Operation::Save:
    case Operation::Delete:
    case Operation::Patch:
        return Bucket::CharactersPost;
    case Operation::Resynthesize:
    case Operation::Regenerate:
        return Bucket::CharactersSynthesize;
    case Operation::Team:
        break;
    }
    return Bucket::General;
}

bool Route::writes() const
{
    return operation != Operation::List && operation != Operation::Retrieve
        && operation != Operation::Team;
}

Route routeOf(std::string_view method, std::string_view path)
{
    constexpr std::string_view characters = "/v1/characters";
    if (path == "/v1/team")
        return plainRoute(method, Operation::Team);
    if (path == characters)
        return plainRoute(method, Operation::List);
    if (!path.starts_with(characters) || path.at(characters.size()) != '/')
        return {};
    const std::string_view rest = path.substr(characters.size() + 1);
    const std::string_view id = rest.substr(0, rest.find('/'));
    const std::string_view tail = rest.substr(id.size());
    Route route;
    for (const Entry &entry : characterEntries) {
        if (id.empty() || entry.tail != tail)
            continue;
        const std::string_view verb = method == "HEAD" ? "GET" : method;
        if (entry.method == verb)
            return {Route::Match::Found, entry.operation, id};
        route.match = Route::Match::WrongMethod;
    }
    return route;
}

} // namespace sandbox
