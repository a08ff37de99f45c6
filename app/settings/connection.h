// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/apiversion.h"
#include "domain/proxychoice.h"

#include <QDateTime>
#include <QUrl>
#include <QUuid>

/// One origin and one team: what the settings keep of it. Its key is never part of it.
struct Connection
{
    QUuid id{};         ///< names its keychain entry, its journal and its caches; never reused
    QString name{};     ///< what the reviewer calls it; the team's name at first
    QUrl server{};      ///< the origin, without /v1; https, or http on this very machine
    QString teamId{};   ///< `id` of `GET /v1/team`, or empty until it is known
    QString teamName{}; ///< as the server last said
    QString apiVersion = FirstApiVersion; ///< sent as `Aurous-Version` (contract 1.2)
    ProxyChoice proxy{};
    QDateTime keyStoredAt{}; ///< when a key was last written to the keychain; invalid: never
    QDateTime usedAt{};      ///< when it was last opened; invalid: never
    QString lastQueue{};     ///< the status that was shown last, or empty for the default

    /// Whether \a text is a pin as the API asks for it: a date, YYYY-MM-DD.
    [[nodiscard]] static bool isApiVersion(const QString &text);

    friend bool operator==(const Connection &, const Connection &) = default;
};
