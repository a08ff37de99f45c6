// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "queue/outlook.h"
#include "queue/queuefixture.h"
#include "support/eventcount.h"
#include "ui/accessiblefactory.h"
#include "ui/meter.h"
#include "ui/statusfeed.h"
#include "ui/statusline.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/linkbutton.h"
#include "ui/theme/theme.h"
#include "ui/toast.h"
#include "ui/trouble.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The line at the bottom and the toast that lies over its left.
class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void decisionsInWords_data();
    void decisionsInWords();
    void thoseThatWaitForAWordArePromisedNoTime();
    void whatIsKeptIsToldWhileNothingCanBeSent();
    void whatWaitsSaysWhyInsteadOfWhen();
    void oneThatCannotBeLookedAtHidesNoTime();
    void aCleanupGoesBeforeTheDecisions();
    void aCleanupSaysWhyItWaitsWhereThereIsRoom();
    void budgetsShowOnceTheyAreKnown();
    void theTeamIsPlainText();
    void aToastCoversPartOfTheLineOnly();
    void aToastLeavesTheDecisionsInSight_data();
    void aToastLeavesTheDecisionsInSight();
    void aToastIsCutWhereNothingIsFree();
    void theTimeGivesWayToAToast();
    void anotherFontLeavesAToastOtherRoom();
    void aToastDoesNotWidenTheWindow();
    void theTeamIsWholeWhereverThereIsAToast();
    void eachToastIsReadOut();
    void aNewerToastReplacesTheOld();
    void figuresKeepTheirWidth();
    void theWholeFigureStandsOut();
    void mirroredAFigureKeepsItsBlanks();

private:
    [[nodiscard]] QStringList figures() const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StatusLine> m_line;
};

void TestStatusLine::initTestCase()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    installAccessibleFactory();
}

void TestStatusLine::init()
{
    m_line = std::make_unique<StatusLine>(*m_theme);
    m_line->resize(1280, StatusLine::Height);
    m_line->show();
}

QStringList TestStatusLine::figures() const
{
    QStringList texts;
    const auto labels = m_line->findChildren<FigureLabel *>();
    for (const FigureLabel *label : labels)
        if (label->isVisible())
            texts.append(label->accessibleName());
    return texts;
}

void TestStatusLine::decisionsInWords_data()
{
    QTest::addColumn<int>("held");
    QTest::addColumn<int>("queued");
    QTest::addColumn<int>("sending");
    QTest::addColumn<int>("uncertain");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isAtLimit");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << 0 << 0 << 0 << -1 << false << u"No decisions waiting"_s;
    QTest::newRow("held") << 2 << 0 << 1 << 0 << 8 << false
                          << u"2 held · 1 sending · all sent in about 8 s"_s;
    QTest::newRow("paused") << 0 << 3 << 0 << 0 << -1 << true << u"3 queued"_s;
    QTest::newRow("lost") << 0 << 0 << 0 << 1 << -1 << false << u"1 being checked"_s;
    QTest::newRow("in seconds") << 0 << 45 << 0 << 0 << 90 << false
                                << u"45 queued · all sent in about 90 s"_s;
    QTest::newRow("in minutes") << 0 << 46 << 0 << 0 << 91 << false
                                << u"46 queued · all sent in about 2 min"_s;
    QTest::newRow("at the limit") << 0 << 90 << 0 << 0 << 180 << true
                                  << u"90 queued · at the team's limit, all sent in about 3 min"_s;
}

void TestStatusLine::decisionsInWords()
{
    QFETCH(int, held);
    QFETCH(int, queued);
    QFETCH(int, sending);
    QFETCH(int, uncertain);
    QFETCH(int, seconds);
    QFETCH(bool, isAtLimit);
    QFETCH(QString, text);
    m_line->setDecisions({held, queued, sending, uncertain,
                          seconds < 0 ? std::nullopt : std::optional<int>(seconds), isAtLimit});
    QVERIFY2(figures().contains(text), qPrintable(figures().join(u" | ")));
}

void TestStatusLine::thoseThatWaitForAWordArePromisedNoTime()
{
    m_line->setDecisions({.held = 4, .secondsLeft = 6, .waiting = 2});
    QVERIFY2(figures().contains(u"2 held · 2 wait for you · the others sent in about 6 s"_s),
             qPrintable(figures().join(u" | ")));
    m_line->setDecisions({.held = 1, .waiting = 1});
    QVERIFY2(figures().contains(u"1 waits for you"_s), qPrintable(figures().join(u" | ")));
}

void TestStatusLine::whatWaitsSaysWhyInsteadOfWhen()
{
    const Wait wait{.cause = Wait::Cause::ServerTrouble, .left = std::chrono::seconds(20)};
    m_line->setDecisions({.queued = 2, .secondsLeft = 24, .why = waitText(wait)});
    QVERIFY2(figures().contains(u"2 queued · the server had trouble, tries again in 20 s"_s),
             qPrintable(figures().join(u" | ")));
    m_line->setDecisions(
        {.sending = 1,
         .why = waitText({.cause = Wait::Cause::Unanswered, .since = std::chrono::seconds(19)})});
    QVERIFY(figures().contains(u"1 sending · no answer from the server for 10 s"_s));
    m_line->setDecisions({.queued = 2, .secondsLeft = 24});
    QVERIFY(figures().contains(u"2 queued · all sent in about 24 s"_s));
}

void TestStatusLine::oneThatCannotBeLookedAtHidesNoTime()
{
    QueueFixture f;
    const StatusFeed feed(*m_line, *f.queue, f.budget, nullptr);
    const auto send = [&f](const QString &name) {
        f.queue->submit(Action::Save, testCharacter(name));
        f.queue->sendHeldNow();
        return f.awaits("fetch", name);
    };
    QVERIFY(send(u"Mira"_s));
    f.api.answerFetch(QueueFixture::serverFails());
    QVERIFY(send(u"Taro"_s));
    QTRY_VERIFY2(figures().contains(u"1 queued · 1 sending · all sent in about 1 s"_s),
                 qPrintable(figures().join(u'\n')));
    f.api.answerFetch(QueueFixture::serverFails());
    QTRY_VERIFY2(figures().contains(u"2 queued · the server had trouble, tries again in 1 s"_s),
                 qPrintable(figures().join(u'\n')));
}

void TestStatusLine::aCleanupGoesBeforeTheDecisions()
{
    m_line->setCleanup(u"Cleaning up 138 of 307"_s);
    QVERIFY(figures().contains(u"Cleaning up 138 of 307"_s));
    m_line->setDecisions({.held = 2});
    QVERIFY(figures().contains(u"Cleaning up 138 of 307 · 2 held"_s));
    m_line->setCleanup({});
    QVERIFY(figures().contains(u"2 held"_s));
}

void TestStatusLine::aCleanupSaysWhyItWaitsWhereThereIsRoom()
{
    const QString run = u"Cleaning up 138 of 307"_s;
    const QString why =
        waitText({.cause = Wait::Cause::ServerTrouble, .left = std::chrono::seconds(20)});
    m_line->setCleanup(run, why);
    const QString whole = run + u" · the server had trouble, tries again in 20 s"_s;
    QVERIFY2(figures().contains(whole), qPrintable(figures().join(u" | ")));
    m_line->setDecisions({.held = 2});
    QVERIFY(figures().contains(whole + u" · 2 held"_s));
    // Once is enough.
    m_line->setDecisions({.queued = 2, .why = why});
    QVERIFY(figures().contains(run + u" · 2 queued · "_s + why));
    m_line->setConnection(StatusLine::Connection::Offline, {});
    QVERIFY(figures().contains(run + u" · offline · 2 decisions kept on this computer"_s));
    m_line->setConnection(StatusLine::Connection::Online, {});
    m_line->setDecisions({});
    // How far it is stays whole.
    m_line->resize(300, StatusLine::Height);
    QTRY_VERIFY2(figures().contains(run), qPrintable(figures().join(u" | ")));
    m_line->resize(1280, StatusLine::Height);
    QTRY_VERIFY(figures().contains(whole));
    m_line->setCleanup(run);
    QVERIFY(figures().contains(run));
}

void TestStatusLine::budgetsShowOnceTheyAreKnown()
{
    QCOMPARE(figures().size(), 1);
    m_line->setWrites(StatusLine::Budget{41, 60});
    m_line->setReads(StatusLine::Budget{188, 240});
    QVERIFY(figures().contains(u"Writes 41 of 60"_s));
    QVERIFY(figures().contains(u"Reads 188 of 240"_s));
    m_line->setReads(StatusLine::Budget{0, 240, 12});
    QVERIFY(figures().contains(u"Reads 0 of 240 · 12 waiting"_s));
    // The decisions say themselves what waits to be written.
    m_line->setWrites(StatusLine::Budget{0, 60, 1});
    QVERIFY(figures().contains(u"Writes 0 of 60"_s));
    m_line->setWrites({});
    QVERIFY(!figures().contains(u"Writes 0 of 60"_s));
}

void TestStatusLine::theTeamIsPlainText()
{
    m_line->setConnection(StatusLine::Connection::Online, u"<b>Lumen</b>"_s);
    const auto labels = m_line->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QCOMPARE(labels.constFirst()->text(), u"<b>Lumen</b> · online"_s);
    QCOMPARE(labels.constFirst()->textFormat(), Qt::PlainText);
}

void TestStatusLine::aToastCoversPartOfTheLineOnly()
{
    Toast toast(*m_theme, *m_line);
    QVERIFY(toast.isHidden());
    toast.present({{}, Toast::Mark::Remove, u"Discard "_s + QString(300, u'x')}, 6, 8);
    QVERIFY(toast.isVisible());
    QVERIFY(m_line->rect().contains(toast.geometry()));
    const auto *decisions = m_line->findChild<FigureLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const int width : {1280, 700}) {
        m_line->resize(width, StatusLine::Height);
        QCoreApplication::sendPostedEvents();
        QVERIFY(m_line->rect().contains(toast.geometry()));
        QVERIFY(m_line->rect().contains(decisions->geometry()));
        QVERIFY(!toast.geometry().intersects(decisions->geometry()));
        QCOMPARE(toast.height(), m_line->height());
    }
    toast.dismiss();
    QVERIFY(toast.isHidden());
}

void TestStatusLine::aToastLeavesTheDecisionsInSight_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestStatusLine::aToastLeavesTheDecisionsInSight()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_line->resize(1600, StatusLine::Height);
    m_line->setLayoutDirection(direction);
    m_line->setDecisions({.held = 2, .queued = 1, .sending = 1, .uncertain = 0, .secondsLeft = 8});
    m_line->setWrites(StatusLine::Budget{41, 60});
    m_line->setReads(StatusLine::Budget{188, 240});
    m_line->setConnection(StatusLine::Connection::Online, u"Lumen"_s);
    Toast toast(*m_theme, *m_line);
    toast.present({{}, Toast::Mark::Remove, u"Discard Mira Voss — refs are destroyed"_s}, 6, 8);
    QCoreApplication::sendPostedEvents();
    const auto widgets = m_line->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    int seen = 0;
    for (const QWidget *widget : widgets) {
        if (widget == &toast || !widget->isVisible())
            continue;
        ++seen;
        QVERIFY(m_line->rect().contains(widget->geometry()));
        QVERIFY(!toast.geometry().intersects(widget->geometry()));
    }
    QCOMPARE(seen, 6);
    const QWidget *decisions = widgets.constFirst();
    const QRect beside = decisions->geometry();
    toast.dismiss();
    QCoreApplication::sendPostedEvents();
    QVERIFY(decisions->geometry() != beside);
    const int outer = direction == Qt::LeftToRight
        ? decisions->geometry().left()
        : m_line->width() - 1 - decisions->geometry().right();
    QCOMPARE(outer, 16);
}

/// It takes what is free beside the rest, and no more of the rest than with half of the line.
void TestStatusLine::aToastIsCutWhereNothingIsFree()
{
    m_line->setDecisions({.held = 1});
    m_line->setWrites(StatusLine::Budget{41, 60});
    m_line->setReads(StatusLine::Budget{188, 240});
    m_line->setConnection(StatusLine::Connection::Online, u"Lumen"_s);
    Toast toast(*m_theme, *m_line);
    const auto *decisions = m_line->findChild<FigureLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const int width : {700, 900, 1100, 1280, 1600}) {
        toast.dismiss();
        m_line->resize(width, StatusLine::Height);
        m_line->makeRoom(width / 2);
        const QStringList besideHalf = figures();
        toast.present({{}, Toast::Mark::Remove, u"Discard "_s + QString(300, u'x')}, 6, 8);
        QCoreApplication::sendPostedEvents();
        QVERIFY(toast.width() >= width / 2);
        QCOMPARE(toast.width(), m_line->roomBeside(toast.width()));
        QVERIFY(!toast.geometry().intersects(decisions->geometry()));
        QStringList beside = figures();
        beside.removeAll(u"6 s"_s); // the toast's own
        QCOMPARE(beside, besideHalf);
    }
}

void TestStatusLine::theTimeGivesWayToAToast()
{
    m_line->setDecisions({.held = 1, .secondsLeft = 8});
    m_line->setWrites(StatusLine::Budget{41, 60});
    m_line->setConnection(StatusLine::Connection::Online, u"Lumen"_s);
    const auto *decisions = m_line->findChild<FigureLabel *>(QString(), Qt::FindDirectChildrenOnly);
    const QString whole = u"1 held · all sent in about 8 s"_s;
    QCOMPARE(decisions->text(), whole);
    Toast toast(*m_theme, *m_line);
    toast.present({{}, Toast::Mark::Save, u"Save "_s + QString(12, u'x')}, 8, 8);
    // As narrow as it can be with the time.
    m_line->resize(2 * toast.sizeHint().width(), StatusLine::Height);
    while (decisions->text() == whole && m_line->width() > 400)
        m_line->resize(m_line->width() - 1, StatusLine::Height);
    QCOMPARE(decisions->text(), u"1 held"_s);
    QCOMPARE(toast.width(), toast.sizeHint().width()); // whole
    QCOMPARE(figures().size(), 2); // the budget went first; the toast has its own seconds
    // It is only out of sight.
    QCOMPARE(decisions->accessibleName(), whole);
    QCOMPARE(decisions->toolTip(), whole);
    toast.dismiss();
    QCOMPARE(decisions->text(), whole);
    QCOMPARE(decisions->toolTip(), QString());
}

void TestStatusLine::anotherFontLeavesAToastOtherRoom()
{
    constexpr int width = 700;
    m_line->resize(width, StatusLine::Height);
    m_line->setDecisions({.held = 1, .secondsLeft = 8});
    m_line->setConnection(StatusLine::Connection::Online, u"Lumen"_s);
    const int before = m_line->roomBeside(width);
    QFont larger = m_line->font();
    larger.setPixelSize(2 * larger.pixelSize());
    m_line->setFont(larger);
    const int after = m_line->roomBeside(width);
    QVERIFY(after < before);
    m_line->resize(width + 1, StatusLine::Height); // which measures again
    m_line->resize(width, StatusLine::Height);
    QCOMPARE(m_line->roomBeside(width), after);
}

void TestStatusLine::aToastDoesNotWidenTheWindow()
{
    m_line->resize(700, StatusLine::Height);
    const int before = m_line->minimumSizeHint().width();
    Toast toast(*m_theme, *m_line);
    toast.present({{}, Toast::Mark::Save, u"Save "_s + QString(300, u'x')}, 6, 8);
    QCOMPARE(m_line->minimumSizeHint().width(), before);
}

void TestStatusLine::eachToastIsReadOut()
{
    Toast toast(*m_theme, *m_line);
    toast.present({{}, Toast::Mark::Save, u"Save Mira Voss"_s}, 8, 8);
    // AT-SPI reads a notification when it appears.
    const EventCount shown(toast, QEvent::Show);
    toast.present({{}, Toast::Mark::Remove, u"Discard Bo"_s}, 8, 8);
    QCOMPARE(shown.count(), 1);
    QVERIFY(toast.isVisible());
}

void TestStatusLine::aNewerToastReplacesTheOld()
{
    Toast toast(*m_theme, *m_line);
    QSignalSpy undone(&toast, &Toast::undoRequested);
    toast.present({{}, Toast::Mark::Save, u"Save Mira Voss"_s}, 8, 8);
    toast.present({{}, Toast::Mark::Remove, u"Discard Bo"_s}, 8, 8);
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&toast);
    QCOMPARE(accessible->text(QAccessible::Name), u"Discard Bo"_s);
    QCOMPARE(accessible->role(), QAccessible::Notification);
    toast.setSecondsLeft(5);
    QCOMPARE(toast.findChild<FigureLabel *>()->text(), u"5 s"_s);
    QTest::mouseClick(toast.findChild<LinkButton *>(), Qt::LeftButton);
    QCOMPARE(undone.count(), 1);
}

void TestStatusLine::figuresKeepTheirWidth()
{
    FigureLabel label(*m_theme, FigureLabel::Emphasis::Figures);
    label.setText(u"111 of 1,111"_s);
    const int ones = label.sizeHint().width();
    label.setText(u"888 of 8,888"_s);
    QCOMPARE(label.sizeHint().width(), ones);
}

void TestStatusLine::theWholeFigureStandsOut()
{
    FigureLabel label(*m_theme, FigureLabel::Emphasis::Figures);
    label.setText(u"Writes 41 of 60"_s);
    label.resize(200, 20);
    const QImage numbersOnly = label.grab().toImage();
    label.setText(u"Writes 41 of 60"_s, u"41 of 60"_s);
    QVERIFY(label.grab().toImage() != numbersOnly);
    QCOMPARE(label.accessibleName(), u"Writes 41 of 60"_s);
}

void TestStatusLine::mirroredAFigureKeepsItsBlanks()
{
    FigureLabel label(*m_theme, FigureLabel::Emphasis::Quiet);
    label.setText(u"5 of 100+ and more"_s);
    label.resize(label.sizeHint());
    const QImage before = label.grab().toImage();
    // What is drawn takes the direction of the application.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = label.grab().toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(mirrored, before);
}

void TestStatusLine::whatIsKeptIsToldWhileNothingCanBeSent()
{
    m_line->setDecisions({.held = 1, .queued = 2, .secondsLeft = 8});
    m_line->setConnection(StatusLine::Connection::Offline, u"Lumen"_s);
    QVERIFY(figures().contains(u"offline · 3 decisions kept on this computer"_s));
    m_line->setConnection(StatusLine::Connection::Paused, u"Lumen"_s);
    QVERIFY(figures().contains(u"paused · 3 decisions kept on this computer"_s));
    m_line->setDecisions({.queued = 1});
    m_line->setConnection(StatusLine::Connection::NoKey, {});
    QVERIFY(figures().contains(u"no key · 1 decision kept on this computer"_s));
    const auto *link = m_line->findChild<QLabel *>();
    QCOMPARE(link->text(), u"no key"_s);
    QCOMPARE(link->palette().color(QPalette::PlaceholderText), m_theme->colours().warning);
    m_line->setConnection(StatusLine::Connection::Online, {});
    QVERIFY(figures().contains(u"1 queued"_s));
    QVERIFY(link->palette().color(QPalette::PlaceholderText) != m_theme->colours().warning);
}

void TestStatusLine::theTeamIsWholeWhereverThereIsAToast()
{
    m_line->setDecisions({.held = 2, .queued = 1, .sending = 1, .secondsLeft = 8});
    m_line->setWrites(StatusLine::Budget{41, 60});
    m_line->setReads(StatusLine::Budget{188, 240});
    m_line->setConnection(StatusLine::Connection::Online, u"Lumen"_s);
    Toast toast(*m_theme, *m_line);
    toast.present({{}, Toast::Mark::Remove, u"Discard Mira Voss — refs are destroyed"_s}, 6, 8);
    const auto *link = m_line->findChild<ElidedLabel *>(QString(), Qt::FindDirectChildrenOnly);
    for (const int width : {1440, 1280, 1100, 940}) {
        m_line->resize(width, StatusLine::Height);
        QCoreApplication::sendPostedEvents();
        QVERIFY2(link->width() >= link->sizeHint().width(), qPrintable(QString::number(width)));
        QVERIFY(m_line->rect().contains(link->geometry()));
    }
    // Where there is room again everything is back.
    toast.dismiss();
    m_line->resize(1280, StatusLine::Height);
    QVERIFY(figures().contains(u"Reads 188 of 240"_s));
}

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
