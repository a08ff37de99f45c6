// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class CharactersApi;

/// How long to wait before poll \a number (from 1), \a watched after the first look: 3 s, then 1.5
/// times longer each time up to 10 s, a minute after 10 min (contract 4.2). Pure.
[[nodiscard]] std::chrono::milliseconds pollDelay(int number, std::chrono::milliseconds watched);

/// Asks again and again for a synthesizing character while it is shown, until it is anything else
/// or gone. GUI thread.
class ShownPoller final : public QObject
{
    Q_OBJECT

public:
    /// \a api must outlive this. Delays are divided by \a pace, for tests.
    explicit ShownPoller(CharactersApi &api, double pace = 1, QObject *parent = nullptr);

    /// The shown character from now on; none stops. Only a synthesizing one is polled.
    void watch(const std::optional<Character> &shown);

signals:
    /// The server told something new of the watched character.
    void characterChanged(const Character &character);
    /// The watched character is not there any more; once.
    void characterGone(const CharacterId &id);

private:
    void schedule();
    void poll();
    void read(const Result<Character> &found);

    CharactersApi &m_api;
    const double m_pace;
    CharacterId m_watched;
    int m_polls = 0;
    QElapsedTimer m_since;
    QTimer m_next;
    PendingRequest m_request;
};
