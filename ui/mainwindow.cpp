// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "session.h"
#include "settings/settings.h"
#include "ui/aboutdialog.h"
#include "ui/connect/connectiondialogs.h"
#include "ui/connect/connectionsmenu.h"
#include "ui/connectionstate.h"
#include "ui/firstsize.h"
#include "ui/guidefolder.h"
#include "ui/holdmenu.h"
#include "ui/menus.h"
#include "ui/messagebar.h"
#include "ui/messageplace.h"
#include "ui/messages.h"
#include "ui/sessionend.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/thememenu.h"
#include "ui/windownotes.h"
#include "ui/workspace.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

MainWindow::MainWindow(Theme &theme, Settings &settings, CredentialStore &keychain, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_actions(this)
    , m_bar(new MessageBar(theme))
    , m_notes(new WindowNotes(*m_bar, settings, keychain, this))
    , m_pages(new QStackedWidget)
    , m_connections(new ConnectionsMenu(settings, this))
    , m_rules(new QMenu(tr("Clean Up by &Rule"), this))
    , m_dialogs(new ConnectionDialogs(settings, keychain, theme, this))
    , m_sessionEnd(new SessionEnd(this))
{
    setWindowTitle(tr("Greenroom"));
    resize(firstSize(screen()->availableSize()));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_place = new MessagePlace(*m_bar, *column, this); // Tab comes to the bar before the pages
    column->addWidget(m_pages, 1);
    setCentralWidget(content);
    makeMenus();
    connectConnections();
    restoreLayout();
    connect(m_bar, &MessageBar::keyEntered, this, &MainWindow::useKey);
    connect(m_bar, &MessageBar::focusReleased, this, [this] {
        if (m_workspace)
            m_workspace->focusRefs();
        else if (QWidget *page = m_pages->currentWidget()) // not to the next button of the bar
            page->setFocus(Qt::OtherFocusReason);
    });
    connect(&settings, &Settings::connectionsChanged, this, &MainWindow::showConnection);
    // Most starts go on to a connection at once, and never see the page that offers one.
    QMetaObject::invokeMethod(this, &MainWindow::offerStart, Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    keepLayout();
    // The workspace uses the session's parts and the theme.
    m_place->setPage(nullptr);
    delete m_workspace;
}

void MainWindow::makeMenus()
{
    fillMenus(*menuBar(), m_actions,
              {.connections = m_connections,
               .themes = new ThemeMenu(m_theme, m_settings, this),
               .holds = new HoldMenu(m_settings, this),
               .rules = m_rules});
    connect(m_actions.view.fullScreen, &QAction::toggled, menuBar(), &QWidget::setHidden);
    connect(m_actions.copyDiagnostics, &QAction::triggered, this,
            &MainWindow::diagnosticsRequested);
    connect(m_actions.about, &QAction::triggered, this,
            [this] { (new AboutDialog(m_theme, this))->open(); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.keys, &QAction::triggered, this, [this] { openHelp(KeySheet::Page::Keys); });
    connect(m_actions.guide, &QAction::triggered, this,
            [this] { openHelp(KeySheet::Page::Guide); });
}

void MainWindow::openHelp(KeySheet::Page first)
{
    const QString guide = guideFolder(QCoreApplication::applicationDirPath(), guideLanguage());
    (new KeySheet(m_theme, m_actions.groups(), guide, first, this))->open();
}

void MainWindow::connectConnections()
{
    const auto open = [this](const QUuid &id) {
        leaveThen([this, id] { emit connectionChosen(id); });
    };
    connect(m_connections, &ConnectionsMenu::chosen, this, open);
    connect(m_connections, &ConnectionsMenu::addRequested, this, [this] { askForConnection({}); });
    connect(m_connections, &ConnectionsMenu::manageRequested, this,
            [this] { m_dialogs->manage(openConnection(), [this] { return unsentCount(); }); });
    connect(m_dialogs, &ConnectionDialogs::sandboxRequested, this, &MainWindow::askForSandbox);
    connect(m_dialogs, &ConnectionDialogs::chosen, this, open);
    connect(m_dialogs, &ConnectionDialogs::connectRequested, this,
            [this](const Connection &entered, const QByteArray &key, KeyPlace place) {
                if (isOpen(entered)) // only its key is another: what is held stays as it is
                    m_session->signIn().useKey(key, place);
                else
                    leaveThen([=, this] { emit connectRequested(entered, key, place); });
            });
    connect(m_dialogs, &ConnectionDialogs::forgetRequested, this, [this](const QUuid &id) {
        const auto forget = [this, id] { emit forgetRequested(id); };
        if (id == openConnection())
            leaveThen(forget, Closing::Rest::IsLost);
        else
            forget();
    });
}

StartPage &MainWindow::startPage()
{
    if (m_start != nullptr)
        return *m_start;
    m_start = new StartPage(m_theme);
    connect(m_start, &StartPage::sandboxRequested, this, &MainWindow::askForSandbox);
    connect(m_start, &StartPage::connectRequested, this, [this] { askForConnection({}); });
    m_pages->addWidget(m_start);
    return *m_start;
}

void MainWindow::offerStart()
{
    if (m_session != nullptr)
        return;
    startPage();
    if (isActiveWindow() && focusWidget() == nullptr)
        focusNextChild(); // the window found nobody to give the keys to
}

void MainWindow::askForSandbox()
{
    leaveThen([this] { emit sandboxRequested(); });
}

QUuid MainWindow::openConnection() const
{
    return m_session == nullptr ? QUuid() : m_session->connection().id;
}

/// And is reached in the same way.
bool MainWindow::isOpen(const Connection &entered) const
{
    if (m_session == nullptr)
        return false;
    const Connection &open = m_session->connection();
    return entered.id == open.id && entered.server == open.server
        && entered.apiVersion == open.apiVersion && entered.proxy == open.proxy;
}

int MainWindow::unsentCount() const
{
    return m_session == nullptr ? 0
                                : static_cast<int>(m_session->queue().operations().open().size());
}

void MainWindow::restoreLayout()
{
    const WindowLayout &layout = m_settings.windowLayout();
    if (!layout.geometry.isEmpty())
        restoreGeometry(layout.geometry);
    // Full screen is for a while: each start has the window, as large as it was without.
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, false));
}

void MainWindow::keepLayout()
{
    WindowLayout layout = m_settings.windowLayout();
    layout.geometry = saveGeometry();
    if (m_workspace)
        m_workspace->saveLayout(layout);
    m_settings.setWindowLayout(layout);
}

void MainWindow::showConnection()
{
    if (m_session == nullptr || !m_workspace)
        return;
    if (m_session->isOnline())
        m_messages->serverReached();
    const Connection &open = m_session->connection();
    m_workspace->statusLine().setConnection(connectionState(*m_session), open.teamName);
    // It may have been renamed since it was opened.
    const std::optional<Connection> known = m_settings.connection(open.id);
    //: %1 is the name of a connection
    setWindowTitle(tr("Greenroom: %1").arg(known ? known->name : open.name));
}

void MainWindow::setBusy(bool busy)
{
    startPage().setBusy(busy);
}

void MainWindow::showStartError(const QString &text)
{
    startPage().setBusy(false);
    startPage().setError(text);
}

NoteId MainWindow::showMessage(const QString &text, QAction *answer, Tone tone)
{
    return m_notes->tell({.text = text, .answer = answer, .tone = tone});
}

void MainWindow::withdrawMessage(const NoteId &id)
{
    m_notes->withdraw(id);
}

InHand MainWindow::inHandBeside(const CharacterId &id) const
{
    return m_workspace ? m_workspace->inHandBeside(id) : InHand::Nothing;
}

void MainWindow::showBriefly(const QString &text)
{
    if (m_workspace)
        m_workspace->showBriefly(text);
    else
        showMessage(text, nullptr, Tone::Good);
}

void MainWindow::askForConnection(const std::optional<Connection> &connection)
{
    m_dialogs->ask(connection);
}

void MainWindow::useKey(const QByteArray &key)
{
    if (m_session != nullptr)
        m_session->signIn().useKey(key);
}

bool MainWindow::mayLeave(Closing::Rest rest)
{
    const bool mayLose = m_session != nullptr && !m_session->isSandbox() && m_closing;
    return !mayLose || m_closing->mayClose(rest);
}

void MainWindow::leaveThen(const std::function<void()> &go, Closing::Rest rest)
{
    m_afterLeaving = go;
    if (mayLeave(rest))
        std::exchange(m_afterLeaving, nullptr)();
}

void MainWindow::prepareForSessionEnd(QCoreApplication &application)
{
    m_sessionEnd->begin(application);
    keepLayout();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_afterLeaving = nullptr;
    event->setAccepted(m_sessionEnd->isComing() || mayLeave(Closing::Rest::IsKept));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_session != nullptr)
        m_session->arrivals().setActive(isActiveWindow());
}
