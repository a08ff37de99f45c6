// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class OperationQueue;
class ProblemLabel;
class QPushButton;
class Theme;

/// What only somebody can give before the queue sends anything, and the way to give it: for a run
/// whose window hides the message of the main window. Hidden while nothing is wanted.
class WaitingRow final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the row.
    WaitingRow(OperationQueue &queue, const Theme &theme, QWidget *parent = nullptr);

    /// Something of what is shown beside it is still to be sent.
    void setAwaited(bool awaited);

signals:
    /// The main window has what was asked for.
    void windowRequested();

private:
    void present();
    [[nodiscard]] bool lacksRight() const;
    [[nodiscard]] QString text() const;

    OperationQueue &m_queue;
    ProblemLabel *m_text = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_window = nullptr;
    bool m_isAwaited = false;
};
