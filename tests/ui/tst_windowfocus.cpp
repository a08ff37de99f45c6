// SPDX-License-Identifier: Apache-2.0
#include "models/queuelistmodel.h"
#include "support/windowfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/filterfield.h"
#include "ui/browser/queuesview.h"
#include "ui/connect/keyfield.h"
#include "ui/messagebar.h"
#include "ui/startpage.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

/// Who has the keys: the refs, whatever had them before, and the lists where Tab leads to.
class TestWindowFocus : public QObject
{
    Q_OBJECT

private slots:
    void theRefsHaveTheKeysFromTheStart();
    void theStartPageHasTheKeysFromTheStart();
    void aStartWithASessionMakesNoStartPage();
    void theStartPageHandsTheKeysToTheRefs();
    void aMessageHandsTheKeysBack();
    void aMessageThatHadNoKeysLeavesThemToTheList();
    void theKeyFieldHandsTheKeysToTheRefs();
    void aPageInPlaceOfTheRefsHandsTheKeysOn();
    void arrowsMoveInTheListThatHasTheKeys();
    void aChosenQueueHandsTheKeysToTheRefs();
    void lettersStayWithTheWindow();
    void aLetterOfAnotherScriptIsTakenByItsPlace();
    void aLatinLetterIsTakenByItsName();

private:
    static void pressAt(QWidget *target, quint32 scanCode, int key, const QString &text,
                        bool isRepeat = false);
    static QPushButton *button(const WindowFixture &f, const QString &text);
};

QPushButton *TestWindowFocus::button(const WindowFixture &f, const QString &text)
{
    for (auto *each : f.window->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

void TestWindowFocus::theRefsHaveTheKeysFromTheStart()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFocus::theStartPageHasTheKeysFromTheStart()
{
    WindowFixture f({.count = 1});
    f.window->show();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    QTRY_VERIFY(button(f, u"Connect…"_s) != nullptr);
    QTRY_COMPARE(f.window->focusWidget(), button(f, u"Connect…"_s));
}

void TestWindowFocus::aStartWithASessionMakesNoStartPage()
{
    WindowFixture f({.count = 20});
    f.window->show();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(f.window->findChild<StartPage *>() == nullptr);
    f.window->setSession(nullptr);
    auto *page = f.window->findChild<StartPage *>();
    QVERIFY(page != nullptr);
    QTRY_VERIFY(page->isVisible());
}

void TestWindowFocus::theStartPageHandsTheKeysToTheRefs()
{
    WindowFixture f({.count = 20});
    f.window->show();
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    button(f, u"Try the sandbox"_s)->setFocus();
    f.window->setBusy(true); // as while the sandbox starts
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFocus::aMessageHandsTheKeysBack()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.server.setStatus(f.shownId(), sandbox::Status::Ready);
    f.decide(Qt::Key_X);
    f.press(Qt::Key_S, Qt::ControlModifier);
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().contains(u"changed since you looked"));
    QTRY_VERIFY(button(f, u"Look again"_s) != nullptr); // a layout shows its new widgets later
    button(f, u"Look again"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFocus::aMessageThatHadNoKeysLeavesThemToTheList()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *characters = f.window->findChild<CharactersView *>();
    characters->setFocus(Qt::TabFocusReason);
    f.window->showMessage(u"By the way."_s);
    auto *bar = f.window->findChild<MessageBar *>();
    QVERIFY(bar->isVisible());
    bar->dismiss();
    QVERIFY(!bar->isVisible());
    QCOMPARE(f.window->focusWidget(), characters);
}

void TestWindowFocus::theKeyFieldHandsTheKeysToTheRefs()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.show());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isAskingForKey());
    QTest::keyClicks(f.window->focusWidget(), f.server.apiKey());
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(f.isComplete());
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFocus::aPageInPlaceOfTheRefsHandsTheKeysOn()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    while (f.session->position().state() == ReviewPosition::State::Showing)
        QTest::keyClick(f.window->focusWidget(), Qt::Key_Right);
    // What the page offers is one key away.
    QPushButton *again = button(f, u"Review those"_s);
    QVERIFY(again != nullptr);
    QCOMPARE(f.window->focusWidget(), again);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    // A page without a button, and from it back to refs.
    f.session->showQueue({.status = CharacterStatus::Synthesizing});
    QTRY_VERIFY(f.canvas().isHidden());
    f.session->showQueue({.status = CharacterStatus::Reviewing});
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFocus::arrowsMoveInTheListThatHasTheKeys()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *characters = f.window->findChild<CharactersView *>();
    characters->setFocus(Qt::TabFocusReason);
    QTest::keyClick(characters, Qt::Key_Down);
    QCOMPARE(f.session->position().row(), 1);
    QTest::keyClick(characters, Qt::Key_Down, Qt::KeypadModifier);
    QCOMPARE(f.session->position().row(), 2);
    QTest::keyClick(characters, Qt::Key_Up);
    QCOMPARE(f.session->position().row(), 1);
    QCOMPARE(f.canvas().focusRef(), 0);
    QVERIFY(characters->hasFocus());

    auto *queues = f.window->findChild<QueuesView *>();
    queues->setFocus(Qt::TabFocusReason);
    QTest::keyClick(queues, Qt::Key_Down);
    QCOMPARE(f.session->characters().query().status, CharacterStatus::Failed);
    QTest::keyClick(queues, Qt::Key_Up);
    QCOMPARE(f.session->characters().query().status, CharacterStatus::Reviewing);
}

void TestWindowFocus::aChosenQueueHandsTheKeysToTheRefs()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *queues = f.window->findChild<QueuesView *>();
    auto *field = f.window->findChild<FilterField *>();
    const auto click = [queues](CharacterStatus status) {
        for (int row = 0; row < queues->model()->rowCount(); ++row) {
            const QModelIndex index = queues->model()->index(row, 0);
            const auto query = index.data(QueueListModel::QueryRole).value<CharacterQuery>();
            if (query.status == status)
                QTest::mouseClick(queues->viewport(), Qt::LeftButton, {},
                                  queues->visualRect(index).center());
        }
    };
    f.press(Qt::Key_Slash);
    QCOMPARE(f.window->focusWidget(), field);
    click(CharacterStatus::Ready);
    QCOMPARE(f.session->characters().query().status, CharacterStatus::Ready);
    QVERIFY(f.window->focusWidget() != field);
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    // The one that is shown already, too.
    f.press(Qt::Key_Slash);
    click(CharacterStatus::Ready);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    // By Enter, where the arrows have led to.
    queues->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(queues, Qt::Key_Up);
    QCOMPARE(f.session->characters().query().status, CharacterStatus::Reviewing);
    QCOMPARE(f.window->focusWidget(), queues);
    QTest::keyClick(queues, Qt::Key_Return);
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->focusWidget(), &f.canvas());
}

void TestWindowFocus::lettersStayWithTheWindow()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *queues = f.window->findChild<QueuesView *>();
    queues->setFocus(Qt::TabFocusReason);
    // The first letters of Failed and Ready.
    for (const Qt::Key key : {Qt::Key_F, Qt::Key_R})
        QTest::keyClick(queues, key);
    QCOMPARE(f.session->characters().query().status, CharacterStatus::Reviewing);
    QTest::keyClick(queues, Qt::Key_E);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);
}

/// A key as X11 and Wayland report it.
void TestWindowFocus::pressAt(QWidget *target, quint32 scanCode, int key, const QString &text,
                              bool isRepeat)
{
    QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, scanCode, 0, 0, text, isRepeat);
    QCoreApplication::sendEvent(target, &press);
}

void TestWindowFocus::aLetterOfAnotherScriptIsTakenByItsPlace()
{
    constexpr quint32 placeOfS = 39;
    constexpr quint32 placeOfE = 26;
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    // A Russian and a Greek layout.
    pressAt(f.window->focusWidget(), placeOfS, 0x42b, u"ы"_s);
    const OperationList &operations = f.session->queue().operations();
    QTRY_COMPARE(operations.all().size(), 1);
    QCOMPARE(operations.all().constLast().action, Action::Save);
    QTRY_VERIFY(f.isComplete());
    pressAt(f.window->focusWidget(), placeOfS, 0x42b, u"ы"_s, true); // still held down
    QCOMPARE(operations.all().size(), 1);
    auto *characters = f.window->findChild<CharactersView *>();
    characters->setFocus(Qt::TabFocusReason);
    pressAt(characters, placeOfE, 0x395, u"ε"_s);
    QCOMPARE(f.canvas().view(), Canvas::View::Single);

    // A field takes what is typed into it.
    auto *bar = f.window->findChild<MessageBar *>();
    bar->askForKey(u"?"_s);
    auto *field = bar->findChild<KeyField *>();
    pressAt(field, placeOfS, 0x42b, u"ы"_s);
    QVERIFY(!field->isEmpty());
    QCOMPARE(operations.all().size(), 1);
}

void TestWindowFocus::aLatinLetterIsTakenByItsName()
{
    constexpr quint32 placeOfA = 38;
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    pressAt(f.window->focusWidget(), placeOfA, Qt::Key_Q, u"q"_s); // a French layout
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

QTEST_MAIN(TestWindowFocus)
#include "tst_windowfocus.moc"
