// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "queue/cleanuphistory.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>
#include <optional>

class Cleanup;

/// The clean-ups that the record has, of all runs of the program, the newest first: read a page at
/// a time, and without their items. Those that are known are as they go on. GUI thread.
class RunListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Started, ///< on this computer's clock: "2026-05-08 14:31"
        Run,     ///< what it does with how many: "Delete 120 characters"
        Outcome, ///< "118 done · 2 failed"
        Reason,  ///< the reviewer's words, or empty
    };
    static constexpr int PageSize = 50;

    /// \a cleanup must outlive the model, which is empty until read().
    RunListModel(const Cleanup &cleanup, CleanupReader reader, int pageSize = PageSize,
                 QObject *parent = nullptr);
    ~RunListModel() override;

    /// From the newest, anew.
    void read();
    /// Why there are no more, or no others than those that are known; none if that went well.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// \a row must be valid.
    [[nodiscard]] CleanupId idAt(int row) const { return m_rows.at(row).run.id; }
    /// -1 if it is not read.
    [[nodiscard]] int rowOf(const CleanupId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// A page was read, or could not be; after its rows.
    void pageRead();

private:
    void ask();
    void take(const Result<CleanupPage> &page);
    void append(const QList<CleanupSummary> &cleanups);
    void prepend(const CleanupId &id);
    void follow(const CleanupId &id);
    [[nodiscard]] QList<CleanupSummary> known() const;
    [[nodiscard]] CleanupSummary now(const CleanupSummary &read) const;
    [[nodiscard]] QString text(const CleanupSummary &cleanup, int column) const;
    [[nodiscard]] QString wholeText(const CleanupSummary &cleanup) const;

    const Cleanup &m_cleanup;
    const CleanupReader m_reader;
    const int m_pageSize;
    QList<CleanupSummary> m_rows;
    bool m_isReading = false;
    qint64 m_next = 0; ///< HistoryQuery::before of the next page; 0 where there is none
    std::optional<Error> m_error;
    std::unique_ptr<QObject> m_pageIsFor; ///< the answer to a former one comes too late
};
