// SPDX-License-Identifier: Apache-2.0
#include "sandbox/fault.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>
#include <utility>

namespace sandbox {

namespace {

using Kind = Fault::Kind;

constexpr std::array<std::pair<std::string_view, Kind>, 16> kindNames{{
    {"latency", Kind::Latency},
    {"hang", Kind::Hang},
    {"drip", Kind::Drip},
    {"close", Kind::Close},
    {"reset", Kind::Reset},
    {"half-status", Kind::HalfStatus},
    {"half-head", Kind::HalfHead},
    {"half-body", Kind::HalfBody},
    {"effect-close", Kind::EffectClose},
    {"effect-hang", Kind::EffectHang},
    {"late-effect", Kind::LateEffect},
    {"503-before", Kind::Before503},
    {"503-after", Kind::After503},
    {"not-json", Kind::NotJson},
    {"wrong-id", Kind::WrongId},
    {"redirect", Kind::Redirect},
}};

std::vector<std::string> segmentsOf(std::string_view path)
{
    std::vector<std::string> segments;
    std::istringstream stream{std::string(path.substr(0, path.find('?')))};
    for (std::string segment; std::getline(stream, segment, '/');)
        segments.push_back(segment);
    return segments;
}

std::optional<int> numberIn(std::string_view text, int least, int most)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number < least || number > most)
        return std::nullopt;
    return number;
}

bool setKind(Fault &fault, const std::string &text)
{
    fault.kindText = text;
    fault.status = 200; // of not-json
    const auto named = std::find_if(kindNames.begin(), kindNames.end(),
                                    [&text](const auto &entry) { return entry.first == text; });
    if (named != kindNames.end()) {
        fault.kind = named->second;
        return true;
    }
    // A final answer: 1xx would leave the client waiting for one.
    const std::optional<int> status = text.size() == 3 ? numberIn(text, 200, 999) : std::nullopt;
    if (!status)
        return false;
    fault.kind = Kind::Status;
    fault.status = *status;
    return true;
}

bool setArgument(Fault &fault, std::string_view argument)
{
    constexpr int most = 1'000'000'000;
    const std::size_t equals = argument.find('=');
    if (equals == std::string_view::npos)
        return false;
    const std::string_view name = argument.substr(0, equals);
    const std::string_view value = argument.substr(equals + 1);
    if (name == "to") {
        fault.target = value;
        return !value.empty();
    }
    const std::optional<int> number = numberIn(value, name == "ms" ? 0 : 1, most);
    if (!number)
        return false;
    if (name == "nth")
        fault.nth = *number;
    else if (name == "times")
        fault.times = *number;
    else if (name == "ms")
        fault.delay = std::chrono::milliseconds(*number);
    else if (name == "status" && *number >= 200 && *number <= 999)
        fault.status = *number;
    else
        return false;
    return true;
}

} // namespace

bool Fault::matches(std::string_view requestMethod, std::string_view path) const
{
    if (method != "*" && method != requestMethod)
        return false;
    const std::vector<std::string> sent = segmentsOf(path);
    return std::equal(segments.begin(), segments.end(), sent.begin(), sent.end(),
                      [](const std::string &wanted, const std::string &segment) {
                          return wanted == "*" ? !segment.empty() : wanted == segment;
                      });
}

std::variant<Fault, std::string> parseFault(std::string_view spec)
{
    const std::string quoted = "'" + std::string(spec) + "'";
    std::istringstream words{std::string(spec)};
    Fault fault;
    std::string path;
    std::string kind;
    if (!(words >> fault.method >> path >> kind))
        return "A fault is METHOD /path KIND [nth=N] [times=N], not " + quoted + ".";
    std::transform(fault.method.begin(), fault.method.end(), fault.method.begin(), [](char letter) {
        return letter >= 'a' && letter <= 'z' ? char(letter - 32) : letter;
    });
    if (!path.starts_with('/'))
        return "The path of a fault begins with a slash: " + quoted + ".";
    fault.segments = segmentsOf(path);
    if (!setKind(fault, kind))
        return "'" + kind + "' is no kind of fault, in " + quoted + ".";
    fault.spec = fault.method + ' ' + path + ' ' + kind;
    for (std::string argument; words >> argument;) {
        fault.spec.append(1, ' ').append(argument);
        if (!setArgument(fault, argument))
            return "'" + argument + "' is not understood, in " + quoted + ".";
    }
    return fault;
}

} // namespace sandbox
