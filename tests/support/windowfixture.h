// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/colorscheme.h"
#include "sandbox/sandboxserver.h"
#include "session.h"
#include "support/keystores.h"
#include "support/sharedfigures.h"
#include "ui/accessiblefactory.h"
#include "ui/mainwindow.h"
#include "ui/review/canvas.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>

#include <memory>

/// The real window over the real sandbox, with real keys.
struct WindowFixture
{
    explicit WindowFixture(sandbox::Options options = {}, bool isSandbox = true)
        : server(withSharedFigures(std::move(options)))
    {
        // Nothing of it reaches the desktop of whoever runs the test.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        QString error;
        if (!server.start(&error))
            qFatal("%ls", qUtf16Printable(error));
        installAccessibleFactory();
        keys.settings.setTheme(ThemeChoice::Dark);
        theme.install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        setup = keys.setupFor(QUrl(server.baseUrl()),
                              isSandbox ? Session::Stakes::Sandbox : Session::Stakes::Real);
        start();
    }
    ~WindowFixture() { end(); }
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// As a new start of the program, with what the former one has left. \a meanwhile can change
    /// that.
    template <typename Meanwhile = void (*)()>
    void restart(Meanwhile meanwhile = [] {})
    {
        end();
        meanwhile();
        start();
    }
    /// Shows the window and waits until it takes keys.
    [[nodiscard]] bool show()
    {
        window->setSession(session.get());
        window->show();
        // Without a window manager nobody else gives it the keys.
        window->activateWindow();
        session->showQueue({.status = CharacterStatus::Reviewing});
        if (session->signIn().state() == SignIn::State::Idle)
            session->signIn().start();
        return QTest::qWaitForWindowActive(window.get());
    }
    [[nodiscard]] bool showWithKey()
    {
        useKey(server.apiKey());
        return show();
    }
    void useKey(const QString &key) { session->signIn().useKey(key.toLatin1(), KeyPlace::ThisRun); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(window.get(), key, modifiers);
    }

    /// Presses a key that decides, and waits until the decision counts.
    void decide(Qt::Key key)
    {
        const qsizetype before = session->queue().operations().all().size();
        press(key);
        if (!QTest::qWaitFor([&] { return session->queue().operations().all().size() > before; }))
            QTest::qFail("nothing was decided", __FILE__, __LINE__);
    }

    [[nodiscard]] Canvas &canvas() const { return *window->findChild<Canvas *>(); }
    [[nodiscard]] QString shownId() const
    {
        const std::optional<Character> shown = session->position().current();
        return shown ? shown->id.toString() : QString();
    }
    /// All refs of the shown character are decoded and painted.
    [[nodiscard]] bool isComplete() const
    {
        return !shownId().isEmpty() && canvas().character().id.toString() == shownId()
            && canvas().readiness() == Canvas::Readiness::Complete;
    }
    [[nodiscard]] int writes() const
    {
        return count([](const sandbox::RecordLine &line) { return line.method != u"GET"; });
    }
    [[nodiscard]] int apiRequests() const
    {
        return count([](const sandbox::RecordLine &line) { return line.listener == u"api"; });
    }
    /// The widget whose accessible name is \a name; null if there is none on screen.
    [[nodiscard]] QWidget *named(const QString &name) const
    {
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (face != nullptr && widget->isVisible() && face->text(QAccessible::Name) == name)
                return widget;
        }
        return nullptr;
    }

    /// Requests on the server's record for which \a matches.
    [[nodiscard]] int count(const std::function<bool(const sandbox::RecordLine &)> &matches) const
    {
        const QList<sandbox::RecordLine> lines = server.record();
        return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [&](const auto &line) {
            return line.kind == u"request" && matches(line);
        }));
    }

    sandbox::SandboxServer server;
    ColorScheme scheme;
    Theme theme{scheme};
    KeyStores keys;
    Session::Setup setup;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;

private:
    void start()
    {
        session = std::make_unique<Session>(setup, keys.stores());
        window = std::make_unique<MainWindow>(theme, keys.settings, keys.keychain);
        window->resize(1280, 800);
    }
    void end()
    {
        window->setSession(nullptr);
        session.reset();
        window.reset();
    }
};
