// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstddef>

class CharacterListModel;
class CharactersApi;
class OperationQueue;
struct Operation;

/// The queues of the sidebar with what is known of their sizes. The API has no totals, so a count
/// is a lower bound until a walk has reached the end; from then on it is followed. What has been
/// decided here and leaves its queue does not count from that moment on. GUI thread.
class QueueListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CountTextRole = Qt::UserRole, ///< QString: "12", "100+", or empty while unknown
        QueryRole,                    ///< CharacterQuery
        CountRole,                    ///< int: at least so many; -1 while unknown
    };

    /// \a characters shows one of the queues at a time. All must outlive the model.
    /// What \a operations do to the others is counted as it happens; where others move a character
    /// from one queue to another, all are counted again soon.
    QueueListModel(CharactersApi &api, CharacterListModel &characters, OperationQueue &operations,
                   QObject *parent = nullptr);

    /// Asks for the size of the queues that are not shown, with what reads are left over.
    void count();
    /// The same a moment later, so that the refs and covers of a page that has just come go first.
    void countSoon() { m_soon.start(SoonDelay); }
    /// Asks how many are still being made, which ends by itself, unless that queue is shown or was
    /// empty; if it is another number, all are counted again soon.
    void countRunning();
    /// A walk through all of \a query has met \a total of them, the newest of which was created at
    /// \a newest.
    void takeTotal(const CharacterQuery &query, qsizetype total, const QDateTime &newest);
    [[nodiscard]] int rowOf(const CharacterQuery &query) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Queue
    {
        CharacterQuery query{};
        int known = -1;       ///< as the server has it, or at least so many; -1: unknown
        bool isWhole = false; ///< known is exact
        int read = 0;         ///< known when it was last read
        QDateTime newest{};   ///< of those that known counts, where that was told
        int count = -1;       ///< as it is shown: without those that are about to leave
        bool isCountWhole = false;
        PendingRequest page{};
    };
    static constexpr std::size_t Queues = 5;
    /// A page and its covers from the disk are on the screen by then.
    static constexpr std::chrono::milliseconds SoonDelay{50};

    [[nodiscard]] static QString name(const CharacterQuery &query);
    [[nodiscard]] Queue &at(int row) { return m_queues.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] bool isShown(const Queue &queue) const;
    [[nodiscard]] bool isFollowedBeyond(const Queue &queue) const;
    [[nodiscard]] bool isLeaving(const Operation &operation, const Queue &queue) const;
    void ask(int row);
    void readPage(int row, const Result<CharacterPage> &page);
    void takeReplaced();
    void takeShown();
    void follow(const Operation &operation);
    void tell();

    CharactersApi &m_api;
    CharacterListModel &m_characters;
    OperationQueue &m_operations;
    std::array<Queue, Queues> m_queues;
    int m_left = 0; ///< rows of the shown one that had left it when it was looked at last
    QTimer m_soon;
    QTimer m_recount;
};
