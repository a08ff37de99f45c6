// SPDX-License-Identifier: Apache-2.0
#include "net/ratebudget.h"
#include "support/fakeclock.h"

#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Bucket = RateBudget::Bucket;

/// Who gets a token, and when. What the server says of the tokens is in tst_ratepacing.
class TestRateBudget : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eightAtFirstThenAsTheyRefill();
    void nothingInsideTheCall();
    void priorityThenOrder();
    void bucketsAreApart();
    void cancellingFreesThePlace();
    void untilTheNextToken();
    void aDeadContextIsSkipped();
    void servedTogetherYetCancelledByAnother();
    void servedTogetherYetKilledByAnother();
    void whoIsServedMayAskAgain();
    void givenBackGoesToTheNext();
    void destroyedWhileTheyWait();

private:
    /// Asks for a token that writes \a name down.
    void ask(const QString &name, Priority priority = Priority::Page,
             Bucket bucket = Bucket::CharactersGet);
    void takeAll(Bucket bucket = Bucket::CharactersGet);
    [[nodiscard]] QString served() const { return m_served.join(u' '); }

    FakeClock m_clock;
    std::unique_ptr<RateBudget> m_budget;
    std::unique_ptr<QObject> m_context;
    QHash<QString, std::shared_ptr<PendingRequest>> m_pending;
    QStringList m_served;
};

void TestRateBudget::init()
{
    m_budget = std::make_unique<RateBudget>(m_clock);
    m_context = std::make_unique<QObject>();
    m_served.clear();
}

void TestRateBudget::cleanup()
{
    m_pending.clear();
    m_budget.reset();
}

void TestRateBudget::ask(const QString &name, Priority priority, Bucket bucket)
{
    m_pending.insert(name,
                     std::make_shared<PendingRequest>(m_budget->acquire(
                         bucket, priority, m_context.get(), [this, name] { m_served += name; })));
}

/// Uses up what a bucket has at first.
void TestRateBudget::takeAll(Bucket bucket)
{
    for (int i = 0; i < 8; ++i)
        ask(u"first"_s + QString::number(i), Priority::Interactive, bucket);
    QTRY_COMPARE(m_served.size(), 8);
    QCOMPARE(m_budget->tokens(bucket), 0.0);
    m_served.clear();
}

void TestRateBudget::eightAtFirstThenAsTheyRefill()
{
    QCOMPARE(m_budget->tokens(Bucket::CharactersGet), 8.0);
    for (int i = 1; i <= 12; ++i)
        ask(QString::number(i));
    QTRY_COMPARE(served(), u"1 2 3 4 5 6 7 8"_s);
    QCOMPARE(m_budget->waiting(Bucket::CharactersGet), 4);
    m_clock.advance(499ms); // 120 a minute are one in half a second
    QCOMPARE(m_served.size(), 8);
    m_clock.advance(1ms);
    QCOMPARE(m_served.size(), 9);
    m_clock.advance(1s);
    QCOMPARE(served(), u"1 2 3 4 5 6 7 8 9 10 11"_s);
    m_clock.advance(1h);
    QCOMPARE(m_served.size(), 12);
    QCOMPARE(m_budget->waiting(Bucket::CharactersGet), 0);
    m_clock.advance(1h);
    // One less than fit in: a full bucket does not refill while a request is on its way to it.
    QCOMPARE(m_budget->tokens(Bucket::CharactersGet), 239.0);
}

void TestRateBudget::nothingInsideTheCall()
{
    ask(u"a"_s);
    QCOMPARE(served(), QString());
    QTRY_COMPARE(served(), u"a"_s);
}

void TestRateBudget::priorityThenOrder()
{
    takeAll();
    ask(u"background1"_s, Priority::Background);
    ask(u"check1"_s, Priority::Check);
    ask(u"page1"_s, Priority::Page);
    ask(u"background2"_s, Priority::Background);
    ask(u"interactive1"_s, Priority::Interactive);
    ask(u"page2"_s, Priority::Page);
    ask(u"interactive2"_s, Priority::Interactive);
    for (int i = 0; i < 7; ++i) {
        m_clock.advance(500ms);
        QCOMPARE(m_served.size(), i + 1);
    }
    QCOMPARE(served(), u"interactive1 interactive2 page1 page2 check1 background1 background2"_s);
}

void TestRateBudget::bucketsAreApart()
{
    takeAll();
    ask(u"read"_s);
    ask(u"write"_s, Priority::Background, Bucket::CharactersPost);
    ask(u"team"_s, Priority::Background, Bucket::General);
    QTRY_COMPARE(m_served.size(), 2);
    QVERIFY(!m_served.contains(u"read"_s));
    QCOMPARE(m_budget->capacity(Bucket::CharactersGet), 240.0);
    QCOMPARE(m_budget->capacity(Bucket::CharactersPost), 60.0);
    QCOMPARE(m_budget->capacity(Bucket::CharactersSynthesize), 12.0);
    QCOMPARE(m_budget->refillRate(Bucket::CharactersSynthesize), 0.1);
    QCOMPARE(m_budget->capacity(Bucket::General), 1200.0);
    QCOMPARE(m_budget->refillRate(Bucket::CharactersPost), 0.5);
    QCOMPARE(m_budget->refillRate(Bucket::General), 10.0);
}

void TestRateBudget::cancellingFreesThePlace()
{
    takeAll();
    ask(u"a"_s);
    ask(u"b"_s);
    m_pending.remove(u"a"_s);
    QCOMPARE(m_budget->waiting(Bucket::CharactersGet), 1);
    m_clock.advance(500ms);
    QCOMPARE(served(), u"b"_s);
    m_clock.advance(500ms);
    QCOMPARE(m_budget->tokens(Bucket::CharactersGet), 1.0);
}

void TestRateBudget::untilTheNextToken()
{
    QCOMPARE(m_budget->untilToken(Bucket::CharactersGet), 0ms);
    takeAll();
    QCOMPARE(m_budget->untilToken(Bucket::CharactersGet), 500ms);
    m_clock.advance(200ms);
    QCOMPARE(m_budget->untilToken(Bucket::CharactersGet), 300ms);
    m_clock.advance(300ms);
    QCOMPARE(m_budget->untilToken(Bucket::CharactersGet), 0ms);
    m_budget->refused(Bucket::CharactersGet, 7s, {});
    QCOMPARE(m_budget->untilToken(Bucket::CharactersGet), 7s);
    QCOMPARE(m_budget->untilToken(Bucket::CharactersPost), 0ms);
}

void TestRateBudget::aDeadContextIsSkipped()
{
    takeAll();
    ask(u"a"_s);
    m_context = std::make_unique<QObject>();
    ask(u"b"_s);
    m_clock.advance(500ms);
    QCOMPARE(served(), u"b"_s);
}

void TestRateBudget::servedTogetherYetCancelledByAnother()
{
    PendingRequest second;
    const PendingRequest first =
        m_budget->acquire(Bucket::CharactersGet, Priority::Page, this, [this, &second] {
            m_served += u"a"_s;
            second.cancel();
        });
    second = m_budget->acquire(Bucket::CharactersGet, Priority::Page, this,
                               [this] { m_served += u"b"_s; });
    ask(u"c"_s);
    QTRY_COMPARE(served(), u"a c"_s);
    QCOMPARE(m_budget->tokens(Bucket::CharactersGet), 6.0);
}

void TestRateBudget::servedTogetherYetKilledByAnother()
{
    auto context = std::make_unique<QObject>();
    const PendingRequest first =
        m_budget->acquire(Bucket::CharactersGet, Priority::Page, this, [this, &context] {
            m_served += u"a"_s;
            context.reset();
        });
    const PendingRequest second = m_budget->acquire(Bucket::CharactersGet, Priority::Page,
                                                    context.get(), [this] { m_served += u"b"_s; });
    ask(u"c"_s);
    QTRY_COMPARE(served(), u"a c"_s);
    QCOMPARE(m_budget->tokens(Bucket::CharactersGet), 6.0);
}

void TestRateBudget::whoIsServedMayAskAgain()
{
    PendingRequest pending;
    std::function<void()> askAgain = [this, &pending, &askAgain] {
        m_served += u"x"_s;
        pending = m_budget->acquire(Bucket::CharactersGet, Priority::Page, this, askAgain);
    };
    pending = m_budget->acquire(Bucket::CharactersGet, Priority::Page, this, askAgain);
    QTRY_COMPARE(m_served.size(), 8);
    m_clock.advance(500ms);
    QCOMPARE(m_served.size(), 9);
}

void TestRateBudget::givenBackGoesToTheNext()
{
    takeAll();
    ask(u"a"_s);
    m_budget->giveBack(Bucket::CharactersGet);
    QTRY_COMPARE(served(), u"a"_s);
    // More than all there are cannot be given back.
    m_clock.advance(1h);
    m_budget->giveBack(Bucket::CharactersGet);
    QCOMPARE(m_budget->tokens(Bucket::CharactersGet), 239.0);
}

void TestRateBudget::destroyedWhileTheyWait()
{
    takeAll();
    ask(u"a"_s);
    m_budget.reset();
    m_clock.advance(1h);
    m_pending.clear();
    QCOMPARE(served(), QString());
}

QTEST_GUILESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
