// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QHash>
#include <QObject>
#include <QString>

class Cleanup;
class OperationQueue;

/// The clean-ups that are held, for the keys of the window, which take back what was done last and
/// let go what is held, be it a decision or a run. GUI thread.
class HeldRuns final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this, which has to be there before the first run is started.
    HeldRuns(Cleanup &cleanup, const OperationQueue &queue, QObject *parent);

    /// The newest held one; null where none is, or a decision that can still be undone was made
    /// since.
    [[nodiscard]] CleanupId last() const;
    [[nodiscard]] bool isAny() const;
    /// Some run has begun and is not over.
    [[nodiscard]] bool hasBegun() const;
    /// What takeBack() would do with last(); empty where that is null.
    [[nodiscard]] QString tip() const;

    /// Takes last() back as a whole, and says so; empty where that is null.
    [[nodiscard]] QString takeBack();
    /// Ends the hold of all of them, and says what becomes of each; empty where there is none.
    [[nodiscard]] QString letGo();

signals:
    /// last() may be another.
    void changed();

private:
    Cleanup &m_cleanup;
    const OperationQueue &m_queue;
    QHash<CleanupId, qsizetype> m_before; ///< how many operations there were at its start
};
