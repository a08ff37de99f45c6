// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/characterlistmodel.h"
#include "net/ratebudget.h"
#include "queue/operationqueue.h"
#include "support/fakecharactersapi.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QtTest>

/// A list over answers and a clock that the test holds, under a tester.
struct ListFixture
{
    ListFixture() { tester.setUseFetchMore(false); }

    /// Asks for the reviewing ones and gets \a page.
    void show(const CharacterPage &page)
    {
        model.setQuery({CharacterStatus::Reviewing});
        api.answerList(page);
    }

    FakeClock clock;
    RateBudget budget{clock};
    FakeCharactersApi api;
    OperationQueue queue{api, budget, clock, OperationQueue::Timing{}, [] { return 0.5; }};
    CharacterListModel model{api, queue};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// The character that tests call \a number: the higher, the older.
[[nodiscard]] inline Character numbered(int number)
{
    Character character = testCharacter(QString::number(number));
    character.createdAt =
        QDateTime(QDate(2026, 5, 8), QTime(10, 0), Qt::UTC).addSecs(-60LL * number);
    return character;
}

/// Those from \a first to \a last, newest first.
[[nodiscard]] inline CharacterPage numberedPage(int first, int last, const QString &cursor = {})
{
    CharacterPage page;
    for (int number = first; number <= last; ++number)
        page.characters.append(numbered(number));
    page.nextCursor = cursor;
    return page;
}

/// What is in the list, by the tests' numbers: "1 2 3".
[[nodiscard]] inline QString numbersIn(const QAbstractItemModel &model)
{
    QStringList numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers.append(model.index(row, 0).data().toString());
    return numbers.join(u' ');
}

[[nodiscard]] inline Result<CharacterPage>
listFailure(Error::Kind kind, Error::Delivery delivery = Error::Delivery::Answered)
{
    return tl::unexpected(testError(kind, delivery));
}
