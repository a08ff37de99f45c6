// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/memorystore.h"
#include "session.h"
#include "settings/settings.h"

#include <QTemporaryDir>

/// What a session and a window need beside a server, private to a test: stores of keys that always
/// work, and settings in a folder that goes with the test.
struct KeyStores
{
    MemoryStore keychain;
    MemoryStore thisRun;
    QTemporaryDir folder;
    Settings settings{folder.path()};

    [[nodiscard]] SignIn::Stores stores() { return {.keychain = keychain, .thisRun = thisRun}; }
    /// A session with \a server as it is before anybody has signed in.
    [[nodiscard]] Session::Setup setupFor(const QUrl &server,
                                          Session::Stakes stakes = Session::Stakes::Real) const
    {
        return {.connection = connectionTo(server),
                .folder = folder.filePath(QStringLiteral("connection")),
                .account = QStringLiteral("reviewer"),
                .stakes = stakes};
    }
    /// A connection to \a server as it is before anybody has signed in.
    [[nodiscard]] static Connection connectionTo(const QUrl &server)
    {
        return {.id = QUuid::createUuid(), .name = server.host(), .server = server};
    }
};
