// SPDX-License-Identifier: Apache-2.0
#include "ui/judging/prefetching.h"

#include "models/characterlistmodel.h"
#include "models/reviewposition.h"
#include "refs/refloader.h"

namespace {

QList<RefLoader::Wish> wishesFor(const QList<Character> &neighbours,
                                 const std::function<QList<QSize>(const Character &)> &boxesFor)
{
    QList<RefLoader::Wish> wishes;
    for (const Character &character : neighbours) {
        const QList<QSize> boxes = boxesFor(character);
        for (int i = 0; i < static_cast<int>(character.refs.size()); ++i)
            wishes.append({.source = refSource(character, i), .box = boxes.value(i)});
    }
    return wishes;
}

} // namespace

void prefetchNeighbours(RefLoader &refs, const ReviewPosition &position, const QObject *owner,
                        const std::function<QList<QSize>(const Character &)> &boxesFor)
{
    refs.prefetch(wishesFor(position.neighbours(), boxesFor), owner);
}

void adjustNeighbours(RefLoader &refs, const ReviewPosition &position, const QObject *owner,
                      const std::function<QList<QSize>(const Character &)> &boxesFor)
{
    refs.adjustWishes(wishesFor(position.neighbours(), boxesFor), owner);
}

void onOtherNeighbours(const CharacterListModel &characters, QObject *context,
                       const std::function<void()> &prefetch)
{
    using Model = QAbstractItemModel;
    QObject::connect(&characters, &Model::rowsInserted, context, prefetch);
    QObject::connect(&characters, &Model::rowsRemoved, context, prefetch);
    QObject::connect(&characters, &Model::modelReset, context, prefetch);
    QObject::connect(&characters, &Model::dataChanged, context,
                     [prefetch](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                         if (roles.isEmpty()) // others are of operations, picks and flags
                             prefetch();
                     });
}
