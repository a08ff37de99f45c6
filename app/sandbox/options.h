// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <chrono>
#include <memory>

namespace sandbox {

class KeptFigures;

/// How a sandbox is set up. The defaults are the strict readings of contract section 11.
struct Options
{
    quint16 port = 0;     ///< of the API; 0 = any free one. The refs' port is always any free one
    int count = 240;      ///< characters of the first team
    quint32 seed = 1;     ///< look of the world; same seed, same world, but for times and ids
    double rateScale = 1; ///< rate and burst of every bucket, times this
    double timeScale = 1; ///< syntheses (30 to 90 s) and late effects are faster by this
    std::chrono::seconds refLife{std::chrono::hours{24}}; ///< of a ref URL
    bool c1ReadableDeleted = false; ///< GET of a soft-deleted character is 200, not 404
    bool c3HardCancel = false;      ///< DELETE of a synthesizing character is hard, not soft
    bool c4EndsReady = false;       ///< a synthesis ends in `ready`, not in `reviewing`
    bool c5ListsDeleted = false;    ///< `status=deleted` lists soft-deleted rows, not nothing
    bool refsOnApiPort = false;     ///< as in the vendor's sample, contract section 9
    bool readOnlyKey = false;       ///< the first team's key has scope `read` only
    QString secondTeamKey{};        ///< empty: one is made up
    QString logFile{};              ///< empty: no log; an existing file is overwritten
    QStringList faults{};           ///< see Fault
    std::shared_ptr<KeptFigures> figures{}; ///< shared with other sandboxes; null: its own
};

} // namespace sandbox
