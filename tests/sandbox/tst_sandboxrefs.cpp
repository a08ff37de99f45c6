// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Status;

/// Refs: contract 2.1 and sections 9 and 13.9, and the switches that concern deleted ones.
class TestSandboxRefs final : public QObject
{
    Q_OBJECT

private slots:
    void urlsAreShortAndChangeWithEveryFetch();
    void aRefNeedsNoKey();
    void allFormatsOccur();
    void poses();
    void aSynthesizingCharacterHasNone();
    void tokensAreForOneRefOnly();
    void expiry();
    void refsOnTheApiPort();
    void drawingDelaysNoPage();
    void afterAHardDeleteTheyAreGone();
    void withC1DeletedAreReadable();
    void withC3ACancelIsHard();

private:
    static QStringList urls(const RunningSandbox &sandbox, const QString &id)
    {
        QStringList urls;
        for (const auto ref : sandbox.fetched(id).json().value("refs"_L1).toArray())
            urls.append(ref.toObject().value("url"_L1).toString());
        return urls;
    }
    static QByteArray formatOf(const QByteArray &file)
    {
        if (file.startsWith("\xff\xd8\xff"))
            return "jpeg";
        if (file.startsWith("\x89PNG"))
            return "png";
        return file.startsWith("RIFF") && file.mid(8, 4) == "WEBP" ? "webp" : "unknown";
    }

    RunningSandbox m_sandbox;
};

void TestSandboxRefs::urlsAreShortAndChangeWithEveryFetch()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    const QStringList first = urls(m_sandbox, id);
    const QStringList second = urls(m_sandbox, id);
    QCOMPARE(first.size(), second.size());
    static const QRegularExpression form(
        u"^http://127\\.0\\.0\\.1:\\d+/storage/char_[0-9A-Z]{26}/\\d/[a-z]+\\.bin\\?token=[A-Za-z0-9_-]{32}$"_s);
    for (qsizetype i = 0; i < first.size(); ++i) {
        QVERIFY2(form.match(first.at(i)).hasMatch(), qPrintable(first.at(i)));
        QVERIFY(first.at(i).startsWith(m_sandbox.server.refsUrl() + '/'_L1));
        QVERIFY(first.at(i) != second.at(i));
    }
    QVERIFY(m_sandbox.server.refsUrl() != m_sandbox.server.baseUrl());
}

void TestSandboxRefs::aRefNeedsNoKey()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    const QStringList refs = urls(m_sandbox, id);
    QSet<QByteArray> files;
    for (const QString &url : refs) {
        const WireAnswer answer = RunningSandbox::ref(url);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("content-type"), "application/octet-stream"_ba);
        QCOMPARE(answer.header("cache-control"), "private"_ba);
        QCOMPARE(answer.header("content-length").toLongLong(), answer.body.size());
        QVERIFY(formatOf(answer.body) != "unknown");
        files.insert(answer.body);
    }
    QCOMPARE(files.size(), refs.size());
    const sandbox::RecordLine last = m_sandbox.server.record().constLast();
    QCOMPARE(last.listener, u"refs"_s);
    QVERIFY(!last.keySent);
    QVERIFY(last.path.startsWith("/storage/"_L1) && !last.path.contains('?'_L1));
    QCOMPARE(last.status, 200);
}

void TestSandboxRefs::allFormatsOccur()
{
    QSet<QByteArray> formats;
    for (const QString &id : m_sandbox.server.ids(Status::Reviewing)) {
        if (formats.size() == 3)
            break;
        formats.insert(formatOf(RunningSandbox::ref(urls(m_sandbox, id).constFirst()).body));
    }
    // WebP needs a plugin to be written; without it PNG takes its place.
    QVERIFY(formats.contains("jpeg") && formats.contains("png") && !formats.contains("unknown"));
}

void TestSandboxRefs::poses()
{
    QSet<qsizetype> counts;
    bool repeated = false;
    bool other = false;
    QString cursor;
    do {
        const QJsonObject page =
            m_sandbox.client().get(u"/v1/characters?limit=100"_s + cursor).json();
        for (const auto row : page.value("data"_L1).toArray()) {
            QStringList poses;
            for (const auto ref : row.toObject().value("refs"_L1).toArray())
                poses.append(ref.toObject().value("pose"_L1).toString());
            counts.insert(poses.size());
            other = other || poses.contains("other"_L1);
            repeated = repeated || poses.removeDuplicates() > 0;
        }
        const QString next = page.value("next_cursor"_L1).toString();
        cursor = next.isEmpty() ? QString() : u"&starting_after="_s + next;
    } while (!cursor.isEmpty());
    for (const qsizetype count : {0, 1, 2, 3, 4, 5, 6})
        QVERIFY2(counts.contains(count), qPrintable(QString::number(count)));
    QVERIFY(repeated);
    QVERIFY(other);
}

void TestSandboxRefs::aSynthesizingCharacterHasNone()
{
    QVERIFY(urls(m_sandbox, m_sandbox.server.ids(Status::Synthesizing).constFirst()).isEmpty());
}

void TestSandboxRefs::tokensAreForOneRefOnly()
{
    const QStringList mine = urls(m_sandbox, m_sandbox.server.ids(Status::Reviewing).at(0));
    const QStringList theirs = urls(m_sandbox, m_sandbox.server.ids(Status::Reviewing).at(1));
    const auto tokenOf = [](const QString &url) { return url.section('='_L1, 1); };
    const auto withToken = [](const QString &url, const QString &token) -> QString {
        return url.section('='_L1, 0, 0) + '='_L1 + token;
    };
    QCOMPARE(RunningSandbox::ref(withToken(mine.at(0), tokenOf(theirs.at(0)))).status, 403);
    QCOMPARE(RunningSandbox::ref(withToken(mine.at(0), tokenOf(mine.at(1)))).status, 403);
    QCOMPARE(RunningSandbox::ref(withToken(mine.at(0), u"nonsense"_s)).status, 403);
    QCOMPARE(RunningSandbox::ref(mine.at(0).section('?'_L1, 0, 0)).status, 403);
    QCOMPARE(RunningSandbox::ref(QString(mine.at(0)).replace("portrait"_L1, "back"_L1)).status,
             404);
    QCOMPARE(RunningSandbox::ref(m_sandbox.server.refsUrl() + u"/v1/characters"_s).status, 404);
}

void TestSandboxRefs::expiry()
{
    sandbox::Options options = RunningSandbox::quick();
    options.refLife = 1s;
    RunningSandbox sandbox(options);
    const QString id = sandbox.server.ids(Status::Reviewing).constFirst();
    const QString url = urls(sandbox, id).constFirst();
    QTRY_COMPARE_WITH_TIMEOUT(RunningSandbox::ref(url).status, 410, 10'000);
    const WireAnswer expired = RunningSandbox::ref(url);
    QCOMPARE(expired.code(), u"output_expired"_s);
    QCOMPARE(expired.error().value("type"_L1).toString(), u"not_found"_s);
    QCOMPARE(expired.error().value("request_id"_L1).toString().toLatin1(),
             expired.header("aurous-request-id"));

    const QString good =
        urls(m_sandbox, m_sandbox.server.ids(Status::Reviewing).constFirst()).constFirst();
    QCOMPARE(RunningSandbox::ref(good).status, 200);
    m_sandbox.server.expireRefs();
    QCOMPARE(RunningSandbox::ref(good).status, 410);
    const QString fresh =
        urls(m_sandbox, m_sandbox.server.ids(Status::Reviewing).constFirst()).constFirst();
    QCOMPARE(RunningSandbox::ref(fresh).status, 200);
}

void TestSandboxRefs::refsOnTheApiPort()
{
    sandbox::Options options = RunningSandbox::quick();
    options.refsOnApiPort = true;
    RunningSandbox sandbox(options);
    QCOMPARE(sandbox.server.refsUrl(), sandbox.server.baseUrl());
    const QStringList refs = urls(sandbox, sandbox.server.ids(Status::Reviewing).constFirst());
    QVERIFY(refs.constFirst().startsWith(sandbox.server.baseUrl()));
    QCOMPARE(RunningSandbox::ref(refs.constFirst()).status, 200);
    QCOMPARE(sandbox.server.record().constLast().listener, u"api"_s);
}

void TestSandboxRefs::drawingDelaysNoPage()
{
    RunningSandbox sandbox;
    const QStringList ids = sandbox.server.ids(Status::Reviewing);
    std::vector<std::unique_ptr<WireClient>> clients;
    for (int i = 0; i < 12; ++i) {
        const QString url = urls(sandbox, ids.at(i)).constFirst();
        clients.push_back(std::make_unique<WireClient>(sandbox.server.refsUrl()));
        clients.back()->write("GET",
                              QUrl(url).toString(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    }
    QCOMPARE(sandbox.client().get(u"/v1/characters?limit=100"_s).status, 200);
    // The page was there before the last of 12 drawings: its answer comes after.
    const QList<sandbox::RecordLine> record = sandbox.server.record();
    qsizetype drawn = 0;
    for (const sandbox::RecordLine &line : record)
        drawn += line.listener == "refs"_L1 ? 1 : 0;
    QVERIFY(drawn < 12);
    for (const auto &client : clients)
        QCOMPARE(client->read().status, 200);
}

void TestSandboxRefs::afterAHardDeleteTheyAreGone()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constLast();
    const QString url = urls(m_sandbox, id).constFirst();
    m_sandbox.server.remove(id);
    QCOMPARE(RunningSandbox::ref(url).status, 404);
}

void TestSandboxRefs::withC1DeletedAreReadable()
{
    sandbox::Options options = RunningSandbox::quick();
    options.c1ReadableDeleted = true;
    RunningSandbox sandbox(options);
    const QString soft = sandbox.server.ids(Status::Synthesizing).constFirst();
    const QString hard = sandbox.server.ids(Status::Reviewing).constFirst();
    for (const QString &id : {soft, hard})
        QCOMPARE(sandbox.client().remove(characterPath(id)).status, 200);
    QCOMPARE(sandbox.fetched(soft).status, 200);
    QCOMPARE(sandbox.fetched(soft).statusWord(), u"deleted"_s);
    QCOMPARE(sandbox.fetched(hard).status, 404);
    for (const QString &id : {soft, hard}) {
        QCOMPARE(sandbox.client().remove(characterPath(id)).status, 404);
        QCOMPARE(sandbox.client().post(characterPath(id, u"/save"_s)).status, 404);
        QCOMPARE(sandbox.client().patch(characterPath(id), R"({"name":"x"})").status, 404);
    }
}

void TestSandboxRefs::withC3ACancelIsHard()
{
    sandbox::Options options = RunningSandbox::quick();
    options.c1ReadableDeleted = true; // shows the difference
    options.c3HardCancel = true;
    RunningSandbox sandbox(options);
    const QString id = sandbox.server.ids(Status::Synthesizing).constFirst();
    QCOMPARE(sandbox.client().remove(characterPath(id)).status, 200);
    QCOMPARE(sandbox.fetched(id).status, 404);
    QCOMPARE(sandbox.server.status(id), std::nullopt);
}

QTEST_GUILESS_MAIN(TestSandboxRefs)
#include "tst_sandboxrefs.moc"
