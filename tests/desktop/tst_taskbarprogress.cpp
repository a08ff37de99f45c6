// SPDX-License-Identifier: Apache-2.0
#include "desktop/taskbarprogress.h"
#include "support/desktopbus.h"

#include <memory>

using namespace Qt::StringLiterals;

/// What a taskbar hears of how far something is, on a private bus.
class TestTaskbarProgress : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void tellsHowFarItIs();
    void whatIsNoNewsIsNotTold();
    void tellsThatSomebodyIsNeeded();
    void atItsEndNothingIsShown();
    void destroyedWhileTheBusOpens();

public slots:
    void onUpdate(const QDBusMessage &message)
    {
        m_heard.append({message.arguments().value(0).toString(),
                        qdbus_cast<QVariantMap>(message.arguments().value(1))});
    }

private:
    struct Heard
    {
        QString program;
        QVariantMap properties;
    };
    /// Whether what was told before is heard by now.
    [[nodiscard]] bool hearsAll()
    {
        QDBusMessage mark =
            QDBusMessage::createSignal(u"/"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
        mark << u"mark"_s << QVariantMap();
        const auto isHeard = [this] {
            return !m_heard.isEmpty() && m_heard.constLast().program == u"mark";
        };
        if (!QDBusConnection::sessionBus().send(mark)
            || !QTest::qWaitFor(isHeard, DesktopBus::Soon))
            return false;
        m_heard.removeLast();
        return true;
    }
    [[nodiscard]] bool hears(int count)
    {
        return QTest::qWaitFor([&] { return m_heard.size() >= count; }, DesktopBus::Soon);
    }

    std::unique_ptr<DesktopBus> m_desktop;
    QList<Heard> m_heard;
};

void TestTaskbarProgress::initTestCase()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qunsetenv("XDG_RUNTIME_DIR");
    TaskbarProgress progress;
    progress.show({.part = 0.5}); // without a bus nothing happens, and nothing is waited for
    m_desktop = std::make_unique<DesktopBus>();
    QVERIFY2(m_desktop->isOpen(), "dbus-daemon is missing");
    QVERIFY(m_desktop->bus().connect(QString(), QString(), u"com.canonical.Unity.LauncherEntry"_s,
                                     u"Update"_s, this, SLOT(onUpdate(QDBusMessage))));
}

/// The end of the test before is told after it.
void TestTaskbarProgress::init()
{
    QVERIFY(hearsAll());
    m_heard.clear();
}

void TestTaskbarProgress::tellsHowFarItIs()
{
    TaskbarProgress progress;
    progress.show({.part = 0.25});
    QVERIFY(hears(1));
    QCOMPARE(m_heard.at(0).program, u"application://io.github.greenroom_app.greenroom.desktop"_s);
    QCOMPARE(m_heard.at(0).properties.value(u"progress"_s).toDouble(), 0.25);
    QVERIFY(m_heard.at(0).properties.value(u"progress-visible"_s).toBool());
    QVERIFY(!m_heard.at(0).properties.value(u"urgent"_s).toBool());
    progress.show({.part = 7});
    QVERIFY(hears(2));
    QCOMPARE(m_heard.at(1).properties.value(u"progress"_s).toDouble(), 1.0);
    progress.show({});
    QVERIFY(hears(3));
    QVERIFY(!m_heard.at(2).properties.value(u"progress-visible"_s).toBool());
}

void TestTaskbarProgress::whatIsNoNewsIsNotTold()
{
    TaskbarProgress progress;
    progress.show({});
    for (int i = 0; i < 1'000; ++i)
        progress.show({.part = 0.5 + i * 0.00001});
    QVERIFY(hears(1));
    progress.show({.part = 0.52});
    QVERIFY(hears(2));
    QVERIFY(hearsAll());
    QCOMPARE(m_heard.size(), 2);
}

void TestTaskbarProgress::tellsThatSomebodyIsNeeded()
{
    TaskbarProgress progress;
    progress.show({.part = std::nullopt, .isUrgent = true});
    QVERIFY(hears(1));
    QVERIFY(m_heard.at(0).properties.value(u"urgent"_s).toBool());
    QVERIFY(!m_heard.at(0).properties.value(u"progress-visible"_s).toBool());
}

void TestTaskbarProgress::atItsEndNothingIsShown()
{
    auto progress = std::make_unique<TaskbarProgress>();
    progress->show({.part = 0.5});
    QVERIFY(hears(1));
    progress.reset();
    QVERIFY(hears(2));
    QVERIFY(!m_heard.at(1).properties.value(u"progress-visible"_s).toBool());
    QVERIFY(hearsAll());
    QCOMPARE(m_heard.size(), 2);
}

void TestTaskbarProgress::destroyedWhileTheBusOpens()
{
    auto progress = std::make_unique<TaskbarProgress>();
    progress->show({.part = 0.5});
    progress.reset();
    QTest::qWait(100); // the bus is open
    QVERIFY(hearsAll());
    QVERIFY(m_heard.isEmpty());
}

QTEST_GUILESS_MAIN(TestTaskbarProgress)
#include "tst_taskbarprogress.moc"
