// SPDX-License-Identifier: Apache-2.0
#include "sandbox/refroutes.h"

#include "sandbox/faultyanswer.h"

#include <array>
#include <charconv>

namespace sandbox {

namespace {

constexpr std::string_view root = "/storage/";

struct Place
{
    Ulid character{};
    std::size_t ref = 0;
    std::string_view file{};
};

std::optional<Place> placeOf(std::string_view path)
{
    if (!path.starts_with(root))
        return std::nullopt;
    path.remove_prefix(root.size());
    const std::size_t first = path.find('/');
    const std::size_t second = path.find('/', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return std::nullopt;
    const std::optional<Ulid> id = characterIdFromText(path.substr(0, first));
    const std::string_view number = path.substr(first + 1, second - first - 1);
    std::size_t ref = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), ref);
    if (!id || error != std::errc() || end != number.data() + number.size())
        return std::nullopt;
    return Place{*id, ref, path.substr(second + 1)};
}

} // namespace

RefRoutes::RefRoutes(const World &world, const RefTokens &tokens, RefImages &images,
                     std::string elsewhere)
    : m_world(world)
    , m_tokens(tokens)
    , m_images(images)
    , m_elsewhere(std::move(elsewhere))
{}

bool RefRoutes::serves(std::string_view path)
{
    return path.starts_with(root);
}

WireResponse RefRoutes::answer(const WireRequest &request)
{
    const std::string requestId = newRequestId();
    WireResponse response = evaluate(request, requestId);
    response.addHeader("Aurous-Request-Id", requestId);
    return response;
}

std::variant<RefImages::Key, Refused> RefRoutes::lookUp(const WireRequest &request) const
{
    const Refused unknown{404, "resource_not_found", "There is no such file.", {}};
    const std::optional<Place> place = placeOf(request.path);
    const std::optional<Character> character =
        place ? m_world.find(place->character) : std::nullopt;
    if (!character || place->ref >= character->refCount)
        return unknown;
    const RefSlot &ref = character->refs.at(place->ref);
    if (place->file != std::string(poseText(ref.declaredPose())) + ".bin")
        return unknown;
    switch (m_tokens.check(request.queryValue("token").value_or(""), *character, place->ref)) {
    case RefTokens::Verdict::Good:
        break;
    case RefTokens::Verdict::Expired:
        return Refused{410, "output_expired", "This URL has expired.", {}};
    case RefTokens::Verdict::Unknown:
        return Refused{403, "forbidden_resource", "The token is not valid.", {}};
    }
    return RefImages::Key{character->look, ref.drawnPose(),
                          ref.attempt == 0 ? Take::First : Take::Retouched};
}

WireResponse RefRoutes::evaluate(const WireRequest &request, const std::string &requestId)
{
    std::optional<FaultyAnswer> faulty;
    if (request.fault) {
        faulty.emplace(*request.fault, requestId, m_elsewhere);
        if (auto instead = faulty->instead(request))
            return std::move(*instead);
    }
    auto found = lookUp(request);
    if (const auto *refused = std::get_if<Refused>(&found))
        return refusal(*refused, requestId);
    auto &key = std::get<RefImages::Key>(found);
    if (request.fault && request.fault->kind == Fault::Kind::WrongId)
        key.look = ~key.look; // somebody else
    const QByteArray file = m_images.file(key);
    if (file.isEmpty())
        return refusal({503, "internal_error", "The sandbox is stopping.", {}}, requestId);
    WireResponse response;
    response.contentType = "application/octet-stream";
    response.addHeader("Cache-Control", "private");
    response.body.assign(file.constData(), static_cast<std::size_t>(file.size()));
    return faulty ? faulty->spoilt(response) : response;
}

} // namespace sandbox
