// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanup.h"
#include "ui/bulk/progressline.h"
#include "ui/bulk/resultlist.h"
#include "ui/bulk/runpage.h"
#include "ui/bulk/waitingrow.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

void RunPage::makeMenu()
{
    m_menu = new QMenu(this);
    m_failed = m_menu->addAction(tr("Select the &Failed Ones"));
    m_changed = m_menu->addAction(tr("Select Those &Changed Meanwhile"));
    m_leftAlone = m_menu->addAction(tr("Select Those Left &Alone"));
    m_notSent = m_menu->addAction(tr("Select Those &Not Sent"));
    using Kind = CleanupResult::Kind;
    connect(m_failed, &QAction::triggered, this, [this] { reselect({Kind::Failed}); });
    connect(m_changed, &QAction::triggered, this, [this] { reselect({Kind::Changed}); });
    connect(m_leftAlone, &QAction::triggered, this, [this] { reselect({Kind::LeftAlone}); });
    connect(m_notSent, &QAction::triggered, this, [this] {
        reselect({Kind::TakenBack, Kind::Rest});
    });
    connect(m_reselect, &QPushButton::clicked, this, &RunPage::openMenu);
}

void RunPage::layOut(const Theme &theme)
{
    m_progressText->setFont(theme.strongFont());
    auto *top = new QVBoxLayout;
    top->setSpacing(8);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title, 1);
    title->addWidget(m_follow);
    QSizePolicy room = m_follow->sizePolicy();
    room.setRetainSizeWhenHidden(true); // no row moves when it comes
    m_follow->setSizePolicy(room);
    title->addWidget(m_earlier);
    title->addWidget(m_later);
    top->addLayout(title);
    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_progressText, 1);
    place->addWidget(m_only);
    place->addWidget(m_all);
    top->addLayout(place);
    top->addWidget(m_progress);
    top->addWidget(m_counts);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    for (QPushButton *each :
         {m_startNow, m_takeBack, m_pause, m_resume, m_stop, m_retry, m_reselect}) {
        bottom->addWidget(each);
        each->hide(); // until a run says which it needs: all in a row would widen the dry run
    }
    bottom->addSpacing(8);
    bottom->addWidget(m_saved, 1);
    bottom->addWidget(m_save);
    bottom->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(m_waiting);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addLayout(bottom);
}

void RunPage::connectParts()
{
    connect(&m_cleanup, &Cleanup::changed, this, &RunPage::present);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        presentTime();
        emit timeShown();
    });
    connect(m_save, &QPushButton::clicked, this, &RunPage::askWhereTo);
    connect(m_close, &QPushButton::clicked, this, &RunPage::closeRequested);
    connect(m_waiting, &WaitingRow::windowRequested, this, &RunPage::windowRequested);
    connect(m_earlier, &QPushButton::clicked, this, [this] { goTo(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { goTo(1); });
    connect(m_only, &QPushButton::toggled, this, &RunPage::presentRows);
    connect(m_all, &QPushButton::clicked, this, &RunPage::allRequested);
    connect(&m_cleanup, &Cleanup::started, this, &RunPage::present);
    connect(m_list, &ResultList::followingChanged, this, &RunPage::present);
    connect(m_follow, &QPushButton::clicked, this, [this] {
        m_list->setFocus(); // the button goes
        m_list->follow();
    });
    connect(m_startNow, &QPushButton::clicked, this, [this] { m_cleanup.sendNow(runId()); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] { m_cleanup.undo(runId()); });
    connect(m_pause, &QPushButton::clicked, this, [this] { m_cleanup.pause(runId()); });
    connect(m_resume, &QPushButton::clicked, this, [this] { m_cleanup.resume(runId()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_cleanup.stop(runId()); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_cleanup.retryFailed(runId()); });
    // While its window has the keys.
    const auto shortcut = [this](Qt::Key key) {
        auto *made = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        made->setAutoRepeat(false);
        return made;
    };
    connect(shortcut(Qt::Key_S), &QShortcut::activated, this, &RunPage::sendHeld);
    connect(shortcut(Qt::Key_Z), &QShortcut::activated, this, &RunPage::takeBackHeld);
    m_startNow->setToolTip(tr("Ctrl+S"));
    m_takeBack->setToolTip(tr("Ctrl+Z"));
}
