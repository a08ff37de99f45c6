// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "models/characterwalk.h"
#include "models/queuesize.h"
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
/// is a lower bound until a walk has reached the end, and after one that met rows which could not
/// be read; from then on it is followed, as a bound again once others are known to have worked
/// where nobody looked. What has been decided here and leaves its queue does not count from that
/// moment on. GUI thread.
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
    /// from one queue to another, all are counted again soon, and where they have done more that
    /// nobody has seen, those where that is.
    QueueListModel(CharactersApi &api, CharacterListModel &characters, OperationQueue &operations,
                   QObject *parent = nullptr);

    /// Asks for the size of the queues that are not shown, with what reads are left over.
    void count();
    /// The same a moment later, so that the refs and covers of a page that has just come go first.
    void countSoon() { m_soon.start(SoonDelay); }
    /// Asks how many are still being made, which ends by itself, unless that queue is shown or was
    /// empty; if it is another number, all are counted again soon.
    void countRunning();
    /// A walk through all of \a query has \a met these, the newest of which was created at
    /// \a newest, beside so many \a unreadable ones. What has been decided since, and what has come
    /// since, is told apart.
    void takeTotal(const CharacterQuery &query, const CharacterWalk::Passed &met,
                   const QDateTime &newest, qsizetype unreadable);
    [[nodiscard]] int rowOf(const CharacterQuery &query) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Queue
    {
        CharacterQuery query{};
        QueueSize size{}; ///< as the server has it
        int count = -1;   ///< as it is shown: without those that are about to leave; of All, where
                          ///< that is a bound, no fewer than the others have
        bool isCountWhole = false;
        bool isDue = false; ///< is to be counted again, soon
        PendingRequest page{};
    };
    static constexpr std::size_t Queues = 5; ///< All comes last
    /// A page and its covers from the disk are on the screen by then.
    static constexpr std::chrono::milliseconds SoonDelay{50};

    [[nodiscard]] static QString name(const CharacterQuery &query);
    [[nodiscard]] Queue &at(int row) { return m_queues.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] bool isShown(const Queue &queue) const;
    [[nodiscard]] Queue *shown();
    [[nodiscard]] bool isFollowedBeyond(const Queue &queue) const;
    [[nodiscard]] bool isLeaving(const Operation &operation, const Queue &queue) const;
    [[nodiscard]] bool hasLeft(const CharacterQuery &query, const CharacterId &id,
                               const Revision &met) const;
    [[nodiscard]] QueueSize::Ids loadedIds() const;
    [[nodiscard]] QueueSize::Ids loadedIds(int from, int end) const;
    void ask(int row);
    void readPage(int row, const Result<CharacterPage> &page);
    void takeReplaced();
    void takeFirstPage();
    void takeChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void takeAdded(QueueSize &size);
    void noteRow(QueueSize &size, int place);
    void takeShown();
    void follow(const Operation &operation);
    void followOthers(const Character &character, CharacterStatus before);
    void move(Queue &queue, const CharacterId &id, CharacterStatus before, CharacterStatus after);
    void recount(int row);
    void recountAll();
    void countDue();
    void tell();

    CharactersApi &m_api;
    CharacterListModel &m_characters;
    OperationQueue &m_operations;
    std::array<Queue, Queues> m_queues;
    int m_placesTaken = 0; ///< of those loaded, the size of the shown queue knows
    CharacterId m_first{}; ///< the first of them
    QTimer m_soon;
    QTimer m_recount;
};
