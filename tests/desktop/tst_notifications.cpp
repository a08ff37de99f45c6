// SPDX-License-Identifier: Apache-2.0
#include "desktop/notifications.h"
#include "support/desktopbus.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;

/// What is said in the notifications of the desktop, on a private bus.
class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void saysItInPlainText();
    void anActionAsksToShowIt();
    void theTokenOfAnActionIsForThatOne();
    void whatIsPutAwayIsNotShown();
    void withdrawsWhatWasSaid();
    void atItsEndNothingIsLeftToShow();
    void whatIsSaidAfterItsWithdrawalIsTakenBack();
    void askedWhileTheBusOpens();
    void withNobodyThereItIsUnsaid();
    void destroyedWhileBusy();

private:
    [[nodiscard]] bool isSaid(int count)
    {
        return QTest::qWaitFor([&] { return m_service->said.size() == count; }, DesktopBus::Soon);
    }
    /// What was asked for by now is asked, and answered.
    void settle()
    {
        uint id = 0;
        sayAndShow(id);
        // It was taken back at its end.
        QTRY_VERIFY_WITH_TIMEOUT(m_service->closed.contains(id), DesktopBus::Soon);
        m_service->closed.removeAll(id);
    }
    void sayAndShow(uint &id)
    {
        Notifications other;
        const qsizetype before = m_service->said.size();
        other.say(u"settle"_s, {}, {});
        QVERIFY(isSaid(int(before) + 1));
        id = m_service->said.constLast().id;
        m_desktop->press(id, u"settle"_s);
        const QSignalSpy shown(&other, &Notifications::showRequested);
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, DesktopBus::Soon);
    }

    std::unique_ptr<DesktopBus> m_desktop;
    std::unique_ptr<FakeNotifications> m_service;
};

void TestNotifications::initTestCase()
{
    // Without a bus nothing is waited for.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    Notifications notifications;
    const QSignalSpy unsaid(&notifications, &Notifications::unsaid);
    notifications.say(u"a"_s, u"b"_s, {});
    QVERIFY(unsaid.isEmpty()); // later
    QTRY_COMPARE(unsaid.size(), 1);
    m_desktop = std::make_unique<DesktopBus>();
    QVERIFY2(m_desktop->isOpen(), "dbus-daemon is missing");
}

void TestNotifications::init()
{
    m_service = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->serve(*m_service));
}

void TestNotifications::cleanup()
{
    QVERIFY(m_desktop->stopServing());
    m_service.reset();
}

void TestNotifications::saysItInPlainText()
{
    Notifications notifications;
    notifications.say(u"Clean-up finished"_s, u"305 done · 2 <b>failed</b> & more"_s, {});
    QVERIFY(isSaid(1));
    const FakeNotifications::Said &said = m_service->said.constFirst();
    QCOMPARE(said.program, u"Greenroom"_s);
    QCOMPARE(said.icon, u"io.github.greenroom_app.greenroom"_s);
    QCOMPARE(said.title, u"Clean-up finished"_s);
    QCOMPARE(said.text, u"305 done · 2 &lt;b&gt;failed&lt;/b&gt; &amp; more"_s);
    QVERIFY(said.actions.contains(u"Show"_s));
    QVERIFY(said.actions.contains(u"default"_s));
    QCOMPARE(said.hints.value(u"desktop-entry"_s).toString(),
             u"io.github.greenroom_app.greenroom"_s);
}

void TestNotifications::anActionAsksToShowIt()
{
    Notifications notifications;
    const QSignalSpy shown(&notifications, &Notifications::showRequested);
    const QUuid first = QUuid::createUuid();
    const QUuid second = QUuid::createUuid();
    notifications.say(u"one"_s, {}, first);
    notifications.say(u"two"_s, {}, second);
    QVERIFY(isSaid(2));
    settle();
    m_desktop->press(99, u"show"_s); // another program's
    m_desktop->press(m_service->said.at(1).id, u"show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, DesktopBus::Soon);
    QCOMPARE(shown.at(0).at(0).toUuid(), second);
    m_desktop->press(m_service->said.at(0).id, u"default"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, DesktopBus::Soon);
    QCOMPARE(shown.at(1).at(0).toUuid(), first);
}

void TestNotifications::theTokenOfAnActionIsForThatOne()
{
    Notifications notifications;
    const QSignalSpy shown(&notifications, &Notifications::showRequested);
    notifications.say(u"one"_s, {}, {});
    notifications.say(u"two"_s, {}, {});
    QVERIFY(isSaid(2));
    settle();
    m_desktop->press(99, u"show"_s, u"another-program"_s);
    m_desktop->press(m_service->said.at(0).id, u"show"_s, u"kwin-1"_s);
    m_desktop->press(m_service->said.at(0).id, u"show"_s); // it is used up
    m_desktop->press(m_service->said.at(1).id, u"show"_s);
    m_desktop->press(m_service->said.at(1).id, u"default"_s, u"kwin-2"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 4, DesktopBus::Soon);
    QByteArrayList tokens;
    for (const QVariantList &one : shown)
        tokens.append(one.at(1).toByteArray());
    QCOMPARE(tokens, (QByteArrayList{"kwin-1", {}, {}, "kwin-2"}));
}

void TestNotifications::whatIsPutAwayIsNotShown()
{
    Notifications notifications;
    const QSignalSpy shown(&notifications, &Notifications::showRequested);
    const QUuid kept = QUuid::createUuid();
    notifications.say(u"one"_s, {}, QUuid::createUuid());
    notifications.say(u"two"_s, {}, kept);
    QVERIFY(isSaid(2));
    settle();
    m_desktop->putAway(m_service->said.at(0).id);
    m_desktop->press(m_service->said.at(0).id, u"show"_s);
    m_desktop->press(m_service->said.at(1).id, u"show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, DesktopBus::Soon);
    QCOMPARE(shown.at(0).at(0).toUuid(), kept);
}

void TestNotifications::withdrawsWhatWasSaid()
{
    Notifications notifications;
    notifications.withdraw(); // nothing
    notifications.say(u"one"_s, {}, {});
    notifications.say(u"two"_s, {}, {});
    QVERIFY(isSaid(2));
    settle();
    notifications.withdraw();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed.size(), 2, DesktopBus::Soon);
    notifications.withdraw();
    settle();
    QCOMPARE(m_service->closed.size(), 2);
}

void TestNotifications::atItsEndNothingIsLeftToShow()
{
    auto notifications = std::make_unique<Notifications>();
    notifications->say(u"one"_s, {}, {});
    notifications->say(u"two"_s, {}, {});
    QVERIFY(isSaid(2));
    settle();
    m_desktop->putAway(m_service->said.at(0).id);
    settle();
    notifications.reset();
    QVERIFY(m_desktop->hasHeardAll());
    QCOMPARE(m_service->closed, QList<uint>{m_service->said.at(1).id});
}

void TestNotifications::whatIsSaidAfterItsWithdrawalIsTakenBack()
{
    Notifications notifications;
    settle(); // the bus is open
    const qsizetype before = m_service->said.size();
    notifications.say(u"one"_s, {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(m_service->said.size(), before + 1, DesktopBus::Soon);
    // Its number has not come yet, or has just come.
    notifications.withdraw();
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed.size(), 1, DesktopBus::Soon);
    QCOMPARE(m_service->closed.constFirst(), m_service->said.constLast().id);
}

void TestNotifications::askedWhileTheBusOpens()
{
    Notifications notifications;
    for (const QString &title : {u"one"_s, u"two"_s, u"three"_s})
        notifications.say(title, {}, {});
    QVERIFY(isSaid(3));
    QCOMPARE(m_service->said.at(0).title, u"one"_s);
    QCOMPARE(m_service->said.at(2).title, u"three"_s);
    // Withdrawn before it is open, it is not said at all.
    Notifications other;
    other.say(u"four"_s, {}, {});
    other.withdraw();
    settle();
    QCOMPARE(m_service->said.size(), 4);
    QCOMPARE(m_service->said.at(3).title, u"settle"_s);
}

void TestNotifications::withNobodyThereItIsUnsaid()
{
    QVERIFY(m_desktop->stopServing());
    Notifications notifications;
    const QSignalSpy unsaid(&notifications, &Notifications::unsaid);
    notifications.say(u"one"_s, {}, {});
    QTRY_COMPARE_WITH_TIMEOUT(unsaid.size(), 1, DesktopBus::Soon);
    QVERIFY(m_service->said.isEmpty());
}

void TestNotifications::destroyedWhileBusy()
{
    auto opening = std::make_unique<Notifications>();
    opening->say(u"one"_s, {}, {});
    opening.reset();
    m_service->isSilent = true;
    auto waiting = std::make_unique<Notifications>();
    waiting->say(u"two"_s, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_service->said.isEmpty(), DesktopBus::Soon);
    QCOMPARE(m_service->said.constFirst().title, u"two"_s);
    waiting.reset();
    QTest::qWait(50);
}

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
