// SPDX-License-Identifier: Apache-2.0
#include "long/steadyreviewer.h"

#include <QDateTime>

#include <utility>

namespace {

Session::Setup setupOf(const KeyStores &keys, const QUrl &server)
{
    Session::Setup setup = keys.setupFor(server, Session::Stakes::Sandbox);
    setup.hold = std::chrono::milliseconds(0);
    return setup;
}

} // namespace

SteadyReviewer::SteadyReviewer(const QUrl &server, const QByteArray &key,
                               std::chrono::milliseconds pace, Say say)
    : m_say(std::move(say))
    , m_session(setupOf(m_keys, server), m_keys.stores())
{
    m_session.signIn().useKey(key, KeyPlace::ThisRun);
    m_next.setInterval(pace);
    connect(&m_next, &QTimer::timeout, this, &SteadyReviewer::decide);
}

void SteadyReviewer::start()
{
    m_session.showQueue({.status = CharacterStatus::Reviewing});
    m_next.start();
}

void SteadyReviewer::decide()
{
    CharacterListModel &characters = m_session.characters();
    if (m_row >= characters.rowCount())
        return;
    const Character character = characters.at(m_row++);
    if (m_row + 50 > characters.rowCount())
        characters.fetchMore({});
    m_session.queue().submit(m_row % 2 == 0 ? Action::Save : Action::Discard, character);
    m_say(character.id.toString().toUtf8() + ' '
          + QByteArray::number(double(QDateTime::currentMSecsSinceEpoch()) / 1000, 'f', 3));
}
