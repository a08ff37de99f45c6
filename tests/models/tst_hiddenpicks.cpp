// SPDX-License-Identifier: Apache-2.0
#include "models/characterselection.h"
#include "models/hiddenpicks.h"
#include "models/listfixture.h"

using namespace Qt::StringLiterals;

namespace {

QString picked(const CharacterSelection &selection)
{
    QStringList names;
    for (const Pick &pick : selection.picks())
        names.append(pick.name.toString());
    return names.join(u' ');
}

} // namespace

/// What becomes of picks that another filter hides.
class TestHiddenPicks : public QObject
{
    Q_OBJECT

private slots:
    void hiddenOnesAreDroppedAndCounted();
    void theyCanBeKept();
    void whileItIsTypedAllAreKept();
    void oneThatIsPickedAnewCountsOnce();
    void anotherQueueForgetsThem();
    void withoutAFilterNothingIsHidden();
    void whatAWalkFoundIsJudgedToo();
};

void TestHiddenPicks::hiddenOnesAreDroppedAndCounted()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    CharacterSelection selection;
    const HiddenPicks hidden(selection, f.model);
    QSignalSpy dropped(&hidden, &HiddenPicks::dropped);
    selection.add({numbered(7), numbered(8), numbered(17), numbered(9)});
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(picked(selection), u"7 17"_s);
    QCOMPARE(dropped.size(), 1);
    QCOMPARE(dropped.at(0).at(0).value<qsizetype>(), 2);
}

void TestHiddenPicks::theyCanBeKept()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    CharacterSelection selection;
    HiddenPicks hidden(selection, f.model);
    selection.add({numbered(7), numbered(8)});
    const Pick before = *selection.find(numbered(8).id);
    f.model.setFilter({.name = u"7"_s});
    hidden.giveBack();
    QCOMPARE(picked(selection), u"7 8"_s);
    QCOMPARE(*selection.find(numbered(8).id), before);
    selection.clear();
    hidden.giveBack(); // once
    QVERIFY(selection.isEmpty());
}

void TestHiddenPicks::whileItIsTypedAllAreKept()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    CharacterSelection selection;
    HiddenPicks hidden(selection, f.model);
    selection.add({numbered(7), numbered(8), numbered(17)});
    f.model.setFilter({.name = u"7"_s});
    QSignalSpy dropped(&hidden, &HiddenPicks::dropped);
    f.model.setFilter({.name = u"17"_s});
    QCOMPARE(dropped.at(0).at(0).value<qsizetype>(), 2);
    f.model.setFilter({});
    hidden.giveBack();
    QCOMPARE(picked(selection), u"17 8 7"_s);
    QCOMPARE(dropped.at(1).at(0).value<qsizetype>(), 0);
}

void TestHiddenPicks::oneThatIsPickedAnewCountsOnce()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    CharacterSelection selection;
    const HiddenPicks hidden(selection, f.model);
    QSignalSpy dropped(&hidden, &HiddenPicks::dropped);
    for (int i = 0; i < 2; ++i) {
        f.model.setFilter({});
        selection.add({numbered(7), numbered(8)});
        f.model.setFilter({.name = u"7"_s});
        QCOMPARE(dropped.size(), i + 1);
        QCOMPARE(dropped.at(i).at(0).value<qsizetype>(), 1);
    }
}

void TestHiddenPicks::anotherQueueForgetsThem()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    CharacterSelection selection;
    HiddenPicks hidden(selection, f.model);
    QSignalSpy dropped(&hidden, &HiddenPicks::dropped);
    selection.add({numbered(7), numbered(8)});
    f.model.setFilter({.name = u"7"_s});
    f.model.refresh();
    f.api.answerList(numberedPage(1, 20));
    QCOMPARE(dropped.size(), 1);
    f.model.setQuery({CharacterStatus::Failed});
    QCOMPARE(dropped.size(), 2);
    QCOMPARE(dropped.at(1).at(0).value<qsizetype>(), 0);
    hidden.giveBack();
    QCOMPARE(picked(selection), u"7"_s);
}

void TestHiddenPicks::withoutAFilterNothingIsHidden()
{
    ListFixture f;
    f.show(numberedPage(1, 20));
    f.model.setFilter({.name = u"7"_s});
    CharacterSelection selection;
    const HiddenPicks hidden(selection, f.model);
    QSignalSpy dropped(&hidden, &HiddenPicks::dropped);
    selection.add({numbered(7), numbered(99)});
    f.model.setFilter({});
    QCOMPARE(selection.count(), 2);
    QCOMPARE(dropped.size(), 0);
}

void TestHiddenPicks::whatAWalkFoundIsJudgedToo()
{
    ListFixture f;
    f.show(numberedPage(1, 20, u"c20"_s));
    CharacterSelection selection;
    const HiddenPicks hidden(selection, f.model);
    selection.add({numbered(97), numbered(98)});
    f.model.setFilter({.name = u"7"_s});
    QCOMPARE(picked(selection), u"97"_s);
    f.model.setFilter({.attributes = {{.key = u"gender"_s, .value = u"female"_s}}});
    QVERIFY(selection.isEmpty()); // nobody knows
}

QTEST_GUILESS_MAIN(TestHiddenPicks)
#include "tst_hiddenpicks.moc"
