// SPDX-License-Identifier: Apache-2.0
#include "ui/review/endfeed.h"

#include "models/characterlistmodel.h"
#include "models/queuelistmodel.h"
#include "models/reviewposition.h"
#include "queue/cleanup.h"
#include "queue/operationqueue.h"
#include "ui/review/reviewpane.h"

#include <QLocale>

EndFeed::EndFeed(ReviewPane &review, const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_review(review)
    , m_parts(parts)
{
    connect(&parts.position, &ReviewPosition::moved, this, &EndFeed::tell);
    connect(&parts.queues, &QAbstractItemModel::dataChanged, this, &EndFeed::tell);
    connect(&parts.operations, &OperationQueue::operationAdded, this, &EndFeed::tell);
    connect(&parts.operations, &OperationQueue::operationChanged, this, &EndFeed::tell);
    connect(&parts.cleanup, &Cleanup::started, this, &EndFeed::tell);
    connect(&parts.cleanup, &Cleanup::changed, this, &EndFeed::tell);
    tell();
}

void EndFeed::tell()
{
    if (m_parts.position.current())
        return; // nobody sees the page
    ReviewPane::Ending ending{.decided = decidedText()};
    for (int row = 0; row < m_parts.queues.rowCount(); ++row) {
        const QModelIndex queue = m_parts.queues.index(row);
        const auto query = queue.data(QueueListModel::QueryRole).value<CharacterQuery>();
        const bool isAll = query.status == CharacterStatus::Unknown;
        if (isAll || query == m_parts.characters.query()
            || queue.data(QueueListModel::CountRole).toInt() <= 0)
            continue;
        //: %1 is the name of a queue, %2 how many are in it
        ending.queues.append({tr("Open %1 (%2)")
                                  .arg(queue.data(Qt::DisplayRole).toString(),
                                       queue.data(QueueListModel::CountTextRole).toString()),
                              query});
    }
    m_review.setEnding(ending);
}

/// In the shown queue, as far as this run of the program knows; empty where nothing was.
QString EndFeed::decidedText() const
{
    int saved = 0;
    int discarded = 0;
    int deleted = 0;
    int unsent = 0;
    const CharacterStatus status = m_parts.characters.query().status;
    for (const Operation &one : m_parts.operations.operations().all()) {
        const bool isOfQueue = status == CharacterStatus::Unknown || statusOf(one.seen) == status;
        if (!isOfQueue || one.isItem())
            continue;
        const bool isDone = one.state == OperationState::Done;
        saved += int(isDone && one.action == Action::Save);
        discarded += int(isDone && one.action == Action::Discard);
        deleted += int(isDone && one.action == Action::Delete);
        unsent += int(one.isOpen() && !isGeneration(one.action));
    }
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(QLocale().toString(count)));
    };
    add(saved, tr("%1 saved"));
    add(discarded, tr("%1 discarded"));
    add(deleted, tr("%1 deleted"));
    add(unsent, tr("%1 not sent yet"));
    //: Since the program was started; %1 is "12 saved, 3 discarded"
    return parts.isEmpty() ? QString() : tr("Since the start: %1.").arg(parts.join(tr(", ")));
}
