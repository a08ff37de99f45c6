// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QHash>
#include <QSize>

#include <functional>

class QImage;
class QObject;
class RefLoader;

/// The covers of a view's rows. It asks the loader while the view paints, or is about to, so that
/// what is in sight comes first, and knows which row waits for which cover. GUI thread.
class Covers
{
public:
    /// \a loader must outlive this. It tells its askers apart by \a owner, the view, of which
    /// nothing but the address is used: what the view gives up goes on for others who wait for it.
    Covers(RefLoader &loader, const QObject *owner)
        : m_loader(loader)
        , m_owner(owner)
    {}

    /// The first ref of \a character, fitted into \a box of device pixels; null while it is not
    /// there, and without refs. From then on \a row waits for it.
    [[nodiscard]] QImage cover(const Character &character, int row, const QSize &box);
    /// Those that cover() has asked for are looked for from now on, not only once the event is
    /// through that is being handled.
    void startNow();
    /// So many rows are on the screen, with covers of the box that was last asked for; 0 when they
    /// are hidden.
    void setInSight(int rows);
    /// What there is of it in another size; starts nothing.
    [[nodiscard]] QImage standIn(const Character &character) const;
    [[nodiscard]] bool hasFailed(const Character &character) const;

    /// The row that waited for \a key, and does no more; -1 if none did.
    int take(const RefKey &key);
    /// Nothing is fetched any more for rows that \a isFar.
    void forget(const std::function<bool(int row)> &isFar);

private:
    RefLoader &m_loader;
    const QObject *const m_owner;
    QSize m_box{0, 0}; ///< that was last asked for
    QHash<RefKey, int> m_waiting;
};
