// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

/// Where a sandbox serves, and the key that it takes.
struct SandboxAddress
{
    QUrl baseUrl{}; ///< http on this computer, without /v1
    QByteArray apiKey{};

    /// What the first \a line of a sandbox says; nothing where it is not what a sandbox says. Any
    /// thread.
    [[nodiscard]] static std::optional<SandboxAddress> fromLine(const QByteArray &line);
};
