// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/flags.h"
#include "queue/cleanupfixture.h"
#include "queue/journalfixture.h"

/// Passes on to a journal that is set later, and knows whether it has answered.
struct LateJournal
{
    Journal *journal = nullptr;
    int waiting = 0;

    [[nodiscard]] Recorder recorder()
    {
        return
            [this](const QList<Operation> &next, QObject *context, const Handler<void> &recorded) {
                journal->record(next, context, counted(recorded));
            };
    }
    [[nodiscard]] CleanupRecorder cleanupRecorder()
    {
        return [this](const CleanupRecord &next, QObject *context, const Handler<void> &recorded) {
            journal->record(next, context, counted(recorded));
        };
    }

    [[nodiscard]] FlagRecorder flagRecorder()
    {
        return [this](const FlagRecord &next, QObject *context, const Handler<void> &recorded) {
            journal->record(next, context, counted(recorded));
        };
    }

private:
    [[nodiscard]] Handler<void> counted(const Handler<void> &recorded)
    {
        ++waiting;
        return [this, recorded](const Result<void> &result) {
            --waiting;
            recorded(result);
        };
    }
};

/// A program from its start on \a folder to its end. The server is a new one each time.
struct Life
{
    explicit Life(const QString &folder)
        : open(folder)
    {
        late.journal = &open.journal;
        c.fillBucket();
        if (!open.isOpen || !open.start->has_value())
            return;
        c.cleanup->followFlags([this](const CharacterId &id) { return flags.flaggedAt(id); });
        flags.restore(open.started().flags);
        c.f.queue->restore(open.started().operations);
        c.cleanup->restore(open.started().cleanups);
    }
    /// As CleanupFixture's; the clock stands still while the disk works.
    [[nodiscard]] bool runUntil(const std::function<bool()> &isSo)
    {
        constexpr int atOnce = 200;
        constexpr int patience = 60'000;
        const auto look = [&] {
            for (int i = 0; i < atOnce && late.waiting == 0 && !isSo(); ++i) {
                c.server.answerOne();
                c.f.clock.advance(CleanupFixture::Tick);
            }
            return late.waiting == 0 && isSo();
        };
        return QTest::qWaitFor(look, patience);
    }
    [[nodiscard]] bool runUntilAsked(const QString &words)
    {
        return runUntil([&] { return c.f.api.waiting() == words; });
    }
    /// A run over "N0" and so on that is held; null if it is not recorded.
    [[nodiscard]] CleanupId hold(int count, const QString &prefix = QStringLiteral("N"),
                                 Action action = Action::Delete)
    {
        const QList<CleanupItem> items = c.characters(count, CharacterStatus::Failed, prefix);
        const CleanupId id = c.cleanup->start(action, items, QStringLiteral("why"));
        const bool isHeld = QTest::qWaitFor([&] { return c.cleanup->run(id) != nullptr; });
        return isHeld ? id : CleanupId();
    }
    /// The same, no longer held.
    [[nodiscard]] CleanupId begin(int count, const QString &prefix = QStringLiteral("N"),
                                  Action action = Action::Delete)
    {
        const CleanupId id = hold(count, prefix, action);
        c.cleanup->sendNow(id);
        return id;
    }
    /// Nothing is asked in all that time, whatever is due.
    [[nodiscard]] bool isQuiet()
    {
        for (int i = 0; i < 40; ++i) {
            c.f.clock.advance(std::chrono::seconds(5));
            QTest::qWait(5);
            if (!c.f.api.waiting().isEmpty())
                return false;
        }
        return true;
    }
    /// Has the clean-up take over what the journal knows of \a id.
    [[nodiscard]] bool recall(const CleanupId &id)
    {
        const auto found = open.cleanup(id);
        if (!found || !found->has_value())
            return false;
        c.cleanup->recall(**found);
        return true;
    }
    [[nodiscard]] CleanupId only() const { return c.cleanup->runs().value(0); }

    LateJournal late;
    OpenJournal open;
    CleanupFixture c{late.recorder(), late.cleanupRecorder()};
    Flags flags{c.f.clock, late.flagRecorder()};
};
