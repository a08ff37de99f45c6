// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/connection.h"

#include <QList>

#include <optional>

/// The connections, each keepable, under an id and a name of its own. Names that differ in case
/// only are the same name; the later one gets a number: "Studio (2)".
class ConnectionList
{
public:
    static constexpr qsizetype Most = 100;

    /// In the order in which they were added.
    [[nodiscard]] const QList<Connection> &all() const { return m_all; }
    [[nodiscard]] std::optional<Connection> find(const QUuid &id) const;
    /// The one that was opened last; nothing if none ever was.
    [[nodiscard]] std::optional<Connection> lastUsed() const;
    /// Those of the origin of \a server, last used first.
    [[nodiscard]] QList<Connection> forServer(const QUrl &server) const;

    /// False, and nothing is added, if it is not keepable, its id is there, or Most are.
    [[nodiscard]] bool add(const Connection &connection);
    /// Puts \a connection in the place of the one with its id. False, and nothing is changed, if it
    /// is not keepable or there is none.
    [[nodiscard]] bool replace(const Connection &connection);
    /// False if there is none.
    [[nodiscard]] bool remove(const QUuid &id);

    friend bool operator==(const ConnectionList &, const ConnectionList &) = default;

private:
    [[nodiscard]] QList<Connection>::const_iterator at(const QUuid &id) const;
    [[nodiscard]] bool isTaken(const QString &name, const QUuid &exceptBy) const;
    [[nodiscard]] QString freeName(const Connection &connection) const;

    QList<Connection> m_all;
};
