// SPDX-License-Identifier: Apache-2.0
#include "crash/steps.h"

#include <QTimer>

#include <chrono>
#include <csignal>
#include <iostream>
#include <string>

namespace {

constexpr std::chrono::milliseconds OnItsWay{30};

} // namespace

QByteArray Steps::nameOfNext(const QByteArray &step) const
{
    const int count = m_counts.value(step) + 1;
    return count == 1 ? step : step + ' ' + QByteArray::number(count);
}

void Steps::take(const QByteArray &step)
{
    const QByteArray name = nameOfNext(step);
    ++m_counts[step];
    m_say("step " + name);
    if (name == m_plan.killAt)
        std::raise(SIGKILL);
    if (name == m_plan.waitAt) {
        m_say("waiting");
        std::string line;
        std::getline(std::cin, line);
    }
    if (name == step)
        emit taken(step);
}

bool Steps::killsUnderWay() const
{
    return nameOfNext(writeUnderWay()) == m_plan.killAt;
}

void Steps::takeUnderWay()
{
    QTimer::singleShot(OnItsWay, this, [this] { take(writeUnderWay()); });
}

Recorder withSteps(const Recorder &record, Steps &steps)
{
    return [record, &steps](const QList<Operation> &next, QObject *context,
                            const Handler<void> &recorded) {
        for (const Operation &operation : next)
            steps.take("before " + QByteArray(wordFor(operation.state).data()));
        record(next, context, [next, recorded, &steps](const Result<void> &result) {
            for (const Operation &operation : next)
                steps.take("after " + QByteArray(wordFor(operation.state).data()));
            recorded(result);
        });
    };
}

PendingRequest SteppingApi::fetch(const CharacterId &id, Priority priority, QObject *context,
                                  Handler<Character> handler)
{
    const QByteArray what = priority == Priority::Check ? "check" : "guard";
    m_steps.take(what + " asked");
    return PassingApi::fetch(id, priority, context, [=, this](const Result<Character> &found) {
        m_steps.take(what + " answered");
        handler(found);
    });
}

PendingRequest SteppingApi::save(const CharacterId &id, QObject *context, Handler<Written> handler)
{
    m_steps.take("write asked");
    return PassingApi::save(id, context, underWay<Written>(std::move(handler)));
}

PendingRequest SteppingApi::remove(const CharacterId &id, QObject *context,
                                   Handler<Deleted> handler)
{
    m_steps.take("write asked");
    return PassingApi::remove(id, context, underWay<Deleted>(std::move(handler)));
}

PendingRequest SteppingApi::resynthesize(const CharacterId &id, const QString &idempotencyKey,
                                         QObject *context, Handler<Written> handler)
{
    m_steps.take("write asked");
    return PassingApi::resynthesize(id, idempotencyKey, context,
                                    underWay<Written>(std::move(handler)));
}

template <typename T>
Handler<T> SteppingApi::underWay(Handler<T> handler)
{
    if (m_steps.killsUnderWay()) {
        m_steps.takeUnderWay();
        return [](const Result<T> &) {};
    }
    m_steps.take(Steps::writeUnderWay());
    return [handler = std::move(handler), this](const Result<T> &answer) {
        m_steps.take("write answered");
        handler(answer);
    };
}
