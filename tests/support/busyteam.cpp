// SPDX-License-Identifier: Apache-2.0
#include "support/busyteam.h"

#include <QStringList>

BusyTeam::BusyTeam(sandbox::SandboxServer &server)
    : m_server(server)
    , m_present(listed(server))
    , m_untouched(m_present)
{}

void BusyTeam::work(const QString &spared)
{
    for (const sandbox::Status status : {sandbox::Status::Failed, sandbox::Status::Reviewing})
        m_server.add(status);
    for (int i = 0; i < 3; ++i)
        remove(anyBut(spared));
    for (const sandbox::Status status : {sandbox::Status::Failed, sandbox::Status::Ready})
        change(anyBut(spared), status);
}

void BusyTeam::change(const QString &id, sandbox::Status status)
{
    m_server.setStatus(id, status);
    m_untouched.remove(id);
}

void BusyTeam::remove(const QString &id)
{
    m_server.remove(id);
    m_present.remove(id);
    m_untouched.remove(id);
    m_removed.insert(id);
}

BusyTeam::Ids BusyTeam::listed(const sandbox::SandboxServer &server)
{
    using enum sandbox::Status;
    Ids ids;
    for (const sandbox::Status status : {Synthesizing, Reviewing, Ready, Failed}) {
        for (const QString &id : server.ids(status))
            ids.insert(id);
    }
    return ids;
}

QString BusyTeam::anyBut(const QString &spared)
{
    // Sets have another order in every process.
    QStringList all = m_present.values();
    all.sort();
    QString id = spared;
    while (id == spared)
        id = all.at(m_random.bounded(static_cast<int>(all.size())));
    return id;
}
