// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/onewindow.h"

#include "benchmarks/measuredapplication.h"
#include "desktop/colorscheme.h"
#include "session.h"
#include "support/keystores.h"
#include "support/paintwatch.h"
#include "ui/accessiblefactory.h"
#include "ui/browser/characterdelegate.h"
#include "ui/browser/charactersview.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QStatusBar>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1440, 900);
constexpr auto Patience = 30s;

int print(std::optional<double> painted, double rows = -1, double covers = -1)
{
    std::printf("{\"painted\":%.3f,\"rows\":%.3f,\"covers\":%.3f}\n", painted.value_or(-1), rows,
                covers);
    return painted ? 0 : 1;
}

QListView *makeList(const QStringList &rows, QObject *owner)
{
    auto *list = new QListView;
    list->setModel(new QStringListModel(rows, owner));
    return list;
}

/// Five menus, three lists, a place for the refs, a form, a row of buttons, a status bar.
std::unique_ptr<QMainWindow> makePlainWindow()
{
    auto window = std::make_unique<QMainWindow>();
    for (const QString &title : {u"File"_s, u"Edit"_s, u"View"_s, u"Review"_s, u"Help"_s}) {
        QMenu *menu = window->menuBar()->addMenu(title);
        for (int i = 1; i <= 5; ++i)
            menu->addAction(u"%1 %2"_s.arg(title).arg(i));
    }
    auto *side = new QWidget;
    auto *form = new QFormLayout(side);
    for (int i = 1; i <= 12; ++i)
        form->addRow(u"Field %1"_s.arg(i), new QLabel(u"A value"_s));
    form->addRow(makeList({}, window.get()));
    auto *splitter = new QSplitter;
    splitter->addWidget(makeList({u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}, window.get()));
    splitter->addWidget(makeList({}, window.get()));
    splitter->addWidget(new QLabel(u"Refs"_s));
    splitter->addWidget(side);
    splitter->setStretchFactor(2, 1);
    auto *buttons = new QHBoxLayout;
    for (const QString &title : {u"Discard"_s, u"Undo"_s, u"Save"_s})
        buttons->addWidget(new QPushButton(title));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(splitter, 1);
    column->addLayout(buttons);
    window->setCentralWidget(content);
    window->statusBar()->showMessage(u"Ready"_s);
    return window;
}

int openQtWindow(MeasuredApplication &application, QWidget &window, Instant since)
{
    const PaintWatch paint(application);
    window.resize(WindowSize);
    window.show();
    const auto painted = application.runUntil([&] { return paint.hasPainted(); }, Patience);
    return print(painted ? std::optional(milliseconds(*painted - since)) : std::nullopt);
}

/// The rows in sight whose characters have refs.
QList<Character> covered(const CharactersView &list, const CharacterListModel &model)
{
    QList<Character> characters;
    const int rows = list.viewport()->height() / CharacterDelegate::RowHeight + 1;
    for (int row = 0; row < std::min(rows, model.rowCount()); ++row) {
        if (!model.at(row).refs.isEmpty())
            characters.append(model.at(row));
    }
    return characters;
}

bool haveCovers(Session &session, const CharactersView &list)
{
    const QList<Character> characters = covered(list, session.characters());
    return !characters.isEmpty()
        && std::all_of(characters.begin(), characters.end(), [&](const Character &character) {
               return !session.refs().anyImage(refSource(character, 0).key).isNull();
           });
}

/// Waits until \a count covers are in \a folder, for the next process.
void keep(MeasuredApplication &application, const QString &folder, qsizetype count)
{
    const QString thumbnails = refFolder({.folder = folder}, RefFileKind::Thumbnail);
    for (auto waited = 0ms; waited < Patience; waited += 50ms) {
        if (QDir(thumbnails).entryList(QDir::Files).size() >= count)
            return;
        application.runFor(50ms);
    }
}

/// As Program does it with a server on the command line.
int openOurs(MeasuredApplication &application, const OneWindow &what)
{
    installAccessibleFactory();
    ColorScheme scheme;
    scheme.follow();
    Theme theme(scheme);
    theme.install(application);
    KeyStores keys;
    keys.settings.setTheme(theme.choice());
    MainWindow window(theme, keys.settings, keys.keychain);
    window.resize(WindowSize);
    const PaintWatch paint(application);
    const Instant begun = now();
    Session::Setup setup = keys.setupFor(what.server, Session::Stakes::Sandbox);
    setup.connection.id = QUuid::createUuidV5(QUuid(), u"benchmark"_s); // files are told by it
    setup.refsFolder = what.refs;
    Session session(setup, keys.stores());
    session.showQueue({.status = CharacterStatus::Reviewing});
    window.setSession(&session);
    window.show();
    session.signIn().useKey(what.key, KeyPlace::ThisRun);
    const auto &list = *window.findChild<CharactersView *>();
    const PaintWatch rows(*list.viewport(), [&] { return session.characters().rowCount() > 0; });
    const PaintWatch covers(*list.viewport(), [&] { return haveCovers(session, list); });

    const auto painted = application.runUntil([&] { return paint.hasPainted(); }, Patience);
    const auto filled = application.runUntil([&] { return rows.hasPainted(); }, Patience);
    const auto complete = application.runUntil([&] { return covers.hasPainted(); }, Patience);
    if (complete && !what.refs.isEmpty())
        keep(application, what.refs, covered(list, session.characters()).size());
    window.setSession(nullptr);
    if (!painted || !filled || !complete)
        return print({});
    return print(milliseconds(*painted - what.since), milliseconds(*filled - begun),
                 milliseconds(*complete - what.since));
}

} // namespace

int openOneWindow(MeasuredApplication &application, const OneWindow &what)
{
    switch (what.kind) {
    case OneWindow::Kind::Bare: {
        QWidget window;
        return openQtWindow(application, window, what.since);
    }
    case OneWindow::Kind::Plain:
        return openQtWindow(application, *makePlainWindow(), what.since);
    case OneWindow::Kind::Ours:
        break;
    }
    return openOurs(application, what);
}
