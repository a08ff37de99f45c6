// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/heartbeat.h"
#include "support/paintwatch.h"
#include "support/remotewindow.h"
#include "support/scrolldown.h"
#include "ui/browser/characterdelegate.h"
#include "ui/theme/theme.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The real window over a server with 100,000 characters: it is soon there, stays alive while one
/// scrolls, and asks for no more than it needs. The bounds are generous, since the code under test
/// is slowed down by sanitizers; the benchmark has the figures.
class TestHundredThousand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theHeartbeatNoticesABlockedThread();
    void theFirstPageIsSoonThereAndScrollingLeavesTheWindowAlive();

private:
    /// How often the server was asked, by listener and path.
    [[nodiscard]] QHash<QString, int> requests(const QString &listener) const;
    [[nodiscard]] QString logFile() const { return m_folder.filePath(u"log"_s); }

    QTemporaryDir m_folder;
    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
};

void TestHundredThousand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

QHash<QString, int> TestHundredThousand::requests(const QString &listener) const
{
    QHash<QString, int> counts;
    QFile log(logFile());
    if (!log.open(QIODevice::ReadOnly))
        return counts;
    while (!log.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(log.readLine()).object();
        if (line.value("kind"_L1) == u"request"_s && line.value("listener"_L1) == listener)
            ++counts[line.value("path"_L1).toString()];
    }
    return counts;
}

void TestHundredThousand::theHeartbeatNoticesABlockedThread()
{
    Heartbeat heartbeat;
    heartbeat.start();
    QTRY_VERIFY(heartbeat.beats() >= 3);
    QThread::msleep(600); // asleep it waits for no core
    heartbeat.stop();
    QVERIFY(heartbeat.longestGap() >= 590ms);
}

void TestHundredThousand::theFirstPageIsSoonThereAndScrollingLeavesTheWindowAlive()
{
    SandboxProgram sandbox(
        QStringLiteral(GREENROOM_SANDBOX_PROGRAM),
        {u"--count"_s, u"100000"_s, u"--rate-scale"_s, u"1000"_s, u"--log"_s, logFile()});
    QVERIFY(sandbox.start(60s));
    RemoteWindow f(*m_theme, sandbox);
    const CharacterListModel &characters = f.session->characters();

    QElapsedTimer clock;
    clock.start();
    f.open();
    f.session->showQueue({.status = CharacterStatus::Reviewing});
    const PaintWatch rows(*f.list().viewport(), [&] { return characters.rowCount() > 0; });
    QTRY_VERIFY_WITH_TIMEOUT(rows.hasPainted(), 10'000);
    QVERIFY(clock.elapsed() < 10'000);

    constexpr int target = 10'000 * CharacterDelegate::RowHeight;
    QScrollBar &bar = *f.list().verticalScrollBar();
    Heartbeat heartbeat;
    heartbeat.start();
    const ScrollDown scroll(bar, 3 * f.list().viewport()->height(), target);
    QTRY_VERIFY_WITH_TIMEOUT(scroll.isDone(), 240'000);
    heartbeat.stop();
    QVERIFY(characters.rowCount() >= 10'000);
    QVERIFY2(heartbeat.longestGap() <= 500ms,
             qPrintable(u"%1 ms"_s.arg(heartbeat.longestGap() / 1ms)));

    // A page once, and what the window asks for beside the list; a ref once.
    const QHash<QString, int> calls = requests(u"api"_s);
    const int pages = (characters.rowCount() + 99) / 100;
    const int looks = static_cast<int>(clock.elapsed() / Arrivals::Interval.count());
    constexpr int otherQueues = 4;
    constexpr int onItsWay = 1;
    QVERIFY(calls.value(u"/v1/characters"_s) >= pages);
    QVERIFY2(calls.value(u"/v1/characters"_s) <= pages + looks + otherQueues + onItsWay,
             qPrintable(u"%1 calls, %2 pages, %3 looks"_s.arg(calls.value(u"/v1/characters"_s))
                            .arg(pages)
                            .arg(looks)));
    QVERIFY(std::accumulate(calls.cbegin(), calls.cend(), 0)
            <= calls.value(u"/v1/characters"_s) + 1);
    const QHash<QString, int> refs = requests(u"refs"_s);
    QVERIFY(!refs.isEmpty());
    QCOMPARE(*std::max_element(refs.cbegin(), refs.cend()), 1);
}

QTEST_MAIN(TestHundredThousand)
#include "tst_hundredthousand.moc"
