// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>

#include <deque>
#include <functional>

class Clock;
class Dispatcher;
class OperationList;

/// Where decisions come in: each counts once it is recorded, one for a character is open at a time,
/// and a new one takes the place of a former one that can still be cancelled. GUI thread.
class Intake final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Intake(OperationList &operations, Dispatcher &dispatcher, const Clock &clock);

    /// OperationQueue has the words for this.
    void submit(Action action, const Character &seen, const QString &pose, const QString &why);
    /// An item of a clean-up, whose character nothing is in the way of; \a answered is called once
    /// it is recorded, or cannot be.
    void submitItem(const Operation &item,
                    const std::function<void(const Result<void> &)> &answered);
    /// Does \a what as soon as all that is being accepted is recorded or refused, and all that was
    /// asked for before it is done: at once, if that is nothing.
    void afterwards(const std::function<void()> &what);
    /// Something for \a character is being recorded, or will be in a moment.
    [[nodiscard]] bool isAccepting(const CharacterId &character) const
    {
        return m_accepting.contains(character);
    }
    /// A new decision is being recorded; operationAdded() or refused() of the queue follows.
    [[nodiscard]] bool isRecording() const { return m_records > 0; }

signals:
    void refused(const CharacterId &character, const QString &why);

private:
    /// What is about to be accepted for a character.
    struct Wanted
    {
        Action action = Action::Save;
        QString pose{};
        QString why{};
        bool isItem = false; ///< of a clean-up
    };
    void take(const Wanted &wanted, const Character &seen);
    void takeWhileAccepting(const Wanted &accepting, const Wanted &wanted, const Character &seen);
    void keep(const Operation &before, const Wanted &wanted, const Character &seen);
    [[nodiscard]] static bool isNothingNew(const Operation &before, const Wanted &wanted,
                                           const Character &seen);
    [[nodiscard]] static bool isOfAnotherRef(const Operation &before, const Wanted &wanted,
                                             const Character &seen);
    void tellOtherRef(const Character &seen, bool canBeUndone);
    [[nodiscard]] static Wanted wantedBy(const Operation &operation);
    [[nodiscard]] Operation decided(const Wanted &wanted, const Character &seen) const;
    void add(const Operation &next);
    void replace(const Operation &former, const Operation &next);
    void finish(const Operation &next, const Result<void> &recorded);
    void goOn();
    void tellRefused(const Operation &operation, const Error &error);

    OperationList &m_operations;
    Dispatcher &m_dispatcher;
    const Clock &m_clock;
    QHash<CharacterId, Wanted> m_accepting; ///< being recorded, or kept for after a record
    int m_records = 0;
    std::deque<std::function<void()>> m_afterwards;
};
