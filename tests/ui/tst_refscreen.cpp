// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"
#include "support/twoscreens.h"
#include "ui/judging/refscreen.h"

#include <QColorSpace>
#include <QWidget>
#include <QWindow>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QColorSpace LeftColours = QColorSpace::DisplayP3;
const QColorSpace RightColours = QColorSpace::AdobeRgb;

} // namespace

/// In whose colours a loader makes refs for widgets on two screens.
class TestRefScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void followsTheWindow();
    void tellsOfWhoAsks();
    void followsIntoAnotherWindow();
    void whatIsHiddenIsToldOfOnceItIsShown();
    void goesWithItsWidget();

private:
    /// The window of \a widget, which is shown, goes to the screen called \a name.
    static void move(const QWidget &widget, const QString &name)
    {
        widget.window()->windowHandle()->setScreen(screenNamed(name));
    }

    SystemClock m_clock;
    RateBudget m_budget{m_clock};
    HttpClient m_http{QUrl(u"http://127.0.0.1:9"_s), m_budget};
    RestCharactersApi m_api{m_http};
    RefLoader m_loader{m_http, m_api};
};

void TestRefScreen::initTestCase()
{
    QVERIFY(screenNamed(Right) != nullptr);
    QCOMPARE(QGuiApplication::primaryScreen()->name(), Left);
}

void TestRefScreen::init()
{
    m_loader.setScreens({{Left, LeftColours}, {Right, RightColours}});
}

void TestRefScreen::followsTheWindow()
{
    QWidget widget;
    new RefScreen(widget, m_loader);
    QCOMPARE(m_loader.screen(&widget), LeftColours); // where it will open
    widget.show();
    QCOMPARE(m_loader.screen(&widget), LeftColours);
    for (int i = 0; i < 2; ++i) {
        move(widget, Right);
        QTRY_COMPARE(m_loader.screen(&widget), RightColours);
        move(widget, Left);
        QTRY_COMPARE(m_loader.screen(&widget), LeftColours);
    }
}

void TestRefScreen::tellsOfWhoAsks()
{
    const QObject owner;
    QWidget widget;
    new RefScreen(widget, m_loader, &owner);
    widget.show();
    QCOMPARE(m_loader.screen(&owner), LeftColours);
    const QColorSpace ofNobody = m_loader.screen(&widget);
    move(widget, Right);
    QTRY_COMPARE(m_loader.screen(&owner), RightColours);
    QCOMPARE(m_loader.screen(&widget), ofNobody);
}

void TestRefScreen::followsIntoAnotherWindow()
{
    QWidget first;
    QWidget second;
    auto *child = new QWidget(&first);
    new RefScreen(*child, m_loader);
    first.show();
    second.show();
    move(second, Right);
    QCOMPARE(m_loader.screen(child), LeftColours);
    child->setParent(&second);
    child->show();
    QTRY_COMPARE(m_loader.screen(child), RightColours);
    move(second, Left);
    QTRY_COMPARE(m_loader.screen(child), LeftColours);
    move(first, Right); // which is its no more
    QCOMPARE(m_loader.screen(child), LeftColours);
}

/// As the page of a stack.
void TestRefScreen::whatIsHiddenIsToldOfOnceItIsShown()
{
    QWidget window;
    auto *page = new QWidget(&window);
    page->hide();
    new RefScreen(*page, m_loader);
    window.show();
    move(window, Right);
    page->show();
    QTRY_COMPARE(m_loader.screen(page), RightColours);
}

void TestRefScreen::goesWithItsWidget()
{
    const QObject owner;
    QWidget window;
    auto widget = std::make_unique<QWidget>(&window);
    new RefScreen(*widget, m_loader, &owner);
    window.show();
    move(window, Right);
    QTRY_COMPARE(m_loader.screen(&owner), RightColours);
    widget.reset();
    move(window, Left); // nobody tells of that
    QCOMPARE(m_loader.screen(&owner), RightColours);
}

int main(int argc, char *argv[])
{
    return runOnTwoScreens<TestRefScreen>(argc, argv);
}

#include "tst_refscreen.moc"
