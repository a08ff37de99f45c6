// SPDX-License-Identifier: Apache-2.0
#include "sandbox/runningsandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using sandbox::Status;

/// PATCH of name and attributes: contract 4.8 and the limits of its section 12.
class TestSandboxPatch final : public QObject
{
    Q_OBJECT

private slots:
    void patchReplacesAttributesWhole();
    void patchRefuses_data();
    void patchRefuses();
    void patchWithoutAChangeLeavesTheTime();
    void everyChangeMovesTheTime();

private:
    [[nodiscard]] QString updatedAt(const QString &id) const
    {
        return m_sandbox.fetched(id).json().value("updated_at"_L1).toString();
    }
    RunningSandbox m_sandbox;
};

void TestSandboxPatch::patchReplacesAttributesWhole()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constLast();
    const WireAnswer named =
        m_sandbox.client().patch(characterPath(id), R"({"name":"Mira \u00e9"})");
    QCOMPARE(named.status, 200);
    QCOMPARE(named.json().value("name"_L1).toString(), u"Mira é"_s);
    QCOMPARE(named.json().value("attributes"_L1).toObject().size(), 8);
    QCOMPARE(named.statusWord(), u"reviewing"_s);
    const WireAnswer one =
        m_sandbox.client().patch(characterPath(id), R"({"attributes":{"hair_color":"red"}})");
    QCOMPARE(one.json().value("attributes"_L1).toObject(),
             (QJsonObject{{u"hair_color"_s, u"red"_s}}));
    QCOMPARE(one.json().value("name"_L1).toString(), u"Mira é"_s);
    const WireAnswer none = m_sandbox.client().patch(characterPath(id), R"({"attributes":null})");
    QVERIFY(none.json().value("attributes"_L1).isNull());
    const WireAnswer resynthesis = m_sandbox.client().post(characterPath(id, u"/resynthesize"_s));
    QCOMPARE(resynthesis.status, 400);
    QCOMPARE(resynthesis.param(), u"attributes"_s);
}

void TestSandboxPatch::patchRefuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("param");
    QTest::newRow("status") << R"({"status":"ready"})"_ba << u"status"_s;
    QTest::newRow("several") << R"({"name":"x","refs":[],"id":"y"})"_ba << u"refs"_s;
    QTest::newRow("empty name") << R"({"name":""})"_ba << u"name"_s;
    QTest::newRow("long name") << R"({"name":")" + QByteArray(121, 'x') + "\"}" << u"name"_s;
    QTest::newRow("unknown attribute")
        << R"({"attributes":{"shoes":"red"}})"_ba << u"attributes.shoes"_s;
    QTest::newRow("young") << R"({"attributes":{"age":17}})"_ba << u"attributes.age"_s;
    QTest::newRow("age as text") << R"({"attributes":{"age":"28"}})"_ba << u"attributes.age"_s;
    QTest::newRow("list") << R"({"attributes":[]})"_ba << u"attributes"_s;
    QTest::newRow("no JSON") << "{"_ba << QString();
    QTest::newRow("no object") << "[]"_ba << QString();
}

void TestSandboxPatch::patchRefuses()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, param);
    const QString id = m_sandbox.server.ids(Status::Reviewing).constLast();
    const QByteArray before = m_sandbox.fetched(id).json().value("name"_L1).toString().toUtf8();
    const WireAnswer answer = m_sandbox.client().patch(characterPath(id), body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"invalid_request"_s);
    QCOMPARE(answer.param(), param);
    if (body.contains("refs"))
        QVERIFY(answer.error().value("message"_L1).toString().contains("refs, id"_L1));
    QCOMPARE(m_sandbox.fetched(id).json().value("name"_L1).toString().toUtf8(), before);
}

void TestSandboxPatch::patchWithoutAChangeLeavesTheTime()
{
    const QString id = m_sandbox.server.ids(Status::Reviewing).constFirst();
    const QJsonObject before = m_sandbox.fetched(id).json();
    // The same attributes in another order, as Qt sorts them.
    const QJsonObject same{{u"name"_s, before.value("name"_L1)},
                           {u"attributes"_s, before.value("attributes"_L1)}};
    for (const QByteArray &body : {"{}"_ba, QJsonDocument(same).toJson()}) {
        const WireAnswer answer = m_sandbox.client().patch(characterPath(id), body);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json().value("updated_at"_L1), before.value("updated_at"_L1));
    }
}

void TestSandboxPatch::everyChangeMovesTheTime()
{
    const QString id = m_sandbox.server.add(Status::Reviewing);
    QStringList times{updatedAt(id)};
    for (int i = 0; i < 3; ++i) {
        m_sandbox.client().patch(characterPath(id),
                                 R"({"name":"N)" + QByteArray::number(i) + "\"}");
        times.append(updatedAt(id));
    }
    m_sandbox.server.setStatus(id, Status::Reviewing);
    times.append(updatedAt(id));
    QStringList sorted = times;
    sorted.sort();
    QCOMPARE(times, sorted);
    QCOMPARE(times.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestSandboxPatch)
#include "tst_sandboxpatch.moc"
