// SPDX-License-Identifier: Apache-2.0
#include "support/busyteam.h"
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/bulk/dryrunpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int Count = 1'200;
constexpr int Enough = 200;   // of them removed
constexpr int Soon = 120'000; // ms: a bound for a busy machine, not a measure
constexpr auto TeamsPace = std::chrono::milliseconds(20);

using Ids = BusyTeam::Ids;

/// Lets the others of the team work on and on, for so long that some are left alone.
struct WorkingTeam
{
    explicit WorkingTeam(sandbox::SandboxServer &server)
        : team(server)
    {
        timer.callOnTimeout([this] {
            team.work();
            if (--turns == 0)
                timer.stop();
        });
    }
    void start()
    {
        turns = 60;
        timer.start(TeamsPace);
    }

    BusyTeam team;
    QTimer timer;
    int turns = 0;
};

template <typename Item>
Ids idsOf(const QList<Item> &items)
{
    Ids ids;
    for (const Item &item : items)
        ids.insert(item.id.toString());
    return ids;
}

/// Whom a removal was asked for, by the server's record.
Ids askedToRemove(const sandbox::SandboxServer &server)
{
    Ids ids;
    const QList<sandbox::RecordLine> lines = server.record();
    for (const sandbox::RecordLine &line : lines) {
        if (line.kind == u"request" && line.method == u"DELETE")
            ids.insert(line.path.section(u'/', -1));
    }
    return ids;
}

/// Picks all that there is, in all queues; whether that has come to its end.
bool selectAll(WindowFixture &f)
{
    f.session->showQueue({});
    if (!QTest::qWaitFor(
            [&f] {
                return f.session->characters().query() == CharacterQuery{}
                && f.session->characters().rowCount() > 0
                    && f.session->characters().state() == CharacterListModel::State::Ready;
            },
            Soon))
        return false;
    f.press(Qt::Key_A, Qt::ControlModifier);
    const qsizetype loaded = f.session->selection().count();
    f.press(Qt::Key_A, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return f.session->selection().count() > loaded; }, Soon);
}

/// The dry run of what is picked, with the keys; null if there is none.
CleanupDialog *openDryRun(WindowFixture &f)
{
    f.press(Qt::Key_Delete, Qt::ControlModifier);
    auto *dialog = f.window->findChild<CleanupDialog *>();
    if (dialog == nullptr)
        return nullptr;
    dialog->activateWindow();
    return QTest::qWaitFor([dialog] { return dialog->isActiveWindow(); }) ? dialog : nullptr;
}

} // namespace

/// All of twelve pages, picked and removed in the real window, while others add and remove.
class TestWindowSelectAll : public QObject
{
    Q_OBJECT

private slots:
    void whatTheDryRunShowsIsRemovedAndNothingElse();
};

void TestWindowSelectAll::whatTheDryRunShowsIsRemovedAndNothingElse()
{
    WindowFixture f({.count = Count, .rateScale = 400, .timeScale = 0.001});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Ids atStart = BusyTeam::listed(f.server);
    QCOMPARE(atStart.size(), Count);
    WorkingTeam others(f.server);
    others.start();
    QVERIFY(selectAll(f));
    const Ids picked = idsOf(f.session->selection().picks());
    QCOMPARE(picked.size(), f.session->selection().count()); // each once
    QVERIFY(picked.contains(others.team.untouched()));
    QVERIFY(others.team.untouched().size() > Count / 3);
    QVERIFY(others.team.removed().size() > 3);

    CleanupDialog *dialog = openDryRun(f);
    QVERIFY(dialog != nullptr);
    const auto *page = dialog->findChild<DryRunPage *>();
    QVERIFY(page != nullptr);
    // Two are taken out.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Delete);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Delete);
    const Ids shown = idsOf(page->plan().picks());
    QCOMPARE(shown.size(), picked.size() - page->plan().leftOut().size() - 2);
    QVERIFY(picked.contains(shown));
    QVERIFY(askedToRemove(f.server).isEmpty());

    auto *typed = named<QLineEdit>(*dialog, u"Type %1 to start"_s.arg(shown.size()));
    QVERIFY(typed != nullptr);
    QTest::keyClicks(typed, QString::number(shown.size()));
    QTest::keyClick(typed, Qt::Key_Return);
    QTRY_VERIFY(!dialog->runId().isNull());
    const CleanupId run = dialog->runId();
    others.start();
    f.session->cleanup().sendNow(run);
    // The others are left where they are: a thousand take a minute.
    const Cleanup &cleanup = f.session->cleanup();
    QTRY_VERIFY_WITH_TIMEOUT(cleanup.counts(run).left() <= shown.size() - Enough, Soon);
    QTest::mouseClick(named<QPushButton>(*dialog, u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(cleanup.run(run)->state, CleanupState::Stopped, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(cleanup.counts(run).open, 0, Soon);
    others.timer.stop();

    const Ids asked = askedToRemove(f.server);
    QVERIFY(shown.contains(asked));
    const CleanupCounts counts = cleanup.counts(run);
    QCOMPARE(counts.total(), shown.size());
    QCOMPARE(counts.failed, 0);
    QVERIFY(counts.done + counts.alreadyGone >= asked.size()); // others may be there first
    // What nobody else has touched is gone if it was asked for, and otherwise as it was.
    const Ids listed = BusyTeam::listed(f.server);
    QVERIFY(!listed.intersects(asked));
    QVERIFY(listed.contains(others.team.untouched() - asked));
    QVERIFY((others.team.untouched() & asked).size() > Enough / 3);
}

QTEST_MAIN(TestWindowSelectAll)
#include "tst_windowselectall.moc"
