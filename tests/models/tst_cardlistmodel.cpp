// SPDX-License-Identifier: Apache-2.0
#include "models/cardlistmodel.h"
#include "models/characterselection.h"
#include "models/flags.h"
#include "models/listfixture.h"

#include <QLocale>

using namespace Qt::StringLiterals;

/// The rows of the list with the names of cards.
class TestCardListModel : public QObject
{
    Q_OBJECT

private slots:
    void namesTellSelectionAndPlace();
    void theNumberIsALowerBoundUntilTheEnd();
    void decisionsStandInTheName();
    void flagsStandInTheName();
    void rowsComeAndGoAsInTheList();
};

void TestCardListModel::namesTellSelectionAndPlace()
{
    ListFixture list;
    CharacterSelection selection;
    list.model.showPicks(selection);
    CardListModel cards(list.model);
    list.show(numberedPage(1, 1'284));
    const auto name = [&](int row) {
        return cards.index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    const QString place = u"37 of "_s + QLocale().toString(1'284);
    QCOMPARE(name(36), u"37, reviewing, 0 of 4 refs, not selected, "_s + place);
    const QSignalSpy changed(&cards, &QAbstractItemModel::dataChanged);
    selection.toggle(list.model.at(36));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(name(36), u"37, reviewing, 0 of 4 refs, selected, "_s + place);
    QCOMPARE(cards.index(36, 0).data().toString(), u"37"_s);
    QVERIFY(cards.index(36, 0).data(CharacterListModel::PickedRole).toBool());
}

void TestCardListModel::theNumberIsALowerBoundUntilTheEnd()
{
    ListFixture list;
    const CardListModel cards(list.model);
    list.show(numberedPage(1, 3, u"cursor"_s));
    const auto name = [&] { return cards.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(name().endsWith(u"1 of 3 or more"));
    list.model.fetchMore({});
    list.api.answerList(numberedPage(4, 5));
    QVERIFY(name().endsWith(u"1 of 5"));
}

void TestCardListModel::decisionsStandInTheName()
{
    ListFixture list;
    const CardListModel cards(list.model);
    list.show(numberedPage(1, 2));
    list.queue.submit(Action::Save, list.model.at(0));
    QCOMPARE(cards.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"1, reviewing, 0 of 4 refs, held for Save, not selected, 1 of 2"_s);
}

void TestCardListModel::flagsStandInTheName()
{
    ListFixture list;
    Flags flags(list.clock, [](const FlagRecord &, QObject *, const Handler<void> &) {});
    list.model.showFlags(flags);
    const CardListModel cards(list.model);
    list.show(numberedPage(1, 2));
    const auto name = [&] { return cards.index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(name().endsWith(u", 1 of 2"));
    flags.set(list.model.at(0), true);
    QCOMPARE(name(), u"1, reviewing, 0 of 4 refs, not selected, 1 of 2, flagged"_s);
}

void TestCardListModel::rowsComeAndGoAsInTheList()
{
    ListFixture list;
    CardListModel cards(list.model);
    QAbstractItemModelTester tester(&cards, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    list.show(numberedPage(3, 5, u"cursor"_s));
    list.model.prepend({numbered(2)});
    QVERIFY(cards.canFetchMore({}));
    cards.fetchMore({});
    list.api.answerList(numberedPage(6, 6));
    QCOMPARE(numbersIn(cards), u"2 3 4 5 6"_s);
    list.show({});
    QCOMPARE(cards.rowCount(), 0);
}

QTEST_MAIN(TestCardListModel)
#include "tst_cardlistmodel.moc"
