// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/lonedecider.h"
#include "queue/cleanup.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// A reviewer who wants all failed characters gone, in one clean-up: starts it where the journal
/// has none, resumes it where it was interrupted, and goes on until somebody ends the program.
class CleanupLife final : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QByteArray &line)>;

    CleanupLife(const LoneDecider::Setup &setup, Say say);

    void start();
    [[nodiscard]] LoneDecider &decider() { return m_decider; }
    [[nodiscard]] Cleanup &cleanup() { return m_cleanup; }
    /// The one run there is; null before.
    [[nodiscard]] CleanupId run() const { return m_cleanup.runs().value(0); }
    /// A journal that has the operations of a run, and no run to go on with: it is through.
    [[nodiscard]] bool isOver() const { return m_isOver; }

private:
    void goOn();
    void readList();
    void begin();

    const Say m_say;
    LoneDecider m_decider;
    Cleanup m_cleanup;
    QList<CleanupItem> m_items;
    QString m_cursor;
    PendingRequest m_list;
    bool m_isOver = false;
};
