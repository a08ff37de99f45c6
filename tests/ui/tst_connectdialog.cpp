// SPDX-License-Identifier: Apache-2.0
#include "secrets/memorystore.h"
#include "support/connectfixture.h"
#include "support/keytraces.h"
#include "support/rawserver.h"
#include "ui/connect/checksteps.h"

#include <QClipboard>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using State = CheckSteps::State;

namespace {

constexpr int LastStep = 5; ///< Save and delete, after the five of the report

CheckSteps &steps(const ConnectFixture &f)
{
    return *f.dialog->findChild<CheckSteps *>();
}

QList<State> states(const ConnectFixture &f)
{
    QList<State> states;
    for (int i = 0; i <= LastStep; ++i)
        states.append(steps(f).state(i));
    return states;
}

constexpr State W = State::Waiting;
constexpr State P = State::Passed;
constexpr State F = State::Failed;
constexpr State U = State::Unknown;

/// A name that is not found, without a question to anybody: no resolver takes one so long.
QString unknownServer()
{
    return u"https://"_s + QStringList(6, QString(60, u'a')).join(u'.');
}

} // namespace

/// Connecting: what is tested, what is said, and what is handed over.
class TestConnectDialog : public QObject
{
    Q_OBJECT

private slots:
    void connectsByTheKeyboardAlone();
    void handsOverNothingUntilTheKeyIsAccepted();
    void aTestShowsItsStepsAndHandsNothingOver();
    void eachFailingStepSaysSo_data();
    void eachFailingStepSaysSo();
    void aProxyThatCannotBeReachedIsNamed();
    void aKeyThatOnlyLacksReadsForNowWillDo();
    void aTeamThatIsNotToldIsNoHindrance();
    void canBeStopped_data();
    void canBeStopped();
    void anEditEndsTheTest();
    void testedAgainAfterAFailure();
    void escapeClosesAndForgetsTheKey_data();
    void escapeClosesAndForgetsTheKey();
    void destroyedWhileBusy();
    void asksForTheKeyOfAConnection();
    void refusesTheKeyOfAnotherTeam();
    void theSandboxIsOneClickAway();
    void aStoreInMemoryWillDo();
    void theKeyIsNowhereToBeRead();
};

void TestConnectDialog::connectsByTheKeyboardAlone()
{
    ConnectFixture f;
    QVERIFY(f.open());
    // The service's own address is there already.
    QCOMPARE(QApplication::focusWidget(), f.keyField());
    ConnectFixture::key(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), f.serverField());
    ConnectFixture::type(f.server.baseUrl() + u"/v1/"_s);
    ConnectFixture::key(Qt::Key_Tab);
    ConnectFixture::type(f.server.apiKey());
    ConnectFixture::key(Qt::Key_Return);
    QVERIFY(f.shows(u"Testing…"_s));
    QTRY_COMPARE(f.handedOver.size(), 1);
    const ConnectFixture::HandedOver &got = f.handedOver.constFirst();
    QCOMPARE(got.key, f.server.apiKey().toLatin1());
    QCOMPARE(got.place, KeyPlace::Keychain);
    QVERIFY(got.connection.id.isNull());
    QCOMPARE(got.connection.server, QUrl(f.server.baseUrl()));
    QCOMPARE(got.connection.name, u"Lumen"_s);
    QCOMPARE(got.connection.teamName, u"Lumen"_s);
    QVERIFY(!got.connection.teamId.isEmpty());
    QCOMPARE(got.connection.apiVersion, u"2026-05-15"_s);
    QCOMPARE(got.connection.proxy, ProxyChoice());
    QTRY_VERIFY(f.dialog.isNull());
    QCOMPARE(f.handedOver.size(), 1);
}

void TestConnectDialog::handsOverNothingUntilTheKeyIsAccepted()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    f.keyField()->insert(u"al_live_0123456789abcdef"_s);
    f.press(u"Connect"_s);
    QVERIFY(f.isBusy());
    QVERIFY(!f.button(u"Connect"_s)->isEnabled());
    QTRY_VERIFY(!f.isBusy());
    QVERIFY(f.handedOver.isEmpty());
    QVERIFY(f.dialog->isVisible());
    QVERIFY(f.button(u"Connect"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), f.keyField());
    // It is selected, so that the right one takes its place.
    ConnectFixture::type(f.server.apiKey());
    ConnectFixture::key(Qt::Key_Return);
    QTRY_COMPARE(f.handedOver.size(), 1);
}

void TestConnectDialog::aTestShowsItsStepsAndHandsNothingOver()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    QVERIFY(!steps(f).isVisible());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Test connection"_s);
    QVERIFY(steps(f).isVisible());
    QTRY_COMPARE(states(f), QList<State>({P, P, P, P, P, U}));
    QVERIFY(f.shows(u"team Lumen"_s));
    QVERIFY(f.shows(u"Read: yes"_s));
    QVERIFY(f.shows(u"Save and delete: known at the first decision"_s));
    QVERIFY(f.shows(u"The connection works."_s));
    QTest::qWait(100);
    QVERIFY(f.handedOver.isEmpty());
    QCOMPARE(f.keyField()->key(), f.server.apiKey().toLatin1());
    for (const sandbox::RecordLine &line : f.server.record())
        QCOMPARE(line.method, u"GET"_s);
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
}

void TestConnectDialog::eachFailingStepSaysSo_data()
{
    QTest::addColumn<QString>("server"); // empty: the sandbox
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QList<State>>("expected");
    QTest::addColumn<QString>("words"); // of the failed step
    QTest::addColumn<bool>("isServer"); // what to mend: the server, else the key
    const QList<State> connection{P, P, F, W, W, W};
    const QList<State> key{P, P, P, F, W, W};
    const QList<State> rights{P, P, P, P, F, W};
    QTest::newRow("name") << unknownServer() << QString() << QList<State>({F, W, W, W, W, W})
                          << u"Server's name: The server's name was not found."_s << true;
    QTest::newRow("nobody there")
        << u"https://127.0.0.1:1"_s << QString() << connection
        << u"Connection: The server cannot be reached. Check the network and the address."_s
        << true;
    QTest::newRow("no TLS") << u"TLS"_s << QString() << connection
                            << u"Connection: No secure connection"_s << true;
    QTest::newRow("key refused") << QString() << u"GET /v1/team 401"_s << key
                                 << u"Key: The server refused the API key. It may have been"_s
                                 << false;
    QTest::newRow("server error") << QString() << u"GET /v1/team 500"_s << key
                                  << u"Key: The server has a problem (500)"_s << false;
    QTest::newRow("not the API") << QString() << u"GET /v1/team not-json"_s << key << u"Key: "_s
                                 << false;
    QTest::newRow("elsewhere") << QString() << u"GET /v1/team redirect"_s << key
                               << u"Check the server's address."_s << false;
    QTest::newRow("hangs up") << QString() << u"GET /v1/team close"_s << key << u"Key: "_s << false;
    QTest::newRow("may not read") << QString() << u"GET /v1/characters 403"_s << rights
                                  << u"Read: The API key lacks the right for this ("_s << false;
}

void TestConnectDialog::eachFailingStepSaysSo()
{
    QFETCH(QString, server);
    QFETCH(QString, fault);
    QFETCH(QString, words);
    QFETCH(bool, isServer);
    ConnectFixture f;
    if (!fault.isEmpty())
        QCOMPARE(f.server.addFault(fault), QString());
    QVERIFY(f.openWithServer());
    RawServer raw;
    raw.answerAll(RawServer::response(400), RawServer::After::Close);
    if (server == u"TLS")
        server = raw.url().toString().replace(u"http:"_s, u"https:"_s);
    if (!server.isEmpty())
        f.serverField()->setText(server);
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QVERIFY(f.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!f.isBusy(), 20'000);
    QTEST(states(f), "expected");
    QVERIFY(f.shows(words));
    QVERIFY(f.shows(u"Something does not work yet."_s));
    QVERIFY(f.handedOver.isEmpty());
    QCOMPARE(QApplication::focusWidget(),
             isServer ? static_cast<QWidget *>(f.serverField()) : f.keyField());
    // Whatever failed, nobody has to paste it again.
    QCOMPARE(f.keyField()->key(), f.server.apiKey().toLatin1());
}

void TestConnectDialog::aProxyThatCannotBeReachedIsNamed()
{
    ConnectFixture f;
    f.dialog->setServer(QUrl(u"https://api.greenroom.invalid"_s));
    QVERIFY(f.open());
    f.press(u"More"_s);
    QTest::mouseClick(named<QRadioButton>(*f.dialog, u"Manual"_s), Qt::LeftButton);
    named<QLineEdit>(*f.dialog, u"Proxy host"_s)->setText(u"127.0.0.1"_s);
    named<QLineEdit>(*f.dialog, u"Proxy port"_s)->setText(u"1"_s);
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!f.isBusy(), 20'000);
    QCOMPARE(states(f), QList<State>({P, F, W, W, W, W}));
    QVERIFY(f.shows(u"Server's name: left to the proxy"_s));
    QVERIFY(f.shows(u"Proxy: The proxy cannot be reached."_s));
    QCOMPARE(QApplication::focusWidget(), named<QRadioButton>(*f.dialog, u"Manual"_s));
}

void TestConnectDialog::aKeyThatOnlyLacksReadsForNowWillDo()
{
    ConnectFixture f;
    QCOMPARE(f.server.addFault(u"GET /v1/characters 429"_s), QString());
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
    QCOMPARE(f.handedOver.constFirst().connection.teamName, u"Lumen"_s);
}

void TestConnectDialog::aTeamThatIsNotToldIsNoHindrance()
{
    ConnectFixture f;
    QCOMPARE(f.server.addFault(u"GET /v1/team 403"_s), QString());
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Test connection"_s);
    QTRY_VERIFY(!f.isBusy());
    QVERIFY(f.shows(u"Key: accepted; the server does not tell its team"_s));
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
    QCOMPARE(f.handedOver.constFirst().connection.teamId, QString());
    QCOMPARE(f.handedOver.constFirst().connection.name, u"127.0.0.1"_s);
}

void TestConnectDialog::canBeStopped_data()
{
    QTest::addColumn<QString>("begin");
    QTest::newRow("a test") << u"Test connection"_s;
    QTest::newRow("Connect") << u"Connect"_s;
}

void TestConnectDialog::canBeStopped()
{
    QFETCH(QString, begin);
    ConnectFixture f;
    QCOMPARE(f.server.addFault(u"GET /v1/team hang times=1"_s), QString());
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(begin);
    QTRY_COMPARE(f.requests(), 1);
    QVERIFY(f.shows(u"Testing…"_s));
    QVERIFY(!f.button(u"Connect"_s)->isEnabled());
    f.press(u"Stop"_s);
    QVERIFY(!f.isBusy());
    QVERIFY(f.shows(u"Stopped."_s));
    QVERIFY(f.button(u"Connect"_s)->isEnabled());
    QVERIFY(f.button(u"Test connection"_s) != nullptr);
    QTest::qWait(100);
    QVERIFY(f.handedOver.isEmpty());
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
}

void TestConnectDialog::anEditEndsTheTest()
{
    ConnectFixture f;
    QCOMPARE(f.server.addFault(u"GET /v1/team latency ms=200"_s), QString());
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QTest::qWait(100); // on its way, in all likelihood
    f.keyField()->setFocus();
    ConnectFixture::type(u"a"_s);
    QVERIFY(!f.isBusy());
    QVERIFY(!steps(f).isVisible());
    QVERIFY(f.button(u"Connect"_s)->isEnabled());
    QTest::qWait(400);
    QVERIFY(f.handedOver.isEmpty());
    QCOMPARE(f.keyField()->length(), f.server.apiKey().size() + 1);
}

void TestConnectDialog::testedAgainAfterAFailure()
{
    ConnectFixture f;
    QCOMPARE(f.server.addFault(u"GET /v1/team 500 times=1"_s), QString());
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Test connection"_s);
    QTRY_COMPARE(states(f), QList<State>({P, P, P, F, W, W}));
    f.press(u"Test connection"_s);
    QCOMPARE(states(f), QList<State>({State::Running, W, W, W, W, W}));
    QTRY_COMPARE(states(f), QList<State>({P, P, P, P, P, U}));
}

void TestConnectDialog::escapeClosesAndForgetsTheKey_data()
{
    QTest::addColumn<bool>("isBusy");
    QTest::newRow("at rest") << false;
    QTest::newRow("while testing") << true;
}

void TestConnectDialog::escapeClosesAndForgetsTheKey()
{
    QFETCH(bool, isBusy);
    ConnectFixture f;
    QCOMPARE(f.server.addFault(u"GET /v1/team hang"_s), QString());
    QVERIFY(f.openWithServer());
    KeyField *field = f.keyField();
    field->insert(f.server.apiKey());
    if (isBusy) {
        f.press(u"Connect"_s);
        QTRY_COMPARE(f.requests(), 1);
    }
    QTest::keyClick(f.dialog, Qt::Key_Escape);
    QVERIFY(field->isEmpty());
    QVERIFY(!f.isBusy());
    QTRY_VERIFY(f.dialog.isNull());
    QVERIFY(f.handedOver.isEmpty());
    QCOMPARE(f.sandboxes, 0);
}

void TestConnectDialog::destroyedWhileBusy()
{
    ConnectFixture f({}, {.count = 20});
    QCOMPARE(f.server.addFault(u"GET /v1/team latency ms=100"_s), QString());
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QTest::qWait(50); // on its way, in all likelihood
    delete f.dialog;
    f.keychain.answer(KeyringState::Present);
    QTest::qWait(200);
    QVERIFY(f.handedOver.isEmpty());
}

void TestConnectDialog::asksForTheKeyOfAConnection()
{
    ConnectFixture f;
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Night <b>shift</b>"_s;
    connection.server = QUrl(f.server.baseUrl());
    connection.proxy = {.kind = ProxyChoice::Kind::None};
    connection.lastQueue = u"failed"_s;
    f.dialog->setConnection(connection, u"The keychain has no key for it any more."_s);
    QVERIFY(f.open());
    QVERIFY(f.shows(u"Connect to Night <b>shift</b>"_s));
    QVERIFY(f.shows(u"The keychain has no key for it any more."_s));
    QVERIFY(f.serverField()->isReadOnly());
    QCOMPARE(f.serverField()->text(), f.server.baseUrl());
    QCOMPARE(QApplication::focusWidget(), f.keyField());
    ConnectFixture::type(f.server.apiKey());
    ConnectFixture::key(Qt::Key_Return);
    QTRY_COMPARE(f.handedOver.size(), 1);
    Connection expected = connection;
    expected.teamId = f.handedOver.constFirst().connection.teamId;
    expected.teamName = u"Lumen"_s;
    QVERIFY(!expected.teamId.isEmpty());
    QVERIFY(f.handedOver.constFirst().connection == expected);
}

void TestConnectDialog::refusesTheKeyOfAnotherTeam()
{
    ConnectFixture f;
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = u"Night shift"_s;
    connection.server = QUrl(f.server.baseUrl());
    f.dialog->setConnection(connection, u"?"_s);
    QVERIFY(f.open());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
    connection = f.handedOver.constFirst().connection;

    ConnectFixture again;
    connection.server = QUrl(again.server.baseUrl());
    again.dialog->setConnection(connection, u"?"_s);
    QVERIFY(again.open());
    again.keyField()->insert(again.server.secondTeamKey());
    again.press(u"Connect"_s);
    QTRY_VERIFY(!again.isBusy());
    QVERIFY(again.shows(u"This key is of another team, "_s));
    QVERIFY(again.handedOver.isEmpty());
    QCOMPARE(QApplication::focusWidget(), again.keyField());
    ConnectFixture::type(again.server.apiKey());
    QVERIFY(!again.shows(u"This key is of another team, "_s));
    ConnectFixture::key(Qt::Key_Return);
    QTRY_COMPARE(again.handedOver.size(), 1);
}

void TestConnectDialog::theSandboxIsOneClickAway()
{
    ConnectFixture f;
    QVERIFY(f.open());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Try the sandbox"_s);
    QCOMPARE(f.sandboxes, 1);
    QTRY_VERIFY(f.dialog.isNull());
    QVERIFY(f.handedOver.isEmpty());
}

void TestConnectDialog::aStoreInMemoryWillDo()
{
    const ConnectFixture f;
    MemoryStore store;
    ConnectDialog dialog(f.theme, store, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QTRY_VERIFY(showsPart<QLabel>(dialog, u"It works"_s));
}

void TestConnectDialog::theKeyIsNowhereToBeRead()
{
    ConnectFixture f;
    const QString key = f.server.apiKey();
    QVERIFY(f.openWithServer());
    QGuiApplication::clipboard()->clear();
    f.keyField()->insert(key);
    QCOMPARE(tracesOf(key, *f.dialog), QString());
    QTest::mousePress(f.keyField()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QVERIFY(f.keyField()->isRevealed());
    QCOMPARE(tracesOf(key, *f.dialog), QString());
    QTest::mouseRelease(f.keyField()->findChild<QAbstractButton *>(), Qt::LeftButton);
    f.press(u"Test connection"_s);
    QCOMPARE(tracesOf(key, *f.dialog), QString());
    QTRY_VERIFY(!f.isBusy());
    QCOMPARE(tracesOf(key, *f.dialog), QString());
    connect(f.dialog, &ConnectDialog::connectRequested, this, [&] {
        QVERIFY(f.dialog->findChild<KeyField *>()->isEmpty());
        QCOMPARE(tracesOf(key, *f.dialog), QString());
    });
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
}

QTEST_MAIN(TestConnectDialog)
#include "tst_connectdialog.moc"
