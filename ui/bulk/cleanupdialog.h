// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupplan.h"
#include "models/cleanupresult.h"
#include "queue/cleanuphistory.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <utility>

class Cleanup;
class DryRunPage;
class OperationQueue;
class QStackedLayout;
class RateBudget;
class RefLoader;
class RunPage;
class RunsPage;
class Theme;
struct DryRunScope;

/// The dialog Clean up, or what it is for: a dry run, modal to its window, and from its start on
/// the run, an ordinary window that may be closed while the run goes on. From there, or from the
/// start, all runs are listed, those of former runs of the program too, and opened. It deletes
/// itself when closed.
class CleanupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog needs; all of it must outlive it.
    struct Parts
    {
        RefLoader &refs;
        OperationQueue &queue;
        const RateBudget &budget;
        Cleanup &cleanup;
        CleanupReader history{}; ///< what former runs of the program have left
    };

    /// A dry run of \a plan; open it with open().
    CleanupDialog(CleanupPlan plan, const Parts &parts, const Theme &theme, QWidget *parent);
    /// The run \a id; open it with show().
    CleanupDialog(const CleanupId &id, const Parts &parts, const Theme &theme, QWidget *parent);

    /// All runs, once showRuns() is called; open it with show().
    CleanupDialog(const Parts &parts, const Theme &theme, QWidget *parent);

    /// Shows the list of all runs in place of its run.
    void showRuns();
    /// Shows the run \a id, which the program knows, in place of the list or of another run; where
    /// it is on screen already all stays as it is.
    void showOpened(const CleanupId &id);
    /// Where the characters of a dry run are from.
    void setScope(const DryRunScope &scope);
    /// Which reasons a dry run offers.
    void offerReasons(const QStringList &reasons);
    /// A dry run shows all refs of \a character, the only one that it is about.
    void showRefs(const Character &character);
    /// For a dry run: DryRunPage has the words for these.
    void take(const Character &found, bool isFlagged);
    void giveUp(const CharacterId &id);
    void learn(const CharacterId &id, const Revision &told);
    /// A dry run leaves those out that \a isFlagged now, unless somebody has included them.
    void leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged);
    /// Null during the dry run, and until one of all runs was opened.
    [[nodiscard]] CleanupId runId() const;
    /// Brings it to the front.
    void bringUp();

    void reject() override;

signals:
    /// \a picks have become the run \a id, which is held.
    void started(const CleanupId &id, const QList<Pick> &picks);
    /// The dry run is closed for one of \a action with what its filter has left out, too.
    void allRequested(Action action);
    /// What is left of a time of its run is shown anew: twice a second.
    void timeShown();
    /// These of its run are to be selected again.
    void reselectRequested(const QList<CleanupResult> &results);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void start();
    void settle();
    void showRun(const CleanupId &id);
    void presentRun();
    void offerKeys();
    void openRun(const CleanupId &id);
    void recall(const CleanupId &id);
    void takeRecalled(const CleanupId &id, const Result<RecalledCleanup> &found);

    const Parts m_parts;
    const Theme &m_theme;
    QStackedLayout *m_pages = nullptr;
    DryRunPage *m_dryRun = nullptr; ///< null once it has started
    RunPage *m_run = nullptr;
    RunsPage *m_runs = nullptr;                ///< null until it is asked for
    std::unique_ptr<QObject> m_recallIsFor;    ///< the answer to a former one comes too late
    CleanupId m_starting{};                    ///< is being recorded
    std::pair<CleanupId, QString> m_refusal{}; ///< the last one, and why
};
