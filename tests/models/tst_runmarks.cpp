// SPDX-License-Identifier: Apache-2.0
#include "models/cardlistmodel.h"
#include "models/characterlistmodel.h"
#include "models/flags.h"
#include "queue/cleanupfixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A list of "N0" and so on, which runs are about, and of "Mira", which none is.
struct RunList
{
    explicit RunList(int count)
        : items(c.characters(count))
    {
        tester.setUseFetchMore(false);
        c.fillBucket();
        model.showRuns(*c.cleanup);
        CharacterPage page;
        for (const CleanupItem &item : items)
            page.characters.append(testCharacter(item.name.toString(), CharacterStatus::Failed));
        page.characters.append(testCharacter(u"Mira"_s, CharacterStatus::Failed));
        model.setQuery({CharacterStatus::Failed});
        c.f.api.answerList(page);
    }
    /// What the rows say: "d" for one that a run has still to delete, "-" for any other.
    [[nodiscard]] QString marks() const
    {
        QString marks;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant toCome = model.index(row).data(CharacterListModel::ToComeRole);
            const bool isDelete = toCome.isValid() && toCome.value<Action>() == Action::Delete;
            marks += isDelete ? u'd' : u'-';
        }
        return marks;
    }
    [[nodiscard]] QString name(int row) const
    {
        return model.index(row).data(Qt::AccessibleTextRole).toString();
    }

    CleanupFixture c;
    QList<CleanupItem> items;
    CharacterListModel model{c.f.api, *c.f.queue};
    CardListModel cards{model};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

/// Rows say that a run has still to do something with their character, until it has.
class TestRunMarks : public QObject
{
    Q_OBJECT

private slots:
    void itIsSaidUntilItIsDone();
    void itIsSaidInWords();
    void allRowsOfARunAreToldAtOnce();
    void whatIsTakenBackIsNotToCome();
    void whatIsLeftAloneIsNotToCome();
};

void TestRunMarks::itIsSaidUntilItIsDone()
{
    RunList list(4);
    QCOMPARE(list.marks(), u"-----"_s);
    const CleanupId id = list.c.cleanup->start(Action::Delete, list.items, {});
    QCOMPARE(list.marks(), u"dddd-"_s);
    list.c.cleanup->sendNow(id);
    QVERIFY(list.c.runUntilAsked(u"fetch char_N1"_s));
    QCOMPARE(list.marks(), u"---d-"_s); // the two on their way have marks of their own
    list.c.cleanup->pause(id);
    QCOMPARE(list.marks(), u"---d-"_s);
    list.c.cleanup->resume(id);
    QVERIFY(list.c.runUntil(id, CleanupState::Ended));
    QCOMPARE(list.c.counts(id).done, 4);
    QCOMPARE(list.marks(), u"-----"_s);
}

void TestRunMarks::itIsSaidInWords()
{
    RunList list(1);
    QCOMPARE(list.name(0), u"N0, failed, 0 of 4 refs"_s);
    const CleanupId id = list.c.cleanup->start(Action::Delete, list.items, {});
    QCOMPARE(list.name(0), u"N0, failed, 0 of 4 refs, to come in a run"_s);
    QCOMPARE(list.name(1), u"Mira, failed, 0 of 4 refs"_s);
    QCOMPARE(list.cards.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"N0, failed, 0 of 4 refs, not selected, 1 of 2, to come in a run"_s);
    list.c.cleanup->sendNow(id);
    QVERIFY(list.c.runUntil(id, CleanupState::Ended));
    QVERIFY(list.name(0).endsWith(u", deleted"));
}

void TestRunMarks::allRowsOfARunAreToldAtOnce()
{
    RunList list(3);
    const QSignalSpy told(&list.model, &QAbstractItemModel::dataChanged);
    const CleanupId id = list.c.cleanup->start(Action::Delete, list.items, {});
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(told.constFirst().at(1).toModelIndex().row(), 2);
    QVERIFY(told.constFirst().at(2).value<QList<int>>().contains(CharacterListModel::ToComeRole));
    list.c.cleanup->undo(id);
    QCOMPARE(told.size(), 2);
    QCOMPARE(list.marks(), u"----"_s);
}

void TestRunMarks::whatIsTakenBackIsNotToCome()
{
    RunList list(5);
    const CleanupId id = list.c.begin(Action::Delete, list.items);
    QVERIFY(list.c.runUntilAsked(u"fetch char_N0"_s));
    QCOMPARE(list.marks(), u"--ddd-"_s);
    list.c.cleanup->stop(id);
    list.c.settle();
    QCOMPARE(list.marks(), u"------"_s);
}

void TestRunMarks::whatIsLeftAloneIsNotToCome()
{
    RunList list(3);
    Flags flags(list.c.f.clock, [](const FlagRecord &, QObject *, const Handler<void> &) {});
    list.c.cleanup->followFlags([&flags](const CharacterId &id) { return flags.flaggedAt(id); });
    list.model.showFlags(flags);
    const CleanupId id = list.c.cleanup->start(Action::Delete, list.items, {});
    QCOMPARE(list.marks(), u"ddd-"_s);
    const QSignalSpy told(&list.model, &QAbstractItemModel::dataChanged);
    flags.set(list.model.at(1), true);
    QCOMPARE(told.size(), 1);
    QCOMPARE(list.marks(), u"d-d-"_s);
    QCOMPARE(list.name(1), u"N1, failed, 0 of 4 refs, flagged"_s);
    list.c.f.queue->submit(Action::Delete, list.model.at(2));
    list.c.f.queue->undo(list.c.f.last().id);
    QCOMPARE(list.marks(), u"d---"_s);
    list.c.cleanup->sendNow(id);
    QVERIFY(list.c.runUntil(id, CleanupState::Ended));
    QCOMPARE(list.c.counts(id), (CleanupCounts{.done = 1, .leftAlone = 2}));
}

QTEST_GUILESS_MAIN(TestRunMarks)
#include "tst_runmarks.moc"
