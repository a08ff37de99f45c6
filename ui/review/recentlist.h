// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "refs/refkey.h"

#include <QHash>
#include <QListView>

#include <optional>

class RefLoader;
class Theme;

/// The list RECENT: the last decisions, newest first, each with its cover, what was decided, and
/// what has become of it; "6 s · Undo" while it can be taken back.
class RecentList final : public QListView
{
    Q_OBJECT

public:
    /// What the model gives for each row.
    enum Role {
        OperationRole = Qt::UserRole, ///< Operation
        SecondsLeftRole,              ///< int: of the hold; invalid when it is not held
    };
    static constexpr int RowHeight = 40;

    /// Both must outlive the list.
    RecentList(RefLoader &loader, const Theme &theme, QWidget *parent = nullptr);

    /// The cover to show beside decisions on \a character; without it they have a blank one.
    void rememberCover(const Character &character);
    /// Nothing where no cover is remembered.
    [[nodiscard]] std::optional<RefSource> coverOf(const CharacterId &id) const;

    [[nodiscard]] QSize sizeHint() const override { return {220, 5 * RowHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, RowHeight}; }

signals:
    /// "Undo" of a row was clicked.
    void undoRequested(const OperationId &id);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QModelIndex undoAt(const QPoint &position) const;

    QHash<CharacterId, RefSource> m_covers{};
};
