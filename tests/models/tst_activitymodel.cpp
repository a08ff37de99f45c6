// SPDX-License-Identifier: Apache-2.0
#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "models/activitytext.h"
#include "queue/recordeddesk.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ActivityModel::State;
using Group = ActivityFilter::Group;

namespace {

struct Desk : RecordedDesk
{
    using RecordedDesk::RecordedDesk;

    /// Of what is undecided yet: sends it, with the server's yes.
    [[nodiscard]] bool save(const QString &name, const QString &requestId)
    {
        if (!send(name))
            return false;
        f.api.answerSave(testCharacter(name, CharacterStatus::Ready), requestId);
        return become(OperationState::Done);
    }
};

/// A model under a tester, with its filter.
struct Activity
{
    explicit Activity(Desk &desk, int pageSize = 500)
        : model(desk.record.journal, *desk.f.queue, pageSize)
    {
        for (QAbstractItemModelTester *each : {&tester, &ofFilter})
            each->setUseFetchMore(false);
        filter.setSourceModel(&model);
    }
    [[nodiscard]] bool isRead()
    {
        return QTest::qWaitFor([this] { return model.state() != State::Loading; });
    }
    [[nodiscard]] bool isReadToTheEnd()
    {
        while (isRead() && model.canFetchMore({}))
            model.fetchMore({});
        return model.state() == State::AtEnd;
    }
    [[nodiscard]] static QString namesIn(const QAbstractItemModel &model)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row, int(ActivityColumn::Name)).data().toString());
        return names.join(u' ');
    }
    [[nodiscard]] QString names() const { return namesIn(model); }
    [[nodiscard]] QString filtered() const { return namesIn(filter); }
    [[nodiscard]] QString text(int row, ActivityColumn column) const
    {
        return model.index(row, int(column)).data().toString();
    }

    ActivityModel model;
    ActivityFilter filter;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester ofFilter{&filter,
                                      QAbstractItemModelTester::FailureReportingMode::QtTest};
};

/// Puts into the journal of \a folder what earlier runs have left, "1" first.
void leaveDone(const QString &folder, int count)
{
    OpenJournal record(folder);
    for (int number = 1; number <= count; ++number) {
        Operation one = decision(QString::number(number), Action::Save);
        if (!record.isRecorded({one}))
            qFatal("not recorded");
        for (const OperationState to : {OperationState::Queued, OperationState::Checking,
                                        OperationState::Sending, OperationState::Done}) {
            one = stepped(one, to);
            one.endedAt = QDateTime::currentDateTimeUtc();
            if (!record.isRecorded({one}))
                qFatal("not recorded");
        }
    }
}

} // namespace

/// The operations of all runs: what the journal has, and what the queue goes on with.
class TestActivityModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void nothingYet();
    void allRunsNewestFirst();
    void readsAPageAtATime();
    void aDecisionWhileAPageIsReadIsThereOnce();
    void eachStepChangesItsRow();
    void whoDecided();
    void theRequestIdOfAnAnswer();
    void theRequestIdOfARefusal();
    void stateWords_data();
    void stateWords();
    void theColumnsHaveHeadings();
    void findsByNameIdAndRequestId_data();
    void findsByNameIdAndRequestId();
    void findsLettersOfAnyKind_data();
    void findsLettersOfAnyKind();
    void findsInOnePass();
    void findsByState();
    void aRowLeavesItsGroup();
    void aJournalThatCannotBeRead();
    void destroyedWhileReading();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestActivityModel::nothingYet()
{
    Desk desk(folder());
    Activity activity(desk);
    QCOMPARE(activity.model.state(), State::Loading);
    QVERIFY(!activity.model.canFetchMore({}));
    QVERIFY(activity.isRead());
    QCOMPARE(activity.model.state(), State::AtEnd);
    QCOMPARE(activity.model.rowCount(), 0);
    QVERIFY(!activity.model.data({}, Qt::DisplayRole).isValid());
}

void TestActivityModel::allRunsNewestFirst()
{
    leaveDone(folder(), 2);
    {
        Desk former(folder());
        QVERIFY(former.decide(Action::Discard, u"3"_s)); // left held
    }
    Desk desk(folder());
    QVERIFY(desk.decide(Action::Save, u"4"_s));
    Activity activity(desk);
    QVERIFY(activity.isRead());
    QCOMPARE(activity.names(), u"4 3 2 1"_s);
    QVERIFY(desk.decide(Action::Save, u"5"_s));
    QCOMPARE(activity.names(), u"5 4 3 2 1"_s);
    QCOMPARE(activity.text(1, ActivityColumn::State), u"Held"_s);
    QCOMPARE(activity.text(4, ActivityColumn::State), u"Done"_s);
}

void TestActivityModel::readsAPageAtATime()
{
    leaveDone(folder(), 5);
    Desk desk(folder());
    Activity activity(desk, 2);
    QSignalSpy changed(&activity.model, &ActivityModel::stateChanged);
    QVERIFY(activity.isRead());
    QCOMPARE(activity.names(), u"5 4"_s);
    QVERIFY(activity.model.canFetchMore({}));
    activity.model.fetchMore({});
    activity.model.fetchMore({}); // one at a time
    QVERIFY(!activity.model.canFetchMore({}));
    QVERIFY(activity.isRead());
    QCOMPARE(activity.names(), u"5 4 3 2"_s);
    QVERIFY(activity.isReadToTheEnd());
    QCOMPARE(activity.names(), u"5 4 3 2 1"_s);
    QCOMPARE(changed.size(), 5);
}

void TestActivityModel::aDecisionWhileAPageIsReadIsThereOnce()
{
    leaveDone(folder(), 2);
    Desk desk(folder());
    // Asked for before the page, and recorded before it is read.
    desk.f.queue->submit(Action::Save, testCharacter(u"3"_s));
    Activity activity(desk, 2);
    desk.f.queue->submit(Action::Save, testCharacter(u"4"_s));
    QTRY_COMPARE(desk.f.queue->operations().all().size(), 2);
    QVERIFY(activity.isReadToTheEnd());
    QCOMPARE(activity.names(), u"4 3 2 1"_s);
}

void TestActivityModel::eachStepChangesItsRow()
{
    leaveDone(folder(), 1);
    Desk desk(folder());
    QVERIFY(desk.decide(Action::Save, u"2"_s));
    Activity activity(desk);
    QVERIFY(activity.isRead());
    QVERIFY(desk.decide(Action::Discard, u"3"_s));
    QSignalSpy changed(&activity.model, &QAbstractItemModel::dataChanged);
    desk.f.queue->undo(desk.f.at(0).id);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex(), activity.model.index(1, 0));
    QCOMPARE(changed.constFirst().at(1).toModelIndex(),
             activity.model.index(1, ActivityColumns - 1));
    QCOMPARE(activity.text(1, ActivityColumn::State), u"Undone"_s);
    QCOMPARE(activity.text(0, ActivityColumn::State), u"Held"_s);
    QCOMPARE(activity.names(), u"3 2 1"_s);
}

void TestActivityModel::whoDecided()
{
    Desk desk(folder());
    QVERIFY(desk.decide(Action::Save, u"1"_s));
    Activity activity(desk);
    QVERIFY(activity.isRead());
    QVERIFY(desk.decide(Action::Save, u"2"_s));
    QVERIFY(desk.f.at(1).decidedBy.isEmpty()); // the journal's alone
    for (const int row : {0, 1})
        QCOMPARE(activity.text(row, ActivityColumn::DecidedBy), OpenJournal::account());
    // Thousands share it, the one from the journal too.
    QVERIFY(activity.model.at(0).decidedBy.latin1()->data()
            == activity.model.at(1).decidedBy.latin1()->data());
    desk.f.queue->undo(desk.f.at(0).id);
    QTRY_COMPARE(activity.text(1, ActivityColumn::State), u"Undone"_s);
    QCOMPARE(activity.text(1, ActivityColumn::DecidedBy), OpenJournal::account());
}

void TestActivityModel::theRequestIdOfAnAnswer()
{
    Desk desk(folder());
    Activity activity(desk);
    QVERIFY(activity.isRead());
    QVERIFY(desk.save(u"Mira"_s, u"req_7"_s));
    QCOMPARE(activity.text(0, ActivityColumn::State), u"Done"_s);
    QCOMPARE(activity.text(0, ActivityColumn::RequestId), u"req_7"_s);
    QCOMPARE(activity.text(0, ActivityColumn::Attempts), u"1"_s);
    const QList<Operation> recorded = desk.record.history();
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.constFirst().requestId, u"req_7"_s);
}

void TestActivityModel::theRequestIdOfARefusal()
{
    Desk desk(folder());
    Activity activity(desk);
    QVERIFY(activity.isRead());
    QVERIFY(desk.decide(Action::Discard, u"Mira"_s));
    desk.f.queue->sendHeldNow();
    QVERIFY(desk.f.awaits("fetch", u"Mira"_s));
    desk.f.api.answerFetch(testCharacter(u"Mira"_s));
    QVERIFY(desk.f.awaits("remove", u"Mira"_s));
    Error error = testError(Error::Kind::Rejected, Error::Delivery::Answered, 422);
    error.requestId = u"req_8"_s;
    error.serverMessage = u"<b>Not\nthis one</b>"_s;
    desk.f.api.answerRemove(tl::unexpected(error));
    QVERIFY(desk.become(OperationState::Failed));
    QCOMPARE(desk.f.last().requestId, u"req_8"_s);
    QCOMPARE(activity.text(0, ActivityColumn::RequestId), u"req_8"_s);
    QCOMPARE(activity.text(0, ActivityColumn::State), u"Refused: <b>Not this one</b>"_s);
}

void TestActivityModel::stateWords_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &words, OperationState state,
                        Outcome outcome = Outcome::None,
                        const std::function<void(Operation &)> &change = {}) {
        Operation one = decision(u"Lev"_s, Action::Save);
        one.state = state;
        one.outcome = outcome;
        if (change)
            change(one);
        QTest::newRow(name) << one << words;
    };
    using S = OperationState;
    row("held", u"Held"_s, S::Held);
    row("after a crash", u"Waits for you"_s, S::Held, Outcome::None,
        [](Operation &one) { one.waitsForClick = true; });
    row("queued", u"Queued"_s, S::Queued);
    row("checking", u"Checking"_s, S::Checking);
    row("sending", u"Sending"_s, S::Sending);
    row("uncertain", u"Being checked"_s, S::Uncertain);
    row("wished back", u"Being checked: undo wanted"_s, S::Uncertain, Outcome::None,
        [](Operation &one) { one.cancelWanted = true; });
    row("applied", u"Done"_s, S::Done, Outcome::Applied);
    row("gone", u"Done: already gone"_s, S::Done, Outcome::AlreadyGone);
    row("saved before", u"Done: an earlier attempt had arrived"_s, S::Done, Outcome::AlreadySaved);
    row("running", u"Done: an earlier attempt had arrived"_s, S::Done, Outcome::Running);
    row("changed", u"Changed since"_s, S::Conflict, Outcome::Changed);
    row("changed to", u"Changed since: ready since 2026-05-08 14:31"_s, S::Conflict,
        Outcome::Changed, [](Operation &one) {
            one.setFoundStatus(u"ready"_s);
            one.setFoundAt(QDateTime(QDate(2026, 5, 8), QTime(14, 31, 7)).toUTC());
        });
    row("lost to another", u"Discarded elsewhere"_s, S::Conflict, Outcome::Gone);
    const auto refused = [](Operation &one) {
        Error error = testError(Error::Kind::Rejected, Error::Delivery::Answered, 400);
        error.serverMessage = u"Not now."_s;
        one.setError(error);
    };
    row("refused after a check", u"Refused: Not now."_s, S::Conflict, Outcome::Refused, refused);
    row("refused", u"Refused: Not now."_s, S::Failed, Outcome::Refused, refused);
    row("refused without words", u"Refused: a test's error"_s, S::Failed, Outcome::Refused,
        [](Operation &one) {
            one.setError(testError(Error::Kind::Rejected, Error::Delivery::Answered, 400));
        });
    row("not confirmed", u"Not confirmed"_s, S::Failed, Outcome::NotConfirmed);
    row("undone", u"Undone"_s, S::Cancelled, Outcome::Undone);
    row("replaced", u"Replaced"_s, S::Cancelled, Outcome::Replaced);
    row("flagged", u"Left alone: flagged meanwhile"_s, S::Cancelled, Outcome::Flagged);
    row("called off", u"Left alone: your own decision was undone or failed"_s, S::Cancelled,
        Outcome::CalledOff);
    row("of a lost clean-up", u"Not sent: the clean-up cannot be read"_s, S::Cancelled,
        Outcome::RunLost);
}

void TestActivityModel::stateWords()
{
    QFETCH(const Operation, operation);
    QTEST(activityText(operation, ActivityColumn::State), "words");
}

void TestActivityModel::theColumnsHaveHeadings()
{
    Desk desk(folder());
    const Activity activity(desk);
    QStringList headings;
    for (int column = 0; column < activity.model.columnCount(); ++column)
        headings.append(
            activity.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(headings,
             (QStringList{u"Decided"_s, u"Character"_s, u"Decision"_s, u"Reason"_s, u"State"_s,
                          u"Attempts"_s, u"Request id"_s, u"By"_s}));
    QVERIFY(!activity.model.headerData(8, Qt::Horizontal, Qt::DisplayRole).isValid());
    Operation one = decision(u"Lev"_s, Action::Regenerate);
    one.setPose(u"front"_s);
    QCOMPARE(activityText(one, ActivityColumn::Decision), u"Regenerate (front)"_s);
    QCOMPARE(activityText(one, ActivityColumn::Why), QString());
    one.wasFlagged = true;
    one.why = u"six\nfingers"_s;
    QCOMPARE(activityText(one, ActivityColumn::Decision), u"Regenerate (front), flagged"_s);
    QCOMPARE(activityText(one, ActivityColumn::Why), u"six fingers"_s);
    one.decidedAt = QDateTime(QDate(2026, 5, 8), QTime(9, 5, 7)).toUTC();
    QCOMPARE(activityText(one, ActivityColumn::Decided), u"2026-05-08 09:05:07"_s);
}

void TestActivityModel::findsByNameIdAndRequestId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing asked for") << u"  "_s << u"Lev Mira"_s;
    QTest::newRow("name") << u"Mira"_s << u"Mira"_s;
    QTest::newRow("part in another case") << u" IR "_s << u"Mira"_s;
    QTest::newRow("id") << u"char_Lev"_s << u"Lev"_s;
    QTest::newRow("request id") << u"req_7"_s << u"Mira"_s;
    QTest::newRow("reason") << u"Wrong P"_s << u"Lev"_s;
    QTest::newRow("words of a reason") << u"pose  wr"_s << u"Lev"_s;
    QTest::newRow("a word too many") << u"wrong pose here"_s << QString();
    QTest::newRow("words of the one and the other") << u"Lev wrong"_s << QString();
    QTest::newRow("none") << u"req_8"_s << QString();
    QTest::newRow("no pattern") << u".*"_s << QString();
}

void TestActivityModel::findsByNameIdAndRequestId()
{
    QFETCH(const QString, text);
    Desk desk(folder());
    QVERIFY(desk.save(u"Mira"_s, u"req_7"_s));
    QVERIFY(desk.decide(Action::Discard, u"Lev"_s, u"wrong pose"_s));
    Activity activity(desk);
    QVERIFY(activity.isRead());
    activity.filter.setText(text);
    QTEST(activity.filtered(), "found");
    QCOMPARE(activity.filter.isFiltering(), !text.trimmed().isEmpty());
    QCOMPARE(activity.filter.operations().size(), activity.filter.rowCount());
}

void TestActivityModel::findsLettersOfAnyKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    const QString longName = QString(5000, u'x');
    QTest::newRow("Latin-1") << u"Miss Zo\u00eb"_s << u"ZO\u00cb"_s << true;
    QTest::newRow("another letter") << u"Zo\u00eb"_s << u"zo\u00f6"_s << false;
    QTest::newRow("its capital is none") << u"Lou\u00ffs"_s << u"\u0178S"_s << true;
    QTest::newRow("beyond") << u"\u0416\u0430\u043d\u043d\u0430"_s << u"\u0430\u041d"_s << true;
    QTest::newRow("beyond, in another") << u"Mira"_s << u"\u0416"_s << false;
    QTest::newRow("of a long one") << longName + u"Mira"_s << u"XMIRA"_s << true;
    QTest::newRow("not of a long one") << longName << u"xy"_s << false;
    QTest::newRow("of none") << QString() << u"x"_s << false;
}

void TestActivityModel::findsLettersOfAnyKind()
{
    QFETCH(const QString, name);
    QFETCH(const QString, text);
    Desk desk(folder());
    Character one = testCharacter(u"1"_s);
    one.name = name;
    desk.f.queue->submit(Action::Save, one);
    QTRY_COMPARE(desk.f.queue->operations().all().size(), 1);
    Activity activity(desk);
    QVERIFY(activity.isRead());
    activity.filter.setText(text);
    QTEST(activity.filter.rowCount() == 1, "isFound");
}

/// However the rows lie that match, and the view keeps its place.
void TestActivityModel::findsInOnePass()
{
    Desk desk(folder());
    for (const char *name : {"Lev1", "Mira1", "Lev2", "Mira2", "Lev3"})
        QVERIFY(desk.decide(Action::Save, QString::fromLatin1(name)));
    Activity activity(desk);
    QVERIFY(activity.isRead());
    const QSignalSpy removed(&activity.filter, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy inserted(&activity.filter, &QAbstractItemModel::rowsInserted);
    const QSignalSpy laidOut(&activity.filter, &QAbstractItemModel::layoutChanged);
    const QPersistentModelIndex goes = activity.filter.index(0, 0);
    const QPersistentModelIndex stays = activity.filter.index(3, 0);
    activity.filter.setText(u"mira"_s);
    QCOMPARE(activity.filtered(), u"Mira2 Mira1"_s);
    QVERIFY(!goes.isValid());
    QCOMPARE(stays.row(), 1);
    activity.filter.setText({});
    QCOMPARE(activity.filtered(), u"Lev3 Mira2 Lev2 Mira1 Lev1"_s);
    QCOMPARE(stays.row(), 3);
    QCOMPARE(laidOut.size(), 2);
    QCOMPARE(removed.size() + inserted.size(), 0);
}

void TestActivityModel::findsByState()
{
    Desk desk(folder());
    QVERIFY(desk.save(u"Done"_s, {}));
    QVERIFY(desk.decide(Action::Save, u"Undone"_s));
    desk.f.queue->undoLast();
    QVERIFY(desk.become(OperationState::Cancelled));
    QVERIFY(desk.decide(Action::Save, u"Back"_s));
    desk.f.queue->sendHeldNow();
    QVERIFY(desk.f.awaits("fetch", u"Back"_s));
    desk.f.api.answerFetch(testCharacter(u"Back"_s, CharacterStatus::Failed));
    QVERIFY(desk.become(OperationState::Conflict));
    QVERIFY(desk.decide(Action::Save, u"Held"_s));
    Activity activity(desk);
    QVERIFY(activity.isRead());
    const auto shown = [&activity](Group group) {
        activity.filter.setGroup(group);
        return activity.filtered();
    };
    QCOMPARE(shown(Group::OnTheirWay), u"Held"_s);
    QCOMPARE(shown(Group::Done), u"Done"_s);
    QCOMPARE(shown(Group::HandedBack), u"Back"_s);
    QCOMPARE(shown(Group::Undone), u"Undone"_s);
    QCOMPARE(shown(Group::All), u"Held Back Undone Done"_s);
    activity.filter.setText(u"done"_s);
    QCOMPARE(shown(Group::Undone), u"Undone"_s);
    QCOMPARE(activity.filter.operations().constFirst().name.toString(), u"Undone"_s);
}

void TestActivityModel::aRowLeavesItsGroup()
{
    Desk desk(folder());
    Activity activity(desk);
    QVERIFY(activity.isRead());
    activity.filter.setGroup(Group::OnTheirWay);
    QVERIFY(desk.decide(Action::Save, u"Mira"_s));
    QCOMPARE(activity.filtered(), u"Mira"_s);
    desk.f.queue->undoLast();
    QTRY_COMPARE(activity.filtered(), QString());
    QCOMPARE(activity.names(), u"Mira"_s);
}

void TestActivityModel::aJournalThatCannotBeRead()
{
    QFile inTheWay(m_folder->filePath(u"connection"_s));
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    OpenJournal record(inTheWay.fileName()); // a file is no folder
    QVERIFY(!record.start->has_value());
    QueueFixture f; // it records nothing, so that there are operations all the same
    f.queue->submit(Action::Save, testCharacter(u"1"_s));
    f.queue->submit(Action::Save, testCharacter(u"2"_s));
    ActivityModel model(record.journal, *f.queue);
    QTRY_COMPARE(model.state(), State::Failed);
    QCOMPARE(model.error()->kind, Error::Kind::Storage);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(Activity::namesIn(model), u"2 1"_s);
    f.queue->submit(Action::Save, testCharacter(u"3"_s));
    QCOMPARE(Activity::namesIn(model), u"3 2 1"_s);
    model.retry();
    QCOMPARE(model.state(), State::Loading);
    QTRY_COMPARE(model.state(), State::Failed);
    QCOMPARE(Activity::namesIn(model), u"3 2 1"_s);
}

void TestActivityModel::destroyedWhileReading()
{
    leaveDone(folder(), 3);
    Desk desk(folder());
    {
        const Activity gone(desk, 1);
        QCOMPARE(gone.model.state(), State::Loading);
    }
    QVERIFY(desk.decide(Action::Save, u"4"_s)); // the answer has come meanwhile
    Activity activity(desk);
    QVERIFY(activity.isRead());
    QCOMPARE(activity.names(), u"4 3 2 1"_s);
}

QTEST_GUILESS_MAIN(TestActivityModel)
#include "tst_activitymodel.moc"
