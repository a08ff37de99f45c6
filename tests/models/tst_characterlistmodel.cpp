// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"
#include "support/sandboxfixture.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CharacterListModel::State;
using Status = sandbox::Status;

/// The list over the real wire, while other people work on the same queue.
class TestCharacterListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyPage();
    void everyRowOfAQueue();
    void anEmptyQueue();
    void rowsComeAndGoBetweenPages();
    void aRefusedCursorIsSurvived();
    void aFailureKeepsTheRows_data();
    void aFailureKeepsTheRows();
    void aRefusedKey();
    void refreshSeesWhatHappened();
    void askedAgainWhileBusy();
    void destroyedWhileBusy();

private:
    /// Waits for the page on its way.
    [[nodiscard]] bool arrives() const
    {
        return QTest::qWaitFor([this] { return m_model->state() != State::Loading; }, 20'000);
    }
    [[nodiscard]] bool show(CharacterStatus status);
    [[nodiscard]] bool more();
    [[nodiscard]] bool walkToTheEnd();
    [[nodiscard]] QStringList ids() const;

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<OperationQueue> m_queue;
    std::unique_ptr<CharacterListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestCharacterListModel::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 350});
    m_queue = std::make_unique<OperationQueue>(m_sandbox->api, m_sandbox->budget, m_sandbox->clock,
                                               OperationQueue::Timing{}, [] { return 0.5; });
    m_model = std::make_unique<CharacterListModel>(m_sandbox->api, *m_queue);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestCharacterListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_queue.reset();
    m_sandbox.reset();
}

bool TestCharacterListModel::show(CharacterStatus status)
{
    m_model->setQuery({status});
    return arrives();
}

bool TestCharacterListModel::more()
{
    m_model->fetchMore({});
    return arrives();
}

bool TestCharacterListModel::walkToTheEnd()
{
    while (m_model->state() == State::Ready) {
        if (!more())
            return false;
    }
    return m_model->state() == State::AtEnd;
}

QStringList TestCharacterListModel::ids() const
{
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->at(row).id.toString());
    return ids;
}

void TestCharacterListModel::everyPage()
{
    QVERIFY(show(CharacterStatus::Unknown));
    for (const int rows : {100, 200, 300}) {
        QCOMPARE(m_model->rowCount(), rows);
        QCOMPARE(m_model->state(), State::Ready);
        QVERIFY(more());
    }
    QCOMPARE(m_model->rowCount(), 350);
    QCOMPARE(m_model->state(), State::AtEnd);
    QCOMPARE(m_sandbox->requests(u"GET"_s), 4);
    QStringList all;
    for (const Status status :
         {Status::Synthesizing, Status::Reviewing, Status::Ready, Status::Failed})
        all += m_sandbox->server.ids(status);
    all.sort();
    QStringList found = ids();
    found.sort();
    QCOMPARE(found, all);
}

void TestCharacterListModel::everyRowOfAQueue()
{
    QVERIFY(show(CharacterStatus::Reviewing));
    QVERIFY(walkToTheEnd());
    QVERIFY(m_model->rowCount() > 200);
    QCOMPARE(ids(), m_sandbox->server.ids(Status::Reviewing));
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->at(row).status, CharacterStatus::Reviewing);
}

void TestCharacterListModel::anEmptyQueue()
{
    QVERIFY(show(CharacterStatus::Deleted)); // legal, and empty (contract C5)
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->state(), State::AtEnd);
}

void TestCharacterListModel::rowsComeAndGoBetweenPages()
{
    sandbox::SandboxServer &server = m_sandbox->server;
    QStringList expected = server.ids(Status::Reviewing);
    QVERIFY(show(CharacterStatus::Reviewing));
    const QStringList loaded{expected.at(3), expected.at(98)};
    const QStringList ahead{expected.at(100), expected.at(120), expected.at(150)};
    for (int i = 0; i < 3; ++i)
        server.add(Status::Reviewing);
    for (const QString &id : loaded + ahead)
        server.remove(id);
    QVERIFY(more());
    // Saved by another: one that was loaded, and one that was not.
    server.setStatus(expected.at(10), Status::Ready);
    const QString saved = expected.at(expected.size() - 2);
    server.setStatus(saved, Status::Ready);
    server.add(Status::Reviewing);
    QVERIFY(walkToTheEnd());
    // What is loaded stays until it is asked for anew, what has come waits behind the pill.
    for (const QString &id : ahead)
        expected.removeOne(id);
    expected.removeOne(saved);
    QCOMPARE(ids(), expected);
}

void TestCharacterListModel::aRefusedCursorIsSurvived()
{
    sandbox::SandboxServer &server = m_sandbox->server;
    QStringList expected = server.ids(Status::Reviewing);
    QVERIFY(show(CharacterStatus::Reviewing));
    for (int i = 0; i < 2; ++i) {
        server.add(Status::Reviewing);
        server.remove(m_model->at(m_model->rowCount() - 1).id.toString()); // the cursor's row
        const int before = m_model->rowCount();
        QVERIFY(more());
        QVERIFY(m_model->state() != State::Failed);
        QVERIFY(m_model->rowCount() > before);
    }
    QVERIFY(walkToTheEnd());
    QCOMPARE(ids(), expected);
    const QList<sandbox::RecordLine> record = server.record();
    QCOMPARE(std::count_if(record.cbegin(), record.cend(),
                           [](const sandbox::RecordLine &line) { return line.status == 400; }),
             2);
}

void TestCharacterListModel::aFailureKeepsTheRows_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("named"); // by a request id

    QTest::newRow("500") << u"500"_s << Error::Kind::Server << true;
    QTest::newRow("HTML") << u"not-json"_s << Error::Kind::Protocol << true;
    QTest::newRow("cut off") << u"half-body"_s << Error::Kind::Protocol << false;
    QTest::newRow("redirect") << u"redirect"_s << Error::Kind::Protocol << true;
    QTest::newRow("closed") << u"close"_s << Error::Kind::Offline << false;
    QTest::newRow("403") << u"403"_s << Error::Kind::Forbidden << true;
}

void TestCharacterListModel::aFailureKeepsTheRows()
{
    QFETCH(const QString, fault);
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, named);
    QVERIFY(show(CharacterStatus::Reviewing));
    QCOMPARE(m_sandbox->server.addFault(u"GET /v1/characters "_s + fault), QString());
    QVERIFY(more());
    QCOMPARE(m_model->state(), State::Failed);
    QVERIFY(m_model->error());
    QCOMPARE(m_model->error()->kind, kind);
    QCOMPARE(m_model->error()->text().contains(u"req_"), named);
    QCOMPARE(m_model->rowCount(), 100);
    m_sandbox->server.clearFaults();
    m_model->retry();
    QVERIFY(arrives());
    QVERIFY(walkToTheEnd());
    QCOMPARE(ids(), m_sandbox->server.ids(Status::Reviewing));
}

void TestCharacterListModel::aRefusedKey()
{
    QVERIFY(show(CharacterStatus::Reviewing));
    m_sandbox->server.revokeKey();
    QVERIFY(more());
    QCOMPARE(m_model->state(), State::Failed);
    QCOMPARE(m_model->error()->kind, Error::Kind::Unauthorized);
    QCOMPARE(m_model->rowCount(), 100);
    m_sandbox->http.setApiKey(m_sandbox->server.issueKey().toLatin1());
    m_model->retry();
    QVERIFY(arrives());
    QCOMPARE(m_model->rowCount(), 200);
}

void TestCharacterListModel::refreshSeesWhatHappened()
{
    QVERIFY(show(CharacterStatus::Reviewing));
    QVERIFY(more());
    const QString added = m_sandbox->server.add(Status::Reviewing);
    m_sandbox->server.remove(m_model->at(0).id.toString());
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 200);
    QVERIFY(arrives());
    QCOMPARE(m_model->at(0).id.toString(), added);
    QVERIFY(walkToTheEnd());
    QCOMPARE(ids(), m_sandbox->server.ids(Status::Reviewing));
}

void TestCharacterListModel::askedAgainWhileBusy()
{
    QVERIFY(show(CharacterStatus::Reviewing));
    m_model->fetchMore({});
    m_model->setQuery({CharacterStatus::Ready});
    QTest::qWait(1);
    m_model->setQuery({CharacterStatus::Failed});
    QVERIFY(arrives());
    QVERIFY(walkToTheEnd());
    QCOMPARE(ids(), m_sandbox->server.ids(Status::Failed));
}

void TestCharacterListModel::destroyedWhileBusy()
{
    QCOMPARE(m_sandbox->server.addFault(u"GET /v1/characters latency ms=100 nth=2"_s), QString());
    QVERIFY(show(CharacterStatus::Reviewing));
    m_model->fetchMore({});
    QTest::qWait(20);
    m_tester.reset();
    m_model.reset();
    QTRY_COMPARE(m_sandbox->requests(u"GET"_s), 2);
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestCharacterListModel)
#include "tst_characterlistmodel.moc"
