// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "net/pendingrequest.h"
#include "refs/refcomparison.h"

#include <QObject>

#include <optional>

class RefLoader;

/// Two refs laid on one another, in the pool. What it has stays until what was asked for last is
/// there; of what was asked for meanwhile nothing is heard. GUI thread.
class Overlay final : public QObject
{
    Q_OBJECT

public:
    /// \a loader must outlive this.
    explicit Overlay(RefLoader &loader, QObject *parent = nullptr);

    /// Lays \a pair, and subtracts with a \a gain from 1 on; 0 does not. What is there already, or
    /// needs no work, is not done again.
    void lay(const RefPair &pair, int gain);
    /// Nothing of two others is shown any more.
    void clear();

    /// \a b at its size on A, if it is here and \a b is the image it was made of; else null.
    [[nodiscard]] QImage scaled(const QImage &b) const;
    /// The latest difference of these two, which may be of another size or gain until the one asked
    /// for is there; none before there is one, and where there was no memory for it.
    [[nodiscard]] const std::optional<RefDifference> &difference() const { return m_difference; }
    /// There was no memory for the difference that was asked for last.
    [[nodiscard]] bool lacksMemory() const { return m_lacksMemory; }

signals:
    /// What was asked for last is there, or there was no memory for it.
    void ready();

private:
    struct Task
    {
        RefPair pair{};
        int gain = 0;

        [[nodiscard]] bool isSameAs(const Task &other) const;
    };

    void take(const RefComparison &comparison);

    RefLoader &m_loader;
    Task m_task{}; ///< the one asked for last
    QImage m_scaled{};
    qint64 m_scaledOf = 0; ///< cacheKey() of the image it was made of
    std::optional<RefDifference> m_difference{};
    bool m_lacksMemory = false;
    PendingRequest m_pending;
};
