// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QSortFilterProxyModel>
#include <QStringMatcher>

#include <vector>

/// The operations of an ActivityModel that somebody looks for. What is not read yet is not found:
/// whoever filters reads on to the end. What is looked for anew is told as another layout: rows go
/// and come without a signal for each. GUI thread.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// Which states to show.
    enum class Group : quint8 {
        All,
        OnTheirWay, ///< Held to Uncertain
        Done,
        HandedBack, ///< Conflict and Failed, also when put away
        Undone,     ///< by the reviewer, or replaced
    };
    Q_ENUM(Group)

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Words that are all parts of a name, or all of an id, a request id or a reason, in any case
    /// and order; blank for all.
    void setText(const QString &text);
    void setGroup(Group group);
    /// Something may be hidden.
    [[nodiscard]] bool isFiltering() const { return !m_text.isEmpty() || m_group != Group::All; }

    [[nodiscard]] bool hasText() const { return !m_text.isEmpty(); }
    [[nodiscard]] Group group() const { return m_group; }

    /// \a row must be valid.
    [[nodiscard]] const Operation &at(int row) const;
    /// All that are shown, in their order.
    [[nodiscard]] QList<Operation> operations() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow,
                                        const QModelIndex &sourceParent) const override;

private:
    void filterAnew();

    QString m_text;                      ///< without needless blanks
    std::vector<QStringMatcher> m_words; ///< of m_text
    Group m_group = Group::All;
};
