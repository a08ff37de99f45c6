// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "settings/settings.h"
#include "support/named.h"
#include "ui/accessiblefactory.h"
#include "ui/review/keycapbutton.h"
#include "ui/review/reasonsdialog.h"
#include "ui/review/reasonstrip.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QStringList some{u"hands"_s, u"face"_s, u"R&D"_s};

} // namespace

/// The strip that asks for a reason, and the dialog in which the reasons are written.
class TestReasons : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void keysAnswer_data();
    void keysAnswer();
    void keysThatAreNoAnswerLeaveItOpen_data();
    void keysThatAreNoAnswerLeaveItOpen();
    void escapeAnswersNothing();
    void wordsOfOnesOwn();
    void aNinthReasonLeavesZeroForWords();
    void aHeldKeyAnswersNothing();
    void digitsThatNeedShift();
    void clicksAnswer();
    void namesAreThoseOfTheReasons();
    void itLiesAboveTheBarAndMovesNothing();
    void itLeavesTheRefsFree();
    void rowsAreAsManyAsTheReasonsNeed_data();
    void rowsAreAsManyAsTheReasonsNeed();
    void placesAreTheSameForEachCharacter_data();
    void placesAreTheSameForEachCharacter();
    void wordsOfOnesOwnMoveNoReason_data();
    void wordsOfOnesOwnMoveNoReason();
    void aDoubleClickIsNoAnswer();
    void itClosesWhereTheFocusGoes();
    void itGivesTheFocusAway();
    void reasonsAreWritten();
    void reasonsAreMovedAndTheDefaultsComeBack();
    void cancelledIsUnchanged();

private:
    void ask(const QStringList &reasons = some)
    {
        m_strip->ask(u"Discard Mira Voss because of"_s, reasons);
    }
    void press(Qt::Key key) { QTest::keyClick(m_window->focusWidget(), key); }
    void widen(int width)
    {
        m_window->resize(width, 500);
        QTRY_COMPARE(m_bar->width(), width);
    }
    [[nodiscard]] QList<QRect> places() const
    {
        QList<QRect> places;
        const QList<KeyCapButton *> buttons = m_strip->findChildren<KeyCapButton *>();
        for (const KeyCapButton *button : buttons)
            places.append(button->geometry());
        return places;
    }
    [[nodiscard]] QStringList answers() const
    {
        QStringList answers;
        for (const QList<QVariant> &one : *m_answered)
            answers.append(u'<' + one.constFirst().toString() + u'>');
        return answers;
    }
    [[nodiscard]] QLineEdit *line(int number) const
    {
        return named<QLineEdit>(*m_dialog, u"Reason %1"_s.arg(number));
    }
    void openDialog(Settings &settings)
    {
        m_dialog = new ReasonsDialog(settings, m_window.get());
        m_dialog->open();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }

    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_above = nullptr;
    QWidget *m_bar = nullptr;
    ReasonStrip *m_strip = nullptr;
    std::unique_ptr<QSignalSpy> m_answered;
    QPointer<ReasonsDialog> m_dialog;
};

void TestReasons::initTestCase()
{
    installAccessibleFactory();
    m_theme.install(*qApp);
}

void TestReasons::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    column->setContentsMargins(0, 0, 0, 0);
    m_above = new QLineEdit;
    m_bar = new QWidget;
    m_bar->setFixedHeight(60);
    column->addWidget(m_above);
    column->addStretch();
    column->addWidget(m_bar);
    m_strip = new ReasonStrip(m_theme, *m_bar);
    m_answered = std::make_unique<QSignalSpy>(m_strip, &ReasonStrip::answered);
    m_window->resize(1000, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_above->setFocus();
}

void TestReasons::cleanup()
{
    delete m_dialog;
    m_answered.reset();
    m_window.reset();
}

void TestReasons::keysAnswer_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("why");
    QTest::newRow("1") << Qt::Key_1 << u"<hands>"_s;
    QTest::newRow("3") << Qt::Key_3 << u"<R&D>"_s;
    QTest::newRow("Return") << Qt::Key_Return << u"<>"_s;
    QTest::newRow("Enter") << Qt::Key_Enter << u"<>"_s;
}

void TestReasons::keysAnswer()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, why);
    QVERIFY(!m_strip->isVisible());
    ask();
    QVERIFY(m_strip->isVisible());
    press(key);
    QCOMPARE(answers(), QStringList{why});
    QVERIFY(!m_strip->isVisible());
}

void TestReasons::keysThatAreNoAnswerLeaveItOpen_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("4") << Qt::Key_4;
    QTest::newRow("0") << Qt::Key_0;
    QTest::newRow("a letter") << Qt::Key_Q;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestReasons::keysThatAreNoAnswerLeaveItOpen()
{
    QFETCH(const Qt::Key, key);
    ask();
    press(key);
    QVERIFY(m_strip->isVisible());
    QVERIFY(m_answered->isEmpty());
}

void TestReasons::escapeAnswersNothing()
{
    ask();
    press(Qt::Key_Escape);
    QVERIFY(!m_strip->isVisible());
    ask();
    press(Qt::Key_9);
    QVERIFY(named<QLineEdit>(*m_strip, u"Other reason"_s) != nullptr);
    press(Qt::Key_Escape); // from within the field
    QVERIFY(!m_strip->isVisible());
    m_strip->shut();
    QVERIFY(m_answered->isEmpty());
}

void TestReasons::wordsOfOnesOwn()
{
    ask();
    QVERIFY(named<QLineEdit>(*m_strip, u"Other reason"_s) == nullptr);
    press(Qt::Key_9);
    auto *words = named<QLineEdit>(*m_strip, u"Other reason"_s);
    QVERIFY(words != nullptr);
    QCOMPARE(m_window->focusWidget(), words);
    QTest::keyClicks(words, u" 2 left  feet "_s); // a digit is one of the words
    QVERIFY(m_answered->isEmpty());
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(answers(), QStringList{u"<2 left feet>"_s}); // once
    QVERIFY(!m_strip->isVisible());
    ask();
    QVERIFY(named<QLineEdit>(*m_strip, u"Other reason"_s) == nullptr);
    press(Qt::Key_9);
    QCOMPARE(named<QLineEdit>(*m_strip, u"Other reason"_s)->text(), QString());
}

void TestReasons::aNinthReasonLeavesZeroForWords()
{
    QStringList nine;
    for (int i = 1; i <= 9; ++i)
        nine.append(u"reason %1"_s.arg(i));
    ask(nine);
    press(Qt::Key_9);
    QCOMPARE(answers(), QStringList{u"<reason 9>"_s});
    ask(nine);
    press(Qt::Key_0);
    QVERIFY(named<QLineEdit>(*m_strip, u"Other reason"_s) != nullptr);
    ask({});
    press(Qt::Key_9);
    QVERIFY(named<QLineEdit>(*m_strip, u"Other reason"_s) != nullptr);
}

/// Shift+X held down, say, and then the digit.
void TestReasons::aHeldKeyAnswersNothing()
{
    ask();
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_Return}) {
        QTest::simulateEvent(m_strip, true, key, Qt::NoModifier, {}, true);
        QVERIFY(m_strip->isVisible());
    }
    QVERIFY(m_answered->isEmpty());
}

/// As on a French keyboard: the key with 2 types é.
void TestReasons::digitsThatNeedShift()
{
    ask();
    constexpr quint32 two = 3 + 8;
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Eacute, Qt::NoModifier, two, 0, 0, u"é"_s);
    QCoreApplication::sendEvent(m_strip, &key);
    QCOMPARE(answers(), QStringList{u"<face>"_s});
}

void TestReasons::clicksAnswer()
{
    ask();
    QTest::mouseClick(named<KeyCapButton>(*m_strip, u"R&D"_s), Qt::LeftButton);
    ask();
    QTest::mouseClick(named<KeyCapButton>(*m_strip, u"none"_s), Qt::LeftButton);
    QCOMPARE(answers(), (QStringList{u"<R&D>"_s, u"<>"_s}));
    ask();
    QTest::mouseClick(named<KeyCapButton>(*m_strip, u"other…"_s), Qt::LeftButton);
    QVERIFY(named<QLineEdit>(*m_strip, u"Other reason"_s)->hasFocus());
}

void TestReasons::namesAreThoseOfTheReasons()
{
    ask();
    ask({u"face"_s}); // in place of those before
    const QList<KeyCapButton *> buttons = m_strip->findChildren<KeyCapButton *>();
    QStringList names;
    for (KeyCapButton *button : buttons)
        names.append(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name));
    QCOMPARE(names, (QStringList{u"face"_s, u"other…"_s, u"none"_s}));
    QCOMPARE(QAccessible::queryAccessibleInterface(m_strip)->text(QAccessible::Name),
             u"Discard Mira Voss because of"_s);
    QCOMPARE(
        QAccessible::queryAccessibleInterface(buttons.constFirst())->text(QAccessible::Description),
        u"1"_s);
}

void TestReasons::itLiesAboveTheBarAndMovesNothing()
{
    const QRect above = m_above->geometry();
    const QRect bar = m_bar->geometry();
    ask(Settings::defaultReasons());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_above->geometry(), above);
    QCOMPARE(m_bar->geometry(), bar);
    const int wide = m_strip->height();
    for (const int width : {1000, 1400, 500}) {
        m_window->resize(width, 500);
        QTRY_COMPARE(m_strip->width(), width);
        QCOMPARE(m_strip->geometry().bottom() + 1, m_bar->y());
        const QList<KeyCapButton *> buttons = m_strip->findChildren<KeyCapButton *>();
        for (const KeyCapButton *button : buttons) {
            QVERIFY(m_strip->rect().contains(button->geometry()));
            for (const KeyCapButton *other : buttons)
                QVERIFY(other == button || !other->geometry().intersects(button->geometry()));
        }
    }
    QVERIFY(m_strip->height() > wide);
}

void TestReasons::itLeavesTheRefsFree()
{
    m_window->resize(1400, 500);
    QTRY_COMPARE(m_bar->width(), 1400);
    QWidget refs(m_window.get());
    refs.setGeometry(0, 100, 1400, m_bar->y() - 100 - 48);
    refs.show();
    m_strip->leaveFree({&refs});
    ask(Settings::defaultReasons());
    QVERIFY(m_strip->height() > 48);
    QVERIFY(!m_strip->geometry().intersects(refs.geometry()));
    QVERIFY(m_window->rect().contains(m_strip->geometry()));
    // Where there are none it lies above the bar.
    refs.hide();
    m_strip->shut();
    ask(Settings::defaultReasons());
    QCOMPARE(m_strip->geometry().bottom() + 1, m_bar->y());
}

void TestReasons::rowsAreAsManyAsTheReasonsNeed_data()
{
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("isCut");
    const QStringList usual = Settings::defaultReasons();
    const QStringList long9(9, u"the left hand has six fingers too"_s);
    QTest::newRow("short") << some << 960 << 1 << false;
    QTest::newRow("usual") << usual << 1280 << 1 << false;
    QTest::newRow("usual, with less room") << usual << 1100 << 2 << false;
    QTest::newRow("usual, at scale 1.5") << usual << 960 << 2 << false;
    QTest::newRow("long") << long9 << 1280 << 2 << true;
    QTest::newRow("long, with room") << long9 << 1920 << 2 << false;
}

void TestReasons::rowsAreAsManyAsTheReasonsNeed()
{
    QFETCH(const QStringList, reasons);
    QFETCH(const int, width);
    QFETCH(const int, rows);
    QFETCH(const bool, isCut);
    widen(width);
    ask(reasons);
    const QList<KeyCapButton *> buttons = m_strip->findChildren<KeyCapButton *>();
    QRect before = m_strip->findChild<QLabel *>()->geometry();
    int row = 1;
    for (const KeyCapButton *button : buttons) {
        if (button->y() > before.y())
            ++row;
        else
            QVERIFY(button->x() > before.right());
        before = button->geometry();
        QVERIFY(m_strip->rect().contains(before));
        // Where it is cut, its tip has all of it, as its name always has.
        const bool isWhole = button->width() >= button->sizeHint().width();
        QVERIFY2(isWhole || isCut, qPrintable(button->text()));
        QCOMPARE(button->toolTip(), isWhole ? QString() : button->text());
        QCOMPARE(button->accessibleName(), button->text());
    }
    QCOMPARE(row, rows);
    QCOMPARE(buttons.constFirst()->text(), reasons.constFirst());
    QCOMPARE(buttons.constFirst()->toolTip(), isCut ? reasons.constFirst() : QString());
}

void TestReasons::placesAreTheSameForEachCharacter_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1920, 1280, 960})
        QTest::addRow("%d", width) << width;
}

void TestReasons::placesAreTheSameForEachCharacter()
{
    QFETCH(const int, width);
    widen(width);
    m_strip->ask(u"Bo"_s, Settings::defaultReasons());
    const QList<QRect> before = places();
    const QRect strip = m_strip->geometry();
    m_strip->shut();
    m_strip->ask(QString(u"Discard Mira Voss because of "_s).repeated(9),
                 Settings::defaultReasons());
    QCOMPARE(places(), before);
    QCOMPARE(m_strip->geometry(), strip);
}

void TestReasons::wordsOfOnesOwnMoveNoReason_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1280, 960})
        QTest::addRow("%d", width) << width;
}

void TestReasons::wordsOfOnesOwnMoveNoReason()
{
    QFETCH(const int, width);
    widen(width);
    ask(Settings::defaultReasons());
    const QList<QRect> before = places();
    press(Qt::Key_9);
    auto *words = named<QLineEdit>(*m_strip, u"Other reason"_s);
    QVERIFY(words != nullptr);
    QVERIFY(m_strip->rect().contains(words->geometry()));
    QCOMPARE(places(), before);
    for (const QRect &place : before)
        QVERIFY(!words->geometry().intersects(place));
}

void TestReasons::aDoubleClickIsNoAnswer()
{
    ask();
    KeyCapButton *button = m_strip->findChildren<KeyCapButton *>().constFirst();
    const QPointF here = button->rect().center();
    QMouseEvent second(QEvent::MouseButtonDblClick, here, button->mapToGlobal(here), Qt::LeftButton,
                       Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(button, &second);
    QTest::mouseRelease(button, Qt::LeftButton);
    QVERIFY(m_strip->isVisible());
    QVERIFY(m_answered->isEmpty());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(answers(), QStringList{u"<hands>"_s});
}

void TestReasons::itClosesWhereTheFocusGoes()
{
    ask();
    m_above->setFocus(Qt::MouseFocusReason);
    QVERIFY(!m_strip->isVisible());
    QVERIFY(m_above->hasFocus());
    ask();
    press(Qt::Key_9);
    QVERIFY(m_strip->isVisible());
    m_above->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_strip->isVisible());
    QVERIFY(m_answered->isEmpty());
    // Another window is no end of it.
    ask();
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(m_strip->isVisible());
}

void TestReasons::itGivesTheFocusAway()
{
    QSignalSpy released(m_strip, &ReasonStrip::focusReleased);
    connect(m_strip, &ReasonStrip::focusReleased, m_above, [this] { m_above->setFocus(); });
    ask();
    QVERIFY(m_strip->hasFocus());
    press(Qt::Key_1);
    QVERIFY(m_above->hasFocus());
    ask();
    m_strip->shut();
    QVERIFY(m_above->hasFocus());
    QCOMPARE(released.size(), 2);
    QCOMPARE(m_answered->size(), 1);
}

void TestReasons::reasonsAreWritten()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    openDialog(settings);
    QCOMPARE(m_dialog->focusWidget(), line(1));
    QCOMPARE(line(4)->text(), u"wrong pose"_s);
    QCOMPARE(line(9)->text(), QString());
    line(1)->clear();
    QTest::keyClicks(line(9), u"six fingers"_s);
    QTest::keyClick(line(9), Qt::Key_Return);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(settings.reasons().size(), 8);
    QCOMPARE(settings.reasons().constFirst(), u"face"_s);
    QCOMPARE(settings.reasons().constLast(), u"six fingers"_s);
}

void TestReasons::reasonsAreMovedAndTheDefaultsComeBack()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    openDialog(settings);
    QTest::keyClick(line(1), Qt::Key_Up, Qt::ControlModifier); // there is no further up
    QTest::keyClick(line(1), Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(line(1)->text(), u"face"_s);
    QCOMPARE(line(2)->text(), u"hands"_s);
    QCOMPARE(m_dialog->focusWidget(), line(2));
    QTest::mouseClick(named<QPushButton>(*m_dialog, u"Apply"_s), Qt::LeftButton);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(settings.reasons().constFirst(), u"face"_s);
    openDialog(settings);
    QTest::mouseClick(named<QPushButton>(*m_dialog, u"Defaults"_s), Qt::LeftButton);
    QCOMPARE(line(1)->text(), u"hands"_s);
    QTest::mouseClick(named<QPushButton>(*m_dialog, u"Apply"_s), Qt::LeftButton);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(settings.reasons(), Settings::defaultReasons());
}

void TestReasons::cancelledIsUnchanged()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    openDialog(settings);
    line(1)->setText(u"feet"_s);
    QTest::keyClick(line(1), Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(settings.reasons(), Settings::defaultReasons());
    QVERIFY(settings.isSaved());
}

QTEST_MAIN(TestReasons)
#include "tst_reasons.moc"
