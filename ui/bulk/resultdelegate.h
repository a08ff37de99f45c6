// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/cleanuprun.h"

#include <QStyledItemDelegate>

class Theme;

/// Draws an item of a clean-up: the mark of how far it is, its name, and what became of it.
class ResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int RowHeight = 32;

    /// \a theme must outlive the delegate.
    explicit ResultDelegate(const Theme &theme, QObject *parent = nullptr);

    /// Of \a run, as it stands from now on.
    void setRun(const CleanupRun &run) { m_run = run; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    const Theme &m_theme;
    CleanupRun m_run{};
};
