// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// What of the system the program found.
struct SystemFacts
{
    bool hasJournalDriver = false;
    bool hasTls = false;
    QList<QByteArray> imageFormats{}; ///< that can be read, in small letters
    KeyringState keychain = KeyringState::NoService;
    QStringList lockedFolders{}; ///< that cannot be written to, or made
    bool hasSandbox = false;
};

/// Looks at all but the keychain, which answers later: CredentialStore::probe(). Changes nothing;
/// \a folders need not exist. Needs a QCoreApplication, and no display.
[[nodiscard]] SystemFacts lookAtSystem(const QStringList &folders);
