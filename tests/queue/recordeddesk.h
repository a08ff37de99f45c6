// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/journalfixture.h"
#include "queue/queuefixture.h"

#include <QTest>

/// A queue over a real journal, and what a reviewer does with it.
struct RecordedDesk
{
    explicit RecordedDesk(const QString &folder)
        : record(folder)
        , f(record.journal.recorder())
    {
        if (record.start && record.start->has_value())
            f.queue->restore(record.started().operations);
    }
    [[nodiscard]] bool decide(Action action, const QString &name, const QString &why = {})
    {
        const qsizetype before = f.queue->operations().all().size();
        f.queue->submit(action, testCharacter(name), {}, why);
        return QTest::qWaitFor([&] { return f.queue->operations().all().size() > before; });
    }
    /// The last operation.
    [[nodiscard]] bool become(OperationState state)
    {
        return QTest::qWaitFor([&] { return f.last().state == state; });
    }
    /// Decides to save what is undecided yet, and sends that: the server's answer is still to come.
    [[nodiscard]] bool send(const QString &name)
    {
        if (!decide(Action::Save, name))
            return false;
        f.queue->sendHeldNow();
        if (!f.awaits("fetch", name))
            return false;
        f.api.answerFetch(testCharacter(name));
        return f.awaits("save", name);
    }

    OpenJournal record;
    QueueFixture f;
};
