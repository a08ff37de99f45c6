// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"
#include "net/pendingrequest.h"

#include <QAbstractListModel>
#include <QTimer>

#include <array>

class CharacterListModel;
class CharactersApi;
class OperationQueue;
struct Operation;

/// The queues of the sidebar with what is known of their sizes. The API has no totals, so a count
/// is a lower bound until a walk has reached the end. GUI thread.
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
    /// Asks how many are still being made, which ends by itself, unless that queue is shown or was
    /// empty; if it is another number, all are counted again soon.
    void countRunning();
    [[nodiscard]] int rowOf(const CharacterQuery &query) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Queue
    {
        CharacterQuery query{};
        int count = -1; ///< unknown
        bool isWhole = false;
        PendingRequest page{};
    };

    [[nodiscard]] static QString name(const CharacterQuery &query);
    void readPage(int row, const Result<CharacterPage> &page);
    void takeShown();
    void follow(const Operation &operation);
    void set(int row, int count, bool isWhole);

    CharactersApi &m_api;
    CharacterListModel &m_characters;
    std::array<Queue, 5> m_queues;
    QTimer m_recount;
};
