// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/centrepages.h"
#include "ui/messagebar.h"
#include "ui/review/reftiles.h"
#include "ui/review/reviewheading.h"
#include "ui/theme/elidedlabel.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

/// Where the message bar is, in the real window.
class TestMessagePlace : public QObject
{
    Q_OBJECT

private slots:
    void refsStayAsTheyAre_data();
    void refsStayAsTheyAre();
    void itFollowsThePage();
    void theNameStaysInSight_data();
    void theNameStaysInSight();
    void aVeryLongNameIsCovered();
    void aLongOneCoversNoRef();
    void aQuestionIsReadWhole();
    void closedItLeavesTheRefsTheirPlace();
    void inTheGridItIsAboveAllElse();
    void withoutASessionItIsAboveAllElse();

private:
    [[nodiscard]] static bool isReady(WindowFixture &f, const QSize &size = {1440, 900})
    {
        f.window->resize(size);
        return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, 30'000);
    }
    [[nodiscard]] static MessageBar &bar(const WindowFixture &f)
    {
        return *f.window->findChild<MessageBar *>();
    }
    /// The label with the name above the refs.
    [[nodiscard]] static QLabel &nameIn(const WindowFixture &f)
    {
        return *f.window->findChild<ReviewHeading *>()->findChild<ElidedLabel *>();
    }
    [[nodiscard]] static QRect placeOf(const WindowFixture &f, const QWidget &widget)
    {
        return {widget.mapTo(f.window.get(), QPoint()), widget.size()};
    }
};

void TestMessagePlace::refsStayAsTheyAre_data()
{
    QTest::addColumn<bool>("isZoomed");

    QTest::newRow("fitted") << false;
    QTest::newRow("at 100 %") << true;
}

void TestMessagePlace::refsStayAsTheyAre()
{
    QFETCH(const bool, isZoomed);
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    if (isZoomed) {
        f.press(Qt::Key_Z);
        f.canvas().panBy({-30, -20});
        QTRY_VERIFY(f.isComplete());
    }
    const QRect place = placeOf(f, f.canvas());
    const QRect first = f.canvas().refRect(0);
    const Framing framing = f.canvas().look().framing();
    const int percent = f.canvas().zoomPercent();
    const auto isUnchanged = [&] {
        return placeOf(f, f.canvas()) == place && f.canvas().refRect(0) == first
            && f.canvas().look().framing() == framing && f.canvas().zoomPercent() == percent;
    };
    bar(f).showMessage(u"Something has happened."_s);
    QVERIFY(bar(f).isVisible());
    QTest::qWait(50); // what is laid out later
    QVERIFY(isUnchanged());
    const QRect message = placeOf(f, bar(f));
    QVERIFY(!message.intersects(place)); // a short one is on the heading alone
    QVERIFY(placeOf(f, *f.window->findChild<CentrePages *>()).contains(message));
    bar(f).dismiss();
    QTest::qWait(50);
    QVERIFY(isUnchanged());
    QVERIFY(f.isComplete());
}

void TestMessagePlace::itFollowsThePage()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    bar(f).showMessage(u"Something has happened."_s);
    auto *page = f.window->findChild<CentrePages *>();
    f.window->resize(f.window->size() + QSize(160, 40));
    QTRY_COMPARE(placeOf(f, bar(f)).topRight(), placeOf(f, *page).topRight());
    QVERIFY(bar(f).width() < page->width());
}

void TestMessagePlace::theNameStaysInSight_data()
{
    QTest::addColumn<int>("width");

    QTest::newRow("1280") << 1280;
    QTest::newRow("1440") << 1440;
}

void TestMessagePlace::theNameStaysInSight()
{
    QFETCH(const int, width);
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f, {width, 800}));
    QAction resume(u"Resume"_s);
    QAction stop(u"Stop"_s);
    bar(f).showMessage(u"A clean-up was interrupted at 3 of 12."_s, {&resume, &stop});
    const auto *line = bar(f).findChild<ElidedLabel *>();
    const auto *more = bar(f).findChild<QPushButton *>(u"more"_s);
    const auto isWhole = [](const QWidget &label) {
        return label.isVisible() && label.width() >= label.sizeHint().width();
    };
    const auto areBothRead = [&] {
        const QLabel &name = nameIn(f);
        return name.text() == f.session->position().current()->name.toString() && isWhole(name)
            && isWhole(*line) && !more->isVisible()
            && !placeOf(f, bar(f)).intersects(placeOf(f, name));
    };
    QTRY_VERIFY(bar(f).findChildren<QPushButton *>().constLast()->isVisible());
    QTRY_VERIFY(areBothRead());
    QVERIFY(!placeOf(f, bar(f)).intersects(placeOf(f, f.canvas())));
    QVERIFY(f.window->rect().contains(placeOf(f, bar(f))));
    // So does the next one.
    const QString first = nameIn(f).text();
    f.press(Qt::Key_Right);
    QTRY_VERIFY(nameIn(f).text() != first);
    QTRY_VERIFY(areBothRead());
}

/// From its end, and no further than the half of the page.
void TestMessagePlace::aVeryLongNameIsCovered()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f, {1280, 800}));
    Character shown = *f.session->position().current();
    shown.name = QString(300, u'x');
    f.session->characters().updateCharacter(shown);
    QTRY_COMPARE(nameIn(f).text(), shown.name.toString());
    bar(f).showMessage(u"Something has happened."_s);
    const auto *page = f.window->findChild<CentrePages *>();
    QTRY_COMPARE(placeOf(f, bar(f)).left(), placeOf(f, *page).center().x());
    QCOMPARE(placeOf(f, bar(f)).right(), placeOf(f, *page).right());
}

void TestMessagePlace::aLongOneCoversNoRef()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f, {1280, 800}));
    const auto *page = f.window->findChild<CentrePages *>();
    const QRect refs = placeOf(f, f.canvas());
    bar(f).showMessage(u"Something has happened that takes many words to tell.\n"_s.repeated(12));
    auto *more = bar(f).findChild<QPushButton *>(u"more"_s);
    QTRY_VERIFY(more->isVisible());
    QTest::qWait(50); // what is laid out later
    QCOMPARE(placeOf(f, f.canvas()), refs);
    QVERIFY(!placeOf(f, bar(f)).intersects(refs));
    const int height = bar(f).height();
    // All of it, for which the refs make room.
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(bar(f).height() > height);
    QTRY_VERIFY(placeOf(f, bar(f)).bottom() < placeOf(f, *page).top());
    QVERIFY(!more->isVisible());
    QTRY_VERIFY(f.isComplete());
    // The next one is brief again.
    bar(f).showMessage(u"Something else."_s);
    QTRY_COMPARE(placeOf(f, f.canvas()), refs);
    QTRY_VERIFY(!placeOf(f, bar(f)).intersects(refs));
    QVERIFY(!more->isVisible());
}

/// Where there is no room for it beside the name, in a row of its own.
void TestMessagePlace::aQuestionIsReadWhole()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f, {1280, 800}));
    const auto *page = f.window->findChild<CentrePages *>();
    const auto *more = bar(f).findChild<QPushButton *>(u"more"_s);
    const QRect refs = placeOf(f, f.canvas());
    const auto isAboveAllElse = [&] {
        return placeOf(f, bar(f)).bottom() < placeOf(f, *page).top()
            && bar(f).width() == f.window->width() && !more->isVisible();
    };
    const auto isOverThePage = [&] {
        return placeOf(f, bar(f)).topRight() == placeOf(f, *page).topRight()
            && placeOf(f, f.canvas()) == refs;
    };
    QAction retry(u"Retry"_s);
    const QString words = u"Something has happened that takes many words to tell. "_s;
    bar(f).showMessage(words.repeated(4), {&retry});
    QTRY_VERIFY(isAboveAllElse());
    // It stays there whatever the next one is called.
    f.press(Qt::Key_Right);
    QTest::qWait(50); // what is laid out later
    QVERIFY(isAboveAllElse());
    // A short one has room.
    bar(f).showMessage(u"Something else."_s, {&retry});
    QTRY_VERIFY(isOverThePage());
    bar(f).showMessage(words.repeated(4)); // and nothing to answer
    QTRY_VERIFY(more->isVisible());
    QVERIFY(!placeOf(f, bar(f)).intersects(refs));
    bar(f).askForKey(words.repeated(2), {&retry});
    QTRY_VERIFY(isAboveAllElse());
    bar(f).dismiss();
    QTRY_COMPARE(placeOf(f, f.canvas()), refs);
}

void TestMessagePlace::closedItLeavesTheRefsTheirPlace()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f, {1280, 800}));
    const QRect refs = placeOf(f, f.canvas());
    bar(f).showMessage(u"Something has happened that takes many words to tell. "_s.repeated(12));
    auto *more = bar(f).findChild<QPushButton *>(u"more"_s);
    QTRY_VERIFY(more->isVisible());
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Return);
    QTRY_VERIFY(placeOf(f, f.canvas()).top() > refs.top());
    QCOMPARE(f.window->focusWidget(), bar(f).findChild<QWidget *>(u"close"_s));
    bar(f).dismiss();
    QTRY_COMPARE(placeOf(f, f.canvas()), refs);
}

void TestMessagePlace::inTheGridItIsAboveAllElse()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    bar(f).showMessage(u"Something has happened."_s);
    f.press(Qt::Key_G);
    auto *pages = f.window->findChild<CentrePages *>();
    QTRY_VERIFY(!pages->isVisible());
    const QWidget *below = f.window->findChild<QStackedWidget *>();
    QTRY_VERIFY(bar(f).isVisible() && placeOf(f, bar(f)).bottom() < placeOf(f, *below).top());
    f.press(Qt::Key_N);
    QTRY_VERIFY(pages->isVisible());
    QTRY_COMPARE(placeOf(f, bar(f)).topRight(), placeOf(f, *pages).topRight());
}

void TestMessagePlace::withoutASessionItIsAboveAllElse()
{
    WindowFixture f({.count = 40});
    QVERIFY(isReady(f));
    f.window->setSession(nullptr);
    bar(f).showMessage(u"Something has happened."_s);
    const QWidget *below = f.window->findChild<QStackedWidget *>();
    QTRY_VERIFY(bar(f).isVisible() && placeOf(f, bar(f)).bottom() < placeOf(f, *below).top());
}

QTEST_MAIN(TestMessagePlace)
#include "tst_messageplace.moc"
