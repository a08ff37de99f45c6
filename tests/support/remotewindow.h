// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "support/keystores.h"
#include "support/sandboxprogram.h"
#include "ui/browser/charactersview.h"
#include "ui/mainwindow.h"
#include "ui/review/canvas.h"

#include <memory>

/// The real window over a session with a sandbox in another process.
struct RemoteWindow
{
    /// Neither open yet, nor has it asked for a list. \a theme must be installed.
    RemoteWindow(Theme &theme, const SandboxProgram &sandbox)
        : session(std::make_unique<Session>(KeyStores::connectionTo(sandbox.url), keys.stores(),
                                            Session::Stakes::Sandbox))
        , window(std::make_unique<MainWindow>(theme, keys.settings, keys.keychain))
    {
        session->signIn().useKey(sandbox.key, KeyPlace::ThisRun);
        window->resize(1280, 800);
    }
    ~RemoteWindow()
    {
        window->setSession(nullptr);
        session.reset();
    }
    Q_DISABLE_COPY_MOVE(RemoteWindow)

    void open()
    {
        window->setSession(session.get());
        window->show();
    }

    // Once it is open.
    [[nodiscard]] CharactersView &list() const { return *window->findChild<CharactersView *>(); }
    [[nodiscard]] Canvas &canvas() const { return *window->findChild<Canvas *>(); }

    /// All refs of the shown character are decoded and painted.
    [[nodiscard]] bool isComplete() const
    {
        const std::optional<Character> shown = session->position().current();
        return shown && canvas().character().id == shown->id
            && canvas().readiness() == Canvas::Readiness::Complete;
    }

    KeyStores keys;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};
