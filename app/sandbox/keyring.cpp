// SPDX-License-Identifier: Apache-2.0
#include "sandbox/keyring.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace sandbox {

namespace {

constexpr std::string_view keyPrefix = "al_live_";

std::optional<std::string> bearerOf(const WireRequest &request)
{
    constexpr std::string_view scheme = "bearer ";
    const std::optional<std::string> value = request.header("authorization");
    if (!value || value->size() < scheme.size())
        return std::nullopt;
    const QByteArray start(value->data(), static_cast<qsizetype>(scheme.size()));
    if (start.toLower() != QByteArray(scheme.data(), static_cast<qsizetype>(scheme.size())))
        return std::nullopt;
    return value->substr(scheme.size());
}

} // namespace

void Keyring::add(const std::string &key, const Access &access)
{
    const std::lock_guard lock(m_mutex);
    m_entries[key] = {access, false};
}

void Keyring::revoke(TeamId team)
{
    const std::lock_guard lock(m_mutex);
    for (auto &[key, entry] : m_entries)
        entry.revoked = entry.revoked || entry.access.team == team;
}

std::variant<Keyring::Access, Refused> Keyring::check(const WireRequest &request) const
{
    const std::optional<std::string> own = request.header("x-api-key");
    const std::optional<std::string> bearer = bearerOf(request);
    if (!own && !bearer)
        return Refused{401, "missing_api_key", "Send your API key in the X-Api-Key header.", {}};
    const Refused invalid{401, "invalid_api_key", "The API key is not valid.", {}};
    if (own && bearer && own != bearer)
        return invalid;
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(own ? *own : *bearer);
    if (found == m_entries.end())
        return invalid;
    if (found->second.revoked)
        return Refused{401, "revoked_api_key", "The API key has been revoked.", {}};
    return found->second.access;
}

std::string keyFromSeed(std::uint32_t seed, std::string_view purpose)
{
    const std::string text =
        "greenroom-sandbox " + std::string(purpose) + ' ' + std::to_string(seed);
    const QByteArray digest =
        QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Sha256);
    return std::string(keyPrefix) + digest.toHex().toStdString();
}

std::string randomKey()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    const QByteArray bytes(reinterpret_cast<const char *>(random.data()), sizeof random);
    return std::string(keyPrefix) + bytes.toHex().toStdString();
}

} // namespace sandbox
