// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/queuesview.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/compare/compareview.h"
#include "ui/review/reasonstrip.h"
#include "ui/review/refswindow.h"
#include "ui/review/seconddisplay.h"

#include <QApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

} // namespace

/// The refs in a window of their own, and what keys do there, with real keys on the real windows.
class TestSecondDisplay : public QObject
{
    Q_OBJECT

private slots:
    void theSecondDisplayShowsWhatIsShown();
    void theSecondDisplayShowsWhatIsJudged();
    void keysOnTheSecondDisplayMoveAndDecide();
    void theSecondDisplayDecidesOnceItShowsTheRefs();
    void aRefThatFailedInBothAsksForTheKeyTwice();
    void aKeyHeldDownThereDecidesOnce();
    void whatWasUndoneIsDecidedAgainFromThere();
    void withoutRefsItDecidesNothing_data();
    void withoutRefsItDecidesNothing();
    void inTheGridItsKeysOpenNothing();
    void atTheEndItsRedoLeadsBack();
    void askedThereTheReasonHasTheKeys_data();
    void askedThereTheReasonHasTheKeys();
    void whoLeavesTheReasonIsNotCalledBack();
    void theSecondDisplayEndsWithItsSession();
    void theSecondDisplayForgetsItsSession();
    void aDisplayIsChosenByName_data();
    void aDisplayIsChosenByName();

private:
    /// A window in review with all refs on screen.
    [[nodiscard]] static bool isReady(WindowFixture &f)
    {
        return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, Soon);
    }
    [[nodiscard]] static bool isAsking(const WindowFixture &f)
    {
        return f.window->findChild<ReasonStrip *>()->isVisible();
    }
    [[nodiscard]] static RefsWindow *second(const WindowFixture &f)
    {
        return f.window->findChild<RefsWindow *>();
    }
    /// Without a window manager nobody else gives \a window the keys. (A window counts as active
    /// while one that belongs to it is, too.)
    [[nodiscard]] static bool activate(QWidget &window)
    {
        window.activateWindow();
        return QTest::qWaitFor([&window] { return QApplication::activeWindow() == &window; });
    }
    /// By its key. It is the one that has the keys then.
    [[nodiscard]] static RefsWindow *openSecond(WindowFixture &f)
    {
        if (!activate(*f.window))
            return nullptr;
        f.press(Qt::Key_F11, Qt::ShiftModifier);
        RefsWindow *opened = second(f);
        return opened != nullptr && activate(*opened) ? opened : nullptr;
    }
    /// The same once all refs are painted in both windows.
    [[nodiscard]] static RefsWindow *openComplete(WindowFixture &f)
    {
        RefsWindow *opened = openSecond(f);
        const auto isThere = [&] { return areBothComplete(f, *opened); };
        return opened != nullptr && QTest::qWaitFor(isThere, Soon) ? opened : nullptr;
    }
    /// What a key that decides is answered with.
    [[nodiscard]] static QString notYet()
    {
        return u"The second display does not show all refs yet. Press again in a moment, or decide "
               "here."_s;
    }
    /// Both windows have painted all refs of the shown character.
    [[nodiscard]] static bool areBothComplete(const WindowFixture &f, RefsWindow &second)
    {
        const Canvas &canvas = second.canvas();
        return f.isComplete() && canvas.character().id.toString() == f.shownId()
            && canvas.readiness() == Canvas::Readiness::Complete;
    }
};

void TestSecondDisplay::theSecondDisplayShowsWhatIsShown()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QVERIFY(opened->testAttribute(Qt::WA_ShowWithoutActivating)); // the keys stay
    const auto isSame = [&] {
        return opened->canvas().character() == f.canvas().character()
            && opened->canvas().readiness() == Canvas::Readiness::Complete;
    };
    QTRY_VERIFY(isSame());
    f.press(Qt::Key_Right);
    QTRY_VERIFY(f.isComplete());
    QTRY_VERIFY(isSame());
    QTest::keyClick(opened, Qt::Key_E);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(second(f) == nullptr);
    // Once more, and closed by its key.
    opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTest::keyClick(opened, Qt::Key_F11, Qt::ShiftModifier);
    QTRY_VERIFY(second(f) == nullptr);
}

void TestSecondDisplay::theSecondDisplayShowsWhatIsJudged()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    const auto shown = [opened] { return opened->canvas().character().id.toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), f.shownId(), Soon);
    const QString first = shown();
    // In compare it is B, and follows.
    const auto *compare = f.window->findChild<CompareView *>();
    QTest::keyClick(opened, Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(compare->isVisible(), Soon);
    QTest::keyClick(opened, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(f.shownId() != first, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(compare->character().id.toString(), f.shownId(), Soon);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), f.shownId(), Soon);
    // In the grid none is judged.
    QTest::keyClick(opened, Qt::Key_G);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QString(), Soon);
    QTest::keyClick(opened, Qt::Key_G);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty() && shown() == f.shownId(), Soon);
}

void TestSecondDisplay::keysOnTheSecondDisplayMoveAndDecide()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const QString first = f.shownId();
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE(QApplication::activeWindow(), opened);
    QTest::keyClick(opened, Qt::Key_Right);
    QTRY_VERIFY(f.shownId() != first && areBothComplete(f, *opened));
    QTest::keyClick(opened, Qt::Key_Left);
    QTRY_VERIFY(f.shownId() == first && areBothComplete(f, *opened));
    QVERIFY(f.session->queue().operations().all().isEmpty());
    // One key is one decision, and the view moves on.
    QTest::keyClick(opened, Qt::Key_S);
    QTRY_VERIFY(f.shownId() != first && areBothComplete(f, *opened));
    QCOMPARE(f.session->queue().operations().all().size(), 1);
    const Operation &save = f.session->queue().operations().all().constFirst();
    QCOMPARE(save.action, Action::Save);
    QCOMPARE(save.character.toString(), first);
    QCOMPARE(QApplication::activeWindow(), opened);
}

void TestSecondDisplay::theSecondDisplayDecidesOnceItShowsTheRefs()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const QString first = f.shownId();
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTRY_VERIFY(areBothComplete(f, *opened));
    // The main window has painted them, this one has not.
    opened->canvas().setUpdatesEnabled(false);
    QTest::keyClick(opened, Qt::Key_Right);
    QTRY_VERIFY(f.shownId() != first && f.isComplete());
    QTRY_COMPARE(opened->canvas().character().id.toString(), f.shownId());
    const auto shift = [](Qt::Key key) { return QKeyCombination(Qt::SHIFT, key); };
    for (const QKeyCombination key :
         {QKeyCombination(Qt::Key_S), QKeyCombination(Qt::Key_X), shift(Qt::Key_X),
          QKeyCombination(Qt::Key_R), shift(Qt::Key_R),
          QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_Z)}) {
        f.window->showBriefly({});
        QVERIFY(f.named(notYet()) == nullptr);
        QTest::keyClick(opened, key.key(), key.keyboardModifiers());
        QVERIFY(f.named(notYet()) != nullptr);
    }
    QVERIFY(!isAsking(f));
    QVERIFY(!f.session->queue().isAccepting());
    QVERIFY(f.session->queue().operations().all().isEmpty());
    opened->canvas().setUpdatesEnabled(true);
    QTRY_VERIFY(areBothComplete(f, *opened));
    const QString second = f.shownId();
    QTest::keyClick(opened, Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().character.toString(), second);
}

void TestSecondDisplay::aRefThatFailedInBothAsksForTheKeyTwice()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    QVERIFY(f.showWithKey());
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    const auto hasFailed = [&f](const Canvas &canvas) {
        return !f.shownId().isEmpty() && canvas.character().id.toString() == f.shownId()
            && canvas.readiness() == Canvas::Readiness::SomeFailed
            && canvas.failedRefs() == QList<int>{1};
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasFailed(f.canvas()) && hasFailed(opened->canvas()), Soon);
    const QString first = f.shownId();
    QTest::keyClick(opened, Qt::Key_X);
    QVERIFY(!f.session->queue().isAccepting());
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(f.named(u"Ref 2 is not loaded. Press again to decide anyway."_s) != nullptr);
    QTest::keyClick(opened, Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().character.toString(), first);
}

void TestSecondDisplay::aKeyHeldDownThereDecidesOnce()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const QString first = f.shownId();
    RefsWindow *opened = openComplete(f);
    QVERIFY(opened != nullptr);
    const auto hold = [opened](bool isRepeat) {
        QTest::simulateEvent(opened, true, Qt::Key_S, Qt::NoModifier, u"s"_s, isRepeat);
    };
    hold(false);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    // Else the next one would not be decided in any case.
    QTRY_VERIFY_WITH_TIMEOUT(f.shownId() != first && areBothComplete(f, *opened), Soon);
    for (int i = 0; i < 5; ++i)
        hold(true);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(f.session->queue().operations().all().size(), 1);
}

void TestSecondDisplay::whatWasUndoneIsDecidedAgainFromThere()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const CharacterId first = f.session->position().current()->id;
    RefsWindow *opened = openComplete(f);
    QVERIFY(opened != nullptr);
    const OperationList &operations = f.session->queue().operations();
    QTest::keyClick(opened, Qt::Key_X);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QTest::keyClick(opened, Qt::Key_Backspace);
    QTRY_COMPARE(operations.count(OperationState::Cancelled), 1);
    QTRY_COMPARE(f.session->position().current().value_or(Character()).id, first);
    QTRY_VERIFY_WITH_TIMEOUT(areBothComplete(f, *opened), Soon);
    QTest::keyClick(opened, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QCOMPARE(operations.latestFor(first)->action, Action::Discard);
}

void TestSecondDisplay::withoutRefsItDecidesNothing_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("S") << Qt::Key_S;
    QTest::newRow("A") << Qt::Key_A;
    QTest::newRow("P") << Qt::Key_P;
    QTest::newRow("X") << Qt::Key_X;
}

void TestSecondDisplay::withoutRefsItDecidesNothing()
{
    QFETCH(const Qt::Key, key);
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openComplete(f);
    QVERIFY(opened != nullptr);
    Character bare = *f.session->position().current();
    bare.refs = {};
    bare.updatedAt = u"2099-01-01T00:00:00Z"_s;
    f.session->characters().updateCharacter(bare);
    QTRY_COMPARE(opened->canvas().character().updatedAt, bare.updatedAt);
    QVERIFY(areBothComplete(f, *opened)); // as far as a canvas can tell
    QTest::keyClick(opened, key);
    QVERIFY(!f.session->queue().isAccepting());
    QVERIFY(f.session->queue().operations().all().isEmpty());
    QVERIFY(f.named(notYet()) != nullptr);
    // Where the page says that there are none, the same key counts.
    QVERIFY(activate(*f.window));
    f.decide(key);
    QCOMPARE(f.session->queue().operations().all().constFirst().character, bare.id);
}

void TestSecondDisplay::inTheGridItsKeysOpenNothing()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openComplete(f);
    QVERIFY(opened != nullptr);
    QTest::keyClick(opened, Qt::Key_G);
    QTRY_COMPARE_WITH_TIMEOUT(opened->canvas().character().id.toString(), QString(), Soon);
    const auto dryRun = [&f] { return f.window->findChild<CleanupDialog *>(); };
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_X}) {
        f.window->showBriefly({});
        QTest::keyClick(opened, key);
        QVERIFY(dryRun() == nullptr);
        QVERIFY(f.named(notYet()) != nullptr);
    }
    // In the grid itself one does.
    QVERIFY(activate(*f.window));
    QTest::keyClick(f.window->findChild<CardGrid *>(), Qt::Key_X);
    QTRY_VERIFY(dryRun() != nullptr);
    QTest::keyClick(dryRun(), Qt::Key_Escape);
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestSecondDisplay::atTheEndItsRedoLeadsBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const CharacterId first = f.session->position().current()->id;
    const QString name = f.session->position().current()->name.toString();
    RefsWindow *opened = openComplete(f);
    QVERIFY(opened != nullptr);
    const OperationList &operations = f.session->queue().operations();
    QTest::keyClick(opened, Qt::Key_X);
    QTRY_COMPARE(operations.count(OperationState::Held), 1);
    QTest::keyClick(opened, Qt::Key_Backspace);
    QTRY_COMPARE(operations.count(OperationState::Cancelled), 1);
    QTRY_COMPARE(f.session->position().current().value_or(Character()).id, first);
    const int rows = f.session->characters().rowCount();
    for (int i = 0; i < rows; ++i)
        QTest::keyClick(opened, Qt::Key_Right);
    QCOMPARE(f.session->position().state(), ReviewPosition::State::Ended);
    QTest::keyClick(opened, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(f.session->position().current().value_or(Character()).id, first);
    QVERIFY(f.named(u"Press again to redo: Discard of %1."_s.arg(name)) != nullptr);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(operations.all().size(), 1);
}

void TestSecondDisplay::askedThereTheReasonHasTheKeys_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QStringList>("reasons");
    QTest::newRow("a reason") << Qt::Key_4 << QStringList{u"wrong pose"_s};
    QTest::newRow("none after all") << Qt::Key_Escape << QStringList();
}

void TestSecondDisplay::askedThereTheReasonHasTheKeys()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QStringList, reasons);
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTRY_VERIFY(areBothComplete(f, *opened));
    QTest::keyClick(opened, Qt::Key_X, Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::activeWindow(), f.window.get());
    QVERIFY(isAsking(f));
    QTest::keyClick(QApplication::focusWidget(), key);
    QVERIFY(!isAsking(f));
    QVERIFY(!reasons.isEmpty() || !f.session->queue().isAccepting());
    const Operations &all = f.session->queue().operations().all();
    QTRY_COMPARE(all.size(), reasons.size());
    if (!reasons.isEmpty())
        QCOMPARE(all.constFirst().why, reasons.constFirst());
    // The keys go back to where it was asked.
    QTRY_COMPARE(QApplication::activeWindow(), opened);
}

void TestSecondDisplay::whoLeavesTheReasonIsNotCalledBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTRY_VERIFY(areBothComplete(f, *opened));
    QTest::keyClick(opened, Qt::Key_X, Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::activeWindow(), f.window.get());
    f.window->findChild<QueuesView *>()->setFocus(Qt::MouseFocusReason);
    QVERIFY(!isAsking(f));
    QCoreApplication::processEvents();
    QCOMPARE(QApplication::activeWindow(), f.window.get());
}

void TestSecondDisplay::theSecondDisplayEndsWithItsSession()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    QVERIFY(openSecond(f) != nullptr);
    f.window->setSession(nullptr);
    QVERIFY(second(f) == nullptr);
    f.press(Qt::Key_F11, Qt::ShiftModifier); // of what, there is nothing
    QVERIFY(second(f) == nullptr);
}

void TestSecondDisplay::theSecondDisplayForgetsItsSession()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    // Closed, and the session goes before the window is deleted.
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    const QPointer<RefsWindow> closed = opened;
    opened->close();
    f.window->setSession(nullptr);
    QVERIFY(closed.isNull());
    // The next session begins without it, and it can be opened anew.
    QVERIFY(f.show());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QVERIFY(second(f) == nullptr);
    opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE(opened->canvas().character().id.toString(), f.shownId());
    const QPointer<RefsWindow> open = opened;
    f.window->setSession(nullptr);
    QVERIFY(open.isNull());
}

void TestSecondDisplay::aDisplayIsChosenByName_data()
{
    QTest::addColumn<QStringList>("screens");
    QTest::addColumn<QString>("remembered");
    QTest::addColumn<QString>("chosen");

    const QStringList two{u"left"_s, u"right"_s};
    QTest::newRow("the only one") << QStringList{u"left"_s} << QString() << QString();
    QTest::newRow("the only one, known") << QStringList{u"left"_s} << u"left"_s << QString();
    QTest::newRow("the other one") << two << QString() << u"right"_s;
    QTest::newRow("as the last time") << two << u"left"_s << u"left"_s;
    QTest::newRow("unplugged") << two << u"beamer"_s << u"right"_s;
    QTest::newRow("of three") << QStringList{u"left"_s, u"right"_s, u"beamer"_s} << u"beamer"_s
                              << u"beamer"_s;
}

void TestSecondDisplay::aDisplayIsChosenByName()
{
    QFETCH(const QStringList, screens);
    QFETCH(const QString, remembered);
    QTEST(SecondDisplay::screenFor(screens, u"left"_s, remembered), "chosen");
}

QTEST_MAIN(TestSecondDisplay)
#include "tst_seconddisplay.moc"
