// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "settings/connection.h"

#include <QObject>

class Forgetting;
class Session;
class Settings;

/// Keeps in the settings what a session learns about its connection: the team, when the key was
/// kept, when it was used, and which queue was shown last. GUI thread.
class Keeping final : public QObject
{
    Q_OBJECT

public:
    /// \a settings must outlive this.
    explicit Keeping(Settings &settings);

    /// Listens to \a session until it ends.
    void follow(Session &session);

    /// The connection as which \a entered is kept: the same team on the same server is the same
    /// one, however often it is entered, unless it is being forgotten.
    [[nodiscard]] Connection placeOf(const Connection &entered, const Forgetting &forgetting);

    /// Why \a connection is not opened now; empty if it can be.
    [[nodiscard]] QString objectionTo(const Connection &connection,
                                      const Forgetting &forgetting) const;

    /// The queue that \a connection showed last, or the first one to show.
    [[nodiscard]] static CharacterQuery lastQueueOf(const Connection &connection);

private:
    void keep(const Connection &learnt);
    void keepQueue(const QUuid &id, const CharacterQuery &query);

    Settings &m_settings;
};
