// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanup.h"
#include "refs/refloader.h"
#include "support/sandboxfixture.h"
#include "support/windowfixture.h"
#include "ui/browser/filmdelegate.h"
#include "ui/browser/filmstrip.h"
#include "ui/centrecolumn.h"
#include "ui/review/hintlabel.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

/// Very many rows, of which nothing is known.
class ManyRows final : public QAbstractListModel
{
public:
    static constexpr int Count = 100'000;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : Count;
    }
    [[nodiscard]] QVariant data(const QModelIndex &, int) const override { return {}; }
};

/// Counts how often a view measures its items, as it does when it lays them out.
class Measuring final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++count;
        return {FilmDelegate::FrameWidth, FilmDelegate::FrameHeight};
    }

    mutable int count = 0;
};

/// Of the window.
Filmstrip &strip(const WindowFixture &f)
{
    return *f.window->findChild<Filmstrip *>();
}

QRect frame(const Filmstrip &strip, int row)
{
    return strip.visualRect(strip.model()->index(row, 0));
}

/// How far \a row stands from the middle, in logical pixels.
int fromMiddle(const Filmstrip &strip, int row)
{
    return std::abs(frame(strip, row).center().x() - strip.viewport()->rect().center().x());
}

/// The window with those to be reviewed, and the strip.
[[nodiscard]] bool showStrip(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    f.press(Qt::Key_F6);
    // The refs are smaller now.
    return strip(f).isVisible()
        && QTest::qWaitFor([&f] { return strip(f).width() > 300 && f.isComplete(); }, Soon);
}

/// The frame of \a row has the ground that marks of decisions lie on.
bool isMarked(const WindowFixture &f, int row)
{
    constexpr int some = 60;
    const QRgb ground = f.theme.colours().panel.rgb();
    const QImage drawn = strip(f).viewport()->grab(frame(strip(f), row)).toImage();
    int count = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x)
            count += drawn.pixelColor(x, y).rgb() == ground ? 1 : 0;
    }
    return count > some;
}

/// From where the keys are to the strip, as a person does.
[[nodiscard]] bool tabToStrip(const WindowFixture &f)
{
    constexpr int most = 40;
    for (int i = 0; i < most && !strip(f).hasFocus(); ++i)
        QTest::keyClick(f.window->focusWidget(), Qt::Key_Tab);
    return strip(f).hasFocus();
}

void click(const WindowFixture &f, int row)
{
    QTest::mouseClick(strip(f).viewport(), Qt::LeftButton, {}, frame(strip(f), row).center());
}

} // namespace

/// The filmstrip: in the real window over the real sandbox with real keys and clicks, and by itself
/// over very many rows.
class TestFilmstrip : public QObject
{
    Q_OBJECT

private slots:
    void f6ShowsAndHidesIt();
    void aClickLeadsThereAndLeavesTheKeys();
    void theSecondOfTwoClicksLeadsNowhere();
    void tabLeadsToItAndKeysMove();
    void refsKeepTheirKeys();
    void theCurrentFrameIsInTheMiddle();
    void scrollingByHandStays();
    void aDecisionIsMarked();
    void whatARunHasStillToDoIsMarked();
    void theGridHidesIt();
    void itComesBackAfterARestart();
    void aLowWindowHidesIt();
    void hidingHandsOnTheKeys();
    void veryManyRowsAreLaidOutOnce();
    void inAMirroredStripLeftIsOnwards();
};

void TestFilmstrip::f6ShowsAndHidesIt()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QVERIFY(f.named(u"Filmstrip"_s) == nullptr);
    QVERIFY(strip(f).model() == nullptr); // it asks for nothing
    f.press(Qt::Key_F6);
    QCOMPARE(f.named(u"Filmstrip"_s), &strip(f));
    QCOMPARE(strip(f).model()->rowCount(), f.session->characters().rowCount());
    QCOMPARE(strip(f).currentIndex().row(), 0);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    QVERIFY(f.canvas().isVisible());
    f.press(Qt::Key_F6);
    QVERIFY(f.named(u"Filmstrip"_s) == nullptr);
    QVERIFY(strip(f).model() == nullptr);
}

void TestFilmstrip::aClickLeadsThereAndLeavesTheKeys()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    click(f, 3);
    QCOMPARE(f.session->position().row(), 3);
    QCOMPARE(strip(f).currentIndex().row(), 3);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.shownId(), f.session->characters().at(3).id.toString());
    // And the other way round.
    f.press(Qt::Key_Right);
    QCOMPARE(strip(f).currentIndex().row(), 4);
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestFilmstrip::theSecondOfTwoClicksLeadsNowhere()
{
    WindowFixture f({.count = 200});
    QVERIFY(showStrip(f));
    f.session->position().showRow(12);
    QTRY_VERIFY(fromMiddle(strip(f), 12) <= FilmDelegate::FrameWidth);
    const QPoint place = frame(strip(f), 15).center();
    QTest::mouseClick(strip(f).viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(strip(f).viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(f.session->position().row(), 15);
}

void TestFilmstrip::tabLeadsToItAndKeysMove()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    QVERIFY(tabToStrip(f));
    const auto press = [&f](Qt::Key key) { QTest::keyClick(&strip(f), key); };
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    QCOMPARE(f.session->position().row(), 2);
    press(Qt::Key_Left);
    QCOMPARE(f.session->position().row(), 1);
    QVERIFY(strip(f).hasFocus());
    const int last = f.session->characters().rowCount() - 1;
    press(Qt::Key_End);
    QCOMPARE(f.session->position().row(), last);
    press(Qt::Key_Home);
    QCOMPARE(f.session->position().row(), 0);
    press(Qt::Key_PageDown);
    QVERIFY(f.session->position().row() > 1);
    QVERIFY(strip(f).hasFocus());
}

void TestFilmstrip::refsKeepTheirKeys()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    QVERIFY(tabToStrip(f));
    const int before = f.canvas().focusRef();
    QTest::keyClick(&strip(f), Qt::Key_Down);
    QCOMPARE(f.canvas().focusRef(), before + 1);
    QCOMPARE(f.session->position().row(), 0);
}

void TestFilmstrip::theCurrentFrameIsInTheMiddle()
{
    WindowFixture f({.count = 200});
    QVERIFY(showStrip(f));
    QVERIFY(f.session->characters().rowCount() > 30);
    const int wide = strip(f).width();
    f.session->position().showRow(20);
    QCOMPARE(strip(f).currentIndex().row(), 20);
    QVERIFY(fromMiddle(strip(f), 20) <= FilmDelegate::FrameWidth / 2);
    // Also where the room is another, and after it was hidden.
    f.window->resize(1040, 800);
    QTRY_VERIFY(strip(f).width() < wide);
    QTRY_VERIFY(fromMiddle(strip(f), 20) <= FilmDelegate::FrameWidth / 2);
    f.press(Qt::Key_F6);
    f.session->position().showRow(25);
    f.press(Qt::Key_F6);
    QTRY_VERIFY(fromMiddle(strip(f), 25) <= FilmDelegate::FrameWidth / 2);
}

void TestFilmstrip::scrollingByHandStays()
{
    WindowFixture f({.count = 200});
    QVERIFY(showStrip(f));
    f.session->position().showRow(20);
    QScrollBar &bar = *strip(f).horizontalScrollBar();
    const int before = bar.value();
    QVERIFY(before > 0);
    const QPointF place = strip(f).viewport()->rect().center();
    QWheelEvent wheel(place, strip(f).viewport()->mapToGlobal(place), {}, {0, 360}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(strip(f).viewport(), &wheel);
    const int scrolled = bar.value();
    QVERIFY(scrolled != before);
    f.window->resize(1270, 800);
    QTest::qWait(50);
    QCOMPARE(bar.value(), scrolled);
    f.press(Qt::Key_Right);
    QVERIFY(fromMiddle(strip(f), 21) <= FilmDelegate::FrameWidth / 2);
}

void TestFilmstrip::aDecisionIsMarked()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    QVERIFY(!isMarked(f, 0));
    f.decide(Qt::Key_S);
    QTRY_VERIFY(isMarked(f, 0));
    QVERIFY(!isMarked(f, 1));
}

void TestFilmstrip::whatARunHasStillToDoIsMarked()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    const Character &one = f.session->characters().at(1);
    QVERIFY(!isMarked(f, 1));
    const CleanupId run = f.session->cleanup().start(
        Action::Save, {{.character = one.id, .name = one.name, .seen = one.revision()}}, {});
    QTRY_VERIFY(isMarked(f, 1));
    QVERIFY(!isMarked(f, 0));
    f.session->cleanup().undo(run);
    QTRY_VERIFY(!isMarked(f, 1));
}

void TestFilmstrip::theGridHidesIt()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    f.press(Qt::Key_G);
    QVERIFY(f.named(u"Filmstrip"_s) == nullptr);
    QVERIFY(strip(f).model() == nullptr);
    f.press(Qt::Key_N);
    QTRY_VERIFY(strip(f).isVisible());
    QVERIFY(strip(f).model() != nullptr);
    // It serves to compare, too.
    f.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_C);
    QTRY_VERIFY(!f.canvas().isVisible());
    QVERIFY(strip(f).isVisible());
}

void TestFilmstrip::itComesBackAfterARestart()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(strip(f).isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(strip(f).currentIndex().row(), 0, Soon);
    f.press(Qt::Key_F6);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QVERIFY(!strip(f).isVisible());
}

void TestFilmstrip::aLowWindowHidesIt()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    f.window->resize(1280, 480); // or what the rest of the window needs
    QTRY_VERIFY(!strip(f).isVisible());
    QVERIFY(f.canvas().isVisible());
    f.window->resize(1280, 800);
    QTRY_VERIFY(strip(f).isVisible());
    f.press(Qt::Key_F6);
    f.window->resize(1280, 480);
    QTRY_VERIFY(f.window->findChild<CentreColumn *>()->height() < CentreColumn::LeastForRefs + 80);
    f.press(Qt::Key_F6); // who asks for it is told why there is none
    QVERIFY(!strip(f).isVisible());
    QVERIFY(f.window->findChild<HintLabel *>()->text().contains(u"filmstrip"));
}

void TestFilmstrip::hidingHandsOnTheKeys()
{
    WindowFixture f({.count = 60});
    QVERIFY(showStrip(f));
    QVERIFY(tabToStrip(f));
    QTest::keyClick(&strip(f), Qt::Key_F6);
    QVERIFY(!strip(f).isVisible());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestFilmstrip::veryManyRowsAreLaidOutOnce()
{
    ColorScheme scheme;
    Theme theme(scheme);
    SandboxFixture sandbox(sandbox::Options{.count = 1});
    RefLoader loader(sandbox.http, sandbox.api);
    ManyRows rows;
    Measuring measuring;
    Filmstrip strip(loader, theme);
    strip.setItemDelegate(&measuring);
    strip.setModel(&rows);
    strip.resize(800, 100);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.setCurrentRow(50'000);
    QVERIFY(fromMiddle(strip, 50'000) <= FilmDelegate::FrameWidth / 2);
    strip.doItemsLayout();
    QVERIFY(measuring.count > 0);   // so this would be seen
    QVERIFY(measuring.count < 100); // and not row by row
    const int before = measuring.count;
    strip.setCurrentRow(ManyRows::Count - 1);
    QVERIFY(strip.viewport()->rect().intersects(frame(strip, ManyRows::Count - 1)));
    emit rows.dataChanged(rows.index(7), rows.index(7));
    emit rows.dataChanged(rows.index(99'990), rows.index(99'990));
    QTest::qWait(50);
    QVERIFY(measuring.count <= before + 10); // those two, and no others
}

void TestFilmstrip::inAMirroredStripLeftIsOnwards()
{
    ColorScheme scheme;
    Theme theme(scheme);
    SandboxFixture sandbox(sandbox::Options{.count = 1});
    RefLoader loader(sandbox.http, sandbox.api);
    ManyRows rows;
    Filmstrip strip(loader, theme);
    strip.setLayoutDirection(Qt::RightToLeft);
    strip.setModel(&rows);
    connect(&strip, &Filmstrip::rowChosen, &strip, &Filmstrip::setCurrentRow);
    strip.resize(800, 100);
    strip.show();
    QVERIFY(QTest::qWaitForWindowExposed(&strip));
    strip.setCurrentRow(500);
    QVERIFY(fromMiddle(strip, 500) <= FilmDelegate::FrameWidth / 2);
    QVERIFY(frame(strip, 501).x() < frame(strip, 500).x());
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(strip.currentIndex().row(), 501);
    QTest::keyClick(&strip, Qt::Key_Right);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(strip.currentIndex().row(), 499);
}

QTEST_MAIN(TestFilmstrip)
#include "tst_filmstrip.moc"
