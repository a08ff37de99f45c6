// SPDX-License-Identifier: Apache-2.0
#include "settings/connectionlist.h"
#include "settings/keepable.h"
#include "settings/settingsfolder.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &each : connections)
        names.append(each.name);
    return names;
}

Connection usedOn(Connection connection, int day)
{
    connection.usedAt = QDateTime(QDate(2026, 5, day), QTime(12, 0), Qt::UTC);
    return connection;
}

} // namespace

/// Names, the order of use, and what a connection must be to be one.
class TestConnectionList : public QObject
{
    Q_OBJECT

private slots:
    void namesBecomeUnique();
    void longNamesBecomeUniqueToo();
    void aReplacedOneMayKeepItsName();
    void lastUsed();
    void forServer();
    void serverIsKeptAsAnOrigin();
    void holdsNoMoreThanMost();
    void isKeepable_data();
    void isKeepable();
    void timesAreKeptInUtc();
};

void TestConnectionList::namesBecomeUnique()
{
    ConnectionList list;
    for (const QString &name :
         {u"Studio"_s, u"studio"_s, u"Studio (2)"_s, u" Studio\n"_s, QString(), u"  "_s})
        QVERIFY(list.add(newConnection(name)));
    QCOMPARE(namesOf(list.all()),
             QStringList({u"Studio"_s, u"studio (2)"_s, u"Studio (2) (2)"_s, u"Studio (3)"_s,
                          u"api.aurous.example"_s, u"api.aurous.example (2)"_s}));
}

void TestConnectionList::longNamesBecomeUniqueToo()
{
    ConnectionList list;
    const QString beyond = QString(96, u'n') + u" \U0001f3ad and so on"_s;
    for (int i = 0; i < 12; ++i)
        QVERIFY(list.add(newConnection(beyond)));
    for (const Connection &each : list.all()) {
        QVERIFY(each.name.size() <= LongestName);
        QCOMPARE(keepable(each), each);
    }
    const QStringList names = namesOf(list.all());
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 12);
}

void TestConnectionList::aReplacedOneMayKeepItsName()
{
    ConnectionList list;
    Connection one = newConnection(u"One"_s);
    QVERIFY(list.add(one));
    QVERIFY(list.add(newConnection(u"Two"_s)));
    one.name = u"ONE"_s;
    QVERIFY(list.replace(one));
    QCOMPARE(namesOf(list.all()), QStringList({u"ONE"_s, u"Two"_s}));
    one.name = u"two"_s;
    QVERIFY(list.replace(one));
    QCOMPARE(namesOf(list.all()), QStringList({u"two (2)"_s, u"Two"_s}));
}

void TestConnectionList::lastUsed()
{
    ConnectionList list;
    QVERIFY(!list.lastUsed());
    QVERIFY(list.add(newConnection(u"Never"_s)));
    QVERIFY(!list.lastUsed());
    QVERIFY(list.add(usedOn(newConnection(u"Second"_s), 2)));
    QVERIFY(list.add(usedOn(newConnection(u"Third"_s), 3)));
    QVERIFY(list.add(usedOn(newConnection(u"First"_s), 1)));
    QCOMPARE(list.lastUsed()->name, u"Third"_s);
    QVERIFY(list.remove(list.lastUsed()->id));
    QCOMPARE(list.lastUsed()->name, u"Second"_s);
}

void TestConnectionList::forServer()
{
    ConnectionList list;
    Connection other = usedOn(newConnection(u"Other"_s), 9);
    other.server.setPort(8443);
    QVERIFY(list.add(newConnection(u"Never"_s)));
    QVERIFY(list.add(other));
    QVERIFY(list.add(newConnection(u"Never either"_s)));
    QVERIFY(list.add(usedOn(newConnection(u"First"_s), 1)));
    QVERIFY(list.add(usedOn(newConnection(u"Second"_s), 2)));
    const QStringList expected{u"Second"_s, u"First"_s, u"Never"_s, u"Never either"_s};
    for (const QString &server : {u"https://api.aurous.example"_s, u"https://api.aurous.example/"_s,
                                  u"HTTPS://API.Aurous.example:443"_s})
        QCOMPARE(namesOf(list.forServer(QUrl(server))), expected);
    QCOMPARE(namesOf(list.forServer(QUrl(u"https://api.aurous.example:8443"_s))),
             QStringList(u"Other"_s));
    QVERIFY(list.forServer(QUrl(u"http://api.aurous.example"_s)).isEmpty());
    QVERIFY(list.forServer({}).isEmpty());
}

void TestConnectionList::serverIsKeptAsAnOrigin()
{
    ConnectionList list;
    Connection connection = newConnection(u"One"_s);
    connection.server = QUrl(u"HTTPS://API.Aurous.example:443/"_s);
    QVERIFY(list.add(connection));
    QCOMPARE(list.all().first().server, QUrl(u"https://api.aurous.example"_s));
}

void TestConnectionList::holdsNoMoreThanMost()
{
    ConnectionList list;
    for (qsizetype i = 0; i < ConnectionList::Most; ++i)
        QVERIFY(list.add(newConnection(u"n"_s)));
    QVERIFY(!list.add(newConnection(u"one more"_s)));
    QVERIFY(list.replace(list.all().constLast()));
    QCOMPARE(list.all().size(), ConnectionList::Most);
}

void TestConnectionList::isKeepable_data()
{
    QTest::addColumn<Connection>("given");
    QTest::addColumn<Connection>("kept");

    const auto row = [](const char *name, auto give, auto keep) {
        Connection given = wholeConnection();
        give(given);
        Connection kept = given;
        keep(kept);
        QTest::newRow(name) << given << kept;
    };
    const auto asItIs = [](Connection &) {};
    row("whole", asItIs, asItIs);
    row(
        "two lines", [](Connection &c) { c.name = u"a\r\nb\t c"_s; },
        [](Connection &c) { c.name = u"a b c"_s; });
    row(
        "controls", [](Connection &c) { c.teamName = u"\x1b[2J\u0085x"_s; },
        [](Connection &c) { c.teamName = u"[2J x"_s; });
    row(
        "half a character", [](Connection &c) { c.teamName = QString(QChar(0xd83c)) + u'x'; },
        [](Connection &c) { c.teamName = QString::fromUtf8(c.teamName.toUtf8()); });
    row(
        "cut in a character",
        [](Connection &c) { c.teamName = QString(99, u'n') + u"\U0001f3ad"_s; },
        [](Connection &c) { c.teamName = QString(99, u'n'); });
    row(
        "other scripts", [](Connection &c) { c.name = u"スタジオ \U0001f3ad סטודיו"_s; }, asItIs);
    row(
        "IPv6 proxy", [](Connection &c) { c.proxy.host = u"::1"_s; }, asItIs);
    row(
        "proxy without a port", [](Connection &c) { c.proxy.port = 0; },
        [](Connection &c) { c.proxy.kind = ProxyChoice::Kind::System; });
    row(
        "proxy as an address", [](Connection &c) { c.proxy.host = u"http://p.example"_s; },
        [](Connection &c) {
            c.proxy.kind = ProxyChoice::Kind::System;
            c.proxy.host.clear();
        });
    row(
        "proxy with a user", [](Connection &c) { c.proxy.host = u"u:p@p.example"_s; },
        [](Connection &c) {
            c.proxy.kind = ProxyChoice::Kind::System;
            c.proxy.host.clear();
        });
    row(
        "no proxy, but one to come back to",
        [](Connection &c) { c.proxy.kind = ProxyChoice::Kind::None; }, asItIs);
    row(
        "no version", [](Connection &c) { c.apiVersion.clear(); },
        [](Connection &c) { c.apiVersion = FirstApiVersion; });
    row(
        "before all time", [](Connection &c) { c.usedAt = QDateTime::fromSecsSinceEpoch(0); },
        [](Connection &c) { c.usedAt = {}; });
    row(
        "after all time",
        [](Connection &c) { c.keyStoredAt = QDateTime(QDate(9999, 1, 1), QTime(0, 0)); },
        [](Connection &c) { c.keyStoredAt = {}; });
    row(
        "queue of no status", [](Connection &c) { c.lastQueue = u"a/b"_s; },
        [](Connection &c) { c.lastQueue.clear(); });
    row(
        "loopback", [](Connection &c) { c.server = QUrl(u"http://127.0.0.1:8080"_s); }, asItIs);
}

void TestConnectionList::isKeepable()
{
    QFETCH(const Connection, given);
    QFETCH(const Connection, kept);
    QCOMPARE(keepable(given), kept);
    QCOMPARE(keepable(kept), kept); // once is enough
}

void TestConnectionList::timesAreKeptInUtc()
{
    Connection connection = wholeConnection();
    connection.usedAt = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::OffsetFromUTC, 7'200);
    const std::optional<Connection> kept = keepable(connection);
    QCOMPARE(kept, connection);
    QCOMPARE(kept->usedAt.timeSpec(), Qt::UTC);
    QCOMPARE(kept->usedAt.time(), QTime(10, 0));
}

QTEST_GUILESS_MAIN(TestConnectionList)
#include "tst_connectionlist.moc"
