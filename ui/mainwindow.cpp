// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow.h"

#include "session.h"
#include "ui/closing.h"
#include "ui/keysheet.h"
#include "ui/messagebar.h"
#include "ui/messages.h"
#include "ui/startpage.h"
#include "ui/statusline.h"
#include "ui/theme/theme.h"
#include "ui/workspace.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

MainWindow::MainWindow(Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_actions(this)
    , m_bar(new MessageBar(theme))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(theme))
{
    setWindowTitle(tr("Greenroom"));
    resize(1440, 900);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_pages, 1);
    setCentralWidget(content);
    m_pages->addWidget(m_start);
    makeMenus();
    connect(m_start, &StartPage::sandboxRequested, this, &MainWindow::sandboxRequested);
    connect(m_start, &StartPage::connectRequested, this, &MainWindow::connectRequested);
    connect(m_bar, &MessageBar::keyEntered, this, [this](const QByteArray &key) {
        if (HttpClient::isAcceptableKey(key))
            emit keyEntered(key);
        else if (m_messages)
            m_messages->refuseKey();
    });
}

MainWindow::~MainWindow()
{
    // The workspace uses the session's parts and the theme.
    delete m_workspace;
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(m_actions.sendNow);
    file->addSeparator();
    file->addAction(m_actions.quit);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addAction(m_actions.undo);
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions.allRefs, m_actions.singleRef, m_actions.zoom});
    view->addSeparator();
    view->addAction(m_actions.refresh);
    view->addSeparator();
    makeThemeMenu(view);
    QMenu *review = menuBar()->addMenu(tr("&Review"));
    review->addActions({m_actions.save, m_actions.remove});
    review->addSeparator();
    review->addActions(
        {m_actions.next, m_actions.previous, m_actions.nextUndecided, m_actions.previousUndecided});
    review->addSeparator();
    review->addActions({m_actions.nextRef, m_actions.previousRef});
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(m_actions.keys);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.keys, &QAction::triggered, this,
            [this] { (new KeySheet(m_theme, m_actions.all(), this))->open(); });
}

void MainWindow::makeThemeMenu(QMenu *view)
{
    QMenu *themes = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    const QList<std::pair<ThemeChoice, QString>> choices{
        {ThemeChoice::System, tr("&System")},
        {ThemeChoice::Dark, tr("&Dark")},
        {ThemeChoice::Light, tr("&Light")},
        {ThemeChoice::HighContrast, tr("&High Contrast")},
    };
    for (const auto &[choice, text] : choices) {
        QAction *action = themes->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.choice() == choice);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, choice = choice] { m_theme.setChoice(choice); });
    }
}

void MainWindow::setSession(Session *session)
{
    delete m_workspace;
    delete m_messages;
    delete m_closing;
    m_session = session;
    m_bar->dismiss();
    m_actions.setReviewing(session != nullptr);
    if (session == nullptr) {
        m_pages->setCurrentWidget(m_start);
        return;
    }
    m_workspace = new Workspace({.refs = session->refs(),
                                 .queue = session->queue(),
                                 .budget = session->budget(),
                                 .characters = session->characters(),
                                 .queues = session->queues(),
                                 .operations = session->operations(),
                                 .position = session->position(),
                                 .arrivals = session->arrivals()},
                                m_actions, m_theme);
    m_messages = new Messages(*m_bar, session->queue(), session->characters(), this);
    m_closing = new Closing(session->queue(), this);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    connectSession();
    showConnection();
    m_workspace->focusRefs();
}

void MainWindow::connectSession()
{
    connect(m_workspace, &Workspace::queueRequested, m_session, &Session::showQueue);
    connect(m_workspace, &Workspace::retryRequested, m_session, &Session::retry);
    connect(m_messages, &Messages::retryRequested, m_session, &Session::retry);
    connect(m_messages, &Messages::lookAgainRequested, m_session, &Session::lookAgain);
    // With the workspace as context, so that it ends with this session.
    connect(m_actions.refresh, &QAction::triggered, m_workspace,
            [session = m_session] { session->refresh(); });
    connect(m_session, &Session::connectionChanged, this, &MainWindow::showConnection);
    connect(&m_session->queue(), &OperationQueue::pauseChanged, this, &MainWindow::showConnection);
    connect(m_closing, &Closing::ready, this, &QWidget::close);
    connect(m_closing, &Closing::waiting, m_bar,
            [this](const QString &text) { m_bar->showMessage(text); });
    m_session->arrivals().setActive(isActiveWindow());
}

void MainWindow::showConnection()
{
    if (m_session == nullptr || !m_workspace)
        return;
    using Connection = StatusLine::Connection;
    const Connection connection = m_session->queue().pauseReason() ? Connection::Paused
        : m_session->isOnline()                                    ? Connection::Online
                                                                   : Connection::Offline;
    m_workspace->statusLine().setConnection(connection, m_session->team().name);
}

void MainWindow::setBusy(bool busy)
{
    m_start->setBusy(busy);
}

void MainWindow::showStartError(const QString &text)
{
    m_start->setBusy(false);
    m_start->setError(text);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool mayLose = m_session != nullptr && !m_session->isSandbox() && m_closing;
    event->setAccepted(!mayLose || m_closing->mayClose());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_session != nullptr)
        m_session->arrivals().setActive(isActiveWindow());
}
