// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/charactersapi.h"
#include "crash/passingapi.h"
#include "queue/recorder.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

/// The named steps of a decision's life: "before held" and "after held" around each record, "guard
/// asked" and "guard answered", "write asked", "write under way" and "write answered", "check
/// asked" and "check answered". The second time a step is taken its name ends with " 2", and so on.
/// Ends the process at one of them as kill -9 does.
class Steps final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QByteArray killAt{}; ///< empty: lives on
        QByteArray waitAt{}; ///< until a line comes on standard input, so that a rival can act
    };

    /// \a say takes a line for each step.
    Steps(Plan plan, std::function<void(const QByteArray &)> say)
        : m_plan(std::move(plan))
        , m_say(std::move(say))
    {}

    void take(const QByteArray &step);
    /// The request leaves, and no answer is heard before the process ends in the middle of it.
    [[nodiscard]] bool killsUnderWay() const;
    /// A moment later.
    void takeUnderWay();

    [[nodiscard]] static QByteArray writeUnderWay() { return "write under way"; }

signals:
    /// Takes it for the first time.
    void taken(const QByteArray &step);

private:
    [[nodiscard]] QByteArray nameOfNext(const QByteArray &step) const;

    const Plan m_plan;
    const std::function<void(const QByteArray &)> m_say;
    QHash<QByteArray, int> m_counts;
};

/// Takes the steps around each record.
[[nodiscard]] Recorder withSteps(const Recorder &record, Steps &steps);

/// Takes the steps around each request.
class SteppingApi final : public PassingApi
{
public:
    SteppingApi(CharactersApi &api, Steps &steps)
        : PassingApi(api)
        , m_steps(steps)
    {}

    PendingRequest fetch(const CharacterId &id, Priority priority, QObject *context,
                         Handler<Character> handler) override;
    PendingRequest save(const CharacterId &id, QObject *context, Handler<Written> handler) override;
    PendingRequest remove(const CharacterId &id, QObject *context,
                          Handler<Deleted> handler) override;
    PendingRequest resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                QObject *context, Handler<Written> handler) override;

private:
    template <typename T>
    [[nodiscard]] Handler<T> underWay(Handler<T> handler);

    Steps &m_steps;
};
