// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class CleanupPlan;
class QLabel;
class QPushButton;

/// Whom a dry run leaves out until somebody wants otherwise: those that are flagged, and those that
/// were taken out. Hidden where there are none.
class LeftOutRow final : public QWidget
{
    Q_OBJECT

public:
    explicit LeftOutRow(QWidget *parent = nullptr);

    void present(const CleanupPlan &plan);

signals:
    void includeRequested();
    /// The latest one taken out is wanted again.
    void putBackRequested();

private:
    QLabel *m_flagged = nullptr;
    QPushButton *m_include = nullptr;
    QLabel *m_takenOut = nullptr;
    QPushButton *m_putBack = nullptr;
};
