// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/pendingrequest.h"
#include "refs/refkeeper.h"
#include "refs/refkey.h"
#include "refs/refpools.h"

#include <QByteArray>
#include <QObject>
#include <QSize>
#include <QTimer>

#include <memory>

/// The disk cache as the loader sees it: collects what is to be kept, and has it written in the
/// background when nobody waits for the pools any more, a few files at a time. What is still to be
/// written when it is destroyed is not kept, and neither is what a disk cannot take in time; nobody
/// hears of failures but the log, once. Reading needs none of this: see findRef(). GUI thread.
class RefStore final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 MiB = 1024LL * 1024;
    static constexpr RefKeeper::Caps DefaultCaps{.originals = 2048 * MiB, .thumbnails = 256 * MiB};
    // Bytes of memory for what is to be written.
    static constexpr qint64 PressingWaiting = 8 * MiB; ///< is written also while others wait
    static constexpr qint64 MostOriginals = 48 * MiB;  ///< beyond it none is kept
    static constexpr qint64 MostWaiting = 64 * MiB;    ///< beyond it nothing is kept

    /// \a pools must outlive this.
    RefStore(RefPools &pools, RefPlace place, const RefKeeper::Caps &caps = DefaultCaps,
             QObject *parent = nullptr);

    /// Whether anything is kept at all.
    [[nodiscard]] bool isOn() const { return !m_place.folder.isEmpty(); }
    /// As isOn(), and the disk took the original that it was given last, in time.
    [[nodiscard]] bool isKeeping() const { return isOn() && m_isTaken; }
    [[nodiscard]] const RefPlace &place() const { return m_place; }

    /// The original bytes, if they look like an image.
    void keepOriginal(const RefKey &key, const QByteArray &bytes);
    /// The image that was made for \a box, in sRGB.
    void keepThumbnail(const RefKey &key, const QSize &box, const DecodedRef &ref);
    /// The original that is still to be written, or just being written, under \a key; else null.
    [[nodiscard]] QByteArray waiting(const RefKey &key) const;
    /// Makes that image of the \a original first: the one at hand is for a screen of other colours.
    void makeThumbnail(const RefKey &key, const QSize &box, const QByteArray &original);
    /// The original turned out not to be an image: it is not kept any longer.
    void removeOriginal(const RefKey &key);
    /// Somebody waits for what the pools do: writing gives way.
    void setBusy(bool isBusy);

signals:
    /// isKeeping() is another.
    void keepingChanged();

private:
    static constexpr qsizetype FilesAtATime = 16;

    enum class State : quint8 { Idle, Working };

    [[nodiscard]] bool keep(const RefToKeep &kept, qint64 most);
    void setTaken(bool isTaken);
    [[nodiscard]] bool isDue() const;
    void plan();
    void work();
    [[nodiscard]] RefErrands takeSome();
    void worked(const RefsKept &kept);

    RefPools &m_pools;
    const RefPlace m_place;
    const std::shared_ptr<RefKeeper> m_keeper; ///< the pool's while m_work is under way
    RefErrands m_errands;
    QList<RefToKeep> m_beingWritten; ///< those that m_work has taken
    qint64 m_waitingBytes = 0;       ///< of m_errands
    bool m_isBusy = false;
    QTimer m_later; ///< single shot, runs while something is due
    State m_state = State::Idle;
    bool m_isTaken = true; ///< the latest original
    bool m_hasComplained = false;
    PendingRequest m_work;
};
