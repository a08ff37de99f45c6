// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using sandbox::Status;

Q_DECLARE_METATYPE(sandbox::Status)

/// The list and its pages: contract 4.1 and sections 11 and 12.
class TestSandboxList final : public QObject
{
    Q_OBJECT

private slots:
    void theWorldHasTheMixOfADesk();
    void theSameSeedIsTheSameWorld();
    void pagesAreNewestFirst();
    void statusFilters_data();
    void statusFilters();
    void walkSurvivesChangesBetweenPages();
    void cursorKeepsItsPlaceWhenItsRowChanges();
    void deletedAreNeverListed();
    void withC5DeletedAreListed();
    void refuses_data();
    void refuses();

private:
    struct Page
    {
        QStringList ids{};
        QString next{}; ///< empty = null
        bool more = false;
    };
    static Page page(const RunningSandbox &sandbox, const QString &query)
    {
        const QJsonObject json = sandbox.client().get(u"/v1/characters?"_s + query).json();
        Page page;
        for (const auto row : json.value("data"_L1).toArray())
            page.ids.append(row.toObject().value("id"_L1).toString());
        page.next = json.value("next_cursor"_L1).toString();
        page.more = json.value("has_more"_L1).toBool();
        return page;
    }
    static QString after(const QString &cursor)
    {
        return cursor.isEmpty() ? QString() : u"&starting_after="_s + cursor;
    }
    static QStringList walk(const RunningSandbox &sandbox, const QString &query,
                            QString cursor = {})
    {
        QStringList ids;
        do {
            const Page next = page(sandbox, query + after(cursor));
            ids += next.ids;
            cursor = next.more ? next.next : QString();
        } while (!cursor.isEmpty());
        return ids;
    }

    RunningSandbox m_sandbox;
};

void TestSandboxList::theWorldHasTheMixOfADesk()
{
    const auto count = [this](Status status) { return m_sandbox.server.ids(status).size(); };
    QVERIFY(count(Status::Reviewing) > 120 && count(Status::Reviewing) < 170);
    QVERIFY(count(Status::Failed) > 20 && count(Status::Failed) < 60);
    QVERIFY(count(Status::Ready) > 30 && count(Status::Ready) < 70);
    QVERIFY(count(Status::Synthesizing) >= 1 && count(Status::Synthesizing) <= 8);
    const QStringList all = walk(m_sandbox, u"limit=100"_s);
    QCOMPARE(all.size(), 240);
    const auto created = [this](const QString &id) {
        const QString text = m_sandbox.fetched(id).json().value("created_at"_L1).toString();
        return QDateTime::fromString(text, Qt::ISODate);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(created(all.constFirst()).secsTo(now) < 600);
    QVERIFY(created(all.constLast()).daysTo(now) > 14);
    QSet<QString> refCounts;
    QSet<QString> errors;
    const QJsonArray rows =
        m_sandbox.client().get(u"/v1/characters?limit=100"_s).json().value("data"_L1).toArray();
    for (const auto row : rows) {
        refCounts.insert(QString::number(row.toObject().value("refs"_L1).toArray().size()));
        errors.insert(row.toObject().value("error_message"_L1).toString());
    }
    QVERIFY(refCounts.size() >= 4);
    QVERIFY(errors.size() >= 4);
    QCOMPARE(walk(RunningSandbox(), u"limit=7"_s).size(), 240);
}

void TestSandboxList::theSameSeedIsTheSameWorld()
{
    const auto names = [](quint32 seed) {
        sandbox::Options options = RunningSandbox::quick();
        options.seed = seed;
        const RunningSandbox sandbox(options);
        QStringList rows;
        for (const auto row :
             sandbox.client().get(u"/v1/characters?limit=20"_s).json().value("data"_L1).toArray())
            rows.append(row.toObject().value("name"_L1).toString()
                        + row.toObject().value("status"_L1).toString());
        return rows;
    };
    QCOMPARE(names(7), names(7));
    QVERIFY(names(7) != names(8));
}

void TestSandboxList::pagesAreNewestFirst()
{
    const QStringList ids = walk(m_sandbox, u"limit=33"_s);
    QVERIFY(
        std::is_sorted(ids.rbegin(), ids.rend())); // ids are ULIDs: their order is that of creation
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 240);
    const Page first = page(m_sandbox, {});
    QCOMPARE(first.ids.size(), 20);
    QCOMPARE(first.next, first.ids.constLast());
    const Page last = page(m_sandbox, u"limit=100"_s + after(ids.at(199)));
    QCOMPARE(last.ids, ids.mid(200));
    QVERIFY(!last.more);
    QVERIFY(last.next.isEmpty());
    QVERIFY(page(m_sandbox, after(ids.constLast())).ids.isEmpty());
}

void TestSandboxList::statusFilters_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("word");
    QTest::newRow("reviewing") << Status::Reviewing << u"reviewing"_s;
    QTest::newRow("ready") << Status::Ready << u"ready"_s;
    QTest::newRow("failed") << Status::Failed << u"failed"_s;
    QTest::newRow("synthesizing") << Status::Synthesizing << u"synthesizing"_s;
}

void TestSandboxList::statusFilters()
{
    QFETCH(const Status, status);
    QFETCH(const QString, word);
    QCOMPARE(walk(m_sandbox, u"limit=11&status="_s + word), m_sandbox.server.ids(status));
}

void TestSandboxList::walkSurvivesChangesBetweenPages()
{
    RunningSandbox sandbox;
    const QStringList before = sandbox.server.ids(Status::Reviewing);
    QStringList walked;
    QString cursor;
    QStringList touched;
    for (int i = 0; i < 3; ++i) {
        const Page next = page(sandbox, u"status=reviewing&limit=30"_s + after(cursor));
        walked += next.ids;
        cursor = next.next;
        sandbox.server.add(Status::Reviewing);
        for (const QString &id : {before.at(i), before.at(40 + i), before.at(100 + i)}) {
            touched.append(id);
            sandbox.server.remove(id);
        }
        sandbox.server.setStatus(before.at(105 + i), Status::Ready);
        touched.append(before.at(105 + i));
    }
    walked += walk(sandbox, u"status=reviewing&limit=30"_s, cursor);
    QCOMPARE(QSet<QString>(walked.begin(), walked.end()).size(), walked.size());
    for (const QString &id : before)
        QVERIFY(walked.contains(id) || touched.contains(id));
}

void TestSandboxList::cursorKeepsItsPlaceWhenItsRowChanges()
{
    RunningSandbox sandbox;
    const QStringList ids = sandbox.server.ids(Status::Reviewing);
    sandbox.server.setStatus(ids.at(9), Status::Ready);
    QCOMPARE(page(sandbox, u"status=reviewing&limit=5"_s + after(ids.at(9))).ids, ids.mid(10, 5));
    sandbox.server.setStatus(ids.at(9), Status::Deleted);
    QCOMPARE(page(sandbox, u"status=reviewing&limit=5"_s + after(ids.at(9))).ids, ids.mid(10, 5));
    sandbox.server.remove(ids.at(20)); // hard
    const WireAnswer refused =
        sandbox.client().get(u"/v1/characters?limit=5"_s + after(ids.at(20)));
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.code(), u"invalid_request"_s);
    QCOMPARE(refused.param(), u"starting_after"_s);
}

void TestSandboxList::deletedAreNeverListed()
{
    RunningSandbox sandbox;
    const QString soft = sandbox.server.ids(Status::Ready).constFirst();
    const QString hard = sandbox.server.ids(Status::Reviewing).constFirst();
    sandbox.server.remove(soft);
    sandbox.server.remove(hard);
    const QStringList all = walk(sandbox, u"limit=100"_s);
    QCOMPARE(all.size(), 238);
    QVERIFY(!all.contains(soft) && !all.contains(hard));
    const Page deleted = page(sandbox, u"status=deleted"_s);
    QVERIFY(deleted.ids.isEmpty());
    QVERIFY(!deleted.more);
}

void TestSandboxList::withC5DeletedAreListed()
{
    sandbox::Options options = RunningSandbox::quick();
    options.c5ListsDeleted = true;
    RunningSandbox sandbox(options);
    const QString soft = sandbox.server.ids(Status::Ready).constFirst();
    sandbox.server.remove(soft);
    sandbox.server.remove(sandbox.server.ids(Status::Reviewing).constFirst());
    QCOMPARE(page(sandbox, u"status=deleted"_s).ids, QStringList(soft));
    QCOMPARE(walk(sandbox, u"limit=100"_s).size(), 238);
}

void TestSandboxList::refuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("param");
    for (const char *limit : {"0", "101", "-1", "ten", "", "20x"})
        QTest::addRow("limit %s", limit) << u"limit="_s + QString::fromLatin1(limit) << u"limit"_s;
    QTest::newRow("cancelled") << u"status=cancelled"_s << u"status"_s;
    QTest::newRow("empty status") << u"status="_s << u"status"_s;
    QTest::newRow("no cursor") << u"starting_after=nonsense"_s << u"starting_after"_s;
    QTest::newRow("unknown cursor")
        << u"starting_after=char_01HXMQ7Z3K8Y2NABCDEFGHJKMR"_s << u"starting_after"_s;
}

void TestSandboxList::refuses()
{
    QFETCH(const QString, query);
    QFETCH(const QString, param);
    const WireAnswer answer = m_sandbox.client().get(u"/v1/characters?"_s + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalid_request"_s);
    QCOMPARE(answer.error().value("type"_L1).toString(), u"invalid_request"_s);
    QCOMPARE(answer.param(), param);
}

QTEST_GUILESS_MAIN(TestSandboxList)
#include "tst_sandboxlist.moc"
