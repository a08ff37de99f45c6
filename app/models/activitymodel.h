// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "queue/journalstart.h"

#include <QAbstractTableModel>
#include <QHash>

#include <deque>
#include <memory>
#include <optional>

class Journal;
class OperationQueue;

/// The operations of all runs, the newest first: read from the journal a page at a time, and those
/// of this run as they go on. One row for each. Where the journal cannot be read, those of the
/// queue alone. Its columns are those of ActivityColumn. GUI thread.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        OperationRole = Qt::UserRole, ///< Operation
    };
    enum class State : quint8 {
        Ready,   ///< there may be more: fetchMore()
        Loading, ///< a page is on its way
        Failed,  ///< error() says why; waits for retry(), and is not asked again by a view
        AtEnd,   ///< all there are
    };
    Q_ENUM(State)

    /// Asks for the first page of \a pageSize. Both must outlive the model.
    ActivityModel(Journal &journal, OperationQueue &queue, int pageSize = HistoryQuery().limit,
                  QObject *parent = nullptr);
    ~ActivityModel() override;

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// After Failed: from the newest again.
    void retry();

    /// \a row must be valid; the reference is valid until the model changes.
    [[nodiscard]] const Operation &at(int row) const { return m_rows.at(std::size_t(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// state() or error() changed; after the rows of a page.
    void stateChanged();

private:
    void readFromStart();
    void ask();
    void read(const Result<HistoryPage> &page);
    void append(const QList<Operation> &operations);
    void prepend(const Operation &operation);
    void update(qsizetype position);
    void setState(State state, const std::optional<Error> &error = {});
    [[nodiscard]] Operation complete(const Operation &operation) const;
    [[nodiscard]] QList<Operation> ofTheQueue() const;

    Journal &m_journal;
    OperationQueue &m_queue;
    const CompactText m_account; ///< the journal's, which the rows share
    const int m_pageSize;
    std::deque<Operation> m_rows;
    /// Rows as they would be had nothing been put in front of them.
    QHash<OperationId, int> m_places;
    int m_inFront = 0;
    State m_state = State::Ready;
    std::optional<Error> m_error;
    qint64 m_next = 0;                    ///< HistoryQuery::before of the next page
    std::unique_ptr<QObject> m_pageIsFor; ///< the answer to a former one comes too late
};
