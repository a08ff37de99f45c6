// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/trouble.h"

#include <QMenu>

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

constexpr auto PutAnew = sandbox::Status::Synthesizing;

/// What R and Shift+R have put into the queue: the newest operation.
const Operation &lastOf(const WindowFixture &f)
{
    return f.session->queue().operations().all().constLast();
}

int countOf(const WindowFixture &f)
{
    return int(f.session->queue().operations().all().size());
}

/// Presses a key and waits until what it asks for is accepted.
[[nodiscard]] bool ask(WindowFixture &f, Qt::Key key,
                       Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    const int before = countOf(f);
    f.press(key, modifiers);
    return QTest::qWaitFor([&f, before] { return countOf(f) > before; });
}

QAction *actionFor(const WindowFixture &f, const QKeySequence &key)
{
    for (QAction *action : f.window->actions())
        if (action->shortcuts().contains(key))
            return action;
    return nullptr;
}

/// "R Shift+R", whichever the menu offers.
QString offered(const WindowFixture &f)
{
    QStringList keys;
    QMenu *menu = nullptr;
    for (QMenu *one : f.window->findChildren<QMenu *>())
        menu = one->title() == u"&Review" ? one : menu;
    menu->popup({});
    const auto closing = qScopeGuard([&f, menu] {
        menu->hide();
        f.window->activateWindow(); // without a window manager the keys are nobody's
    });
    for (const QKeySequence &key : {QKeySequence(Qt::Key_R), QKeySequence(Qt::SHIFT | Qt::Key_R)}) {
        if (const QAction *action = actionFor(f, key); action != nullptr && action->isEnabled())
            keys.append(key.toString(QKeySequence::PortableText));
    }
    return keys.join(u' ');
}

} // namespace

/// R and Shift+R on the real window, judged by the server's own data.
class TestWindowGenerations : public QObject
{
    Q_OBJECT

private slots:
    void rMakesTheSelectedRefAnewAndTheViewStays();
    void rMeansTheRefThatIsShownAlone();
    void shiftRMakesAllRefsAnew();
    void aReadyOneSaysWhatItCannotDoMeanwhile();
    void backspaceTakesItBack();
    void aHeldDownKeyAsksOnce();
    void beforeAllRefsAreShownNothingIsAsked();
    void offeredWhereTheServerAllowsIt();
    void aFailedOneWithoutRefsIsMadeAnew();
    void aPoseThatTwoRefsShareIsNotGuessed();
    void withoutAttributesThereIsNothingToMakeRefsFrom();
    void whileItIsOnItsWayADecisionIsRefusedWithAWord();
    void theCostStandsInMenuAndKeySheet();
    void aLostOneThatMayHaveRunSaysSo();
};

void TestWindowGenerations::rMakesTheSelectedRefAnewAndTheViewStays()
{
    WindowFixture f({.count = 40, .timeScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = f.shownId();
    const Character before = *f.session->position().current();
    const double credits = f.server.credits();
    f.press(Qt::Key_Down);
    QVERIFY(ask(f, Qt::Key_R));
    QCOMPARE(f.shownId(), id);
    QCOMPARE(lastOf(f).state, State::Held);
    QCOMPARE(before.refs.at(1).pose, u"front"_s);
    QTRY_VERIFY(f.named(u"Regenerate front of %1 — 1 generation"_s.arg(before.name.toString()))
                != nullptr);
    QCOMPARE(f.writes(), 0);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(id), PutAnew);
    QCOMPARE(f.server.credits(), credits - 1);
    QTRY_COMPARE(f.writes(), 1); // on record once it is answered
    QCOMPARE(f.shownId(), id);
    QTRY_COMPARE(f.session->position().current()->status, CharacterStatus::Synthesizing);
    // It is polled, and then it is to be decided again.
    QTRY_VERIFY_WITH_TIMEOUT(
        f.session->position().current()->status != CharacterStatus::Synthesizing, 30'000);
    QCOMPARE(f.shownId(), id);
    QVERIFY(f.session->position().current()->updatedAt != before.updatedAt);
    QVERIFY(!f.session->characters().isDecided(f.session->position().row()));
    QTRY_VERIFY(f.isComplete());
    QVERIFY(ask(f, Qt::Key_X));
    QVERIFY(f.shownId() != id);
}

void TestWindowGenerations::rMeansTheRefThatIsShownAlone()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_E);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Down);
    QTRY_VERIFY(f.isComplete());
    QVERIFY(ask(f, Qt::Key_R));
    QCOMPARE(lastOf(f).pose(), f.session->position().current()->refs.at(2).pose);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
    QCOMPARE(f.canvas().focusRef(), 2);
}

void TestWindowGenerations::shiftRMakesAllRefsAnew()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = f.shownId();
    const QString name = f.session->position().current()->name.toString();
    const double credits = f.server.credits();
    QVERIFY(ask(f, Qt::Key_R, Qt::ShiftModifier));
    QCOMPARE(f.shownId(), id);
    QTRY_VERIFY(f.named(u"Resynthesize %1 — 4 generations"_s.arg(name)) != nullptr);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(id), PutAnew);
    QCOMPARE(f.server.credits(), credits - 4);
    QTRY_COMPARE(f.count([](const auto &line) { return line.path.endsWith(u"/resynthesize"); }), 1);
}

void TestWindowGenerations::aReadyOneSaysWhatItCannotDoMeanwhile()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    f.session->showQueue({.status = CharacterStatus::Ready});
    QTRY_VERIFY(f.isComplete()
                && f.session->position().current()->status == CharacterStatus::Ready);
    const QString name = f.session->position().current()->name.toString();
    QVERIFY(ask(f, Qt::Key_R, Qt::ShiftModifier));
    QTRY_VERIFY(f.named(u"Resynthesize %1 — 4 generations, no images with it meanwhile"_s.arg(name))
                != nullptr);
}

void TestWindowGenerations::backspaceTakesItBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString id = f.shownId();
    QVERIFY(ask(f, Qt::Key_R));
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(lastOf(f).state, State::Cancelled);
    QCOMPARE(f.shownId(), id);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(50);
    QCOMPARE(f.writes(), 0);
    // And a decision takes its place.
    QVERIFY(ask(f, Qt::Key_R));
    QVERIFY(ask(f, Qt::Key_S));
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(id), sandbox::Status::Ready);
    QTRY_COMPARE(f.writes(), 1); // on record once it is answered
}

void TestWindowGenerations::aHeldDownKeyAsksOnce()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(ask(f, Qt::Key_R));
    for (int i = 0; i < 3; ++i) {
        QKeyEvent repeat(QEvent::KeyPress, Qt::Key_R, Qt::NoModifier, u"r"_s, true);
        QCoreApplication::sendEvent(f.window->focusWidget(), &repeat);
    }
    QTest::qWait(50);
    QCOMPARE(countOf(f), 1);
}

void TestWindowGenerations::beforeAllRefsAreShownNothingIsAsked()
{
    WindowFixture f({.count = 40, .faults = {u"GET /storage/*/*/* hang"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(!f.shownId().isEmpty());
    f.press(Qt::Key_R);
    f.press(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(countOf(f), 0);
    QVERIFY(f.named(u"Still loading: not all refs are shown yet."_s) != nullptr);
}

void TestWindowGenerations::offeredWhereTheServerAllowsIt()
{
    WindowFixture f({.count = 40});
    QCOMPARE(offered(f), QString());
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(offered(f), u"R Shift+R"_s);
    Character other = *f.session->position().current();
    for (const auto &[status, expected] :
         {std::pair(CharacterStatus::Synthesizing, u""_s),
          std::pair(CharacterStatus::Ready, u"R Shift+R"_s),
          std::pair(CharacterStatus::Failed, u"R Shift+R"_s),
          std::pair(CharacterStatus::Unknown, u""_s), std::pair(CharacterStatus::Deleted, u""_s)}) {
        other.setStatus(status == CharacterStatus::Unknown ? u"pondering"_s : statusWord(status));
        f.session->characters().updateCharacter(other);
        QCOMPARE(offered(f), expected);
        if (expected.isEmpty()) {
            f.press(Qt::Key_R);
            f.press(Qt::Key_R, Qt::ShiftModifier);
        }
    }
    QCOMPARE(countOf(f), 0);
    f.window->setSession(nullptr);
    QCOMPARE(offered(f), QString());
}

void TestWindowGenerations::aFailedOneWithoutRefsIsMadeAnew()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Character bare = *f.session->position().current();
    bare.refs = {};
    bare.status = CharacterStatus::Failed;
    f.session->characters().updateCharacter(bare);
    QCOMPARE(offered(f), u"Shift+R"_s);
    f.press(Qt::Key_R);
    f.press(Qt::Key_R, Qt::ShiftModifier); // it has failed under the reviewer's hand
    QCOMPARE(countOf(f), 0);
    QVERIFY(ask(f, Qt::Key_R, Qt::ShiftModifier));
    QCOMPARE(countOf(f), 1);
    QCOMPARE(lastOf(f).action, Action::Resynthesize);
    QCOMPARE(lastOf(f).seen, bare.revision());
}

void TestWindowGenerations::aPoseThatTwoRefsShareIsNotGuessed()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Character odd = *f.session->position().current();
    QList<Ref> refs = odd.refs.toList();
    refs[1].pose = refs.at(0).pose;
    refs[2].pose = u"profile"_s;
    odd.refs = refs;
    f.session->characters().updateCharacter(odd);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_R);
    QVERIFY(f.named(u"Several refs have this pose, so the server cannot tell which one is meant."_s)
            != nullptr);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_R);
    QVERIFY(f.named(u"This version does not know the pose of this ref, so it cannot ask for it."_s)
            != nullptr);
    QCOMPARE(countOf(f), 0);
    f.press(Qt::Key_Down);
    QVERIFY(ask(f, Qt::Key_R));
    QCOMPARE(countOf(f), 1);
    QCOMPARE(lastOf(f).pose(), u"back"_s);
}

void TestWindowGenerations::withoutAttributesThereIsNothingToMakeRefsFrom()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Character uploaded = *f.session->position().current();
    uploaded.attributes = {};
    f.session->characters().updateCharacter(uploaded);
    f.press(Qt::Key_R, Qt::ShiftModifier);
    QCOMPARE(countOf(f), 0);
    QVERIFY(f.named(u"This character has no attributes to make refs from."_s) != nullptr);
}

void TestWindowGenerations::whileItIsOnItsWayADecisionIsRefusedWithAWord()
{
    WindowFixture f(
        {.count = 40, .faults = {u"POST /v1/characters/*/resynthesize latency ms=1500"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString name = f.session->position().current()->name.toString();
    QVERIFY(ask(f, Qt::Key_R, Qt::ShiftModifier));
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(lastOf(f).state, State::Sending);
    f.press(Qt::Key_X);
    QCOMPARE(countOf(f), 1);
    QTRY_VERIFY(f.named(u"Resynthesize of %1 is already on its way."_s.arg(name)) != nullptr);
    QTRY_COMPARE(lastOf(f).state, State::Done);
}

void TestWindowGenerations::theCostStandsInMenuAndKeySheet()
{
    WindowFixture f({.count = 40});
    QCOMPARE(actionFor(f, Qt::Key_R)->text().remove(u'&'), u"Regenerate This Ref (1 generation)"_s);
    QCOMPARE(actionFor(f, QKeySequence(Qt::SHIFT | Qt::Key_R))->text().remove(u'&'),
             u"Resynthesize All Refs (4 generations)"_s);
    QVERIFY(f.showWithKey());
    f.press(Qt::Key_F1);
    QTRY_VERIFY(f.named(u"Resynthesize All Refs (4 generations)"_s) != nullptr);
    QVERIFY(f.named(u"Shift+R"_s) != nullptr);
}

void TestWindowGenerations::aLostOneThatMayHaveRunSaysSo()
{
    Operation lost;
    lost.name = u"Lev"_s;
    lost.action = Action::Regenerate;
    lost.state = State::Conflict;
    lost.outcome = Outcome::Changed;
    lost.setFoundStatus(u"reviewing"_s);
    lost.setFoundAt(QDateTime(QDate(2026, 5, 8), QTime(14, 31)));
    QCOMPARE(troubleText(lost),
             u"Lev changed since you looked (reviewing since 14:31 at the latest); "
             "your Regenerate was not sent."_s);
    lost.mayHaveArrived = true;
    QCOMPARE(troubleText(lost),
             u"Lev changed since you looked (reviewing since 14:31 at the latest); "
             "your Regenerate may have run."_s);
    lost.setFoundAt(QDateTime());
    QCOMPARE(troubleText(lost), u"Lev changed since you looked; your Regenerate may have run."_s);
    lost.outcome = Outcome::Gone;
    QCOMPARE(troubleText(lost),
             u"Lev was discarded elsewhere meanwhile; your Regenerate may have run before."_s);
}

QTEST_MAIN(TestWindowGenerations)
#include "tst_windowgenerations.moc"
