// SPDX-License-Identifier: Apache-2.0
#include "models/cleanuplistmodel.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/resultlist.h"
#include "ui/bulk/runlistmodel.h"
#include "ui/cleanupdialogtest.h"

#include <QAction>
#include <QHeaderView>
#include <QListView>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;

/// The dialog Clean up from its start on: the run.
class TestCleanupRunPage : public CleanupDialogTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aStartTurnsItIntoTheRun();
    void whatIsNotRecordedIsNotStarted();
    void theHoldIsTakenBack();
    void theKeysActOnTheHeldOne();
    void behindAnotherTheHoldIsNotAll();
    void pausesGoesOnAndStops();
    void stoppedItCountsWhatWasSent();
    void stoppedItSaysWhatWasTried();
    void stoppedTheRestIsSelectedAgain();
    void itSaysWhatItWaitsFor();
    void retriesWhatFailed();
    void whatWasRefusedIsNotRetried();
    void whatCannotBeReadIsNotRetried();
    void whatItWaitsForIsOfferedHere();
    void whyItIsHeldBackIsSaidHere_data();
    void whyItIsHeldBackIsSaidHere();
    void severalRunsCanBeLookedAt();
    void theResultIsSaved_data();
    void theResultIsSaved();
    void whatWasNotDoneIsListedAlone();
    void itsListFollowsTheRun();
    void reasonsOfRunsHaveTheRoom();
    void closedItGoesOn();

private:
    /// What a menu of the dialog has as \a text; null if none does.
    [[nodiscard]] QAction *actionNamed(const QString &text) const;
};

QAction *TestCleanupRunPage::actionNamed(const QString &text) const
{
    const QList<QAction *> actions = m_dialog->findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

void TestCleanupRunPage::aStartTurnsItIntoTheRun()
{
    (void)m_c->characters(3);
    open(picksOf(3));
    named<QLineEdit>(*m_dialog, u"Reason"_s)->setText(u" too old "_s);
    click(u"Start"_s);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(m_dialog->windowTitle(), u"Clean up"_s);
    QCOMPARE(m_c->cleanup->run(m_dialog->runId())->why, u"too old"_s);
    QVERIFY(says(u"Sending begins in 30 s"_s));
    QVERIFY(says(u"3 to come"_s));
    QVERIFY(button(u"Start now"_s) != nullptr);
    QVERIFY(button(u"Pause"_s) == nullptr);
    m_c->f.clock.advance(std::chrono::seconds(12));
    QTRY_VERIFY(says(u"Sending begins in 18 s"_s));
    QVERIFY(m_c->server.writes().isEmpty());
    m_c->f.clock.advance(std::chrono::seconds(18));
    m_c->settle();
    QCOMPARE(state(), CleanupState::Running);
    QVERIFY(m_c->runUntil(m_dialog->runId(), CleanupState::Ended));
    QTRY_VERIFY(says(u"Through: 3 of 3"_s));
    QVERIFY(says(u"3 done"_s));
    QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 3);
    QVERIFY(button(u"Pause"_s) == nullptr && button(u"Stop"_s) == nullptr);
    QCOMPARE(m_c->server.writes().size(), 3);
}

void TestCleanupRunPage::whatIsNotRecordedIsNotStarted()
{
    open(picksOf(2));
    m_trouble = testError(Error::Kind::Storage, Error::Delivery::NotSent);
    click(u"Start"_s);
    QVERIFY(says(u"It is not recorded, and not begun."_s));
    QVERIFY(button(u"Start"_s)->isEnabled());
    QVERIFY(m_dialog->isModal());
    m_trouble.reset();
    click(u"Start"_s);
    QCOMPARE(state(), CleanupState::Held);
}

void TestCleanupRunPage::theHoldIsTakenBack()
{
    open(picksOf(2));
    click(u"Start"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(state(), CleanupState::Undone);
    QVERIFY(says(u"Taken back. Nothing was sent."_s));
    QVERIFY(says(u"2 not sent"_s));
    QVERIFY(button(u"Start now"_s) == nullptr);
    // The keys have no further effect, and say so.
    QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(says(u"Nothing is held any more."_s));
    m_c->f.clock.advance(std::chrono::minutes(1));
    QCOMPARE(state(), CleanupState::Undone);
    QVERIFY(m_c->server.writes().isEmpty());
}

void TestCleanupRunPage::theKeysActOnTheHeldOne()
{
    (void)m_c->characters(2);
    open(picksOf(2));
    startNow();
    const CleanupId running = m_dialog->runId();
    const CleanupId held = m_c->cleanup->start(
        Action::Delete, m_c->characters(3, CharacterStatus::Failed, u"O"_s), {});
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_c->state(held), CleanupState::Undone);
    QCOMPARE(m_c->state(running), CleanupState::Running);
    QCOMPARE(m_dialog->runId(), held); // who has taken it back sees which
    QVERIFY(says(u"Taken back. Nothing was sent."_s));
    click(u"Earlier Run"_s);
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(says(u"Nothing is held any more."_s));
    QCOMPARE(m_c->state(running), CleanupState::Running);
}

void TestCleanupRunPage::behindAnotherTheHoldIsNotAll()
{
    (void)m_c->characters(2);
    open(picksOf(2));
    startNow();
    const CleanupId running = m_dialog->runId();
    (void)m_c->cleanup->start(Action::Save, m_c->characters(3, CharacterStatus::Reviewing, u"O"_s),
                              {});
    const QString status = statusText(*m_c->cleanup, running);
    QVERIFY2(status.startsWith(u"Save held for 30 s · Cleaning up "_s), qPrintable(status));
    click(u"Later Run"_s);
    QVERIFY(says(u"Waits for the run before it · held for 30 s"_s));
    QVERIFY(!says(u"Sending begins in"_s));
}

void TestCleanupRunPage::pausesGoesOnAndStops()
{
    (void)m_c->characters(6);
    open(picksOf(6));
    startNow();
    const CleanupId id = m_dialog->runId();
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 2; }));
    QTRY_VERIFY(says(u"2 of 6, about "_s));
    click(u"Pause"_s);
    QCOMPARE(state(), CleanupState::Paused);
    QVERIFY(says(u"Paused at "_s));
    click(u"Resume"_s);
    QCOMPARE(state(), CleanupState::Running);
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 4; }));
    click(u"Stop"_s);
    QCOMPARE(state(), CleanupState::Stopped);
    QTRY_VERIFY(says(u"Stopped at "_s));
    m_c->settle();
    QVERIFY(m_c->server.writes().size() <= 5);
    QVERIFY(button(u"Resume"_s) == nullptr);
}

void TestCleanupRunPage::stoppedItCountsWhatWasSent()
{
    (void)m_c->characters(6);
    open(picksOf(6));
    startNow();
    QVERIFY(m_c->runUntilAsked(u"fetch char_N1"_s));
    click(u"Stop"_s);
    m_c->settle();
    const CleanupCounts counts = m_c->counts(m_dialog->runId());
    QCOMPARE(counts.done, 1);
    QVERIFY(counts.takenBack > 0);
    QTRY_VERIFY(says(u"Stopped at 1 of 6"_s));
    QVERIFY(says(u"1 done · 5 not sent"_s)); // those taken back among them
    QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 1);
}

/// The server was asked for it, and nothing came of that.
void TestCleanupRunPage::stoppedItSaysWhatWasTried()
{
    (void)m_c->characters(3);
    open(picksOf(3));
    startNow();
    const CleanupId id = m_dialog->runId();
    QVERIFY(m_c->runUntilAsked(u"remove char_N0"_s));
    m_c->f.api.answerRemove(
        tl::unexpected(testError(Error::Kind::Server, Error::Delivery::Unknown, 500)));
    click(u"Stop"_s);
    QTRY_VERIFY(says(u"1 being checked · 2 not sent"_s));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).open == 0; }));
    QVERIFY(m_c->server.has(u"N0"_s));
    QTRY_VERIFY(says(u"1 tried without effect · 2 not sent"_s));
    const CleanupRun &run = *m_c->cleanup->run(id);
    const auto wordsOf = [&](int place) {
        return resultText({.item = m_c->cleanup->progress(id)->items().at(place)}, run);
    };
    QCOMPARE(wordsOf(0), u"tried without effect"_s);
    QCOMPARE(wordsOf(1), u"not sent"_s);
}

void TestCleanupRunPage::stoppedTheRestIsSelectedAgain()
{
    (void)m_c->characters(6);
    open(picksOf(6));
    startNow();
    QAction *notSent = actionNamed(u"Select Those Not Sent"_s);
    QVERIFY(notSent != nullptr);
    QVERIFY(m_c->runUntilAsked(u"fetch char_N1"_s));
    QTRY_VERIFY(says(u"2 queued"_s));
    // They may be sent yet.
    QVERIFY(!notSent->isEnabled());
    QVERIFY(button(u"Reselect…"_s) == nullptr);
    click(u"Stop"_s);
    m_c->settle();
    QTRY_VERIFY(button(u"Reselect…"_s) != nullptr);
    QVERIFY(notSent->isEnabled());
    const QSignalSpy asked(m_dialog.data(), &CleanupDialog::reselectRequested);
    notSent->trigger();
    QCOMPARE(asked.size(), 1);
    const auto results = asked.constFirst().constFirst().value<QList<CleanupResult>>();
    QCOMPARE(results.size(), 5);
    for (const CleanupResult &result : results)
        QVERIFY(result.item.character.toString() != u"char_N0");
}

void TestCleanupRunPage::itSaysWhatItWaitsFor()
{
    (void)m_c->characters(3);
    open(picksOf(3));
    startNow();
    QVERIFY(m_c->runUntilAsked(u"remove char_N0"_s));
    m_c->f.api.answerRemove(
        tl::unexpected(testError(Error::Kind::Server, Error::Delivery::Unknown, 500)));
    QTRY_VERIFY(says(u"0 of 3 · the server had trouble, tries again in 1 s"_s));
    const CleanupId id = m_dialog->runId();
    QCOMPARE(runWaitText(*m_c->cleanup, id), u"the server had trouble, tries again in 1 s"_s);
    QVERIFY(says(u"1 being checked"_s));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 2; }));
    QTRY_VERIFY(says(u"2 of 3 · 1 being checked, looks again in 1 min"_s));
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    QTRY_VERIFY(says(u"Through: 3 of 3"_s));
    QCOMPARE(runWaitText(*m_c->cleanup, id), QString());
}

void TestCleanupRunPage::retriesWhatFailed()
{
    (void)m_c->characters(2);
    open(picksOf(2));
    Error refused = testError(Error::Kind::Rejected, Error::Delivery::Answered, 422);
    refused.serverMessage = u"Not today."_s;
    m_c->server.setTrouble(refused);
    startNow();
    QVERIFY(button(u"Retry failed"_s) == nullptr);
    const CleanupId id = m_dialog->runId();
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    QTRY_VERIFY(says(u"2 failed"_s));
    QVERIFY(button(u"Retry failed"_s) != nullptr);
    QVERIFY(m_c->cleanup->canRetry(id));
    m_c->server.setTrouble({});
    click(u"Retry failed"_s);
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 2; }));
    QTRY_VERIFY(button(u"Retry failed"_s) == nullptr);
    QVERIFY(!m_c->server.has(u"N0"_s) && !m_c->server.has(u"N1"_s));
}

void TestCleanupRunPage::whatWasRefusedIsNotRetried()
{
    (void)m_c->characters(2);
    open(picksOf(2));
    // Looked at again, they are what they were: the server does not want to.
    m_c->server.setTrouble(testError(Error::Kind::Conflict, Error::Delivery::Answered, 409));
    startNow();
    const CleanupId id = m_dialog->runId();
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    QCOMPARE(m_c->counts(id).failed, 2);
    QVERIFY(!m_c->cleanup->canRetry(id));
    QTRY_VERIFY(button(u"Reselect…"_s) != nullptr);
    QVERIFY(button(u"Retry failed"_s) == nullptr);
}

void TestCleanupRunPage::whatCannotBeReadIsNotRetried()
{
    // It failed in a former run of the program, and was put away: only the record has it.
    const CleanupItem item = m_c->characters(1).constFirst();
    const CleanupRecord left{.run = {.id = QUuid::createUuid(), .state = CleanupState::Ended},
                             .items = {{.character = item.character,
                                        .name = item.name,
                                        .seen = item.seen,
                                        .operation = QUuid::createUuid(),
                                        .state = OperationState::Failed}}};
    const Operation failed{.id = left.items.constFirst().operation,
                           .character = item.character,
                           .name = item.name,
                           .state = OperationState::Failed,
                           .cleanup = left.run.id,
                           .seen = item.seen};
    m_c->cleanup->restore({left});
    Handler<RecalledCleanup> answer;
    CleanupDialog::Parts withRecord = parts();
    withRecord.history.one = [&answer](const CleanupId &, QObject *,
                                       const Handler<RecalledCleanup> &read) { answer = read; };
    m_dialog = new CleanupDialog(left.run.id, withRecord, m_theme, nullptr);
    m_dialog->bringUp();
    QVERIFY(says(u"1 failed"_s));
    QVERIFY(button(u"Retry failed"_s) == nullptr);
    Error unreadable = testError(Error::Kind::Storage, Error::Delivery::NotSent);
    unreadable.message = u"The disk does not read."_s;
    answer(tl::unexpected(unreadable));
    QVERIFY(says(unreadable.message));
    QVERIFY(button(u"Retry failed"_s) == nullptr);
    // Shown anew it is read again.
    m_dialog->showRuns();
    m_dialog->showOpened(left.run.id);
    QVERIFY(!says(unreadable.message));
    answer(RecalledCleanup{.cleanup = left, .operations = {{failed.id, failed}}});
    QVERIFY(button(u"Retry failed"_s) != nullptr);
    QVERIFY(!says(unreadable.message));
}

void TestCleanupRunPage::whatItWaitsForIsOfferedHere()
{
    (void)m_c->characters(4);
    open(picksOf(4));
    startNow();
    const CleanupId id = m_dialog->runId();
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 1; }));
    QVERIFY(button(u"Retry"_s) == nullptr && button(u"Main Window"_s) == nullptr);
    Error noRight = testError(Error::Kind::Forbidden, Error::Delivery::Answered, 403);
    noRight.code = u"missing_scope"_s;
    m_c->server.setTrouble(noRight);
    QVERIFY(m_c->runUntil([&] { return m_c->f.queue->pauseReason().has_value(); }));
    QVERIFY(says(u"This key may not save or delete (missing_scope)."_s));
    QVERIFY(button(u"Main Window"_s) == nullptr);
    m_c->server.setTrouble({});
    click(u"Retry"_s);
    QVERIFY(!m_c->f.queue->pauseReason());
    QVERIFY(!says(u"may not save or delete"_s));
    QVERIFY(button(u"Retry"_s) == nullptr);
    // Another key is given elsewhere.
    m_c->f.queue->pause(testError(Error::Kind::Unauthorized, Error::Delivery::Answered, 401));
    QVERIFY(says(u"The main window asks for another one."_s));
    QVERIFY(button(u"Main Window"_s) != nullptr && button(u"Retry"_s) == nullptr);
    m_c->f.queue->resume();
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    // Nothing more waits for it.
    m_c->f.queue->pause(noRight);
    QVERIFY(!says(u"may not save or delete"_s));
}

void TestCleanupRunPage::whyItIsHeldBackIsSaidHere_data()
{
    QTest::addColumn<HeldBack>("why");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isAnsweredInWindow");
    QTest::newRow("no key") << HeldBack::WithoutKey << u"before the server has taken a key"_s
                            << true;
    QTest::newRow("ended early") << HeldBack::EndedEarly << u"Greenroom ended three times"_s
                                 << true;
    QTest::newRow("a question") << HeldBack::AskedToClose
                                << u"while the question about closing is open"_s << false;
}

void TestCleanupRunPage::whyItIsHeldBackIsSaidHere()
{
    QFETCH(const HeldBack, why);
    QFETCH(const QString, said);
    QFETCH(const bool, isAnsweredInWindow);
    (void)m_c->characters(4);
    open(picksOf(4));
    startNow();
    QVERIFY(!says(said));
    m_c->f.queue->holdBack(why);
    QVERIFY(says(said));
    QVERIFY(!says(u"The main window"_s)); // which may lie behind a question
    QCOMPARE(button(u"Main Window"_s) != nullptr, isAnsweredInWindow);
    QVERIFY(button(u"Retry"_s) == nullptr);
    m_c->f.queue->letGo(why);
    QVERIFY(!says(said));
    QVERIFY(button(u"Main Window"_s) == nullptr);
}

void TestCleanupRunPage::severalRunsCanBeLookedAt()
{
    (void)m_c->cleanup->start(Action::Delete, m_c->characters(5, CharacterStatus::Failed, u"O"_s),
                              {});
    open(picksOf(2));
    click(u"Start"_s);
    QVERIFY(says(u"Delete 2 characters"_s));
    QVERIFY(!button(u"Later Run"_s)->isEnabled());
    click(u"Earlier Run"_s);
    QVERIFY(says(u"Delete 5 characters"_s));
    QVERIFY(!button(u"Earlier Run"_s)->isEnabled());
    click(u"Take back"_s);
    QCOMPARE(state(), CleanupState::Undone);
    click(u"Later Run"_s);
    QCOMPARE(state(), CleanupState::Held);
}

void TestCleanupRunPage::theResultIsSaved_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("saved");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("done");
    QTest::newRow("CSV") << u"result"_s << u"result.csv"_s << QByteArray("character_id,")
                         << QByteArray(",done,");
    QTest::newRow("JSON") << u"result.json"_s << u"result.json"_s << QByteArray("{")
                          << QByteArray("\"result\": \"done\"");
}

void TestCleanupRunPage::theResultIsSaved()
{
    QFETCH(const QString, name);
    QFETCH(const QString, saved);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, done);
    (void)m_c->characters(2);
    open(picksOf(2));
    startNow();
    QVERIFY(m_c->runUntil(m_dialog->runId(), CleanupState::Ended));
    saveTo(u"Save result…"_s, m_folder->filePath(name));
    QTRY_VERIFY(says(u"Saved to "_s + saved));
    QFile file(m_folder->filePath(saved));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    QCOMPARE(bytes.count(done), 2);
}

void TestCleanupRunPage::whatWasNotDoneIsListedAlone()
{
    (void)m_c->characters(6);
    open(picksOf(6));
    startNow();
    const CleanupId id = m_dialog->runId();
    const auto *list = m_dialog->findChild<ResultList *>();
    const auto names = [list] {
        QStringList listed;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            listed.append(list->model()
                              ->index(row, 0)
                              .data(CleanupListModel::ResultRole)
                              .value<CleanupResult>()
                              .item.character.toString());
        return listed;
    };
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 2; }));
    QVERIFY(button(u"Only Not Done"_s) == nullptr); // all is well
    m_c->server.setTrouble(testError(Error::Kind::Rejected, Error::Delivery::Answered, 422));
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).failed == 1; }));
    m_c->server.setTrouble({});
    QTRY_VERIFY(button(u"Only Not Done"_s) != nullptr);
    click(u"Only Not Done"_s);
    QCOMPARE(names(), QStringList{u"char_N2"_s}); // what is to come may be done yet
    QVERIFY(button(u"Follow Run"_s) == nullptr);
    click(u"Stop"_s);
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).open == 0; }));
    const CleanupCounts counts = m_c->counts(id);
    QTRY_COMPARE(names().size(), counts.failed + counts.takenBack + counts.rest);
    QVERIFY(!names().contains(u"char_N0"_s));
    click(u"Only Not Done"_s);
    QCOMPARE(names().size(), 6);
    click(u"Only Not Done"_s);
    QVERIFY(names().size() < 6);
    // Another one is shown whole.
    const CleanupId other = m_c->cleanup->start(
        Action::Delete, m_c->characters(2, CharacterStatus::Failed, u"M"_s), {});
    m_dialog->showOpened(other);
    QCOMPARE(names().size(), 2);
    QVERIFY(button(u"Only Not Done"_s) == nullptr);
}

void TestCleanupRunPage::reasonsOfRunsHaveTheRoom()
{
    (void)m_c->characters(2);
    open(picksOf(2));
    startNow();
    QVERIFY(m_c->runUntil(m_dialog->runId(), CleanupState::Ended));
    m_dialog->showRuns();
    const auto *runs = m_dialog->findChild<QTreeView *>();
    QTRY_COMPARE(runs->model()->rowCount(), 1);
    m_dialog->resize(880, 640);
    QTRY_COMPARE(m_dialog->width(), 880);
    const QHeaderView &header = *runs->header();
    QTRY_COMPARE(header.length(), runs->viewport()->width());
    const auto width = [runs](int column) { return runs->columnWidth(column); };
    const QFontMetrics metrics(m_theme.textFont());
    QVERIFY(width(RunListModel::Reason) > metrics.horizontalAdvance(u"Timed out, asked again"_s));
    QVERIFY(width(RunListModel::Outcome)
            > metrics.horizontalAdvance(u"118 done · 2 failed · 40 not sent"_s));
    const int outcomeBefore = width(RunListModel::Outcome);
    const int before = width(RunListModel::Reason);
    m_dialog->resize(m_dialog->width() + 200, m_dialog->height());
    QTRY_COMPARE(width(RunListModel::Reason), before + 100);
    QCOMPARE(width(RunListModel::Outcome), outcomeBefore + 100);
    const QModelIndex outcome = runs->model()->index(0, RunListModel::Outcome);
    QVERIFY(outcome.data(Qt::ToolTipRole).toString().contains(outcome.data().toString()));
}

void TestCleanupRunPage::itsListFollowsTheRun()
{
    const CleanupId id = m_c->cleanup->start(Action::Delete, m_c->characters(40), {});
    m_dialog = new CleanupDialog(id, parts(), m_theme, nullptr);
    m_dialog->bringUp();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    auto *list = m_dialog->findChild<ResultList *>();
    const auto isInView = [list](int row) {
        return list->viewport()->rect().contains(list->visualRect(list->model()->index(row, 0)));
    };
    const auto runTo = [this, &id](int done) {
        return m_c->runUntil([&] { return m_c->counts(id).done == done; });
    };
    QTRY_VERIFY(isInView(0));
    QVERIFY(!isInView(29)); // or nothing would have to be scrolled
    m_c->cleanup->sendNow(id);
    QVERIFY(runTo(30));
    QVERIFY(isInView(29));
    QVERIFY(button(u"Follow Run"_s) == nullptr);
    const int top = list->y();
    list->verticalScrollBar()->setValue(0);
    QTRY_VERIFY(button(u"Follow Run"_s) != nullptr);
    QVERIFY(runTo(34));
    QCOMPARE(list->verticalScrollBar()->value(), 0);
    QCOMPARE(list->y(), top); // the button has its place
    button(u"Follow Run"_s)->setFocus();
    QTest::keyClick(button(u"Follow Run"_s), Qt::Key_Space);
    QVERIFY(isInView(33));
    QVERIFY(list->hasFocus());
    QVERIFY(button(u"Follow Run"_s) == nullptr);
    // Once it is over nothing leads anywhere.
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    list->verticalScrollBar()->setValue(0);
    QVERIFY(button(u"Follow Run"_s) == nullptr);
}

void TestCleanupRunPage::closedItGoesOn()
{
    (void)m_c->characters(2);
    open(picksOf(2));
    startNow();
    const CleanupId id = m_dialog->runId();
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    m_dialog = new CleanupDialog(id, parts(), m_theme, nullptr);
    m_dialog->bringUp();
    QVERIFY(says(u"Through: 2 of 2"_s));
    // In the hold, too, and while it runs its destruction ends nothing.
    delete m_dialog;
    QCOMPARE(m_c->counts(id).done, 2);
}

QTEST_MAIN(TestCleanupRunPage)
#include "tst_cleanuprunpage.moc"
