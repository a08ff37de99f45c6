// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/options.h"
#include "sandbox/recordline.h"
#include "sandbox/status.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace sandbox {

/// The characters API (contract) on loopback, for demo mode, tests and development: two teams with
/// characters it draws itself. It has threads of its own; all functions may be called from any
/// thread.
class SandboxServer
{
public:
    explicit SandboxServer(Options options = {});
    ~SandboxServer(); ///< stops serving and joins all threads
    Q_DISABLE_COPY_MOVE(SandboxServer)

    /// Serves from now on. False with an error to show: a bad fault, a port in use, a log that
    /// cannot be written. Call it once.
    [[nodiscard]] bool start(QString *error = nullptr);

    [[nodiscard]] QString baseUrl() const; ///< `http://127.0.0.1:PORT`, without `/v1`
    [[nodiscard]] QString refsUrl() const; ///< the origin of the refs; baseUrl() with refsOnApiPort
    [[nodiscard]] QString apiKey() const;  ///< of the first team; depends on the seed only
    [[nodiscard]] QString secondTeamKey() const;

    /// `METHOD /path KIND [nth=N] [times=N] …`, see Fault. Returns what is wrong with it, or an
    /// empty text.
    QString addFault(const QString &spec);
    void clearFaults(); ///< those under way go on

    /// Requests and effects so far, oldest first; the latest 100,000 of them.
    [[nodiscard]] QList<RecordLine> record() const;

    // What another reviewer of the first team does meanwhile, and what a test wants to know. An id
    // that is unknown is ignored.
    [[nodiscard]] QStringList ids(Status status) const; ///< newest first
    /// Empty for an unknown or hard-deleted character.
    [[nodiscard]] std::optional<Status> status(const QString &id) const;
    void setStatus(const QString &id, Status status); ///< moves `updated_at`, also without a change
    void remove(const QString &id);                   ///< as a rival's DELETE would
    QString add(Status status);                       ///< a new character, newest; returns its id
    void expireRefs(); ///< every ref URL handed out so far is refused as expired from now on
    void revokeKey();  ///< apiKey() and every issued one answer 401 from now on
    /// A further key of the first team, with full scope.
    [[nodiscard]] QString issueKey();
    void setCredits(double credits);
    [[nodiscard]] double credits() const;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace sandbox
