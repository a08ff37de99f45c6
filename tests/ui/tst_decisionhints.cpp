// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/messagebar.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the window says when a key does not decide, and that it says so no longer than it is true.
class TestDecisionHints : public QObject
{
    Q_OBJECT

private slots:
    void stillLoadingEndsWithTheLoading();
    void whatHasOnlyJustComeIsNotDecided();
    void whatWasSaidSinceStaysWhenTheRefsAreThere();
    void aBounceIsToldEvenIfTheRefsComeThen();
    void twoKeysAtOnceDecideOnceAndSayWhy();
    void aBounceAnswersNoQuestion();
    void whatHasNoRefsIsLookedAtToo();
    void theQuestionEndsWithTheFailure();
    void consentIsForTheRefsThatWereThere();
    void allRefsThatAreMissingAreNamed();
    void whatIsUndoneOutOfSightIsNamed();
    void whatTheFilterHidesIsOffered();
    void theOfferGoesWithTheFilter();
    void nothingToUndoSaysWhy();
    void whatIsNotShownWholeIsNotJudged();

private:
    static constexpr std::chrono::milliseconds Look{2'000}; ///< keys in a row are faster by far
    static constexpr auto RefTwoIsMissing = "Ref 2 is not loaded. Press again to decide anyway.";
};

void TestDecisionHints::stillLoadingEndsWithTheLoading()
{
    WindowFixture f({.count = 40, .faults = {u"GET /storage/*/*/front.bin latency ms=1500"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(!f.shownId().isEmpty());
    f.press(Qt::Key_S);
    const QString hint = u"Still loading: not all refs are shown yet."_s;
    QVERIFY(f.named(hint) != nullptr);
    QTRY_VERIFY(f.isComplete());
    QTRY_VERIFY(f.named(hint) == nullptr);
}

void TestDecisionHints::whatHasOnlyJustComeIsNotDecided()
{
    const QString hint = u"It has only just come into view. Press again if it is meant."_s;
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.window->setLeastLook(1h);
    const Character first = *f.session->position().current();
    f.press(Qt::Key_S);
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(!f.session->queue().isAccepting(first.id));
    f.press(Qt::Key_X);
    QVERIFY(!f.session->queue().isAccepting(first.id));
    f.window->setLeastLook(Look);
    QTest::qWait(Look.count()); // what is tested is that time passes
    f.press(Qt::Key_S);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);

    // As for the one that comes then.
    QTRY_VERIFY(f.isComplete() && f.session->position().current()->id != first.id);
    f.press(Qt::Key_X);
    QVERIFY(!f.session->queue().isAccepting(f.session->position().current()->id));
}

void TestDecisionHints::whatWasSaidSinceStaysWhenTheRefsAreThere()
{
    WindowFixture f({.count = 40, .faults = {u"GET /storage/*/*/front.bin latency ms=1500"_s}});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(!f.shownId().isEmpty());
    const QSignalSpy complete(&f.canvas(), &Canvas::shownCompletely);
    f.press(Qt::Key_S);
    QVERIFY(f.named(u"Still loading: not all refs are shown yet."_s) != nullptr);
    f.press(Qt::Key_Backspace);
    QVERIFY(f.named(u"There is nothing to undo."_s) != nullptr);
    QCOMPARE(complete.size(), 0);
    QTRY_COMPARE(complete.size(), 1);
    QVERIFY(f.named(u"There is nothing to undo."_s) != nullptr);
}

void TestDecisionHints::aBounceIsToldEvenIfTheRefsComeThen()
{
    const QString hint = u"It has only just come into view. Press again if it is meant."_s;
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    QVERIFY(f.named(QString::fromLatin1(RefTwoIsMissing)) != nullptr);
    f.window->setLeastLook(1h);
    f.press(Qt::Key_X);
    QVERIFY(f.named(hint) != nullptr);
    const QSignalSpy complete(&f.canvas(), &Canvas::shownCompletely);
    f.server.clearFaults();
    f.canvas().retry(1);
    QTRY_COMPARE(complete.size(), 1);
    QVERIFY(f.named(hint) != nullptr);
    // A step takes its place.
    f.press(Qt::Key_Right);
    QVERIFY(f.named(hint) == nullptr);
}

void TestDecisionHints::twoKeysAtOnceDecideOnceAndSayWhy()
{
    const QString hint = u"It has only just come into view. Press again if it is meant."_s;
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    f.press(Qt::Key_S);
    f.press(Qt::Key_X);
    QVERIFY(f.named(u"The last decision is still being recorded. Press again in a moment."_s)
            != nullptr);
    QTRY_VERIFY(f.isComplete() && f.shownId() != first);
    QVERIFY(f.named(hint) != nullptr);
    QCOMPARE(f.session->queue().operations().all().size(), 1);
    // The next decision takes its place.
    f.decide(Qt::Key_X);
    QVERIFY(f.named(hint) == nullptr);
    QCOMPARE(f.session->queue().operations().all().size(), 2);
}

void TestDecisionHints::aBounceAnswersNoQuestion()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    const CharacterId shown = f.session->position().current()->id;
    f.window->setLeastLook(Look);
    QTest::qWait(Look.count()); // it has been there for long when the question comes
    f.press(Qt::Key_X);
    QVERIFY(f.named(QString::fromLatin1(RefTwoIsMissing)) != nullptr);
    f.press(Qt::Key_X);
    QVERIFY(!f.session->queue().isAccepting(shown));
    f.window->setLeastLook(0ms);
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().isAccepting(shown));
}

void TestDecisionHints::whatHasNoRefsIsLookedAtToo()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_VERIFY(f.session->position().current().value_or(Character()).status
                == CharacterStatus::Failed);
    Character bare = *f.session->position().current();
    bare.refs = {};
    f.session->characters().updateCharacter(bare);
    QTRY_VERIFY(f.canvas().character().refs.isEmpty());
    f.window->setLeastLook(1h);
    f.press(Qt::Key_X);
    QVERIFY(!f.session->queue().isAccepting(bare.id));
    f.window->setLeastLook(0ms);
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().isAccepting(bare.id));
}

void TestDecisionHints::theQuestionEndsWithTheFailure()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    QVERIFY(f.named(QString::fromLatin1(RefTwoIsMissing)) != nullptr);
    f.server.clearFaults();
    f.canvas().retry(1);
    QTRY_VERIFY(f.isComplete());
    QTRY_VERIFY(f.named(QString::fromLatin1(RefTwoIsMissing)) == nullptr);
}

void TestDecisionHints::consentIsForTheRefsThatWereThere()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    f.server.clearFaults();
    f.canvas().retry(1);
    QTRY_VERIFY(f.isComplete());

    // The same character with other refs, of which another fails.
    QVERIFY(f.server.addFault(u"GET /storage/*/*/side.bin 500"_s).isEmpty());
    Character other = *f.session->position().current();
    other.updatedAt = u"2031-01-01T00:00:00Z"_s;
    f.session->characters().updateCharacter(other);
    QTRY_COMPARE(f.canvas().failedRefs(), QList<int>{2});
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(f.named(u"Ref 3 is not loaded. Press again to decide anyway."_s) != nullptr);
}

void TestDecisionHints::whatIsNotShownWholeIsNotJudged()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Character many = *f.session->position().current();
    many.refsLeftOut = 9'976;
    f.session->characters().updateCharacter(many);
    QTRY_COMPARE(f.canvas().character().refsLeftOut, 9'976);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_X, Qt::Key_X}) {
        f.press(key);
        QVERIFY(f.named(u"It has more refs than are shown here, so it cannot be judged here."_s)
                != nullptr);
    }
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestDecisionHints::whatIsUndoneOutOfSightIsNamed()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString name = f.session->position().current()->name.toString();
    f.decide(Qt::Key_S);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->position().current().value_or(Character()).status,
                 CharacterStatus::Failed);
    const QString shown = f.shownId();
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
    QCOMPARE(f.shownId(), shown);
    QVERIFY(f.named(u"Undone: Save of %1, in another queue."_s.arg(name)) != nullptr);
}

void TestDecisionHints::whatTheFilterHidesIsOffered()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character first = *f.session->position().current();
    f.decide(Qt::Key_S);
    f.session->characters().setFilter({.name = u"nobody"_s});
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Cancelled), 1);
    QVERIFY(f.named(u"Undone: Save of %1, which the filter hides."_s.arg(first.name.toString()))
            != nullptr);
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.named(u"Save of %1 cannot be redone while the filter hides it."_s.arg(
                first.name.toString()))
            != nullptr);
    const auto *bar = f.window->findChild<MessageBar *>();
    QCOMPARE(bar->message(), u"%1 is hidden by the filter."_s.arg(first.name.toString()));
    const QString offer = u"Clear the Filter and Show It"_s;
    QTRY_VERIFY(named<QPushButton>(*bar, offer) != nullptr);
    QTest::mouseClick(named<QPushButton>(*bar, offer), Qt::LeftButton);
    QTRY_VERIFY(!f.session->characters().isFiltered());
    QCOMPARE(f.shownId(), first.id.toString());
    QTRY_VERIFY(!bar->isVisible());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Held), 1);
}

void TestDecisionHints::theOfferGoesWithTheFilter()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    f.session->characters().setFilter({.name = u"nobody"_s});
    f.press(Qt::Key_Backspace);
    const auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    f.session->characters().setFilter({});
    QTRY_VERIFY(!bar->isVisible());
}

void TestDecisionHints::nothingToUndoSaysWhy()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Backspace);
    QVERIFY(f.named(u"There is nothing to undo."_s) != nullptr);
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.session->queue().operations().count(OperationState::Done), 1);
    f.press(Qt::Key_Backspace);
    QVERIFY(f.named(u"There is nothing left to undo: the rest is sent."_s) != nullptr);
}

void TestDecisionHints::allRefsThatAreMissingAreNamed()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.server.addFault(u"GET /storage/*/*/back.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().failedRefs(), (QList<int>{1, 3}));
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    QVERIFY(f.named(u"Refs 2, 4 are not loaded. Press again to decide anyway."_s) != nullptr);
    QVERIFY(f.server.addFault(u"GET /storage/*/*/* 500"_s).isEmpty());
    f.session->showQueue({.status = CharacterStatus::Ready});
    QTRY_VERIFY(f.canvas().character().status == CharacterStatus::Ready
                && f.canvas().failedRefs().size() == f.canvas().character().refs.size());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    f.press(Qt::Key_X);
    QVERIFY(f.named(u"No ref is loaded. Press again to decide anyway."_s) != nullptr);
}

QTEST_MAIN(TestDecisionHints)
#include "tst_decisionhints.moc"
