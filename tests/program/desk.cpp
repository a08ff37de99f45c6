// SPDX-License-Identifier: Apache-2.0
#include "program/desk.h"

#include "ui/accessiblefactory.h"
#include "ui/review/canvas.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QtTest>

#include <unistd.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Waits for the button named \a text in what \a place says, and clicks it.
bool click(const std::function<QWidget *()> &place, const QString &text)
{
    QPushButton *button = nullptr;
    const auto find = [&] {
        QWidget *widget = place();
        const auto buttons =
            widget == nullptr ? QList<QPushButton *>() : widget->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.cbegin(), buttons.cend(), [&](auto *one) {
            return one->isVisible() && one->text().remove(u'&') == text;
        });
        button = found == buttons.cend() ? nullptr : *found;
        return button != nullptr;
    };
    if (!QTest::qWaitFor(find))
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

} // namespace

Desk::Desk(sandbox::Options options, CredentialStore *store)
    : server(std::move(options))
    , keychain(store == nullptr ? memory : *store)
{
    QString error;
    if (!server.start(&error))
        qFatal("%ls", qUtf16Printable(error));
    installAccessibleFactory();
    theme.install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

Program &Desk::start(const CommandLine &line)
{
    stop();
    settings = std::make_unique<Settings>(folder.path());
    program = std::make_unique<Program>(theme, *settings, keychain, folder.path(), cache.path());
    program->window().setLeastLook(0ms); // tests press at once
    program->start(line);
    giveKeys();
    return *program;
}

Program &Desk::startWithKey(const QString &key, CommandLine line)
{
    input.emplace();
    if (!key.isEmpty())
        typeKey(key);
    if (dup2(input->output(), STDIN_FILENO) < 0)
        qFatal("there is no standard input");
    line.apiKeyStdin = true;
    return start(line);
}

void Desk::stop()
{
    program.reset();
    settings.reset();
}

bool Desk::signInOnce()
{
    start({.baseUrl = url()});
    if (!QTest::qWaitFor([this] { return dialog() != nullptr; }) || !tabTo(u"API key"_s))
        return false;
    enter(server.apiKey());
    return QTest::qWaitFor([this] { return isComplete(); }, 10'000) && QTest::qWaitFor([this] {
               return settings->connections().constFirst().keyStoredAt.isValid();
           });
}

ConnectDialog *Desk::dialog() const
{
    auto *found = program->window().findChild<ConnectDialog *>();
    return found != nullptr && found->isVisible() ? found : nullptr;
}

/// Without a window manager nobody else gives the keys to a window.
void Desk::giveKeys() const
{
    QWidget *top = QApplication::activeModalWidget();
    if (top == nullptr)
        top = &program->window();
    top->activateWindow();
    if (!QTest::qWaitForWindowActive(top))
        qFatal("the window does not become active");
}

bool Desk::tabTo(const QString &name) const
{
    giveKeys();
    constexpr int most = 60;
    for (int i = 0; i < most; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QAccessibleInterface *face =
            focus == nullptr ? nullptr : QAccessible::queryAccessibleInterface(focus);
        if (face != nullptr && face->text(QAccessible::Name) == name)
            return true;
        QTest::keyClick(focus == nullptr ? QApplication::activeWindow() : focus, Qt::Key_Tab);
    }
    return false;
}

void Desk::enter(const QString &text) const
{
    QTest::keyClicks(QApplication::focusWidget(), text);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void Desk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    giveKeys();
    QTest::keyClick(&program->window(), key, modifiers);
}

bool Desk::answer(const QString &text) const
{
    return click([] { return QApplication::activeModalWidget(); }, text);
}

bool Desk::answerBar(const QString &text) const
{
    return click([this] { return &bar(); }, text);
}

Connection Desk::addSecondConnection(const QString &name)
{
    Connection second = settings->connections().constFirst();
    second.id = QUuid::createUuid();
    second.name = name;
    second.teamId.clear();
    second.teamName.clear();
    if (!settings->addConnection(second))
        qFatal("the second connection is refused");
    bool isKept = false;
    QObject context;
    keychain.write({.origin = second.server, .connection = second.id},
                   server.secondTeamKey().toLatin1(), &context,
                   [&](const auto &) { isKept = true; });
    if (!QTest::qWaitFor([&] { return isKept; }))
        qFatal("the second key is not kept");
    return second;
}

KeyringState Desk::kept(const Connection &connection) const
{
    std::optional<KeyringState> state;
    QObject context;
    keychain.read({.origin = connection.server, .connection = connection.id}, &context,
                  [&](const StoredKey &stored) { state = stored.state; });
    if (!QTest::qWaitFor([&] { return state.has_value(); }))
        qFatal("the keychain does not answer");
    return *state;
}

bool Desk::isComplete() const
{
    auto *canvas = program->window().findChild<Canvas *>();
    return canvas != nullptr && !canvas->character().id.isEmpty()
        && canvas->readiness() == Canvas::Readiness::Complete;
}

int Desk::writes() const
{
    const auto record = server.record();
    return static_cast<int>(std::count_if(record.cbegin(), record.cend(), [](const auto &line) {
        return line.kind == u"request" && line.method != u"GET";
    }));
}
