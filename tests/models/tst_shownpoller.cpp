// SPDX-License-Identifier: Apache-2.0
#include "models/shownpoller.h"
#include "support/fakecharactersapi.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Status = CharacterStatus;

namespace {

constexpr double pace = 1'000; // 3 ms instead of 3 s

Result<Character> failure(Error::Kind kind)
{
    return tl::unexpected(testError(kind, Error::Delivery::Answered));
}

} // namespace

class TestShownPoller : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void delays_data();
    void delays();
    void onlyASynthesizingOneIsPolled_data();
    void onlyASynthesizingOneIsPolled();
    void untilItIsAnythingElse_data();
    void untilItIsAnythingElse();
    void untilItIsGone();
    void failuresDoNotStopIt();
    void watchingTheSameStartsNothingAnew();
    void watchingAnotherForgetsTheFormer();
    void nobodyShownStopsIt();
    void destroyedWhileBusy();

private:
    [[nodiscard]] static Character mira(Status status = Status::Synthesizing)
    {
        return testCharacter(u"Mira"_s, status);
    }

    std::unique_ptr<FakeCharactersApi> m_api;
    std::unique_ptr<ShownPoller> m_poller;
};

void TestShownPoller::init()
{
    m_api = std::make_unique<FakeCharactersApi>();
    m_poller = std::make_unique<ShownPoller>(*m_api, pace);
}

void TestShownPoller::cleanup()
{
    m_poller.reset();
    m_api.reset();
}

void TestShownPoller::delays_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<milliseconds>("watched");
    QTest::addColumn<milliseconds>("delay");

    const auto row = [](const char *name, int number, milliseconds watched, milliseconds delay) {
        QTest::newRow(name) << number << watched << delay;
    };
    row("first", 1, 0s, 3s);
    row("second", 2, 3s, 4'500ms);
    row("third", 3, 8s, 6'750ms);
    row("the ceiling", 4, 15s, 10s);
    row("and no longer", 50, 500s, 10s);
    row("just before 10 min", 60, 600s - 1ms, 10s);
    row("after 10 min", 60, 600s, 60s);
    row("for good", 1'000'000'000, 100h, 60s);
}

void TestShownPoller::delays()
{
    QFETCH(const int, number);
    QFETCH(const milliseconds, watched);
    QFETCH(const milliseconds, delay);
    QCOMPARE(pollDelay(number, watched).count(), delay.count());
}

void TestShownPoller::onlyASynthesizingOneIsPolled_data()
{
    QTest::addColumn<Status>("status");
    QTest::newRow("reviewing") << Status::Reviewing;
    QTest::newRow("ready") << Status::Ready;
    QTest::newRow("failed") << Status::Failed;
    QTest::newRow("deleted") << Status::Deleted;
    QTest::newRow("unknown") << Status::Unknown;
}

void TestShownPoller::onlyASynthesizingOneIsPolled()
{
    QFETCH(const Status, status);
    m_poller->watch(mira(status));
    QTest::qWait(30);
    QCOMPARE(m_api->count(u"fetch"_s), 0);
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
}

void TestShownPoller::untilItIsAnythingElse_data()
{
    onlyASynthesizingOneIsPolled_data();
}

void TestShownPoller::untilItIsAnythingElse()
{
    QFETCH(const Status, status);
    QSignalSpy changed(m_poller.get(), &ShownPoller::characterChanged);
    m_poller->watch(mira());
    for (int i = 0; i < 3; ++i) {
        QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
        m_api->answerFetch(mira());
    }
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(mira(status));
    QCOMPARE(changed.constLast().constFirst().value<Character>(), mira(status));
    QTest::qWait(50);
    QCOMPARE(m_api->count(u"fetch"_s), 4);
    // Resynthesized: once more.
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->count(u"fetch"_s), 5);
}

void TestShownPoller::untilItIsGone()
{
    QSignalSpy gone(m_poller.get(), &ShownPoller::characterGone);
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_api->answerFetch(failure(Error::Kind::NotFound));
    QCOMPARE(gone.size(), 1);
    QCOMPARE(gone.constFirst().constFirst().value<CharacterId>(), mira().id);
    QTest::qWait(50);
    QCOMPARE(m_api->count(u"fetch"_s), 1);
}

void TestShownPoller::failuresDoNotStopIt()
{
    QSignalSpy gone(m_poller.get(), &ShownPoller::characterGone);
    m_poller->watch(mira());
    for (const auto kind : {Error::Kind::Offline, Error::Kind::Server, Error::Kind::RateLimited}) {
        QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
        m_api->answerFetch(failure(kind));
    }
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    QCOMPARE(gone.size(), 0);
}

void TestShownPoller::watchingTheSameStartsNothingAnew()
{
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_poller->watch(mira());
    QCOMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    QTest::qWait(30);
    QCOMPARE(m_api->count(u"fetch"_s), 1); // the next is asked for after the answer only
}

void TestShownPoller::watchingAnotherForgetsTheFormer()
{
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_poller->watch(testCharacter(u"Taro"_s, Status::Synthesizing));
    QCOMPARE(m_api->waiting(), QString());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Taro"_s);
}

void TestShownPoller::nobodyShownStopsIt()
{
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_poller->watch(std::nullopt);
    QCOMPARE(m_api->waiting(), QString());
    QTest::qWait(50);
    QCOMPARE(m_api->count(u"fetch"_s), 1);
}

void TestShownPoller::destroyedWhileBusy()
{
    m_poller->watch(mira());
    QTRY_COMPARE(m_api->waiting(), u"fetch char_Mira"_s);
    m_poller.reset();
    QCOMPARE(m_api->waiting(), QString());
    QTest::qWait(30);
}

QTEST_GUILESS_MAIN(TestShownPoller)
#include "tst_shownpoller.moc"
