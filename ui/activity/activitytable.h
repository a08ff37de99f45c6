// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QList>
#include <QTableView>

class ActivityFilter;
class Theme;

/// The table `Activity`. Arrows move, Shift and Ctrl select more rows, Tab leaves it.
class ActivityTable final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive the table.
    ActivityTable(const Theme &theme, ActivityFilter &operations, QWidget *parent = nullptr);

    /// In the order of the rows.
    [[nodiscard]] QList<Operation> selected() const;
    /// Makes the first row the current one if there is none.
    void selectFirst();

signals:
    /// Other rows are selected, or those that are have changed.
    void selectedChanged();
    /// The keys for copying were pressed.
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpColumns(const Theme &theme);

    ActivityFilter &m_operations;
};
