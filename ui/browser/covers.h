// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refkey.h"

#include <QHash>

#include <functional>

class QImage;
class QSize;
class RefLoader;

/// The covers of a view's rows. It asks the loader while the view paints, so that what is in sight
/// comes first, and knows which row waits for which cover. GUI thread.
class Covers
{
public:
    /// \a loader must outlive this.
    explicit Covers(RefLoader &loader)
        : m_loader(loader)
    {}
    ~Covers();
    Q_DISABLE_COPY_MOVE(Covers)

    /// The loader tells its askers apart by their urgency only, so that what one of two views gives
    /// up would be lost for the other: \a other shows the same characters, and what either waits
    /// for goes on while the other forgets it. Until one of them is destroyed.
    void shareWith(Covers &other);

    /// The first ref of \a character, fitted into \a box of device pixels; null while it is not
    /// there, and without refs. From then on \a row waits for it.
    [[nodiscard]] QImage cover(const Character &character, int row, const QSize &box);
    /// What there is of it in another size; starts nothing.
    [[nodiscard]] QImage standIn(const Character &character) const;
    [[nodiscard]] bool hasFailed(const Character &character) const;

    /// The row that waited for \a key, and does no more; -1 if none did.
    int take(const RefKey &key);
    /// Nothing is fetched any more for rows that \a isFar.
    void forget(const std::function<bool(int row)> &isFar);

private:
    RefLoader &m_loader;
    QHash<RefKey, int> m_waiting;
    Covers *m_other = nullptr;
};
