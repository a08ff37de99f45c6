// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/operationlistmodel.h"

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Model = OperationListModel;

class TestOperationListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNewestIsFirst();
    void aRowComesAfterWhatTheDecisionLeadsTo();
    void whatChangesAtOnceIsThereAtOnce();
    void anItemOfACleanupHasNoRow();
    void whatWasDecidedBefore();
    void eachStepChangesItsRow();
    void secondsAreRoundedUp();
    void secondsTickWhileSomethingIsHeld();
    void accessibleNames();
    void destroyedWhileBusy();

private:
    /// Until the model has it.
    void decide(Action action, int number)
    {
        m_list->queue.submit(action, numbered(number));
        QTRY_COMPARE(m_model->rowCount(), int(m_list->queue.operations().all().size()));
    }
    [[nodiscard]] QVariant at(int row, int role = Qt::DisplayRole) const
    {
        return m_model->index(row).data(role);
    }
    [[nodiscard]] OperationState stateAt(int row) const
    {
        return at(row, Model::OperationRole).value<Operation>().state;
    }

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<Model> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationListModel::init()
{
    m_list = std::make_unique<ListFixture>();
    m_model = std::make_unique<Model>(m_list->queue);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void TestOperationListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_list.reset();
}

void TestOperationListModel::theNewestIsFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    for (const int number : {1, 2, 3})
        decide(Action::Save, number);
    QCOMPARE(numbersIn(*m_model), u"3 2 1"_s);
    QCOMPARE(inserted.size(), 3);
    for (const auto &arguments : inserted) {
        QCOMPARE(arguments.at(1).toInt(), 0);
        QCOMPARE(arguments.at(2).toInt(), 0);
    }
    QCOMPARE(at(0, Model::OperationRole).value<Operation>().character, testId(u"3"_s));
    QVERIFY(!at(0, Qt::DecorationRole).isValid());
    QVERIFY(!m_model->data({}, Qt::DisplayRole).isValid());
}

void TestOperationListModel::aRowComesAfterWhatTheDecisionLeadsTo()
{
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_list->queue.submit(Action::Save, numbered(1));
    m_list->queue.submit(Action::Save, numbered(2));
    QCOMPARE(m_list->queue.operations().all().size(), 2);
    QCOMPARE(m_model->rowCount(), 0);
    QTRY_COMPARE(numbersIn(*m_model), u"2 1"_s);
    QCOMPARE(inserted.size(), 1);
}

void TestOperationListModel::whatChangesAtOnceIsThereAtOnce()
{
    m_list->queue.submit(Action::Save, numbered(1));
    m_list->queue.undoLast();
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(stateAt(0), OperationState::Cancelled);
}

void TestOperationListModel::anItemOfACleanupHasNoRow()
{
    Operation item = decisionOn(numbered(1), Action::Discard, {}, m_list->clock.wallTime());
    item.cleanup = QUuid::createUuid();
    item.state = OperationState::Queued;
    m_list->queue.submitItem(item, this, [](const Result<void> &) {});
    m_list->queue.submit(Action::Save, numbered(2));
    QTRY_COMPARE(numbersIn(*m_model), u"2"_s);
    QCOMPARE(m_list->queue.operations().all().size(), 2);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_list->queue.undo(item.id);
    QCOMPARE(changed.size(), 0);
    m_list->queue.undoLast();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(stateAt(0), OperationState::Cancelled);
    const Model later(m_list->queue);
    QCOMPARE(numbersIn(later), u"2"_s);
}

void TestOperationListModel::whatWasDecidedBefore()
{
    decide(Action::Save, 1);
    decide(Action::Save, 2);
    const Model later(m_list->queue);
    QCOMPARE(numbersIn(later), u"2 1"_s);
}

void TestOperationListModel::eachStepChangesItsRow()
{
    decide(Action::Save, 1);
    decide(Action::Discard, 2);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_list->queue.undoLast();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 0);
    QCOMPARE(stateAt(0), OperationState::Cancelled);
    QCOMPARE(stateAt(1), OperationState::Held);
    changed.clear();
    decide(Action::Discard, 1); // the Save is replaced and keeps its row
    QCOMPARE(numbersIn(*m_model), u"1 2 1"_s);
    QCOMPARE(stateAt(2), OperationState::Cancelled);
    QCOMPARE(stateAt(0), OperationState::Held);
}

void TestOperationListModel::secondsAreRoundedUp()
{
    decide(Action::Save, 1);
    const auto seconds = [this] { return at(0, Model::SecondsLeftRole).toInt(); };
    QCOMPARE(seconds(), 8);
    m_list->clock.advance(1ms);
    QCOMPARE(seconds(), 8);
    m_list->clock.advance(999ms);
    QCOMPARE(seconds(), 7);
    m_list->clock.advance(6'999ms);
    QCOMPARE(seconds(), 1);
    m_list->clock.advance(1ms);
    QCOMPARE(seconds(), 0);
    QVERIFY(stateAt(0) != OperationState::Held);
}

void TestOperationListModel::secondsTickWhileSomethingIsHeld()
{
    decide(Action::Save, 1);
    m_list->queue.undoLast();
    decide(Action::Save, 2);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(changed.size() >= 2);
    for (const auto &arguments : changed) { // the cancelled one is left alone
        QCOMPARE(arguments.at(0).toModelIndex().row(), 0);
        QCOMPARE(arguments.at(2).value<QList<int>>(), QList<int>{Model::SecondsLeftRole});
    }
    m_list->queue.undoLast();
    changed.clear();
    QTest::qWait(600); // more than two ticks
    QCOMPARE(changed.size(), 0);
}

void TestOperationListModel::accessibleNames()
{
    const auto name = [this] { return at(0, Qt::AccessibleTextRole).toString(); };
    decide(Action::Discard, 7);
    QCOMPARE(name(), u"7, held for Discard"_s);
    m_list->clock.advance(8s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_7"_s);
    QCOMPARE(name(), u"7, sending Discard"_s);
    m_list->api.answerFetch(numbered(7));
    m_list->api.answerRemove(
        tl::unexpected(testError(Error::Kind::Offline, Error::Delivery::Unknown)));
    QCOMPARE(name(), u"7, checking Discard"_s);
    m_list->clock.advance(60s);
    QTRY_COMPARE(m_list->api.waiting(), u"fetch char_7"_s);
    m_list->api.answerFetch(
        tl::unexpected(testError(Error::Kind::NotFound, Error::Delivery::Answered, 404)));
    QCOMPARE(stateAt(0), OperationState::Done);
    QVERIFY(name().startsWith(u"7, "));
    QVERIFY(name().size() > 4);
}

void TestOperationListModel::destroyedWhileBusy()
{
    decide(Action::Save, 1);
    m_tester.reset();
    m_model.reset();
    m_list->queue.submit(Action::Save, numbered(2));
    m_list->clock.advance(8s);
    QTRY_VERIFY(m_list->api.waiting().startsWith(u"fetch"));
}

QTEST_GUILESS_MAIN(TestOperationListModel)
#include "tst_operationlistmodel.moc"
