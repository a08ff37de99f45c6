// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/eventcount.h"
#include "ui/accessiblefactory.h"
#include "ui/connect/keyfield.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// One message at a time, and the field for a key.
class TestMessageBar : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void isHiddenUntilThereIsAMessage();
    void isAnAlertNamedByItsMessage();
    void showsServerTextAsItIs();
    void buttonsTriggerTheirActions();
    void aNewMessageReplacesTheOld();
    void closesByItsButtonAndByEscape();
    void aKeyIsMaskedHandedOverOnceAndForgotten_data();
    void aKeyIsMaskedHandedOverOnceAndForgotten();
    void anEmptyKeyIsNoKey();
    void whatIsBeingEnteredStaysWhenTheQuestionChanges();
    void whatCannotBeAKeyStaysAndIsSaid();
    void theActionMayReplaceTheMessage();
    void aLongWordIsBrokenAndNotLost();
    void theButtonsGoBelowALongText();
    void eachMessageIsReadOut();
    void theFocusIsReleasedBeforeItIsLost();
    void aClickTakesNoFocus();
    void aPressForTheFormerOneClosesNoOther();
    void aDoubleClickIsForOneMessage_data();
    void aDoubleClickIsForOneMessage();
    void aDoubleClickOnTheLastOneReachesNothingElse();
    void aDoubleClickGivesOneKey();

private:
    [[nodiscard]] QPushButton *button(const QString &text) const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MessageBar> m_bar;
};

void TestMessageBar::initTestCase()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    installAccessibleFactory();
}

void TestMessageBar::init()
{
    m_bar = std::make_unique<MessageBar>(*m_theme);
    m_bar->resize(900, 48);
}

QPushButton *TestMessageBar::button(const QString &text) const
{
    const auto buttons = m_bar->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) {
        return each->text() == text && each->isVisible();
    });
    return found == buttons.end() ? nullptr : *found;
}

void TestMessageBar::isHiddenUntilThereIsAMessage()
{
    QVERIFY(m_bar->isHidden());
    QCOMPARE(m_bar->message(), QString());
    m_bar->showMessage(u"No connection."_s);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->message(), u"No connection."_s);
    QVERIFY(!m_bar->isAskingForKey());
}

void TestMessageBar::isAnAlertNamedByItsMessage()
{
    m_bar->showMessage(u"No connection."_s);
    const QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(m_bar.get());
    QCOMPARE(alert->role(), QAccessible::AlertMessage);
    QCOMPARE(alert->text(QAccessible::Name), u"No connection."_s);
}

void TestMessageBar::showsServerTextAsItIs()
{
    const QString hostile = u"<b>bold</b><img src='http://x/'>&amp;"_s;
    m_bar->showMessage(hostile);
    const auto labels = m_bar->findChildren<QLabel *>();
    const auto shows = [&](const QLabel *label) {
        return label->text() == hostile && label->textFormat() == Qt::PlainText;
    };
    QCOMPARE(std::count_if(labels.begin(), labels.end(), shows), 1);
}

void TestMessageBar::buttonsTriggerTheirActions()
{
    QAction retry(u"Retry"_s);
    QSignalSpy triggered(&retry, &QAction::triggered);
    m_bar->showMessage(u"No connection."_s, {&retry});
    QTRY_VERIFY(button(u"Retry"_s) != nullptr); // a layout shows its new widgets later
    QTest::mouseClick(button(u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(triggered.count(), 1);
}

void TestMessageBar::aNewMessageReplacesTheOld()
{
    QAction retry(u"Retry"_s);
    QSignalSpy dismissed(m_bar.get(), &MessageBar::dismissed);
    m_bar->showMessage(u"One."_s, {&retry});
    m_bar->showMessage(u"Two."_s);
    QCOMPARE(m_bar->message(), u"Two."_s);
    QVERIFY(button(u"Retry"_s) == nullptr);
    QCOMPARE(dismissed.count(), 0);
}

void TestMessageBar::closesByItsButtonAndByEscape()
{
    QSignalSpy dismissed(m_bar.get(), &MessageBar::dismissed);
    m_bar->showMessage(u"One."_s);
    m_bar->findChild<QAbstractButton *>(u"close"_s)->click();
    QVERIFY(m_bar->isHidden());
    QCOMPARE(dismissed.count(), 1);
    m_bar->askForKey(u"Which key?"_s);
    QTest::keyClick(m_bar->findChild<KeyField *>(), Qt::Key_Escape);
    QVERIFY(m_bar->isHidden());
    QCOMPARE(dismissed.count(), 2);
    m_bar->dismiss();
    QCOMPARE(dismissed.count(), 2);
}

void TestMessageBar::aKeyIsMaskedHandedOverOnceAndForgotten_data()
{
    QTest::addColumn<bool>("byReturn");
    QTest::newRow("Return") << true;
    QTest::newRow("Use key") << false;
}

void TestMessageBar::aKeyIsMaskedHandedOverOnceAndForgotten()
{
    QFETCH(bool, byReturn);
    m_bar->askForKey(u"The key was refused."_s);
    QVERIFY(m_bar->isAskingForKey());
    auto *field = m_bar->findChild<KeyField *>();
    QVERIFY(field->isVisible());
    QCOMPARE(field->accessibleName(), u"API key"_s);
    QTest::keyClicks(field, u" al_live_not_a_real_key "_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(field);
    QVERIFY(!accessible->text(QAccessible::Value).contains(u"al_live"_s));

    QList<QByteArray> keys;
    connect(m_bar.get(), &MessageBar::keyEntered, this,
            [&](const QByteArray &key) { keys.append(key); });
    if (byReturn)
        QTest::keyClick(field, Qt::Key_Return);
    else
        QTest::mouseClick(button(u"Use key"_s), Qt::LeftButton);
    QCOMPARE(keys, QList<QByteArray>{"al_live_not_a_real_key"});
    QVERIFY(field->isEmpty());
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(field->isEmpty());
}

void TestMessageBar::anEmptyKeyIsNoKey()
{
    m_bar->askForKey(u"Which key?"_s);
    QSignalSpy entered(m_bar.get(), &MessageBar::keyEntered);
    auto *field = m_bar->findChild<KeyField *>();
    QTest::keyClicks(field, u"   "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QVERIFY(m_bar->isAskingForKey());
}

void TestMessageBar::whatIsBeingEnteredStaysWhenTheQuestionChanges()
{
    QAction retry(u"Retry"_s);
    m_bar->askForKey(u"No answer yet."_s, {&retry});
    auto *field = m_bar->findChild<KeyField *>();
    QTest::keyClicks(field, u"al_live_half"_s);
    m_bar->askForKey(u"It is locked."_s);
    QCOMPARE(m_bar->message(), u"It is locked."_s);
    QCOMPARE(field->length(), 12);
    QVERIFY(button(u"Retry"_s) == nullptr);
    // Anything else in its place wipes it.
    m_bar->showMessage(u"No connection."_s);
    QCOMPARE(field->length(), 0);
}

void TestMessageBar::whatCannotBeAKeyStaysAndIsSaid()
{
    m_bar->askForKey(u"Which key?"_s);
    QSignalSpy entered(m_bar.get(), &MessageBar::keyEntered);
    auto *field = m_bar->findChild<KeyField *>();
    QTest::keyClicks(field, u"al_live_not a real key"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QVERIFY(m_bar->isAskingForKey());
    QVERIFY(m_bar->message().contains(u"blank"_s));
    QCOMPARE(field->length(), 22);
    const QAccessibleInterface *alert = QAccessible::queryAccessibleInterface(m_bar.get());
    QCOMPARE(alert->text(QAccessible::Name), m_bar->message());
}

void TestMessageBar::theActionMayReplaceTheMessage()
{
    QAction retry(u"Retry"_s);
    connect(&retry, &QAction::triggered, m_bar.get(), [this] { m_bar->showMessage(u"Again."_s); });
    m_bar->showMessage(u"No connection."_s, {&retry});
    QTRY_VERIFY(button(u"Retry"_s) != nullptr);
    QTest::mouseClick(button(u"Retry"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bar->message(), u"Again."_s);
}

void TestMessageBar::aLongWordIsBrokenAndNotLost()
{
    const QString text = u"The server says "_s + QString(400, u'x');
    m_bar->showMessage(text);
    QCOMPARE(m_bar->message(), text);
    QCOMPARE(m_bar->accessibleName(), text);
    QVERIFY(m_bar->minimumSizeHint().width() <= 480);
    // An id stays whole, to be copied.
    const QString withId = u"Refused (req_01M8BBTQHSEDQZD205NAB5ASHG)"_s;
    m_bar->showMessage(withId);
    const auto labels = m_bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [&](const QLabel *each) { return each->text() == withId; }));
}

void TestMessageBar::theButtonsGoBelowALongText()
{
    QAction retry(u"Retry"_s);
    const auto text = [this] {
        const auto labels = m_bar->findChildren<QLabel *>();
        return *std::find_if(labels.begin(), labels.end(), [](const QLabel *each) {
            return each->isVisible() && !each->text().isEmpty();
        });
    };
    m_bar->showMessage(u"A few words."_s, {&retry});
    QTRY_VERIFY(button(u"Retry"_s) != nullptr);
    QTRY_VERIFY(button(u"Retry"_s)->x() >= text()->geometry().right());
    m_bar->askForKey(u"Something has happened that takes words to tell. "_s.repeated(4), {&retry});
    m_bar->resize(m_bar->width(), m_bar->heightForWidth(m_bar->width()));
    QTRY_VERIFY(button(u"Retry"_s) != nullptr);
    QTRY_VERIFY(button(u"Retry"_s)->y() >= text()->geometry().bottom());
    QVERIFY(m_bar->findChild<KeyField *>()->y() >= text()->geometry().bottom());
}

void TestMessageBar::eachMessageIsReadOut()
{
    m_bar->showMessage(u"One."_s);
    // AT-SPI reads an alert when it appears.
    const EventCount shown(*m_bar, QEvent::Show);
    m_bar->showMessage(u"Two."_s);
    QCOMPARE(shown.count(), 1);
    QVERIFY(m_bar->isVisible());
}

void TestMessageBar::theFocusIsReleasedBeforeItIsLost()
{
    QAction retry(u"Retry"_s);
    QSignalSpy released(m_bar.get(), &MessageBar::focusReleased);
    connect(m_bar.get(), &MessageBar::focusReleased, this,
            [this] { m_bar->focusWidget()->clearFocus(); });
    m_bar->showMessage(u"One."_s, {&retry});
    QTRY_VERIFY(button(u"Retry"_s) != nullptr);
    button(u"Retry"_s)->setFocus(Qt::TabFocusReason);
    m_bar->showMessage(u"Two."_s, {&retry});
    QCOMPARE(released.count(), 1);
    QTRY_VERIFY(button(u"Retry"_s) != nullptr);
    button(u"Retry"_s)->setFocus(Qt::TabFocusReason);
    m_bar->dismiss();
    QCOMPARE(released.count(), 2);
    m_bar->showMessage(u"Three."_s);
    m_bar->dismiss();
    QCOMPARE(released.count(), 2);
}

void TestMessageBar::aClickTakesNoFocus()
{
    QAction retry(u"Retry"_s);
    m_bar->showMessage(u"One."_s, {&retry});
    QTRY_VERIFY(button(u"Retry"_s) != nullptr);
    const auto *close = m_bar->findChild<QAbstractButton *>(u"close"_s);
    for (const QAbstractButton *each :
         {static_cast<const QAbstractButton *>(button(u"Retry"_s)), close})
        QCOMPARE(each->focusPolicy(), Qt::TabFocus);
}

void TestMessageBar::aPressForTheFormerOneClosesNoOther()
{
    m_bar->showMessage(u"One."_s);
    auto *close = m_bar->findChild<QAbstractButton *>(u"close"_s);
    QTest::mousePress(close, Qt::LeftButton);
    m_bar->showMessage(u"Two."_s);
    const QPointF place = QRectF(close->rect()).center();
    QMouseEvent move(QEvent::MouseMove, place, close->mapToGlobal(place), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(close, &move);
    QTest::mouseRelease(close, Qt::LeftButton);
    QCOMPARE(m_bar->message(), u"Two."_s);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(m_bar->isHidden());
}

void TestMessageBar::aDoubleClickIsForOneMessage_data()
{
    QTest::addColumn<bool>("closes");
    QTest::newRow("closed") << true;
    QTest::newRow("answered") << false;
}

void TestMessageBar::aDoubleClickIsForOneMessage()
{
    QFETCH(const bool, closes);
    QAction retry(u"Retry"_s);
    int shown = 1;
    const auto showNext = [this, &retry, &shown] {
        m_bar->showMessage(u"Message %1."_s.arg(++shown), {&retry});
    };
    connect(m_bar.get(), &MessageBar::dismissed, &retry, showNext);
    connect(&retry, &QAction::triggered, &retry, showNext);
    m_bar->showMessage(u"Message 1."_s, {&retry});
    const auto target = [this, closes]() -> QWidget * {
        if (closes)
            return m_bar->findChild<QAbstractButton *>(u"close"_s);
        return button(u"Retry"_s);
    };
    QTRY_VERIFY(target() != nullptr);
    QTest::mouseClick(target(), Qt::LeftButton);
    QTRY_COMPARE(m_bar->message(), u"Message 2."_s);
    QTRY_VERIFY(target() != nullptr);
    QTest::mouseDClick(target(), Qt::LeftButton); // the second press of the two
    QTest::mouseRelease(target(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(m_bar->message(), u"Message 2."_s);
    QTest::mouseClick(target(), Qt::LeftButton);
    QTRY_COMPARE(m_bar->message(), u"Message 3."_s);
}

void TestMessageBar::aDoubleClickOnTheLastOneReachesNothingElse()
{
    QWidget window;
    window.resize(900, 200);
    QWidget underneath(&window);
    underneath.resize(window.size());
    MessageBar bar(*m_theme, &window);
    bar.resize(900, 48);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    bar.showMessage(u"The only one."_s);
    QCoreApplication::sendPostedEvents();
    const auto *close = bar.findChild<QAbstractButton *>(u"close"_s);
    const QPoint place = close->mapTo(&window, close->rect().center());
    QVERIFY(window.childAt(place) == close);
    const EventCount doubleClicks(underneath, QEvent::MouseButtonDblClick);
    const QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(dismissed.count(), 1);
    QVERIFY(window.childAt(place) == &underneath);
    QCOMPARE(doubleClicks.count(), 0);
    // The next one is for what is there.
    QTest::mouseDClick(window.windowHandle(), Qt::LeftButton, {}, place);
    QCOMPARE(doubleClicks.count(), 1);
}

void TestMessageBar::aDoubleClickGivesOneKey()
{
    m_bar->askForKey(u"Which key?"_s);
    const QSignalSpy entered(m_bar.get(), &MessageBar::keyEntered);
    QTest::keyClicks(m_bar->findChild<KeyField *>(), u"al_live_not_a_real_key"_s);
    QPushButton *use = button(u"Use key"_s);
    QVERIFY(use != nullptr);
    QTest::mouseClick(use, Qt::LeftButton);
    QTest::mouseDClick(use, Qt::LeftButton); // the second press of the two
    QTest::mouseRelease(use, Qt::LeftButton);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(m_bar->message(), u"Which key?"_s); // and not that none is there
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
