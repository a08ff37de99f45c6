// SPDX-License-Identifier: Apache-2.0
#include "sandbox/httphead.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace sandbox {

namespace {

constexpr std::string_view lineEnd = "\r\n";

bool isSame(std::string_view name, std::string_view lowerCase)
{
    return std::equal(
        name.begin(), name.end(), lowerCase.begin(), lowerCase.end(),
        [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; });
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

std::string_view takeLine(std::string_view &text)
{
    const std::size_t end = std::min(text.find(lineEnd), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + lineEnd.size(), text.size()));
    return line;
}

std::string_view nameOf(std::string_view line)
{
    return line.substr(0, line.find(':'));
}

std::string_view valueOf(std::string_view line)
{
    const std::size_t colon = line.find(':');
    return colon == std::string_view::npos ? std::string_view() : trimmed(line.substr(colon + 1));
}

std::optional<std::size_t> numberIn(std::string_view text, int base = 10)
{
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    if (error != std::errc() || end == text.data())
        return std::nullopt;
    return number;
}

} // namespace

std::optional<RequestHead> RequestHead::parse(std::string_view head)
{
    const std::string_view first = takeLine(head);
    const std::size_t methodEnd = first.find(' ');
    const std::size_t targetEnd = first.rfind(' ');
    if (methodEnd == std::string_view::npos || targetEnd <= methodEnd
        || !first.substr(targetEnd + 1).starts_with("HTTP/1."))
        return std::nullopt;
    RequestHead parsed;
    parsed.method = first.substr(0, methodEnd);
    const std::string_view target = first.substr(methodEnd + 1, targetEnd - methodEnd - 1);
    parsed.path = target.substr(0, target.find('?'));
    for (std::string_view line = takeLine(head); !line.empty(); line = takeLine(head)) {
        const std::string_view name = nameOf(line);
        const std::string_view value = valueOf(line);
        if (isSame(name, "content-length")) {
            const std::optional<std::size_t> length = numberIn(value);
            if (!length)
                return std::nullopt;
            parsed.bodyLength = *length;
            parsed.hasLength = true;
        } else if (isSame(name, "transfer-encoding")) {
            parsed.chunked = isSame(value, "chunked");
        } else if (isSame(name, "expect")) {
            parsed.expectsContinue = true;
        } else if (isSame(name, "x-api-key") || isSame(name, "authorization")) {
            parsed.hasKey = true;
        }
    }
    return parsed;
}

std::string forwardedHead(std::string_view head, const RequestHead &parsed, std::string_view fault)
{
    std::string forwarded;
    forwarded.reserve(head.size() + fault.size() + 64);
    forwarded.append(takeLine(head)).append(lineEnd);
    forwarded.append("X-Sandbox-Fault: ").append(fault).append(lineEnd);
    if (!parsed.hasLength && !parsed.chunked)
        forwarded.append("Content-Length: 0").append(lineEnd);
    for (std::string_view line = takeLine(head); !line.empty(); line = takeLine(head)) {
        const std::string_view name = nameOf(line);
        if (!isSame(name, "x-sandbox-fault") && !isSame(name, "accept-encoding")
            && !isSame(name, "expect"))
            forwarded.append(line).append(lineEnd);
    }
    forwarded.append(lineEnd);
    return forwarded;
}

std::optional<ResponseHead> ResponseHead::parse(std::string_view head)
{
    const std::string_view first = takeLine(head);
    const std::size_t space = first.find(' ');
    if (!first.starts_with("HTTP/1.") || space == std::string_view::npos)
        return std::nullopt;
    ResponseHead parsed;
    constexpr std::size_t largestStatus = 999;
    const std::size_t status = numberIn(first.substr(space + 1)).value_or(0);
    parsed.status = status <= largestStatus ? static_cast<int>(status) : 0;
    for (std::string_view line = takeLine(head); !line.empty(); line = takeLine(head)) {
        const std::string_view name = nameOf(line);
        if (isSame(name, "content-length"))
            parsed.bodyLength = numberIn(valueOf(line));
        else if (isSame(name, "aurous-request-id"))
            parsed.requestId = valueOf(line);
        else if (isSame(name, "connection"))
            parsed.closes = isSame(valueOf(line), "close");
    }
    return parsed;
}

std::size_t headLength(std::string_view bytes)
{
    constexpr std::string_view end = "\r\n\r\n";
    const std::size_t found = bytes.find(end);
    return found == std::string_view::npos ? 0 : found + end.size();
}

std::optional<std::size_t> chunkedLength(std::string_view bytes)
{
    std::size_t at = 0;
    while (true) {
        const std::size_t lineAt = bytes.find(lineEnd, at);
        if (lineAt == std::string_view::npos)
            return 0;
        const std::optional<std::size_t> size = numberIn(bytes.substr(at, lineAt - at), 16);
        if (!size || *size > bytes.max_size() / 2)
            return std::nullopt;
        at = lineAt + lineEnd.size();
        if (*size == 0) {
            // Trailer fields may follow, then the empty line, whose start may be this very place.
            const std::size_t trailer = headLength(bytes.substr(lineAt));
            return trailer == 0 ? 0 : lineAt + trailer;
        }
        at += *size + lineEnd.size();
        if (at > bytes.size())
            return 0;
    }
}

} // namespace sandbox
