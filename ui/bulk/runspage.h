// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/bulk/runlistmodel.h"

#include <QWidget>

class ProblemLabel;
class QPushButton;
class QTreeView;
class Theme;

/// All clean-ups that the record has, the newest first, to open one.
class RunsPage final : public QWidget
{
    Q_OBJECT

public:
    /// \a cleanup and \a theme must outlive the page, which is empty until read().
    RunsPage(const Cleanup &cleanup, const CleanupReader &reader, const Theme &theme,
             QWidget *parent = nullptr);

    /// Reads the list anew, and makes \a current its current row, or else the newest.
    void read(const CleanupId &current);
    /// One could not be opened, and why; empty takes that away.
    void say(const QString &problem);
    void takeFocus();

signals:
    /// The run \a id is to be opened.
    void chosen(const CleanupId &id);
    void closeRequested();

private:
    void layOut(const Theme &theme);
    void setUpList(const Theme &theme);
    void present();
    void choose();

    RunListModel m_model;
    CleanupId m_wanted{}; ///< becomes the current row once it is there
    QTreeView *m_list = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
};
