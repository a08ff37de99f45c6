// SPDX-License-Identifier: Apache-2.0
#include "session.h"
#include "settings/settings.h"
#include "ui/bulk/cleanups.h"
#include "ui/connect/connectionsmenu.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/messageplace.h"
#include "ui/messages.h"
#include "ui/startpage.h"
#include "ui/windownotes.h"
#include "ui/workspace.h"

#include <QStackedWidget>

#include <utility>

// What the window makes anew for each session.

void MainWindow::setSession(Session *session)
{
    if (session == m_session)
        return;
    if (m_workspace)
        keepLayout();
    m_notes->leave();
    m_place->setPage(nullptr);
    delete m_workspace;
    delete m_messages;
    delete m_closing;
    m_afterLeaving = nullptr;
    m_session = session;
    m_bar->dismiss();
    m_actions.setReviewing(session != nullptr);
    m_connections->setCurrent(openConnection());
    if (session == nullptr) {
        m_pages->setCurrentWidget(&startPage());
        setWindowTitle(tr("Greenroom"));
        m_notes->enter(nullptr);
        return;
    }
    m_workspace = new Workspace({.refs = session->refs(),
                                 .queue = session->queue(),
                                 .journal = session->journal(),
                                 .budget = session->budget(),
                                 .characters = session->characters(),
                                 .queues = session->queues(),
                                 .operations = session->operations(),
                                 .position = session->position(),
                                 .arrivals = session->arrivals(),
                                 .api = session->api(),
                                 .selection = session->selection(),
                                 .cleanup = session->cleanup(),
                                 .flags = session->flags(),
                                 .originals = session->originals(),
                                 .connection = session->connection(),
                                 .settings = m_settings,
                                 .rules = *m_rules},
                                m_actions, m_theme);
    m_workspace->setLeastLook(m_leastLook);
    m_workspace->restoreLayout(m_settings.windowLayout());
    m_messages = new Messages(*m_bar, session->signIn(), session->journal(), session->queue(),
                              session->characters(), this);
    m_closing = new Closing(session->queue(), session->cleanup(), m_theme, this);
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    m_place->setPage(&m_workspace->centre(), &m_workspace->shownName());
    connectSession();
    showConnection();
    m_workspace->focusRefs();
    m_notes->enter(m_messages);
}

void MainWindow::setLeastLook(std::chrono::milliseconds time)
{
    m_leastLook = time;
    if (m_workspace)
        m_workspace->setLeastLook(time);
}

void MainWindow::connectSession()
{
    connect(m_workspace, &Workspace::queueRequested, m_session, &Session::showQueue);
    connect(m_workspace, &Workspace::filterRequested, m_session, &Session::showFiltered);
    connect(m_workspace, &Workspace::retryRequested, m_session, &Session::retry);
    connect(m_messages, &Messages::retryRequested, m_session, &Session::retry);
    connect(m_messages, &Messages::lookAgainRequested, m_session, &Session::lookAgain);
    connect(m_session, &Session::lookAgainFailed, m_messages, &Messages::noteLookAgainFailed);
    connect(m_messages, &Messages::otherTeamRequested, this, &MainWindow::otherTeamRequested);
    // With the workspace as context, so that it ends with this session.
    connect(m_actions.refresh, &QAction::triggered, m_workspace,
            [session = m_session] { session->refresh(); });
    const auto tellStart = [this] {
        if (const auto &start = m_session->journalStart())
            m_messages->noteStart(*start);
    };
    connect(m_session, &Session::journalOpened, m_messages, tellStart);
    tellStart();
    connect(m_session, &Session::connectionChanged, this, &MainWindow::showConnection);
    connect(&m_session->queue(), &OperationQueue::pauseChanged, this, &MainWindow::showConnection);
    connect(m_closing, &Closing::ready, this, [this] {
        if (const auto go = std::exchange(m_afterLeaving, nullptr))
            go();
        else
            close();
    });
    connect(m_workspace, &Workspace::noted, m_messages, &Messages::note);
    connect(m_workspace, &Workspace::withdrawn, m_messages, &Messages::withdraw);
    m_workspace->cleanups().offerInterrupted();
    connect(m_session, &Session::picksDropped, m_workspace, [this](qsizetype count) {
        m_workspace->showBriefly(
            tr("Not selected any more, since they are not of this queue: %1").arg(count));
    });
    connect(m_closing, &Closing::waiting, m_messages, &Messages::setWaiting);
    connect(m_messages, &Messages::waitingCancelled, m_closing, &Closing::stopWaiting);
    m_session->arrivals().setActive(isActiveWindow());
}
