// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"
#include "support/desktopbus.h"
#include "ui/bulk/cleanupnews.h"
#include "ui/bulk/cleanuptext.h"

#include <QApplication>
#include <QWidget>

using namespace Qt::StringLiterals;
using State = CleanupState;

/// What the desktop is told of clean-ups, on a private bus.
class TestCleanupNews : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tellsOfTheEnd();
    void namesWhatIsDone();
    void tellsOfAPauseByFailures();
    void tellsThatAKeyIsNeeded();
    void tellsThatARightIsNeeded();
    void whatSomebodyDidIsNoNews();
    void saysNothingToWhoLooks();
    void progressGoesToTheTaskbar();

public slots:
    void onUpdate(const QDBusMessage &message)
    {
        m_updates.append(qdbus_cast<QVariantMap>(message.arguments().value(1)));
    }

private:
    [[nodiscard]] bool isSaid(int count)
    {
        return QTest::qWaitFor([&] { return m_service->said.size() >= count; }, DesktopBus::Soon);
    }
    [[nodiscard]] const FakeNotifications::Said &last() const
    {
        return m_service->said.constLast();
    }

    std::unique_ptr<DesktopBus> m_desktop;
    std::unique_ptr<FakeNotifications> m_service;
    std::unique_ptr<CleanupFixture> m_c;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<CleanupNews> m_news;
    QList<QVariantMap> m_updates;
};

void TestCleanupNews::initTestCase()
{
    m_desktop = std::make_unique<DesktopBus>();
    QVERIFY2(m_desktop->isOpen(), "dbus-daemon is missing");
    QVERIFY(m_desktop->bus().connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s,
                                     u"Update"_s, this, SLOT(onUpdate(QDBusMessage))));
}

void TestCleanupNews::init()
{
    m_service = std::make_unique<FakeNotifications>();
    QVERIFY(m_desktop->serve(*m_service));
    m_c = std::make_unique<CleanupFixture>();
    m_c->fillBucket();
    m_window = std::make_unique<QWidget>();
    m_news = std::make_unique<CleanupNews>(*m_c->cleanup, *m_c->f.queue, *m_window, nullptr);
    m_updates.clear();
}

void TestCleanupNews::cleanup()
{
    m_news.reset();
    m_window.reset();
    m_c.reset();
    QVERIFY(m_desktop->stopServing()); // after what m_news has taken back
    m_service.reset();
}

void TestCleanupNews::tellsOfTheEnd()
{
    const QSignalSpy shown(m_news.get(), &CleanupNews::showRequested);
    const QList<CleanupItem> items = m_c->characters(4);
    m_c->server.remove(u"N2"_s);
    const CleanupId id = m_c->begin(Action::Delete, items);
    QVERIFY(m_c->runUntil(id, State::Ended));
    QVERIFY(isSaid(1));
    QCOMPARE(last().title, u"Clean-up finished"_s);
    QCOMPARE(last().text, u"3 done · 1 already gone"_s);
    m_desktop->press(last().id, u"show"_s, u"kwin-1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, DesktopBus::Soon);
    QCOMPARE(shown.at(0).at(0).toUuid(), id);
    QCOMPARE(shown.at(0).at(1).toByteArray(), QByteArray("kwin-1"));
    QVERIFY(m_desktop->hasHeardAll());
    QCOMPARE(m_service->said.size(), 1);
}

void TestCleanupNews::namesWhatIsDone()
{
    const CleanupId id = m_c->begin(Action::Save, m_c->characters(2, CharacterStatus::Reviewing));
    QVERIFY(m_c->runUntil(id, State::Ended));
    QVERIFY(isSaid(1));
    QCOMPARE(last().title, u"Save finished"_s);
}

void TestCleanupNews::tellsOfAPauseByFailures()
{
    const CleanupId id = m_c->begin(Action::Delete, m_c->characters(9));
    Error error = testError(Error::Kind::Rejected, Error::Delivery::Answered, 422);
    error.serverMessage = u"words of a server"_s;
    m_c->server.setTrouble(error);
    QVERIFY(m_c->runUntil(id, State::Paused));
    QVERIFY(isSaid(1));
    QCOMPARE(last().title, u"Clean-up paused after 5 failures"_s);
    QVERIFY(last().text.startsWith(u"5 failed"));
    QVERIFY(!last().text.contains(u"server"));
    // Who is in the main window reads it there.
    QCOMPARE(statusText(*m_c->cleanup, id), u"Clean-up paused at 5 of 9, after 5 failures"_s);
    QTRY_VERIFY(!m_updates.isEmpty() && m_updates.constLast().value(u"urgent"_s).toBool());
    QVERIFY(!m_updates.constLast().value(u"progress-visible"_s).toBool());
}

void TestCleanupNews::tellsThatAKeyIsNeeded()
{
    const CleanupId id = m_c->begin(Action::Delete, m_c->characters(4));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 1; }));
    const Error error = testError(Error::Kind::Unauthorized, Error::Delivery::Answered, 401);
    m_c->f.queue->pause(error);
    QVERIFY(isSaid(1));
    QCOMPARE(last().title, u"Clean-up waits for a key"_s);
    QVERIFY(last().text.startsWith(u"1 done"));
    // Once, until it has gone on.
    m_c->f.queue->holdBack();
    m_c->f.queue->letGo();
    QTest::qWait(50);
    QVERIFY(m_desktop->hasHeardAll());
    QCOMPARE(m_service->said.size(), 1);
    m_c->f.queue->resume();
    m_c->f.queue->pause(error);
    QVERIFY(isSaid(2));
}

void TestCleanupNews::tellsThatARightIsNeeded()
{
    const auto isUrgent = [this] {
        return !m_updates.isEmpty() && m_updates.constLast().value(u"urgent"_s).toBool();
    };
    const CleanupId id = m_c->begin(Action::Delete, m_c->characters(4));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 1; }));
    Error error = testError(Error::Kind::Forbidden, Error::Delivery::Answered, 403);
    error.code = u"missing_scope"_s;
    m_c->f.queue->pause(error);
    QVERIFY(isSaid(1));
    QCOMPARE(last().title, u"Clean-up waits: the key lacks a right"_s);
    QTRY_VERIFY(isUrgent());
    m_c->f.queue->resume();
    QTRY_VERIFY(!isUrgent()); // it goes on
}

void TestCleanupNews::whatSomebodyDidIsNoNews()
{
    const CleanupId undone = m_c->cleanup->start(Action::Delete, m_c->characters(2), {});
    m_c->cleanup->undo(undone);
    const CleanupId id = m_c->begin(Action::Delete, m_c->characters(4));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 1; }));
    m_c->cleanup->pause(id);
    m_c->cleanup->resume(id);
    m_c->cleanup->stop(id);
    m_c->f.queue->pause(testError(Error::Kind::Unauthorized, Error::Delivery::Answered, 401));
    QTest::qWait(100); // the bus would be open
    QVERIFY(m_desktop->hasHeardAll());
    QVERIFY(m_service->said.isEmpty());
}

void TestCleanupNews::saysNothingToWhoLooks()
{
    const CleanupId first = m_c->begin(Action::Delete, m_c->characters(2));
    QVERIFY(m_c->runUntil(first, State::Ended));
    QVERIFY(isSaid(1));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    // What was said is seen there now.
    QTRY_COMPARE_WITH_TIMEOUT(m_service->closed.size(), 1, DesktopBus::Soon);
    const CleanupId second =
        m_c->begin(Action::Delete, m_c->characters(2, CharacterStatus::Failed, u"M"_s));
    QVERIFY(m_c->runUntil(second, State::Ended));
    QVERIFY(m_desktop->hasHeardAll());
    QCOMPARE(m_service->said.size(), 1);
}

void TestCleanupNews::progressGoesToTheTaskbar()
{
    const CleanupId id = m_c->begin(Action::Delete, m_c->characters(4));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 2; }));
    QTRY_VERIFY(!m_updates.isEmpty()
                && m_updates.constLast().value(u"progress"_s).toDouble() == 0.5);
    QVERIFY(m_updates.constLast().value(u"progress-visible"_s).toBool());
    QVERIFY(m_c->runUntil(id, State::Ended));
    QTRY_VERIFY(!m_updates.constLast().value(u"progress-visible"_s).toBool());
    QVERIFY(!m_updates.constLast().value(u"urgent"_s).toBool());
}

QTEST_MAIN(TestCleanupNews)
#include "tst_cleanupnews.moc"
