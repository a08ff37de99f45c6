// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "refs/refdecoder.h"
#include "refs/reffile.h"
#include "refs/reffolder.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// What is to be kept under a key.
struct RefToKeep
{
    RefFileKey key{};
    QByteArray bytes{};     ///< of an original; that of a thumbnail where there is no image
    DecodedRef thumbnail{}; ///< of a thumbnail in sRGB, which is yet to become a JPEG
};

/// What is to be done to the disk cache, in this order.
struct RefErrands
{
    QList<RefFileKey> damaged{}; ///< to be removed
    QList<RefToKeep> toBeKept{};
};

/// What has become of errands.
struct RefsKept
{
    bool isDone = true; ///< all that was to be kept was written
    int originals = 0;  ///< so many were written
    int refused = 0;    ///< and so many not
};

/// Writes and clears up the disk cache of one connection. A value that one thread uses at a time.
class RefKeeper
{
public:
    /// Bytes on the disk of each kind, at most.
    struct Caps
    {
        qint64 originals;
        qint64 thumbnails;
    };

    RefKeeper(const RefPlace &place, const Caps &caps);

    /// Runs \a errands, unless \a isCancelled() says before a file that it is not wanted any more.
    /// The first time it counts what is there.
    [[nodiscard]] RefsKept run(const RefErrands &errands, const std::function<bool()> &isCancelled);

private:
    [[nodiscard]] RefFolder &folderOf(const RefFileKey &key);
    [[nodiscard]] bool open();

    RefFolder m_originals;
    RefFolder m_thumbnails;
};
