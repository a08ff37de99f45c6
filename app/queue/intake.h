// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

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
    void submit(Action action, const Character &seen, const QString &pose);
    /// Does \a what as soon as all that is being accepted is recorded or refused: at once, if that
    /// is nothing.
    void afterwards(const std::function<void()> &what);

signals:
    void refused(const CharacterId &character, const QString &why);

private:
    void add(const Operation &next);
    void replace(const Operation &former, const Operation &next);
    void finish(const Operation &next, const Result<void> &recorded);
    void tellRefused(const Operation &operation, const Error &error);

    OperationList &m_operations;
    Dispatcher &m_dispatcher;
    const Clock &m_clock;
    QHash<CharacterId, Action> m_accepting; ///< what is being recorded
    std::vector<std::function<void()>> m_afterwards;
};
