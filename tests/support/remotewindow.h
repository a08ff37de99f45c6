// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.h"
#include "support/keystores.h"
#include "support/sandboxprogram.h"
#include "ui/browser/characterdelegate.h"
#include "ui/browser/charactersview.h"
#include "ui/mainwindow.h"
#include "ui/review/canvas.h"

#include <QScrollBar>

#include <algorithm>
#include <memory>

/// The real window over a session with a sandbox in another process.
struct RemoteWindow
{
    enum class Refs : quint8 {
        InMemory,
        OnDisk, ///< also, as in the program, in a folder that goes with the window
    };

    /// Neither open yet, nor has it asked for a list. \a theme must be installed.
    RemoteWindow(Theme &theme, const SandboxProgram &sandbox, Refs refs = Refs::InMemory)
        : RemoteWindow(theme, sandbox.url, sandbox.key, refs)
    {}
    RemoteWindow(Theme &theme, const QUrl &server, const QByteArray &key,
                 Refs refs = Refs::InMemory)
        : session(std::make_unique<Session>(setupFor(server, refs), keys.stores()))
        , window(std::make_unique<MainWindow>(theme, keys.settings, keys.keychain))
    {
        session->signIn().useKey(key, KeyPlace::ThisRun);
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
        m_list = window->findChild<CharactersView *>();
        m_canvas = window->findChild<Canvas *>();
    }

    // Once it is open. They are asked for after each event that is measured, so nothing is looked
    // up.
    [[nodiscard]] CharactersView &list() const { return *m_list; }
    [[nodiscard]] Canvas &canvas() const { return *m_canvas; }

    /// All refs of the shown character are decoded and painted.
    [[nodiscard]] bool isComplete() const
    {
        const std::optional<Character> shown = session->position().current();
        return shown && canvas().character().id == shown->id
            && canvas().readiness() == Canvas::Readiness::Complete;
    }
    /// The ref is in memory, and be it as a cover.
    [[nodiscard]] bool hasImage(const Character &character, int ref) const
    {
        return !session->refs().anyImage(refSource(character, ref).key).isNull();
    }
    /// All that the window asks for by itself is there: the shown refs, those of the characters to
    /// have ready, the covers in sight.
    [[nodiscard]] bool isAtRest() const
    {
        return isComplete() && hasCoversInSight() && !isPrefetching();
    }
    /// Some of the characters to have ready is not there yet.
    [[nodiscard]] bool isPrefetching() const
    {
        const QList<Character> neighbours = session->position().neighbours();
        return !std::all_of(neighbours.begin(), neighbours.end(),
                            [this](const Character &character) { return isPrefetched(character); });
    }
    /// The next character is there, whatever else is still on its way.
    [[nodiscard]] bool isNextPrefetched() const
    {
        const QList<Character> neighbours = session->position().neighbours();
        return isComplete() && !neighbours.isEmpty() && isPrefetched(neighbours.constFirst());
    }

    KeyStores keys;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

private:
    [[nodiscard]] Session::Setup setupFor(const QUrl &server, Refs refs) const
    {
        Session::Setup setup = keys.setupFor(server, Session::Stakes::Sandbox);
        if (refs == Refs::OnDisk)
            setup.refsFolder = keys.folder.filePath(QStringLiteral("refs"));
        return setup;
    }
    /// More of each ref than a cover is in memory.
    [[nodiscard]] bool isPrefetched(const Character &character) const
    {
        for (int i = 0; i < character.refs.size(); ++i) {
            const QImage image = session->refs().anyImage(refSource(character, i).key);
            if (image.width() <= CharacterDelegate::coverBox(window->devicePixelRatioF()).width())
                return false;
        }
        return true;
    }
    [[nodiscard]] bool hasCoversInSight() const
    {
        const CharacterListModel &model = session->characters();
        const int top = list().verticalScrollBar()->value();
        const int bottom = top + list().viewport()->height() - 1;
        const int last = std::min(bottom / CharacterDelegate::RowHeight, model.rowCount() - 1);
        for (int row = top / CharacterDelegate::RowHeight; row <= last; ++row) {
            if (!model.at(row).refs.isEmpty() && !hasImage(model.at(row), 0))
                return false;
        }
        return true;
    }

    CharactersView *m_list = nullptr;
    Canvas *m_canvas = nullptr;
};
