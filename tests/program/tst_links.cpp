// SPDX-License-Identifier: Apache-2.0
#include "domain/characterlink.h"
#include "program/desk.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/compare/comparepane.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Does something in the window that a link would undo; false if that does not work.
using Take = std::function<bool(Desk &)>;

Session &session(const Desk &desk)
{
    return *desk.program->session();
}

/// An empty one where none is shown.
CharacterId shown(const Desk &desk)
{
    const std::optional<Character> current = session(desk).position().current();
    return current ? current->id : CharacterId();
}

qsizetype decisions(const Desk &desk)
{
    return session(desk).queue().operations().all().size();
}

/// Nothing is undecided of what is shown from then on: the first one is decided on, and looked at
/// again.
bool lookAtADecidedOne(const Desk &desk)
{
    const CharacterId first = shown(desk);
    desk.press(Qt::Key_S);
    if (!QTest::qWaitFor([&] { return decisions(desk) == 1 && shown(desk) != first; }))
        return false;
    desk.press(Qt::Key_Left);
    return QTest::qWaitFor([&] { return shown(desk) == first; });
}

bool pick(Desk &desk)
{
    return session(desk).selection().toggle(session(desk).characters().at(1));
}

/// By what all that is shown matches.
bool filter(Desk &desk)
{
    CharacterFilter wanted;
    wanted.statuses = {CharacterStatus::Reviewing};
    session(desk).characters().setFilter(wanted);
    return session(desk).characters().isFiltered();
}

bool compare(Desk &desk)
{
    desk.press(Qt::Key_C);
    const auto *pane = desk.program->window().findChild<ComparePane *>();
    return QTest::qWaitFor([pane] { return !pane->isResting(); });
}

CleanupDialog *dryRun(const Desk &desk)
{
    auto *found = desk.program->window().findChild<CleanupDialog *>();
    return found != nullptr && found->isVisible() ? found : nullptr;
}

bool openDryRun(Desk &desk)
{
    desk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&desk] { return dryRun(desk) != nullptr; });
}

} // namespace

/// Links that come from elsewhere, in the whole program.
class TestLinks : public QObject
{
    Q_OBJECT

private slots:
    void theWindowStaysAsLargeAsItWas_data();
    void theWindowStaysAsLargeAsItWas();
    void leadToTheirCharacter();
    void ofTheStartWaitForTheSession();
    void askBeforeTheyLeadAway_data();
    void askBeforeTheyLeadAway();
    void toTheShownOneAskNothing();
    void decideNothing();
    void areOfferedOneAtATime();
    void thatLeadNowhereAreSaid_data();
    void thatLeadNowhereAreSaid();
    void thatFailDoNotPileUp();
};

void TestLinks::theWindowStaysAsLargeAsItWas_data()
{
    QTest::addColumn<Qt::WindowStates>("before");
    QTest::addColumn<Qt::WindowStates>("after");

    const auto row = [](const char *name, Qt::WindowStates before, Qt::WindowStates after) {
        QTest::newRow(name) << before << after;
    };
    row("as it opens", Qt::WindowNoState, Qt::WindowNoState);
    row("maximized", Qt::WindowMaximized, Qt::WindowMaximized);
    row("full screen", Qt::WindowFullScreen, Qt::WindowFullScreen);
    row("minimized", Qt::WindowMinimized, Qt::WindowNoState);
    row("minimized from maximized", Qt::WindowMinimized | Qt::WindowMaximized, Qt::WindowMaximized);
}

void TestLinks::theWindowStaysAsLargeAsItWas()
{
    QFETCH(const Qt::WindowStates, before);
    QFETCH(const Qt::WindowStates, after);
    Desk desk;
    QWidget &window = desk.start().window();
    window.setWindowState(before);
    desk.program->showAgain({});
    QCOMPARE(window.windowState() & ~Qt::WindowActive, after);
    QVERIFY(window.isVisible());
}

void TestLinks::leadToTheirCharacter()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const auto &characters = session(desk).characters();
    QVERIFY(characters.rowCount() > 3);
    const CharacterId wanted = characters.at(3).id;
    QVERIFY(lookAtADecidedOne(desk));
    desk.program->showAgain({.link = linkTo(wanted)});
    QTRY_COMPARE(shown(desk), wanted);
    QVERIFY(!desk.bar().isVisible());
    QCOMPARE(decisions(desk), 1);
}

void TestLinks::ofTheStartWaitForTheSession()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId wanted = session(desk).characters().at(3).id;
    desk.start({.link = linkTo(wanted)});
    QTRY_COMPARE(shown(desk), wanted);
    QVERIFY(!desk.bar().isVisible());
}

void TestLinks::askBeforeTheyLeadAway_data()
{
    QTest::addColumn<Take>("take");

    QTest::newRow("an undecided one") << Take([](Desk &) { return true; });
    const auto row = [](const char *name, const Take &take) {
        QTest::newRow(name) << Take(
            [take](Desk &desk) { return lookAtADecidedOne(desk) && take(desk); });
    };
    row("picks", pick);
    row("a filter", filter);
    row("a comparison", compare);
    row("a dry run", openDryRun);
}

void TestLinks::askBeforeTheyLeadAway()
{
    QFETCH(const Take, take);
    Desk desk({.count = 60});
    QVERIFY(desk.signInOnce());
    QVERIFY(!desk.server.ids(sandbox::Status::Failed).isEmpty());
    QVERIFY(take(desk));
    const CharacterId before = shown(desk);
    const qsizetype picks = session(desk).selection().count();
    const CharacterFilter filter = session(desk).characters().filter();
    const Character wanted = session(desk).characters().at(3);
    QVERIFY(before != wanted.id);
    desk.program->showAgain({.link = linkTo(wanted.id)});
    QTRY_VERIFY(desk.bar().message().startsWith(u"A link asks for "_s));
    QVERIFY(desk.bar().message().contains(wanted.name.toString().simplified()));
    QVERIFY(desk.bar().message().contains(wanted.id.toString()));
    QCOMPARE(shown(desk), before);
    QCOMPARE(session(desk).selection().count(), picks);
    QVERIFY(session(desk).characters().filter() == filter);
    if (CleanupDialog *dialog = dryRun(desk))
        dialog->reject(); // it goes before what lies behind it
    QVERIFY(desk.answerBar(u"Show it"_s));
    QTRY_COMPARE(shown(desk), wanted.id);
    QTRY_VERIFY(!desk.bar().isVisible());
}

void TestLinks::toTheShownOneAskNothing()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId before = shown(desk);
    QSignalSpy found(&session(desk), &Session::linkFound);
    desk.program->showAgain({.link = linkTo(before)});
    QVERIFY(found.wait());
    QCOMPARE(shown(desk), before);
    QVERIFY(!desk.bar().isVisible());
}

void TestLinks::decideNothing()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId wanted = session(desk).characters().at(3).id;
    desk.program->showAgain({.link = linkTo(wanted)});
    QVERIFY(desk.answerBar(u"Show it"_s));
    QTRY_COMPARE(shown(desk), wanted);
    QTRY_VERIFY(desk.isComplete());
    QCOMPARE(decisions(desk), 0);
    // Nor is any held, which the next run would go on with.
    desk.start();
    QTRY_VERIFY(session(desk).journalStart());
    QVERIFY(session(desk).journalStart()->operations.isEmpty());
}

void TestLinks::areOfferedOneAtATime()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId one = session(desk).characters().at(2).id;
    const CharacterId other = session(desk).characters().at(3).id;
    desk.program->showAgain({.link = linkTo(one)});
    QTRY_VERIFY(desk.bar().message().contains(one.toString()));
    desk.program->showAgain({.link = linkTo(other)});
    QTRY_VERIFY(desk.bar().message().contains(other.toString()));
    QVERIFY(desk.answerBar(u"Show it"_s));
    QTRY_COMPARE(shown(desk), other);
    QTRY_VERIFY(!desk.bar().isVisible());
}

void TestLinks::thatLeadNowhereAreSaid_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");

    QTest::newRow("malformed") << u"greenroom:save/char_1"_s << u"leads to no character"_s;
    QTest::newRow("unknown") << u"greenroom:character/nobody"_s << u"no character nobody"_s;
}

void TestLinks::thatLeadNowhereAreSaid()
{
    QFETCH(const QString, link);
    QFETCH(const QString, said);
    Desk desk;
    QVERIFY(desk.signInOnce());
    const CharacterId before = shown(desk);
    desk.program->showAgain({.link = link});
    QTRY_VERIFY(desk.bar().isVisible());
    QVERIFY2(desk.bar().message().contains(said), qPrintable(desk.bar().message()));
    QCOMPARE(shown(desk), before);
    QCOMPARE(decisions(desk), 0);
}

void TestLinks::thatFailDoNotPileUp()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.program->showAgain({.link = u"greenroom:save/char_1"_s});
    QTRY_VERIFY(desk.bar().message().contains(u"leads to no character"_s));
    for (const QString &nobody : {u"nobody"_s, u"noone"_s}) {
        desk.program->showAgain({.link = u"greenroom:character/"_s + nobody});
        QTRY_VERIFY(desk.bar().message().contains(u"no character "_s + nobody));
    }
    desk.bar().dismiss();
    QVERIFY(!desk.bar().isVisible());
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
