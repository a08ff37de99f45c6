// SPDX-License-Identifier: Apache-2.0
#include "ui/review/recentcovers.h"

#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"
#include "ui/review/recentlist.h"

RecentCovers::RecentCovers(RecentList &recent, OperationQueue &queue,
                           CharacterListModel &characters, QObject *parent)
    : QObject(parent)
    , m_recent(recent)
    , m_queue(queue)
    , m_characters(characters)
{
    connect(&queue, &OperationQueue::operationAdded, this, &RecentCovers::remember);
    connect(&queue, &OperationQueue::restored, this, &RecentCovers::rememberAll);
    connect(&characters, &QAbstractItemModel::modelReset, this, &RecentCovers::rememberAll);
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &RecentCovers::rememberAll);
    connect(&characters, &CharacterListModel::hiddenPrepended, this, &RecentCovers::rememberAll);
    rememberAll();
}

void RecentCovers::rememberAll()
{
    const Operations &all = m_queue.operations().all();
    qsizetype first = all.size();
    for (int count = 0; first > 0 && count < RecentList::MostCovers;)
        count += all.at(--first).isItem() ? 0 : 1;
    // The newest last: the list drops the others first.
    for (qsizetype position = first; position < all.size(); ++position)
        remember(position);
    m_recent.viewport()->update();
}

void RecentCovers::remember(qsizetype position)
{
    if (m_queue.operations().all().at(position).isItem())
        return;
    const CharacterRows &loaded = m_characters.loaded();
    const int place = loaded.rowOf(m_queue.operations().all().at(position).character);
    if (place >= 0)
        m_recent.rememberCover(loaded.at(place));
}
