// SPDX-License-Identifier: Apache-2.0
#include "desktop/activation.h"
#include "domain/characterlink.h"
#include "program.h"

#include <utility>

// What other starts hand over, and where links lead.

void Program::showAgain(const Handover::Start &start)
{
    m_window.showNormal();
    m_window.raise();
    activate(*m_window.windowHandle(), start.activationToken);
    const bool isShown = m_session && m_session->connection().server == start.server;
    if (start.server.isEmpty() || isShown) {
        if (!start.link.isEmpty())
            openLink(start.link);
        return;
    }
    m_window.leaveThen([this, start] {
        openServer(start.server, {});
        // Where that server has still to be connected, the link would lead into another's
        // characters.
        const bool isOpen = m_session && m_session->connection().server == start.server;
        if (!start.link.isEmpty() && isOpen)
            openLink(start.link);
    });
}

void Program::openLink(const QString &link)
{
    m_link = characterOfLink(link);
    if (!m_link)
        // The link is not repeated: anybody may have written it.
        m_window.showMessage(tr("The link was not opened, since it leads to no character. A link "
                                "to one is greenroom:character/ and its id."));
    else if (m_session)
        m_session->showLinked(*std::exchange(m_link, std::nullopt));
}

void Program::followLinks()
{
    connect(
        m_session.get(), &Session::linkFailed, this,
        [this](const CharacterId &id, const Error &error) {
            const bool isGone = error.kind == Error::Kind::NotFound;
            m_window.showMessage(
                isGone
                    ? tr("There is no character %1 in the open connection. It may be "
                         "another team's, or deleted.")
                          .arg(id.toString())
                    : tr("The character of the link could not be looked up. %1").arg(error.text()));
        });
}
