// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"
#include "desktop/colorscheme.h"
#include "program.h"
#include "sandbox/sandboxserver.h"
#include "settings/settings.h"
#include "support/pipe.h"
#include "ui/connect/connectdialog.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

/// The whole program but main(), before a sandbox: it can be ended and started again over the same
/// folder and the same keychain.
class Desk
{
public:
    /// Keys are kept in a store that always works, or in \a store.
    explicit Desk(sandbox::Options options = {.count = 20}, CredentialStore *store = nullptr);

    Program &start(const CommandLine &line = {});
    /// The same with --api-key-stdin, and \a key on standard input; an empty one is still to be
    /// typed.
    Program &startWithKey(const QString &key, CommandLine line = {});
    void typeKey(const QString &key) const { input->write(key.toLatin1() + '\n'); }
    void stop();
    /// Signs in once, so that the next start finds a connection and its key.
    [[nodiscard]] bool signInOnce();

    [[nodiscard]] QUrl url() const { return QUrl(server.baseUrl()); }
    /// The dialog Connect, if it is on screen.
    [[nodiscard]] ConnectDialog *dialog() const;
    [[nodiscard]] MessageBar &bar() const { return *program->window().findChild<MessageBar *>(); }
    [[nodiscard]] SignIn &signIn() const { return program->session()->signIn(); }
    /// Walks with Tab to the field or button named \a name; false if it is not reached.
    [[nodiscard]] bool tabTo(const QString &name) const;
    /// Types \a text where the focus is, and Return.
    void enter(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Waits for a dialog with a button named \a text, and clicks it; false if there is none.
    [[nodiscard]] bool answer(const QString &text) const;
    /// The same in the message bar.
    [[nodiscard]] bool answerBar(const QString &text) const;
    /// Adds a connection \a name to the same server with its key in the keychain: of the second
    /// team, which is not known yet.
    [[nodiscard]] Connection addSecondConnection(const QString &name);
    /// What the keychain says of the key of \a connection.
    [[nodiscard]] KeyringState kept(const Connection &connection) const;
    /// All refs of a character are decoded and painted.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] int writes() const;

private:
    void giveKeys() const;

public:
    sandbox::SandboxServer server;
    ColorScheme scheme;
    Theme theme{scheme};
    QTemporaryDir folder;
    QTemporaryDir cache;
    std::optional<Pipe> input; ///< standard input's other end
    MemoryStore memory;        ///< outlives the program, as a keychain does
    CredentialStore &keychain;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Program> program;
};
