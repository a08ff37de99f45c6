// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace sandbox {

/// One line of the server's own record: a request as it arrived and was answered, or an effect it
/// (or a synthesis, or a rival reviewer) had on a character. An effect comes before the line of its
/// request.
struct RecordLine
{
    double t = 0;                ///< seconds since the epoch
    QString kind{};              ///< `request` or `effect`
    QString listener{};          ///< `api` or `refs`: the port it came in by
    QString method{};            ///<
    QString path{};              ///< without the query, which holds a ref's token
    std::optional<int> status{}; ///< empty if no whole status line was sent
    QString requestId{};         ///< of an effect: of the request that caused it, or empty
    bool keySent = false;        ///< whether X-Api-Key or Authorization came with it
    QString fault{};             ///< the kind of the fault that hit it, or empty
    QString id{};                ///< of an effect, as the next two: whom it hit
    QString from{};              ///< the status before; empty for a new character
    QString to{};                ///< the status after; `deleted` for a hard delete as well
};

} // namespace sandbox
