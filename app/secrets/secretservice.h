// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/credentialstore.h"

#include <QString>

#include <functional>

// What QtKeychain does not tell, asked of the Secret Service itself (org.freedesktop.secrets on the
// session bus: GNOME Keyring, KWallet and their like). Nobody is asked for a password, and nothing
// blocks. Answers come later, once, and never after their context died. Systems with a keychain of
// their own have no such service; there the questions are answered from secretservice_none.cpp.
// GUI thread.

/// Whether a call to the keychain can be answered at all: there is a session bus, and this thread
/// runs GLib's event loop, by which libsecret answers. Without it (QT_NO_GLIB is set, or Qt was
/// built so) a job of QtKeychain never ends.
[[nodiscard]] bool isSecretServiceReachable();

/// Lets libsecret, by which QtKeychain speaks to the service, begin anew with the next job. It
/// keeps its session with a service that has been restarted since, and nothing works any more.
void forgetSecretService();

/// Tells whether there is an entry of QtKeychain's for \a service and \a key: Present, Locked,
/// Absent, or NoService where nobody answers within 10 s. QtKeychain says "not found" for a locked
/// one too, and removes nothing while it is locked without a word.
void searchSecretService(const QString &service, const QString &key, QObject *context,
                         std::function<void(KeyringState)> found);

/// Tells whether the default keyring takes an entry as it is: Present; Locked where it would ask
/// for a password first, be it for a new keyring; NoService where nobody answers within 10 s a
/// question. Starts the service if the bus knows how.
void probeSecretService(QObject *context, std::function<void(KeyringState)> found);
