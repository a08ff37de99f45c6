// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "models/activitywriter.h"

#include <QDialog>

class ActivityTable;
class CharacterListModel;
class ElidedLabel;
class MessagePage;
class ProblemLabel;
class QLineEdit;
class QPushButton;
class StateFilter;
class Theme;

/// The window Activity: the operations of all runs, to look through, to copy and export, and to try
/// again or put away what came to nothing. An ordinary window: open it with show(); it deletes
/// itself when closed.
class ActivityDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What the dialog shows; all of it must outlive it.
    struct Parts
    {
        Journal &journal;
        OperationQueue &queue;
        CharacterListModel &characters; ///< those that can be shown
    };

    ActivityDialog(const Parts &parts, const Theme &theme, QWidget *parent);

signals:
    /// The reviewer wants to see this character, which is loaded; the filter may hide it.
    void showRequested(const CharacterId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectButtons();
    void follow();
    void readOn();
    void presentPage();
    void answerPage();
    void updateButtons();
    void copy();
    void askWhereTo();
    void exportTo(const QString &fileName);
    void finishExport();
    void retrySelected();
    void dismissSelected();
    void showSelected();
    [[nodiscard]] bool canRetry(const Operation &operation) const;
    [[nodiscard]] bool canDismiss(const Operation &operation) const;
    /// The one selected operation's character if it can be shown, or none.
    [[nodiscard]] CharacterId showable() const;
    [[nodiscard]] QString showTip() const;

    const Parts m_parts;
    ActivityModel m_model;
    ActivityFilter m_operations;
    ActivityWriter m_writer;
    QString m_exportTo; ///< waits for all to be read
    QString m_exportProblem;
    QLineEdit *m_filter = nullptr;
    StateFilter *m_states = nullptr;
    ActivityTable *m_table = nullptr;
    MessagePage *m_page = nullptr; ///< in the table while it has no rows
    ElidedLabel *m_count = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_dismiss = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};
