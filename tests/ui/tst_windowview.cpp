// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/filterbar.h"
#include "ui/browser/filterfield.h"
#include "ui/browser/queuesview.h"
#include "ui/review/decisionbar.h"
#include "ui/review/detailspane.h"
#include "ui/review/recentlist.h"
#include "ui/review/refpart.h"
#include "ui/review/reftiles.h"
#include "ui/review/reviewheading.h"
#include "ui/review/reviewpane.h"
#include "ui/statusline.h"
#include "ui/toast.h"
#include "ui/workspace.h"

#include <QAction>
#include <QCursor>
#include <QLabel>
#include <QMenuBar>
#include <QSplitter>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

/// How refs are looked at, with real keys on the real window.
class TestWindowView : public QObject
{
    Q_OBJECT

private slots:
    void keysZoom();
    void digitsAndEnterChooseTheRef();
    void keysChangeTheLook();
    void theLookIsThereAtTheNextStart();
    void keysBelongToThePageThatIsShown();
    void fullScreenByKeyAndBackByEscape();
    void fullScreenIsTheRefs();
    void onFullScreenThePixelIsTheOneUnderThePointer();
    void onFullScreenItDecidesAndTells();
    void fullScreenGivesWayToTheGridAndToTheFilter();
    void leftInTheGridItGivesTheColumnsBack();
    void afterFullScreenTheListIsWhereTheViewIs();
    void onFullScreenTheWalkReadsOn();
    void fullScreenIsNotKept();

private:
    /// A window in review with all refs on screen.
    [[nodiscard]] static bool isReady(WindowFixture &f)
    {
        return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, 30'000);
    }
    /// Whether the info of ref \a index ends with the pixel under the resting pointer, or tells of
    /// none where it is elsewhere.
    [[nodiscard]] static bool tellsPixelUnderPointer(const Canvas &canvas, int index)
    {
        const QPoint at = canvas.mapFromGlobal(QCursor::pos());
        const RefPart part = canvas.partOf(index);
        const QRect rect = canvas.refRect(index);
        const QPointF pixel =
            (at - QRectF(rect).center()) * canvas.devicePixelRatioF() + QRectF(part.shown).center();
        const bool isOver = rect.contains(at) && QRectF({}, part.picture).contains(pixel);
        const QSize original = canvas.tiles().at(index).original;
        const auto place = [](double of, int shown, int whole) { return int(of / shown * whole); };
        const QString start =
            u"%1, %2: "_s.arg(place(pixel.x(), part.picture.width(), original.width()))
                .arg(place(pixel.y(), part.picture.height(), original.height()));
        const QString last = canvas.infoOf(index).value(2);
        return isOver ? last.startsWith(start) : last.isEmpty();
    }
    [[nodiscard]] static bool says(const WindowFixture &f, const QString &text)
    {
        const auto labels = f.window->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    }
    /// How many pixels each column has; a hidden one has none.
    [[nodiscard]] static QList<int> columns(const WindowFixture &f)
    {
        return f.window->findChild<Workspace *>()->findChild<QSplitter *>()->sizes();
    }
    /// Back from full screen the window has \a size again. The platform of the tests, whose screen
    /// is narrower than the window may be, does not always give that back.
    [[nodiscard]] static bool isWindowAgain(const WindowFixture &f, QSize size)
    {
        if (!QTest::qWaitFor([&f] { return !f.window->isFullScreen(); }))
            return false;
        f.window->resize(size);
        return QTest::qWaitFor([&f, size] { return f.window->size() == size; });
    }
    template <typename Widget>
    [[nodiscard]] static bool shows(const WindowFixture &f)
    {
        const auto *widget = f.window->findChild<Widget *>();
        return widget != nullptr && widget->isVisible();
    }
    /// What full screen puts away is there.
    [[nodiscard]] static bool showsAll(const WindowFixture &f)
    {
        return shows<QMenuBar>(f) && shows<QueuesView>(f) && shows<FilterBar>(f)
            && shows<DetailsPane>(f) && shows<StatusLine>(f);
    }
    [[nodiscard]] static bool showsRefsOnly(const WindowFixture &f)
    {
        return !shows<QMenuBar>(f) && !shows<QueuesView>(f) && !shows<FilterBar>(f)
            && !shows<DetailsPane>(f) && !shows<RecentList>(f) && !shows<StatusLine>(f)
            && f.canvas().isVisible() && shows<ReviewHeading>(f) && shows<DecisionBar>(f);
    }
    static void goOn(WindowFixture &f, int characters)
    {
        for (int i = 0; i < characters; ++i)
            f.press(Qt::Key_Right);
    }
};

void TestWindowView::keysZoom()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const int fitted = f.canvas().zoomPercent();
    f.press(Qt::Key_Plus);
    QVERIFY(f.canvas().zoomPercent() > fitted);
    f.press(Qt::Key_Minus);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Fit);
    f.press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Actual);
    f.press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(f.canvas().zoomPercent(), 200);
    f.press(Qt::Key_Z);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Fit);
    f.press(Qt::Key_Equal, Qt::ControlModifier);
    QVERIFY(f.canvas().zoomPercent() > fitted);
    f.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(f.canvas().zoomPercent(), fitted);
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestWindowView::digitsAndEnterChooseTheRef()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const int refs = f.canvas().tiles().count();
    f.press(Qt::Key_2);
    QCOMPARE(f.canvas().focusRef(), 1);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
    f.press(Qt::Key_9); // there is none
    QVERIFY(refs < 9);
    QCOMPARE(f.canvas().focusRef(), 1);
    f.press(Qt::Key_0);
    QCOMPARE(f.canvas().view(), Canvas::View::All);
    QTest::keyClick(&f.canvas(), Qt::Key_Return);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
    QTest::keyClick(&f.canvas(), Qt::Key_Return);
    QCOMPARE(f.canvas().view(), Canvas::View::All);
    QCOMPARE(f.canvas().focusRef(), 1);
}

void TestWindowView::keysChangeTheLook()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    CanvasView &look = f.canvas().look();
    QVERIFY(says(f, u"grey 18 %"_s) && says(f, u"linked"_s) && says(f, u"sRGB"_s));
    f.press(Qt::Key_B);
    QVERIFY(says(f, u"dark grey"_s));
    f.press(Qt::Key_I);
    QVERIFY(look.showsInfo());
    f.press(Qt::Key_I);
    QVERIFY(!look.showsInfo());
    f.press(Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(look.showsClipping());
    QVERIFY(says(f, u"clipping"_s));
    f.press(Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(!says(f, u"clipping"_s));
    f.press(Qt::Key_L);
    QVERIFY(says(f, u"not linked"_s));
    f.press(Qt::Key_1, Qt::ControlModifier); // this ref alone
    f.press(Qt::Key_L);
    QVERIFY(says(f, u"linked, offset"_s));
    f.press(Qt::Key_L, Qt::ShiftModifier);
    QVERIFY(says(f, u"linked"_s));
}

void TestWindowView::theLookIsThereAtTheNextStart()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    f.press(Qt::Key_B);
    f.press(Qt::Key_B);
    f.press(Qt::Key_I);
    f.restart();
    QVERIFY(isReady(f));
    QCOMPARE(f.canvas().look().ground(), Canvas::Ground::LightGrey);
    QVERIFY(f.canvas().look().showsInfo());
    f.press(Qt::Key_I); // the mark of the menu has followed
    QVERIFY(!f.canvas().look().showsInfo());
}

void TestWindowView::keysBelongToThePageThatIsShown()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    auto *page = f.window->findChild<ReviewPane *>();
    QVERIFY(page != nullptr);
    page->hide();
    f.press(Qt::Key_B);
    QCOMPARE(f.canvas().look().ground(), Canvas::Ground::Grey);
    page->show();
    f.press(Qt::Key_B);
    QCOMPARE(f.canvas().look().ground(), Canvas::Ground::DarkGrey);
}

void TestWindowView::fullScreenByKeyAndBackByEscape()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    QTRY_VERIFY(f.isComplete());
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    QTRY_VERIFY(!f.window->isFullScreen());
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    f.press(Qt::Key_F11);
    QTRY_VERIFY(!f.window->isFullScreen());
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestWindowView::fullScreenIsTheRefs()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    QVERIFY(showsAll(f));
    const QSize size = f.window->size();
    const QList<int> before = columns(f);
    f.window->findChild<QueuesView *>()->setFocus(Qt::TabFocusReason);
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    QVERIFY(showsRefsOnly(f));
    // But for the margins all of the width is theirs, and they have the keys.
    QTRY_VERIFY(f.canvas().width() > f.window->width() - 64);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    QTRY_VERIFY(f.isComplete());
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    QVERIFY(isWindowAgain(f, size));
    QVERIFY(showsAll(f));
    QTRY_COMPARE(columns(f), before);
}

void TestWindowView::onFullScreenThePixelIsTheOneUnderThePointer()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    f.press(Qt::Key_I);
    const QRect ref = f.canvas().refRect(0);
    // Not in the middle, which could be there in full screen, too.
    QCursor::setPos(f.canvas().mapToGlobal(ref.center() - QPoint(ref.width() / 4, 0)));
    QTRY_VERIFY(tellsPixelUnderPointer(f.canvas(), 0));
    const QString before = f.canvas().infoOf(0).constLast();
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    QTRY_VERIFY(f.canvas().width() > f.window->width() - 64);
    QTRY_VERIFY(f.isComplete());
    for (int i = 0; i < f.canvas().tiles().count(); ++i)
        QTRY_VERIFY(tellsPixelUnderPointer(f.canvas(), i));
    QVERIFY(f.canvas().infoOf(0).constLast() != before);
}

void TestWindowView::onFullScreenItDecidesAndTells()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    f.session->queue().setHold(std::chrono::minutes(1));
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen() && f.isComplete());
    const QString first = f.shownId();
    f.decide(Qt::Key_S);
    QTRY_VERIFY(f.shownId() != first);
    const auto *toast = f.window->findChild<Toast *>();
    QTRY_VERIFY(toast->isVisible());
    const auto placeOf = [&f](const QWidget *widget) {
        return QRect(widget->mapTo(f.window.get(), QPoint()), widget->size());
    };
    // Whole, and neither a ref nor a decision is below it.
    QVERIFY(f.window->rect().contains(placeOf(toast)));
    QVERIFY(!placeOf(toast).intersects(placeOf(&f.canvas())));
    QVERIFY(!placeOf(toast).intersects(placeOf(f.window->findChild<DecisionBar *>())));
    // It goes on where it belongs, and so does Undo.
    f.press(Qt::Key_F11);
    QTRY_VERIFY(!f.window->isFullScreen());
    QTRY_COMPARE(toast->parentWidget(), f.window->findChild<StatusLine *>());
    QVERIFY(toast->isVisible());
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.shownId(), first);
}

void TestWindowView::fullScreenGivesWayToTheGridAndToTheFilter()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const QSize size = f.window->size();
    const QList<int> before = columns(f);
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    // The grid has what it is used with.
    f.press(Qt::Key_G);
    QTRY_VERIFY(shows<CardGrid>(f));
    QVERIFY(f.window->isFullScreen());
    QVERIFY(shows<QueuesView>(f) && shows<FilterBar>(f) && shows<StatusLine>(f));
    f.press(Qt::Key_G);
    QTRY_VERIFY(showsRefsOnly(f));
    // What is typed next is to be seen.
    f.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(isWindowAgain(f, size));
    QVERIFY(showsAll(f));
    QCOMPARE(f.window->focusWidget(), f.window->findChild<FilterField *>());
    QTRY_COMPARE(columns(f), before);
}

void TestWindowView::leftInTheGridItGivesTheColumnsBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    const QSize size = f.window->size();
    const QList<int> before = columns(f);
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    f.press(Qt::Key_G);
    f.press(Qt::Key_F11);
    QVERIFY(isWindowAgain(f, size));
    f.press(Qt::Key_G);
    QVERIFY(showsAll(f));
    QTRY_COMPARE(columns(f), before);
}

void TestWindowView::afterFullScreenTheListIsWhereTheViewIs()
{
    WindowFixture f({.count = 400});
    QVERIFY(isReady(f));
    goOn(f, 60);
    const auto *list = f.window->findChild<CharactersView *>();
    const auto isInSight = [list](int row) {
        return list->currentIndex().row() == row
            && list->viewport()->rect().contains(list->visualRect(list->currentIndex()));
    };
    QTRY_VERIFY(isInSight(60));
    const CharacterListModel &characters = f.session->characters();
    QTRY_COMPARE(characters.rowCount(), 200);
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_F11);
    QTRY_VERIFY(!f.window->isFullScreen() && list->isVisible());
    QTRY_VERIFY(isInSight(60));
    // Nobody was near the end.
    QCOMPARE(characters.rowCount(), 200);
    QCOMPARE(characters.state(), CharacterListModel::State::Ready);
}

void TestWindowView::onFullScreenTheWalkReadsOn()
{
    WindowFixture f({.count = 400});
    QVERIFY(isReady(f));
    const CharacterListModel &characters = f.session->characters();
    QCOMPARE(characters.rowCount(), 100);
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    goOn(f, 60);
    QTRY_COMPARE(characters.rowCount(), 200);
    QCOMPARE(characters.state(), CharacterListModel::State::Ready);
    f.press(Qt::Key_F11);
    const auto *list = f.window->findChild<CharactersView *>();
    QTRY_VERIFY(!f.window->isFullScreen() && list->isVisible());
    QCOMPARE(list->currentIndex().row(), 60);
    QTRY_VERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    QCOMPARE(characters.rowCount(), 200);
}

void TestWindowView::fullScreenIsNotKept()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    f.window->findChild<Workspace *>()->findChild<QSplitter *>()->setSizes({220, 300, 500, 257});
    const QList<int> before = columns(f);
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    f.restart();
    QVERIFY(isReady(f));
    QVERIFY(!f.window->isFullScreen());
    QVERIFY(showsAll(f));
    QTRY_COMPARE(columns(f), before);
    // The key has followed.
    f.press(Qt::Key_F11);
    QTRY_VERIFY(f.window->isFullScreen());
    QVERIFY(showsRefsOnly(f));
}

QTEST_MAIN(TestWindowView)
#include "tst_windowview.moc"
