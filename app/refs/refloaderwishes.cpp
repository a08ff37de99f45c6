// SPDX-License-Identifier: Apache-2.0
#include "refs/refloader.h"

#include <QSet>

#include <algorithm>

// What will be asked for soon.

void RefLoader::prefetch(const QList<Wish> &wishes, RefOwner owner)
{
    m_wishes = wishes;
    m_wishOwner = owner;
    fitCache();
    m_cache.setExpected(wishes.isEmpty() ? CharacterId()
                                         : wishes.constFirst().source.key.character);
    QSet<RefKey> wished;
    for (const Wish &wish : wishes)
        wished.insert(wish.source.key);
    m_failures.keepWishes(wished);
    m_queue.leave(RefAsker::Wish,
                  [&wished](const RefWant &want) { return !wished.contains(want.key()); });
    dropIdle();
    m_afterPaint.start();
}

void RefLoader::adjustWishes(const QList<Wish> &wishes, RefOwner owner)
{
    if (owner != m_wishOwner || wishes != m_wishes)
        prefetch(wishes, owner);
}

bool RefLoader::isWished(const CharacterId &character) const
{
    return std::any_of(m_wishes.cbegin(), m_wishes.cend(), [&character](const Wish &wish) {
        return wish.source.key.character == character;
    });
}

void RefLoader::askForWishes()
{
    const QColorSpace screen = m_screens.of(m_wishOwner);
    // Backwards, so that the first wish is the last to be pushed out of memory.
    for (int place = static_cast<int>(m_wishes.size()) - 1; place >= 0; --place) {
        const auto &[source, box] = m_wishes.at(place);
        m_cache.touch(source.key);
        if (m_cache.canvasImage(source.key, box, screen).isNull()
            && m_failures.of(source.key, {box, screen}) == nullptr
            && !m_failures.containsWish(source.key))
            ask(m_queue.wish(source, {box, screen}, place));
    }
    // Other targets only now, so that a download under way goes on for the new one.
    m_queue.leave(RefAsker::Wish, [&](const RefWant &want) {
        return std::none_of(m_wishes.cbegin(), m_wishes.cend(), [&](const Wish &wish) {
            return wish.source.key == want.key() && RefTarget(wish.box, screen) == want.target;
        });
    });
    dropIdle();
}

/// Whether the image of \a wish would push out none that is more likely to be looked at.
bool RefLoader::hasRoomFor(const RefWant &wish) const
{
    if (wish.target.box.isEmpty())
        return m_cache.hasRoomForFullSize(wish.key());
    qint64 needed = imageBytes(wish.target.box) + m_cache.shownBytes();
    for (const Wish &earlier : m_wishes) {
        if (earlier.source.key == wish.key())
            break;
        needed += m_cache.canvasBytes(earlier.source.key);
    }
    return needed <= m_cache.canvasCap();
}
