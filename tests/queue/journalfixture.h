// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "queue/journal.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

#include <optional>

/// Decided at one and the same time.
inline Operation decision(const QString &name, Action action = Action::Discard)
{
    const Character character = testCharacter(name);
    return {.id = QUuid::createUuid(),
            .character = character.id,
            .name = name,
            .action = action,
            .seen = character.revision(),
            .decidedAt = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC)};
}

/// As the queue would have it go on.
inline Operation stepped(Operation operation, OperationState to)
{
    operation.state = to;
    operation.attempts += to == OperationState::Sending ? 1 : 0;
    ++operation.version;
    return operation;
}

/// A journal that is opened, and answers when it is asked.
struct OpenJournal
{
    [[nodiscard]] static QString account() { return QStringLiteral("reviewer"); }

    /// The times of the tests are made up, so nothing is too old by today's.
    static constexpr std::chrono::days Forever{36'500};

    explicit OpenJournal(const QString &folder, std::chrono::days keep = Forever)
        : journal(folder, account(), keep)
    {
        journal.open(&context, [this](const Result<JournalStart> &opened) { start = opened; });
        isOpen = QTest::qWaitFor([this] { return start.has_value(); }, 30'000);
    }
    /// What has become of a record; no value if nothing was answered.
    [[nodiscard]] std::optional<Result<void>> record(const QList<Operation> &next)
    {
        std::optional<Result<void>> answer;
        journal.record(next, &context,
                       [&answer](const Result<void> &recorded) { answer = recorded; });
        std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer;
    }
    [[nodiscard]] std::optional<Result<void>> record(const CleanupRecord &next)
    {
        std::optional<Result<void>> answer;
        journal.record(next, &context,
                       [&answer](const Result<void> &recorded) { answer = recorded; });
        std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer;
    }
    [[nodiscard]] std::optional<Result<void>> record(const FlagRecord &next)
    {
        std::optional<Result<void>> answer;
        journal.record(next, &context,
                       [&answer](const Result<void> &recorded) { answer = recorded; });
        std::ignore = QTest::qWaitFor([&answer] { return answer.has_value(); });
        return answer;
    }
    [[nodiscard]] bool isRecorded(const FlagRecord &next)
    {
        const std::optional<Result<void>> answer = record(next);
        return answer && answer->has_value();
    }
    [[nodiscard]] bool isRecorded(const CleanupRecord &next)
    {
        const std::optional<Result<void>> answer = record(next);
        return answer && answer->has_value();
    }
    [[nodiscard]] bool isRecorded(const QList<Operation> &next)
    {
        const std::optional<Result<void>> answer = record(next);
        return answer && answer->has_value();
    }
    [[nodiscard]] const JournalStart &started() const { return start->value(); }
    /// A page of the operations; an empty one if nothing was answered.
    [[nodiscard]] HistoryPage history(const HistoryQuery &query)
    {
        std::optional<HistoryPage> page;
        journal.readHistory(query, &context,
                            [&page](const Result<HistoryPage> &read) { page = read.value(); });
        std::ignore = QTest::qWaitFor([&page] { return page.has_value(); });
        return page.value_or(HistoryPage());
    }
    [[nodiscard]] QList<Operation> history() { return history({}).operations; }
    /// A page of the clean-ups of all runs; no value if nothing was answered.
    [[nodiscard]] std::optional<Result<CleanupPage>> cleanups(const HistoryQuery &query = {})
    {
        std::optional<Result<CleanupPage>> page;
        journal.cleanupReader().page(query, &context,
                                     [&page](const Result<CleanupPage> &read) { page = read; });
        std::ignore = QTest::qWaitFor([&page] { return page.has_value(); });
        return page;
    }
    /// The same for one of them.
    [[nodiscard]] std::optional<Result<RecalledCleanup>> cleanup(const CleanupId &id)
    {
        std::optional<Result<RecalledCleanup>> found;
        journal.cleanupReader().one(
            id, &context, [&found](const Result<RecalledCleanup> &read) { found = read; });
        std::ignore = QTest::qWaitFor([&found] { return found.has_value(); });
        return found;
    }

    QObject context;
    std::optional<Result<JournalStart>> start;
    bool isOpen = false;
    Journal journal;
};
