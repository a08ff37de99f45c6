// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/filethread.h"
#include "models/cleanuplistmodel.h"
#include "models/notdonemodel.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class ElidedLabel;
class ProblemLabel;
class ProgressLine;
class QAction;
class QLabel;
class QMenu;
class QPushButton;
class ResultDelegate;
class ResultList;
class Theme;
class WaitingRow;

/// A clean-up from its hold to its result: how far it is, what became of each item, and what can be
/// done about it.
class RunPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    RunPage(Cleanup &cleanup, OperationQueue &queue, const Theme &theme, QWidget *parent = nullptr);

    /// Shows the run \a id from now on.
    void setRun(const CleanupId &id);
    [[nodiscard]] const CleanupId &runId() const { return m_model.runId(); }
    /// Says that something of the run cannot be had, until another is shown; empty takes it away.
    void say(const QString &problem);
    /// Gives the keys to what is asked for first.
    void takeFocus();
    // Where this run is not held, the newest one that is takes its place; without one that is said.
    void sendHeld();     ///< ends its hold
    void takeBackHeld(); ///< as a whole

signals:
    /// Another run is shown.
    void runChanged();
    /// What is left of a time is shown anew: twice a second.
    void timeShown();
    void closeRequested();
    /// The list of all runs is to be shown.
    void allRequested();
    /// The main window has what the run waits for.
    void windowRequested();
    /// These are to be selected again.
    void reselectRequested(const QList<CleanupResult> &results);

private:
    static constexpr std::chrono::milliseconds Tick{500};

    void layOut(const Theme &theme);
    void makeMenu();
    void connectParts();
    void present();
    void presentButtons(CleanupState state);
    void presentTime();
    void presentRows();
    void onHeld(void (Cleanup::*act)(const CleanupId &));
    void goTo(qsizetype step);
    [[nodiscard]] CleanupId beside(qsizetype step) const;
    void openMenu();
    void reselect(const QList<CleanupResult::Kind> &kinds);
    void askWhereTo();
    void save(const QString &fileName);

    Cleanup &m_cleanup;
    CleanupListModel m_model;
    NotDoneModel m_notDone; ///< of m_model, while nothing else is to be listed
    FileThread m_thread;
    QTimer m_tick; ///< the hold and the time that is left
    QLabel *m_title = nullptr;
    ElidedLabel *m_progressText = nullptr;
    ProgressLine *m_progress = nullptr;
    ElidedLabel *m_counts = nullptr;
    ResultList *m_list = nullptr;
    ResultDelegate *m_delegate = nullptr;
    WaitingRow *m_waiting = nullptr;
    ProblemLabel *m_problem = nullptr;
    ElidedLabel *m_saved = nullptr;
    QPushButton *m_earlier = nullptr;
    QPushButton *m_later = nullptr;
    QPushButton *m_only = nullptr; ///< pressed: only what was not done is listed
    QPushButton *m_all = nullptr;
    QPushButton *m_follow = nullptr; ///< while the list does not
    QPushButton *m_startNow = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_resume = nullptr;
    QPushButton *m_stop = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_reselect = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_failed = nullptr;
    QAction *m_changed = nullptr;
    QAction *m_leftAlone = nullptr;
    QAction *m_notSent = nullptr;
};
