// SPDX-License-Identifier: Apache-2.0
#include "queue/cleanupfixture.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/runlistmodel.h"

#include <QAbstractItemModelTester>

#include <optional>

using namespace Qt::StringLiterals;
using State = CleanupState;

namespace {

QDateTime startOf(int run)
{
    return QDateTime::fromMSecsSinceEpoch(1'800'000'000'000 + run * 60'000, Qt::UTC);
}

/// A record of so many runs of two characters each, which answers when the test says so.
struct Record
{
    explicit Record(int count)
    {
        for (int i = 0; i < count; ++i)
            runs.append({.run = {.id = QUuid::createUuid(),
                                 .state = State::Ended,
                                 .startedAt = startOf(i),
                                 .why = u"run %1"_s.arg(i)},
                         .counts = {.done = 1, .failed = 1}});
    }
    [[nodiscard]] CleanupReader reader()
    {
        CleanupReader made;
        made.page = [this](const HistoryQuery &query, QObject *, const Handler<CleanupPage> &read) {
            asked = query;
            answer = read;
        };
        return made;
    }
    /// The page that was asked for.
    void answerOne()
    {
        const qint64 end = asked.before == 0 ? runs.size() : asked.before;
        const qint64 from = std::max<qint64>(0, end - asked.limit);
        CleanupPage page{.next = from};
        for (qint64 i = end - 1; i >= from; --i)
            page.cleanups.append(runs.at(i));
        std::exchange(answer, nullptr)(page);
    }

    QList<CleanupSummary> runs; ///< oldest first
    HistoryQuery asked;
    Handler<CleanupPage> answer;
};

QString textIn(const RunListModel &model, int row, RunListModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

/// The list of the clean-ups of all runs of the program.
class TestRunList : public QObject
{
    Q_OBJECT

private slots:
    void theNewestComeFirstAPageAtATime();
    void aRowSaysAll();
    void itSaysHowARunEnded_data();
    void itSaysHowARunEnded();
    void whatAStopTookBackWasNotSent();
    void whatWasLeftAloneSaysWhy();
    void whatGoesOnIsAsItIsNow();
    void unreadableItHasThoseOfThisRun();
};

void TestRunList::theNewestComeFirstAPageAtATime()
{
    CleanupFixture c;
    Record record(5);
    RunListModel model(*c.cleanup, record.reader(), 2);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false);
    const QSignalSpy read(&model, &RunListModel::pageRead);
    model.read();
    QCOMPARE(model.rowCount(), 0); // nobody waits for the disk
    QVERIFY(!model.canFetchMore({}));
    record.answerOne();
    QCOMPARE(read.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0), record.runs.at(4).run.id);
    for (int rows = 4; rows <= 6; rows += 2) {
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        record.answerOne();
        QCOMPARE(model.rowCount(), std::min(rows, 5));
    }
    QVERIFY(!model.canFetchMore({}));
    for (int row = 0; row < 5; ++row)
        QCOMPARE(model.idAt(row), record.runs.at(4 - row).run.id);
    model.read(); // anew
    QCOMPARE(model.rowCount(), 0);
    record.answerOne();
    QCOMPARE(model.rowCount(), 2);
}

void TestRunList::aRowSaysAll()
{
    CleanupFixture c;
    Record record(1);
    RunListModel model(*c.cleanup, record.reader());
    model.read();
    record.answerOne();
    const QString started = startOf(0).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    QCOMPARE(textIn(model, 0, RunListModel::Started), started);
    QCOMPARE(textIn(model, 0, RunListModel::Run), u"Delete 2 characters"_s);
    QCOMPARE(textIn(model, 0, RunListModel::Outcome), u"1 done · 1 failed"_s);
    QCOMPARE(textIn(model, 0, RunListModel::Reason), u"run 0"_s);
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"Delete 2 characters, %1, 1 done · 1 failed, run 0"_s.arg(started));
}

void TestRunList::itSaysHowARunEnded_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("wasInterrupted");
    QTest::addColumn<qsizetype>("takenBack");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, State state, const QString &text,
                        bool wasInterrupted = false, qsizetype takenBack = 0) {
        QTest::newRow(name) << int(state) << wasInterrupted << takenBack << text;
    };
    row("ended", State::Ended, u"40 done · 1 failed · 79 not sent"_s);
    row("ended, and some taken back", State::Ended,
        u"40 done · 1 failed · 2 taken back · 77 not sent"_s, false, 2);
    // As its own page says it.
    row("stopped", State::Stopped, u"Stopped at 41 of 120 · 40 done · 1 failed · 79 not sent"_s,
        false, 2);
    row("paused", State::Paused, u"Not finished: paused at 41 of 120"_s);
    row("interrupted", State::Paused, u"Not finished: interrupted at 41 of 120"_s, true);
    row("running", State::Running, u"Not finished: 41 of 120"_s);
    row("held", State::Held, u"Not finished: 41 of 120"_s);
    row("undone", State::Undone, u"Taken back. Nothing was sent."_s);
}

void TestRunList::itSaysHowARunEnded()
{
    QFETCH(const int, state);
    QFETCH(const bool, wasInterrupted);
    QFETCH(const qsizetype, takenBack);
    QFETCH(const QString, text);
    QCOMPARE(outcomeText({.state = State(state), .wasInterrupted = wasInterrupted},
                         {.done = 40, .failed = 1, .takenBack = takenBack, .rest = 79 - takenBack}),
             text);
}

/// In the list of the runs as in the rows of the items: one word for one thing.
void TestRunList::whatAStopTookBackWasNotSent()
{
    const CleanupCounts counts{.done = 1, .takenBack = 2, .rest = 3};
    const CleanupRun stopped{.state = State::Stopped};
    const CleanupRun ended{.state = State::Ended};
    QCOMPARE(outcomeText(stopped, counts), u"Stopped at 1 of 6 · 1 done · 5 not sent"_s);
    QCOMPARE(outcomeText(ended, counts), u"1 done · 2 taken back · 3 not sent"_s);
    const CleanupResult takenBack{
        .item = {.operation = QUuid::createUuid(), .state = OperationState::Cancelled}};
    QCOMPARE(takenBack.kind(), CleanupResult::Kind::TakenBack);
    QCOMPARE(resultText(takenBack, stopped), u"not sent"_s);
    QCOMPARE(resultText({}, stopped), u"not sent"_s);
    // A reviewer has decided otherwise about that one.
    QCOMPARE(resultText(takenBack, ended), u"taken back"_s);
    QCOMPARE(resultText(takenBack, {.state = State::Running}), u"taken back"_s);
    QCOMPARE(resultText({}, {.state = State::Running}), u"to come"_s);
}

/// What somebody has said meanwhile stays said, also in one that is stopped.
void TestRunList::whatWasLeftAloneSaysWhy()
{
    const CleanupCounts counts{.done = 1, .leftAlone = 2, .takenBack = 1, .rest = 3};
    const CleanupRun stopped{.state = State::Stopped};
    QCOMPARE(outcomeText(stopped, counts),
             u"Stopped at 3 of 7 · 1 done · 2 left alone · 4 not sent"_s);
    CleanupResult left{.item = {.operation = QUuid::createUuid(),
                                .state = OperationState::Cancelled,
                                .outcome = Outcome::Flagged}};
    QCOMPARE(left.kind(), CleanupResult::Kind::LeftAlone);
    QCOMPARE(resultText(left, stopped), u"left alone: flagged meanwhile"_s);
    left.item.outcome = Outcome::CalledOff;
    QCOMPARE(left.kind(), CleanupResult::Kind::LeftAlone);
    QCOMPARE(resultText(left, {.state = State::Running}),
             u"left alone: your own decision was undone or failed"_s);
}

void TestRunList::whatGoesOnIsAsItIsNow()
{
    CleanupFixture c;
    c.fillBucket();
    Record record(1);
    RunListModel model(*c.cleanup, record.reader());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.read();
    record.answerOne();
    QVERIFY(!model.index(0, 0).data(Qt::FontRole).isValid());
    const CleanupId id = c.cleanup->start(Action::Delete, c.characters(3), {});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0), id);
    QCOMPARE(textIn(model, 0, RunListModel::Outcome), u"Not finished: 0 of 3"_s);
    QVERIFY(model.index(0, 0).data(Qt::FontRole).isValid());
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    c.cleanup->sendNow(id);
    QVERIFY(c.runUntil(id, State::Ended));
    QVERIFY(changed.size() > 2);
    QCOMPARE(textIn(model, 0, RunListModel::Outcome), u"3 done"_s);
}

void TestRunList::unreadableItHasThoseOfThisRun()
{
    CleanupFixture c;
    const CleanupId first = c.cleanup->start(Action::Delete, c.characters(1), {});
    const CleanupId second =
        c.cleanup->start(Action::Delete, c.characters(1, CharacterStatus::Failed, u"M"_s), {});
    Record record(1);
    RunListModel model(*c.cleanup, record.reader());
    model.read();
    record.answer(tl::unexpected(testError(Error::Kind::Storage, Error::Delivery::NotSent)));
    QVERIFY(model.error());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.idAt(0), second);
    QCOMPARE(model.idAt(1), first);
    model.read();
    QVERIFY(!model.error());
}

QTEST_MAIN(TestRunList)
#include "tst_runlist.moc"
