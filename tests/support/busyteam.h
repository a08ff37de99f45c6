// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/sandboxserver.h"

#include <QRandomGenerator>
#include <QSet>
#include <QString>

/// What others of the team do to a sandbox while somebody works with it, by dice that always fall
/// the same way.
class BusyTeam
{
public:
    using Ids = QSet<QString>;

    /// \a server must outlive this.
    explicit BusyTeam(sandbox::SandboxServer &server);

    /// Two are added, three removed, two saved or failed; none of them is \a spared.
    void work(const QString &spared = {});
    void change(const QString &id, sandbox::Status status);
    void remove(const QString &id);

    /// Of those that were there at the start, those that nobody has touched since.
    [[nodiscard]] const Ids &untouched() const { return m_untouched; }
    [[nodiscard]] const Ids &removed() const { return m_removed; }

    /// All that \a server lists.
    [[nodiscard]] static Ids listed(const sandbox::SandboxServer &server);

private:
    [[nodiscard]] QString anyBut(const QString &spared);

    sandbox::SandboxServer &m_server;
    QRandomGenerator m_random{1};
    Ids m_present; ///< of those that were there at the start
    Ids m_untouched;
    Ids m_removed;
};
