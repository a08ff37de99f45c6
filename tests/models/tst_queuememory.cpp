// SPDX-License-Identifier: Apache-2.0
#include "models/listfixture.h"
#include "models/reviewposition.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = CharacterListModel::State;
using Status = CharacterStatus;

namespace {

CharacterPage failedPage(int first, int last)
{
    CharacterPage page = numberedPage(first, last);
    for (Character &character : page.characters)
        character.status = Status::Failed;
    return page;
}

} // namespace

/// What a queue that was shown before has at once when it comes back.
class TestQueueMemory : public QObject
{
    Q_OBJECT

private slots:
    void aQueueThatComesBackHasItsRowsAtOnce();
    void offlineTheRowsStay();
    void whatIsDoneWithDoesNotComeBack();
    void whatHasLeftDoesNotComeBack();
    void theNewestThousandAreKept();
    void anEmptiedQueueIsForgotten();
    void thePositionIsOnARowAtOnce();
};

void TestQueueMemory::aQueueThatComesBackHasItsRowsAtOnce()
{
    ListFixture f;
    f.show(numberedPage(1, 3));
    f.model.setQuery({Status::Failed});
    QCOMPARE(numbersIn(f.model), QString());
    f.api.answerList(failedPage(11, 12));
    QSignalSpy recalled(&f.model, &CharacterListModel::rowsRecalled);
    f.model.setQuery({Status::Reviewing});
    QCOMPARE(recalled.size(), 1);
    QCOMPARE(numbersIn(f.model), u"1 2 3"_s);
    QCOMPARE(f.model.state(), State::Loading);
    f.api.answerList(numberedPage(2, 4));
    QCOMPARE(numbersIn(f.model), u"2 3 4"_s);
    QCOMPARE(f.model.state(), State::AtEnd);
}

void TestQueueMemory::offlineTheRowsStay()
{
    ListFixture f;
    f.show(numberedPage(1, 3));
    f.model.setQuery({Status::Failed});
    f.api.answerList(listFailure(Error::Kind::Offline, Error::Delivery::NotSent));
    f.model.setQuery({Status::Reviewing});
    f.api.answerList(listFailure(Error::Kind::Offline, Error::Delivery::NotSent));
    QCOMPARE(numbersIn(f.model), u"1 2 3"_s);
    QCOMPARE(f.model.state(), State::Failed);
    f.model.retry();
    f.api.answerList(numberedPage(0, 3));
    QCOMPARE(numbersIn(f.model), u"0 1 2 3"_s);
}

void TestQueueMemory::whatIsDoneWithDoesNotComeBack()
{
    ListFixture f;
    f.show(numberedPage(1, 3));
    f.queue.submit(Action::Discard, numbered(2));
    f.queue.submit(Action::Save, numbered(3));
    f.queue.sendNow(f.queue.operations().all().constFirst().id);
    QTRY_COMPARE(f.api.waiting(), u"fetch char_2"_s);
    f.api.answerFetch(numbered(2));
    f.api.answerRemove(Deleted{.id = numbered(2).id});
    f.model.setQuery({Status::Failed});
    f.api.answerList(failedPage(11, 11));
    f.model.setQuery({Status::Reviewing});
    QCOMPARE(numbersIn(f.model), u"1 3"_s); // 3 is held and may be taken back
}

void TestQueueMemory::whatHasLeftDoesNotComeBack()
{
    ListFixture f;
    f.show(numberedPage(1, 3));
    f.model.markDeleted(numbered(1).id);
    f.model.setQuery({Status::Failed});
    f.model.setQuery({Status::Reviewing});
    QCOMPARE(numbersIn(f.model), u"2 3"_s);
}

void TestQueueMemory::theNewestThousandAreKept()
{
    ListFixture f;
    f.show(numberedPage(1, QueueMemory::MostRows + 100));
    f.model.setQuery({Status::Failed});
    f.model.setQuery({Status::Reviewing});
    QCOMPARE(f.model.rowCount(), QueueMemory::MostRows);
    QCOMPARE(f.model.at(0), numbered(1));
}

void TestQueueMemory::anEmptiedQueueIsForgotten()
{
    ListFixture f;
    f.show(numberedPage(1, 1));
    f.model.refresh();
    f.api.answerList({});
    f.model.setQuery({Status::Failed});
    f.model.setQuery({Status::Reviewing});
    QCOMPARE(f.model.rowCount(), 0);
}

void TestQueueMemory::thePositionIsOnARowAtOnce()
{
    ListFixture f;
    ReviewPosition position(f.model);
    f.show(numberedPage(1, 3));
    position.next();
    f.model.setQuery({Status::Failed});
    f.api.answerList(failedPage(11, 12));
    f.model.setQuery({Status::Reviewing});
    QCOMPARE(position.row(), 0);
    position.next();
    // As F5 does: the shown one stays shown.
    f.api.answerList(numberedPage(-1, 3));
    QCOMPARE(position.current(), numbered(2));
}

QTEST_GUILESS_MAIN(TestQueueMemory)
#include "tst_queuememory.moc"
