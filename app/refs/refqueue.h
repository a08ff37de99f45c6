// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/pendingrequest.h"
#include "refs/refkey.h"
#include "refs/refpools.h"
#include "refs/reftarget.h"

#include <QByteArray>
#include <QFlags>
#include <QList>

#include <functional>
#include <vector>

class QObject;

/// Who waits for an image. The first of them decides how urgent it is.
enum class RefAsker : quint8 { Shown = 1, Thumbnail = 2, Wish = 4 };
Q_DECLARE_FLAGS(RefAskers, RefAsker)
Q_DECLARE_OPERATORS_FOR_FLAGS(RefAskers)

/// Tells those who ask as the same kind of asker from one another, by its address alone: a canvas
/// from the second display. Null stands for all that need not be told apart.
using RefOwner = const QObject *;

/// An image that somebody waits for.
struct RefWant
{
    /// One of those who wait.
    struct Waiter
    {
        RefAsker asker{};
        RefOwner owner = nullptr;

        friend bool operator==(const Waiter &, const Waiter &) = default;
    };
    enum class Step : quint8 {
        Unsought,         ///< the disk is still to be asked
        WithoutThumbnail, ///< the disk has none, and is still to be asked for the original
        Waiting,          ///< to be downloaded
        Downloading,
        Downloaded,
        Decoding, ///< or being looked for on the disk, which is one with decoding it
    };

    RefSource source{};
    RefTarget target{};
    QList<Waiter> waiters{};
    RefAskers askers{}; ///< of the waiters
    quint64 turn = 0;   ///< of the latest request, the newest goes first; 0 for wishes
    int place = 0;      ///< within its turn, or in the wish list
    Step step = Step::Unsought;
    QByteArray bytes{};                               ///< from Downloaded on
    RefPools::Lane lane = RefPools::Lane::Background; ///< while Decoding
    PendingRequest decode{};                          ///< while Decoding

    [[nodiscard]] const RefKey &key() const { return source.key; }
    [[nodiscard]] RefAsker urgency() const;
    /// Nothing is under way for it, and there is nothing of it.
    [[nodiscard]] bool isIdle() const
    {
        return step == Step::Unsought || step == Step::WithoutThumbnail || step == Step::Waiting;
    }
    void join(const Waiter &waiter);
    void leave(const Waiter &waiter);
};

/// The more urgent of \a askers, of whom there must be one.
[[nodiscard]] RefAsker mostUrgent(RefAskers askers);

/// What is waited for, and in which order it is served: by urgency, then the newest turn, then
/// place. It starts nothing itself. GUI thread.
class RefQueue
{
public:
    using Condition = std::function<bool(const RefWant &)>;

    /// Waiting thumbnails beyond this number are dropped, the oldest first: nobody sees them any
    /// more. Those of the present turn stay, however many they are: one paint event has asked for
    /// them.
    static constexpr int MostWaitingThumbnails = 256;

    /// Adds \a asker, of \a owner, to those who wait for the ref for \a target, and makes it the
    /// newest request of its turn. For what is Shown an owner waits for one target at a time, so it
    /// leaves the others. The want lives until the next call that changes the queue.
    RefWant &ask(const RefSource &source, const RefTarget &target, RefAsker asker,
                 RefOwner owner = nullptr);
    /// As ask() for a wish at \a place of the wish list, which counts where nobody else asks.
    RefWant &wish(const RefSource &source, const RefTarget &target, int place);
    /// What is asked for from now on is newer than all before.
    void endTurn();

    /// \a asker, of \a owner, waits no more where \a condition holds; what nobody waits for is
    /// dropped.
    void leave(RefAsker asker, const Condition &condition, RefOwner owner = nullptr);
    /// Whoever shows refs waits no more for those that are not in the colours of \a screenOf it
    /// now. Wishes stay.
    void leaveOtherColours(const std::function<QColorSpace(RefOwner)> &screenOf);
    /// Takes out the want of \a key for \a target; its askers are empty if there is none.
    [[nodiscard]] RefWant take(const RefKey &key, const RefTarget &target);
    /// Takes out all wants of \a key and returns who waited.
    RefAskers remove(const RefKey &key);
    /// The want of \a key for \a target, or null. It lives until the next call that changes the
    /// queue.
    [[nodiscard]] RefWant *peek(const RefKey &key, const RefTarget &target);
    /// The download of \a key has begun, or was put off again.
    void setDownloading(const RefKey &key, bool downloading);
    /// The bytes of \a key are here.
    void setDownloaded(const RefKey &key, const QByteArray &bytes);

    /// The first in order for which \a condition holds, or null.
    [[nodiscard]] RefWant *first(const Condition &condition);
    [[nodiscard]] int count(const Condition &condition) const;
    /// Who waits for the ref, for whatever target; nobody is an empty set.
    [[nodiscard]] RefAskers askers(const RefKey &key) const;

private:
    [[nodiscard]] RefWant &at(const RefSource &source, const RefTarget &target);
    [[nodiscard]] std::vector<RefWant>::iterator find(const RefKey &key, const RefTarget &target);
    void dropOldThumbnail();

    std::vector<RefWant> m_wants;
    quint64 m_turn = 1;
    int m_place = 0; ///< of the next request in this turn
};
