// SPDX-License-Identifier: Apache-2.0
#include "models/errorgroups.h"
#include "models/listfixture.h"

#include <memory>

using namespace Qt::StringLiterals;
using Status = CharacterStatus;

namespace {

/// \a number, failed with \a message.
Character failed(int number, const QString &message)
{
    Character character = numbered(number);
    character.status = Status::Failed;
    character.errorMessage = message;
    return character;
}

/// One timed out more often than it was refused.
CharacterPage failedPage(const QString &cursor = {})
{
    CharacterPage page;
    page.characters = {failed(1, u"refused"_s), failed(2, u"timeout"_s), failed(3, u" timeout "_s),
                       failed(4, QString()), numbered(5)};
    page.nextCursor = cursor;
    return page;
}

QString shown(const ErrorGroups &groups)
{
    QStringList texts;
    for (int row = 0; row < groups.rowCount(); ++row)
        texts.append(groups.index(row).data().toString());
    return texts.join(u", "_s);
}

} // namespace

/// Why characters have failed, and how many.
class TestErrorGroups : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsLoadedMostFrequentFirst();
    void aFilterHidesNone();
    void aKnownCodeIsSaidInWords();
    void countsAll();
    void aWholeListIsCounted();
    void aFailureIsTriedAgain();
    void askedTwice();
    void destroyedWhileBusy();

private:
    void show(const CharacterPage &page)
    {
        m_list->model.setQuery({Status::Failed});
        m_list->api.answerList(page);
        m_groups = std::make_unique<ErrorGroups>(m_list->api, m_list->model);
    }

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ErrorGroups> m_groups;
};

void TestErrorGroups::init()
{
    m_groups.reset();
    m_list = std::make_unique<ListFixture>();
}

void TestErrorGroups::whatIsLoadedMostFrequentFirst()
{
    show(failedPage(u"c5"_s));
    QCOMPARE(shown(*m_groups), u"timeout — 2, The server gives no reason — 1, refused — 1"_s);
    QCOMPARE(m_groups->index(0).data(ErrorGroups::MessageRole).toString(), u"timeout"_s);
    QCOMPARE(m_groups->index(0).data(ErrorGroups::CountRole).toInt(), 2);
    QCOMPARE(m_groups->index(1).data(ErrorGroups::MessageRole).toString(), QString());
    QCOMPARE(m_groups->scanned(), 4);
    QVERIFY(!m_groups->isWhole());
    QVERIFY(!m_groups->isCounting());
    QCOMPARE(m_list->api.count(u"list"_s), 1);
}

void TestErrorGroups::aFilterHidesNone()
{
    m_list->model.setQuery({Status::Failed}, {.errorMessage = u"refused"_s});
    m_list->api.answerList(failedPage(u"c5"_s));
    const ErrorGroups groups(m_list->api, m_list->model);
    QCOMPARE(groups.rowCount(), 3);
}

void TestErrorGroups::aKnownCodeIsSaidInWords()
{
    CharacterPage page;
    page.characters = {failed(1, u"provider_timeout"_s), failed(2, u" provider_timeout"_s)};
    show(page);
    QCOMPARE(shown(*m_groups), u"Ref service took too long — 2"_s);
    // What is filtered by is the server's.
    QCOMPARE(m_groups->index(0).data(ErrorGroups::MessageRole).toString(), u"provider_timeout"_s);
}

void TestErrorGroups::countsAll()
{
    show(failedPage(u"c5"_s));
    const QAbstractItemModelTester tester(m_groups.get());
    QSignalSpy progressed(m_groups.get(), &ErrorGroups::progressed);
    m_groups->countAll();
    QVERIFY(m_groups->isCounting());
    QCOMPARE(m_list->api.waitingList().query, CharacterQuery{Status::Failed});
    QCOMPARE(m_list->api.waitingList().cursor, QString());
    m_list->api.answerList(failedPage(u"c5"_s));
    QVERIFY(m_groups->isCounting());
    QCOMPARE(shown(*m_groups), u"timeout — 2, The server gives no reason — 1, refused — 1"_s);
    CharacterPage last;
    last.characters = {failed(6, u"refused"_s), failed(7, u"refused"_s)};
    m_list->api.answerList(last);
    QVERIFY(!m_groups->isCounting());
    QVERIFY(m_groups->isWhole());
    QCOMPARE(m_groups->scanned(), 6);
    QCOMPARE(shown(*m_groups), u"refused — 3, timeout — 2, The server gives no reason — 1"_s);
    QVERIFY(progressed.size() >= 3);
    m_groups->countAll(); // nothing is left to do
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestErrorGroups::aWholeListIsCounted()
{
    show(failedPage());
    QVERIFY(m_groups->isWhole());
    m_groups->countAll();
    QCOMPARE(m_list->api.waiting(), QString());
}

void TestErrorGroups::aFailureIsTriedAgain()
{
    show(failedPage(u"c5"_s));
    m_groups->countAll();
    m_list->api.answerList(listFailure(Error::Kind::Offline));
    QVERIFY(!m_groups->isCounting());
    QVERIFY(m_groups->error().has_value());
    QCOMPARE(m_groups->rowCount(), 3);
    m_groups->countAll();
    QVERIFY(!m_groups->error().has_value());
    m_list->api.answerList(failedPage());
    QVERIFY(m_groups->isWhole());
}

void TestErrorGroups::askedTwice()
{
    show(failedPage(u"c5"_s));
    m_groups->countAll();
    m_groups->countAll();
    QCOMPARE(m_list->api.waiting(), u"list"_s);
    QCOMPARE(m_list->api.count(u"list"_s), 2);
}

void TestErrorGroups::destroyedWhileBusy()
{
    show(failedPage(u"c5"_s));
    m_groups->countAll();
    m_groups.reset();
    QCOMPARE(m_list->api.waiting(), QString());
}

QTEST_GUILESS_MAIN(TestErrorGroups)
#include "tst_errorgroups.moc"
