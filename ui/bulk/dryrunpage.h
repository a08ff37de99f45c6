// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/filethread.h"
#include "models/planlistmodel.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class ElidedLabel;
class LeftOutRow;
class PickList;
class PlanFigures;
class ProblemLabel;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RateBudget;
class RefLoader;
class ScopeRow;
class Theme;
class WrappedLabel;
struct DryRunScope;

/// What a clean-up is about to do, before anything is sent: the very characters, what happens to
/// them, how long it takes, and the word that starts it.
class DryRunPage final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the page.
    DryRunPage(CleanupPlan plan, RefLoader &refs, const RateBudget &budget, const Theme &theme,
               QWidget *parent = nullptr);

    [[nodiscard]] const CleanupPlan &plan() const { return m_model.plan(); }
    /// What the person gave as the reason; may be empty.
    [[nodiscard]] QString why() const;
    /// Says where the characters are from, and who is left out.
    void setScope(const DryRunScope &scope);
    /// Offers \a reasons to choose from; others can be typed.
    void offerReasons(const QStringList &reasons);
    /// Shows all refs of \a character, the only one that it is about: it is judged as a whole.
    void showRefs(const Character &character);
    /// One of those that the plan awaits was \a found. Until none is awaited it cannot be started.
    void take(const Character &found, bool isFlagged);
    /// One of those could not be found, and is left out.
    void giveUp(const CharacterId &id);
    /// The server has \a told what one of the others is now.
    void learn(const CharacterId &id, const Revision &told);
    /// Leaves those out that \a isFlagged now, unless somebody has included them, or it is being
    /// started.
    void leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged);
    /// It is being started: nothing can be changed until that has failed, because of \a problem.
    void setStarting();
    void setFailed(const QString &problem);
    /// Gives the keys to the list.
    void takeFocus();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Once until setFailed().
    void startRequested();
    void cancelRequested();
    /// What its scope leaves out because of a filter is wanted too: by another dry run.
    void allRequested();

private:
    void layOut(const Theme &theme);
    void connectParts();
    void present();
    void presentTimes();
    void takeOut(int row);
    void putBack();
    void includeFlagged();
    void askWhereTo();
    void save(const QString &fileName);
    void requestStart();
    [[nodiscard]] bool isConfirmed() const;

    RefLoader &m_refs;
    const Theme &m_theme;
    const RateBudget &m_budget;
    PlanListModel m_model;
    FileThread m_thread;
    QTimer m_tick; ///< tokens come back
    bool m_isStarting = false;
    QLabel *m_title = nullptr;
    QVBoxLayout *m_left = nullptr;
    PickList *m_list = nullptr;
    QWidget *m_pictures = nullptr; ///< of the only one; null for others
    PlanFigures *m_figures = nullptr;
    ScopeRow *m_scope = nullptr;
    LeftOutRow *m_leftOut = nullptr;
    QComboBox *m_why = nullptr;
    QLabel *m_typeLabel = nullptr;
    QLineEdit *m_typed = nullptr;
    ElidedLabel *m_saved = nullptr;
    WrappedLabel *m_startWords = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_start = nullptr;
};
