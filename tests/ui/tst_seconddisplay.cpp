// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/compare/compareview.h"
#include "ui/review/reasonstrip.h"
#include "ui/review/refswindow.h"
#include "ui/review/seconddisplay.h"

#include <QPointer>

using namespace Qt::StringLiterals;

/// The refs in a window of their own, and what keys do there, with real keys on the real windows.
class TestSecondDisplay : public QObject
{
    Q_OBJECT

private slots:
    void theSecondDisplayShowsWhatIsShown();
    void theSecondDisplayShowsWhatIsJudged();
    void keysOnTheSecondDisplayMoveAndDecide();
    void theSecondDisplayDecidesOnceItShowsTheRefs();
    void askedThereTheReasonHasTheKeys();
    void theSecondDisplayEndsWithItsSession();
    void theSecondDisplayForgetsItsSession();
    void aDisplayIsChosenByName_data();
    void aDisplayIsChosenByName();

private:
    /// A window in review with all refs on screen.
    [[nodiscard]] static bool isReady(WindowFixture &f)
    {
        return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, 30'000);
    }
    [[nodiscard]] static bool isAsking(const WindowFixture &f)
    {
        return f.window->findChild<ReasonStrip *>()->isVisible();
    }
    [[nodiscard]] static RefsWindow *second(const WindowFixture &f)
    {
        return f.window->findChild<RefsWindow *>();
    }
    /// By its key.
    [[nodiscard]] static RefsWindow *openSecond(WindowFixture &f)
    {
        f.window->activateWindow(); // without a window manager nobody else gives it the keys
        if (!QTest::qWaitForWindowActive(f.window.get()))
            return nullptr;
        f.press(Qt::Key_F11, Qt::ShiftModifier);
        RefsWindow *opened = second(f);
        if (opened == nullptr)
            return nullptr;
        opened->activateWindow();
        return QTest::qWaitForWindowActive(opened) ? opened : nullptr;
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
    constexpr int soon = 30'000; // ms: a bound for a busy machine, not a measure
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    const auto shown = [opened] { return opened->canvas().character().id.toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(shown(), f.shownId(), soon);
    const QString first = shown();
    // In compare it is B, and follows.
    const auto *compare = f.window->findChild<CompareView *>();
    QTest::keyClick(opened, Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(compare->isVisible(), soon);
    QTest::keyClick(opened, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(f.shownId() != first, soon);
    QTRY_COMPARE_WITH_TIMEOUT(compare->character().id.toString(), f.shownId(), soon);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), f.shownId(), soon);
    // In the grid none is judged.
    QTest::keyClick(opened, Qt::Key_G);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), QString(), soon);
    QTest::keyClick(opened, Qt::Key_G);
    QTRY_VERIFY_WITH_TIMEOUT(!shown().isEmpty() && shown() == f.shownId(), soon);
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
    const QString hint =
        u"The second display does not show all refs yet. Press again in a moment, or decide here."_s;
    QVERIFY(f.named(hint) == nullptr);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_X, Qt::Key_R})
        QTest::keyClick(opened, key);
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(!f.session->queue().isAccepting());
    QVERIFY(f.session->queue().operations().all().isEmpty());
    opened->canvas().setUpdatesEnabled(true);
    QTRY_VERIFY(areBothComplete(f, *opened));
    const QString second = f.shownId();
    QTest::keyClick(opened, Qt::Key_X);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().character.toString(), second);
}

void TestSecondDisplay::askedThereTheReasonHasTheKeys()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    RefsWindow *opened = openSecond(f);
    QVERIFY(opened != nullptr);
    QTRY_VERIFY(areBothComplete(f, *opened));
    QTest::keyClick(opened, Qt::Key_X, Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::activeWindow(), f.window.get());
    QVERIFY(isAsking(f));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    QTRY_COMPARE(f.session->queue().operations().all().size(), 1);
    QCOMPARE(f.session->queue().operations().all().constFirst().why, u"wrong pose"_s);
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
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), 30'000);
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
