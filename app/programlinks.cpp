// SPDX-License-Identifier: Apache-2.0
#include "domain/characterlink.h"
#include "program.h"
#include "ui/foremost.h"

#include <QAction>

#include <utility>

// What other starts hand over, and where links lead.

namespace {

/// The \a name of a character as a part of a sentence.
QString shortName(const QString &name)
{
    constexpr qsizetype longest = 60;
    const QString line = name.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

} // namespace

void Program::showAgain(const Handover::Start &start)
{
    bringToFront(m_window, start.activationToken);
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
    if (!m_link) {
        // The link is not repeated: anybody may have written it.
        tellOfLink(tr("The link was not opened, since it leads to no character. A link to one is "
                      "greenroom:character/ and its id."));
        return;
    }
    withdrawLink();
    if (!m_session)
        return;
    const bool isAnyShown = m_session->position().current().has_value();
    lookUp(*std::exchange(m_link, std::nullopt), isAnyShown ? Lead::Away : Lead::First);
}

void Program::followLinks()
{
    connect(m_session.get(), &Session::linkFound, this, &Program::follow);
    connect(
        m_session.get(), &Session::linkFailed, this,
        [this](const CharacterId &id, const Error &error) {
            const bool isGone = error.kind == Error::Kind::NotFound;
            tellOfLink(
                isGone
                    ? tr("There is no character %1 in the open connection. It may be "
                         "another team's, or deleted.")
                          .arg(id.toString())
                    : tr("The character of the link could not be looked up. %1").arg(error.text()));
        });
    if (m_link)
        lookUp(*std::exchange(m_link, std::nullopt), Lead::First);
}

void Program::lookUp(const CharacterId &id, Lead lead)
{
    m_lead = lead;
    m_session->lookUpLinked(id);
}

/// A link may come at any time, from anybody: it takes nobody away from what is in hand.
void Program::follow(const Character &found)
{
    const InHand inHand = m_window.inHandBeside(found.id);
    const bool leadsAway =
        inHand == InHand::Work || (inHand == InHand::Undecided && m_lead == Lead::Away);
    if (leadsAway && m_lead != Lead::Agreed)
        offer(found);
    else
        m_session->showLinked(found);
}

void Program::offer(const Character &found)
{
    auto *showIt = new QAction(tr("Show it"), m_session.get());
    // Looked up again: it may have moved on while the offer stood.
    connect(showIt, &QAction::triggered, this, [this, id = found.id] { lookUp(id, Lead::Agreed); });
    const QString name = shortName(found.name.toString());
    const QString id = found.id.toString();
    //: %1 is the name of a character, %2 its id
    tellOfLink(name.isEmpty() ? tr("A link asks for %1.").arg(id)
                              : tr("A link asks for %1 (%2).").arg(name, id),
               showIt, Tone::Good);
}

/// Of links one thing is said at a time: the last.
void Program::tellOfLink(const QString &text, QAction *answer, Tone tone)
{
    withdrawLink();
    m_linkAnswer = answer;
    m_linkNote = m_window.showMessage(text, answer, tone);
}

void Program::withdrawLink()
{
    if (!m_linkNote.isNull())
        m_window.withdrawMessage(std::exchange(m_linkNote, {}));
    delete m_linkAnswer;
}
