// SPDX-License-Identifier: Apache-2.0
#include "queue/journalfixture.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using State = OperationState;

/// The durable record: what it has answered is there at the next start.
class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init() { QVERIFY(m_folder.isValid()); }
    void anEmptyJournalHoldsNothing();
    void aDecisionIsThereAgain();
    void allOfAnOperationComesBack();
    void theItemsOfARunShareTheirWords();
    void aTransitionComesOnce();
    void noTransitionComesBackFromAnEnd();
    void twoForOneCharacterAreRefused();
    void aReplacementIsWholeOrNothing();
    void whatWasUnderWayIsOver();
    void afterACrashRemovalsWaitForAClick();
    void manyAreRecordedTogether();
    void endedOnesAreHistory();
    void pagesOfHistoryFollowOneAnother();
    void gatesAreKept();
    void theFilesArePrivate();
    void oneJournalAtATime();
    void destroyedWhileRecording();
    void whatWaitsAtTheEndIsRecorded();
    void anIntentThatWaitsAtTheEndIsNot();
    void aDeadContextIsNotCalled();

private:
    [[nodiscard]] QString folder() const
    {
        return m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    }

    QTemporaryDir m_folder;
};

void TestJournal::anEmptyJournalHoldsNothing()
{
    OpenJournal j(folder());
    QVERIFY(j.isOpen);
    QVERIFY(j.started().operations.isEmpty());
    QCOMPARE(j.started().lastEnd, RunEnd::Clean);
    QVERIFY(!j.started().damage);
    QVERIFY(!j.started().isReadOnly);
}

void TestJournal::aDecisionIsThereAgain()
{
    const Operation mira = decision(u"Mira"_s);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({mira}));
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().operations.size(), 1);
    QCOMPARE(j.started().lastEnd, RunEnd::Clean);
    Operation read = j.started().operations.first();
    QCOMPARE(read.decidedBy, OpenJournal::account());
    read.decidedBy = {};
    QCOMPARE(read, mira);
}

void TestJournal::allOfAnOperationComesBack()
{
    Operation full = decision(u"Mira"_s, Action::Save);
    full.name = u"Mira \u00e9 \U0001F600 'quoted'"_s;
    full.why = u"h\u00e4nds, \"six\""_s;
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({full}));
        full = stepped(full, State::Queued);
        QVERIFY(j.isRecorded({full}));
        full = stepped(full, State::Uncertain);
        full.outcome = Outcome::NotConfirmed;
        full.setUnconfirmed(2);
        full.wasFlagged = true; // since it was decided
        full.mayHaveArrived = true;
        full.cancelWanted = true;
        full.setFoundStatus(u"ready"_s);
        full.setFoundAt(QDateTime::fromMSecsSinceEpoch(1'800'000'111'222, Qt::UTC));
        full.requestId = u"req_1"_s;
        Error error = testError(Error::Kind::Server, Error::Delivery::Unknown, 503, u"busy"_s);
        error.serverMessage = u"line\nline \"quoted\""_s;
        error.requestId = u"req_2"_s;
        full.setError(error);
        QVERIFY(j.isRecorded({full}));
    }
    OpenJournal j(folder());
    Operation read = j.started().operations.value(0);
    read.decidedBy = {};
    QCOMPARE(read, full);
    const CompactText status = sharedStatusWord(statusWord(CharacterStatus::Reviewing));
    QCOMPARE(read.seen.status.toString(), status.toString());
    QVERIFY(read.seen.status.latin1()->data() == status.latin1()->data()); // thousands share it
}

void TestJournal::theItemsOfARunShareTheirWords()
{
    QList<Operation> decided{decision(u"Mira"_s), decision(u"Nora"_s), decision(u"Otis"_s)};
    decided[0].why = u"hands"_s;
    decided[1].why = u"hands"_s; // a text of its own
    decided[2].why = u"face"_s;
    const auto textOf = [](const Operation &one, CompactText Operation::*text) {
        return (one.*text).latin1()->data();
    };
    QVERIFY(textOf(decided.at(0), &Operation::why) != textOf(decided.at(1), &Operation::why));
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded(decided));
    }
    OpenJournal j(folder());
    QList<Operation> newestFirst = j.history();
    std::reverse(newestFirst.begin(), newestFirst.end());
    for (const QList<Operation> &read : {j.started().operations, newestFirst}) {
        QCOMPARE(read.size(), 3);
        QCOMPARE(read.at(1).why, u"hands"_s);
        QCOMPARE(read.at(2).why, u"face"_s);
        QVERIFY(textOf(read.at(0), &Operation::why) == textOf(read.at(1), &Operation::why));
        for (const Operation &one : read)
            QVERIFY(textOf(one, &Operation::decidedBy)
                    == textOf(read.at(0), &Operation::decidedBy));
    }
}

void TestJournal::aTransitionComesOnce()
{
    OpenJournal j(folder());
    const Operation held = decision(u"Mira"_s);
    QVERIFY(j.isRecorded({held}));
    QVERIFY(j.isRecorded({stepped(held, State::Queued)}));
    // Computed from the same version: it has lost.
    const auto answer = j.record({stepped(held, State::Cancelled)});
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Conflict);
    QCOMPARE(j.history().value(0).state, State::Queued);
}

void TestJournal::noTransitionComesBackFromAnEnd()
{
    OpenJournal j(folder());
    const Operation held = decision(u"Mira"_s);
    const Operation undone = stepped(held, State::Cancelled);
    QVERIFY(j.isRecorded({held}));
    QVERIFY(j.isRecorded({undone}));
    QVERIFY(!j.isRecorded({stepped(undone, State::Sending)}));
    QCOMPARE(j.history().value(0).state, State::Cancelled);
}

void TestJournal::twoForOneCharacterAreRefused()
{
    OpenJournal j(folder());
    const Operation discard = decision(u"Mira"_s);
    QVERIFY(j.isRecorded({discard}));
    const auto answer = j.record({decision(u"Mira"_s, Action::Save)});
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error().kind, Error::Kind::Conflict);
    QVERIFY(j.isRecorded({stepped(discard, State::Cancelled)}));
    QVERIFY(j.isRecorded({decision(u"Mira"_s, Action::Save)}));
}

void TestJournal::aReplacementIsWholeOrNothing()
{
    OpenJournal j(folder());
    const Operation discard = decision(u"Mira"_s);
    const Operation taken = decision(u"Taro"_s);
    QVERIFY(j.isRecorded({discard}));
    QVERIFY(j.isRecorded({taken}));
    // The second half breaks a rule, so the first half is not done either.
    QVERIFY(!j.isRecorded({stepped(discard, State::Cancelled), decision(u"Taro"_s)}));
    QCOMPARE(j.history().size(), 2);
    QCOMPARE(j.history().value(1).state, State::Held);
    QVERIFY(j.isRecorded({stepped(discard, State::Cancelled), decision(u"Mira"_s, Action::Save)}));
    QCOMPARE(j.history().size(), 3);
}

void TestJournal::whatWasUnderWayIsOver()
{
    {
        OpenJournal j(folder());
        for (const QString &name : {u"Mira"_s, u"Taro"_s}) {
            const Operation held = decision(name);
            const Operation queued = stepped(held, State::Queued);
            const Operation checking = stepped(queued, State::Checking);
            QVERIFY(j.isRecorded({held}));
            QVERIFY(j.isRecorded({queued}));
            QVERIFY(j.isRecorded({checking}));
            if (name == u"Taro")
                QVERIFY(j.isRecorded({stepped(checking, State::Sending)}));
        }
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().operations.size(), 2);
    QCOMPARE(j.started().operations.at(0).state, State::Queued);
    QVERIFY(!j.started().operations.at(0).mayHaveArrived);
    const Operation sent = j.started().operations.at(1);
    QCOMPARE(sent.state, State::Uncertain);
    QVERIFY(sent.mayHaveArrived);
    QCOMPARE(sent.attempts, 1);
    // And it goes on from there.
    QVERIFY(j.isRecorded({stepped(sent, State::Done)}));
}

void TestJournal::afterACrashRemovalsWaitForAClick()
{
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({decision(u"Mira"_s, Action::Save)}));
        QVERIFY(j.isRecorded({decision(u"Taro"_s, Action::Discard)}));
        // As a crash leaves it: a copy of the files while the program runs.
        QVERIFY(QDir().mkpath(folder() + u"-crash"_s));
        for (const QString &name : {u"/journal.db"_s, u"/journal.db-wal"_s})
            QVERIFY(QFile::copy(folder() + name, folder() + u"-crash"_s + name));
    }
    {
        OpenJournal j(folder() + u"-crash"_s);
        QCOMPARE(j.started().lastEnd, RunEnd::Unclean);
        QCOMPARE(j.started().operations.size(), 2);
        QVERIFY(!j.started().operations.at(0).waitsForClick);
        QVERIFY(j.started().operations.at(1).waitsForClick);
    }
    // A clean end in between does not send it.
    OpenJournal j(folder() + u"-crash"_s);
    QCOMPARE(j.started().lastEnd, RunEnd::Clean);
    QVERIFY(j.started().operations.at(1).waitsForClick);
}

void TestJournal::manyAreRecordedTogether()
{
    constexpr int many = 500;
    OpenJournal j(folder());
    QStringList answered;
    QStringList asked;
    for (int i = 0; i < many; ++i) {
        const QString name = u"N%1"_s.arg(i);
        asked.append(name);
        j.journal.record({decision(name)}, &j.context, [&answered, name](const Result<void> &done) {
            if (done)
                answered.append(name);
        });
    }
    QTRY_COMPARE(answered.size(), many);
    QCOMPARE(answered, asked);
    QCOMPARE(j.history().size(), many);
}

void TestJournal::endedOnesAreHistory()
{
    {
        OpenJournal j(folder());
        const Operation held = decision(u"Mira"_s);
        QVERIFY(j.isRecorded({held}));
        QVERIFY(j.isRecorded({stepped(held, State::Cancelled)}));
    }
    OpenJournal j(folder());
    QVERIFY(j.started().operations.isEmpty());
    QCOMPARE(j.history().size(), 1);
}

void TestJournal::pagesOfHistoryFollowOneAnother()
{
    OpenJournal j(folder());
    for (const QString &name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        QVERIFY(j.isRecorded({decision(name)}));
    QStringList read;
    HistoryQuery query{.limit = 2};
    do {
        const HistoryPage page = j.history(query);
        QStringList names;
        for (const Operation &operation : page.operations)
            names.append(operation.name.toString());
        read.append(names.join(u' '));
        query.before = page.next;
    } while (query.before != 0 && read.size() < 9);
    QCOMPARE(read, (QStringList{u"E D"_s, u"C B"_s, u"A"_s}));
    // Nobody knows that a full page was the last one.
    const qint64 next = j.history({.limit = 5}).next;
    QVERIFY(next != 0);
    const HistoryPage after = j.history({.before = next, .limit = 5});
    QVERIFY(after.operations.isEmpty());
    QCOMPARE(after.next, 0);
}

void TestJournal::gatesAreKept()
{
    const RateBudget::Gate gate{
        .pausedUntil = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC), .share = 0.5};
    {
        OpenJournal j(folder());
        j.journal.keepGate(RateBudget::Bucket::CharactersPost, {.share = 0.7});
        j.journal.keepGate(RateBudget::Bucket::CharactersPost, gate);
        QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().gates.size(), 1);
    QCOMPARE(j.started().gates.constFirst().first, RateBudget::Bucket::CharactersPost);
    QCOMPARE(j.started().gates.constFirst().second, gate);
}

void TestJournal::theFilesArePrivate()
{
    OpenJournal j(folder());
    QVERIFY(j.isRecorded({decision(u"Mira"_s)}));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder()).permissions() & others));
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QCOMPARE_GE(files.size(), 3);
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

void TestJournal::oneJournalAtATime()
{
    OpenJournal first(folder());
    OpenJournal second(folder());
    QVERIFY(second.isOpen);
    QVERIFY(!second.start->has_value());
    QCOMPARE(second.start->error().kind, Error::Kind::Storage);
    QVERIFY(second.journal.trouble());
    const auto answer = second.record({decision(u"Mira"_s)});
    QVERIFY(answer && !answer->has_value());
    QCOMPARE(answer->error(), second.start->error());
    QVERIFY(first.isRecorded({decision(u"Mira"_s)}));
}

void TestJournal::destroyedWhileRecording()
{
    bool isAnswered = false;
    QObject context;
    {
        OpenJournal j(folder());
        j.journal.record({decision(u"Mira"_s)}, &context,
                         [&isAnswered](const Result<void> &) { isAnswered = true; });
    }
    QCoreApplication::sendPostedEvents();
    QVERIFY(!isAnswered);
    OpenJournal j(folder());
    QCOMPARE(j.started().operations.size(), 1);
    QCOMPARE(j.started().lastEnd, RunEnd::Clean);
}

/// An undo behind the commit of something else.
void TestJournal::whatWaitsAtTheEndIsRecorded()
{
    const Operation mira = decision(u"Mira"_s);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({mira}));
        const auto ignore = [](const Result<void> &) {};
        j.journal.record({decision(u"Taro"_s)}, &j.context, ignore);
        j.journal.record({stepped(mira, State::Cancelled)}, &j.context, ignore);
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().lastEnd, RunEnd::Clean);
    QCOMPARE(j.started().operations.size(), 1); // and Mira is not sent
    QCOMPARE(j.history().size(), 2);
    QCOMPARE(j.history().constLast().state, State::Cancelled);
}

/// Whoever would have sent it is not there any more.
void TestJournal::anIntentThatWaitsAtTheEndIsNot()
{
    Operation mira = decision(u"Mira"_s);
    {
        OpenJournal j(folder());
        QVERIFY(j.isRecorded({mira}));
        for (const State state : {State::Queued, State::Checking}) {
            mira = stepped(mira, state);
            QVERIFY(j.isRecorded({mira}));
        }
        const auto ignore = [](const Result<void> &) {};
        j.journal.record({decision(u"Taro"_s)}, &j.context, ignore);
        j.journal.record({stepped(mira, State::Sending)}, &j.context, ignore);
    }
    OpenJournal j(folder());
    QCOMPARE(j.started().operations.constFirst().state, State::Queued);
    QCOMPARE(j.started().operations.constFirst().attempts, 0);
}

void TestJournal::aDeadContextIsNotCalled()
{
    OpenJournal j(folder());
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    j.journal.record({decision(u"Mira"_s)}, context.get(),
                     [&isAnswered](const Result<void> &) { isAnswered = true; });
    context.reset();
    QVERIFY(j.isRecorded({decision(u"Taro"_s)}));
    QVERIFY(!isAnswered);
    QCOMPARE(j.history().size(), 2); // it is recorded all the same
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
