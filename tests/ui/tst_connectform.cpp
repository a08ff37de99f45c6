// SPDX-License-Identifier: Apache-2.0
#include "support/connectfixture.h"
#include "ui/connect/connectform.h"
#include "ui/connect/serveraddress.h"

#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

QRadioButton *radio(const ConnectFixture &f, const QString &name)
{
    return named<QRadioButton>(*f.dialog, name);
}

QString nameOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

/// The names of what Tab reaches, from what has the focus on, until it comes round.
QStringList tabOrder()
{
    QStringList names;
    QWidget *first = QApplication::focusWidget();
    constexpr int many = 40;
    do {
        names.append(nameOf(QApplication::focusWidget()));
        ConnectFixture::key(Qt::Key_Tab);
    } while (QApplication::focusWidget() != first && names.size() < many);
    return names;
}

} // namespace

/// The fields of the connect dialog: what they take, what they say, and how keys reach them.
class TestConnectForm : public QObject
{
    Q_OBJECT

private slots:
    void takesTheServerAsPeopleTypeIt_data();
    void takesTheServerAsPeopleTypeIt();
    void refusesWhatIsNoServer_data();
    void refusesWhatIsNoServer();
    void saysWherePlainHttpIsPossible();
    void refusesWhatIsNoKey();
    void saysOneProblemAtATime();
    void theFirstEmptyFieldHasTheFocus();
    void aClickIntoTheServerSelectsIt();
    void saysHowTheKeychainIs_data();
    void saysHowTheKeychainIs();
    void withoutAKeychainItIsThisRun();
    void theReviewersChoiceOfThisRunStays();
    void aSlowKeychainAnswersLater();
    void thePlaceIsHandedOver();
    void takesAProxy_data();
    void takesAProxy();
    void refusesHalfAProxy_data();
    void refusesHalfAProxy();
    void refusesWhatIsNoVersion();
    void everythingIsReachedByTab();
    void everyMnemonicIsTheOnlyOne();
};

void TestConnectForm::takesTheServerAsPeopleTypeIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server");
    const QString example = u"https://api.example.com"_s;
    QTest::newRow("https") << example << example;
    QTest::newRow("without scheme") << u" api.example.com "_s << example;
    QTest::newRow("with /v1") << u"https://api.example.com/v1"_s << example;
    QTest::newRow("with /v1/") << u"https://api.example.com/v1/"_s << example;
    QTest::newRow("with a slash") << u"https://api.example.com/"_s << example;
    QTest::newRow("in capitals") << u"HTTPS://API.example.com"_s << example;
    QTest::newRow("with a port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("by name") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
}

void TestConnectForm::takesTheServerAsPeopleTypeIt()
{
    QFETCH(QString, typed);
    QFETCH(QString, server);
    QCOMPARE(serverFrom(typed).toString(), server);
}

void TestConnectForm::refusesWhatIsNoServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another scheme") << u"ftp://api.example.com"_s;
    QTest::newRow("a user") << u"https://me:secret@api.example.com"_s;
    QTest::newRow("a query") << u"https://api.example.com/?a=b"_s;
    QTest::newRow("a path") << u"https://api.example.com/v2"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("words") << u"the usual server"_s;
}

void TestConnectForm::refusesWhatIsNoServer()
{
    QFETCH(QString, typed);
    ConnectFixture f;
    QVERIFY(f.open());
    f.keyField()->insert(f.server.apiKey());
    f.serverField()->setText(typed);
    f.press(u"Connect"_s);
    QVERIFY(f.shows(u"That is no address of a server."_s));
    QCOMPARE(QApplication::focusWidget(), f.serverField());
    QVERIFY(!f.isBusy());
    ConnectFixture::type(u"a"_s);
    QVERIFY(!f.shows(u"That is no address of a server."_s));
}

void TestConnectForm::refusesWhatIsNoKey()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    f.press(u"Connect"_s);
    QVERIFY(f.shows(u"Enter the API key of your team."_s));
    QCOMPARE(QApplication::focusWidget(), f.keyField());
    ConnectFixture::type(u"al_live_0123 456789"_s);
    QVERIFY(!f.shows(u"Enter the API key of your team."_s));
    f.press(u"Test connection"_s);
    QVERIFY(f.shows(u"There is a blank or a line break inside the key."_s));
    QCOMPARE(f.keyField()->length(), 19);
    QCOMPARE(f.requests(), 0);
}

void TestConnectForm::saysOneProblemAtATime()
{
    ConnectFixture f;
    QVERIFY(f.open());
    f.serverField()->setText(u"no server"_s);
    f.press(u"Connect"_s);
    QVERIFY(f.shows(u"That is no address"_s));
    QVERIFY(!f.shows(u"Enter the API key"_s));
    f.serverField()->setText(f.server.baseUrl());
    f.press(u"Connect"_s);
    QVERIFY(!f.shows(u"That is no address"_s));
    QVERIFY(f.shows(u"Enter the API key"_s));
}

void TestConnectForm::theFirstEmptyFieldHasTheFocus()
{
    ConnectFixture f;
    f.dialog->setServer({});
    QVERIFY(f.open());
    QCOMPARE(QApplication::focusWidget(), f.serverField());
    f.dialog->setServer(QUrl(f.server.baseUrl()));
    QCOMPARE(QApplication::focusWidget(), f.keyField());
}

void TestConnectForm::aClickIntoTheServerSelectsIt()
{
    ConnectFixture f;
    QVERIFY(f.open());
    QTest::mouseClick(f.serverField(), Qt::LeftButton);
    ConnectFixture::type(u"example.com"_s);
    QCOMPARE(f.serverField()->text(), u"example.com"_s);
    QTest::mouseClick(f.serverField(), Qt::LeftButton);
    QVERIFY(!f.serverField()->hasSelectedText());
}

void TestConnectForm::saysHowTheKeychainIs_data()
{
    QTest::addColumn<std::optional<KeyringState>>("state");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isKeychain");
    using State = std::optional<KeyringState>;
    QTest::newRow("not asked") << State() << u"Asking the keychain"_s << true;
    QTest::newRow("works") << State(KeyringState::Present) << u"It works"_s << true;
    QTest::newRow("empty") << State(KeyringState::Absent) << u"It works"_s << true;
    QTest::newRow("locked") << State(KeyringState::Locked) << u"It is locked"_s << true;
    QTest::newRow("slow") << State(KeyringState::Slow) << u"No answer from it yet"_s << true;
    QTest::newRow("none") << State(KeyringState::NoService) << u"There is none"_s << false;
}

void TestConnectForm::saysHowTheKeychainIs()
{
    QFETCH(std::optional<KeyringState>, state);
    QFETCH(QString, line);
    QFETCH(bool, isKeychain);
    ConnectFixture f(state);
    QVERIFY(f.open());
    QTRY_VERIFY(f.shows(line));
    QCOMPARE(f.keychain.probes(), 1);
    QCOMPARE(radio(f, u"System keychain"_s)->isChecked(), isKeychain);
    QCOMPARE(radio(f, u"System keychain"_s)->isEnabled(), isKeychain);
    QCOMPARE(radio(f, u"This run only"_s)->isChecked(), !isKeychain);
    QCOMPARE(f.button(u"Try again"_s) != nullptr, !isKeychain);
    QVERIFY(QAccessible::queryAccessibleInterface(radio(f, u"System keychain"_s))
                ->text(QAccessible::Description)
                .contains(line));
}

void TestConnectForm::withoutAKeychainItIsThisRun()
{
    ConnectFixture f(KeyringState::NoService);
    QVERIFY(f.open());
    QTRY_VERIFY(radio(f, u"This run only"_s)->isChecked());
    f.keychain.setState(KeyringState::Present);
    f.press(u"Try again"_s);
    QTRY_VERIFY(f.shows(u"It works"_s));
    QCOMPARE(f.keychain.probes(), 2);
    QVERIFY(radio(f, u"System keychain"_s)->isChecked());
    QVERIFY(f.button(u"Try again"_s) == nullptr);
}

void TestConnectForm::theReviewersChoiceOfThisRunStays()
{
    ConnectFixture f(KeyringState::NoService);
    QVERIFY(f.open());
    QTRY_VERIFY(radio(f, u"This run only"_s)->isChecked());
    QTest::mouseClick(radio(f, u"This run only"_s), Qt::LeftButton);
    f.keychain.setState(KeyringState::Present);
    f.press(u"Try again"_s);
    QTRY_VERIFY(f.shows(u"It works"_s));
    QVERIFY(radio(f, u"This run only"_s)->isChecked());
}

void TestConnectForm::aSlowKeychainAnswersLater()
{
    ConnectFixture f{std::optional<KeyringState>()};
    QVERIFY(f.open());
    f.keychain.answer(KeyringState::Slow);
    QVERIFY(f.shows(u"No answer from it yet"_s));
    QVERIFY(radio(f, u"System keychain"_s)->isChecked());
    f.keychain.answer(KeyringState::Locked);
    QVERIFY(f.shows(u"It is locked"_s));
    delete f.dialog;
    f.keychain.answer(KeyringState::Present);
}

void TestConnectForm::thePlaceIsHandedOver()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    QTest::mouseClick(radio(f, u"This run only"_s), Qt::LeftButton);
    f.keyField()->insert(f.server.apiKey());
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
    QCOMPARE(f.handedOver.constFirst().place, KeyPlace::ThisRun);
}

void TestConnectForm::takesAProxy_data()
{
    QTest::addColumn<QStringList>("clicks");
    QTest::addColumn<QString>("host");
    QTest::addColumn<ProxyChoice>("choice");
    const ProxyChoice none{.kind = ProxyChoice::Kind::None};
    ProxyChoice manual{
        .kind = ProxyChoice::Kind::Manual, .host = u"proxy.example.com"_s, .port = 8080};
    QTest::newRow("system") << QStringList() << QString() << ProxyChoice();
    QTest::newRow("none") << QStringList{u"None"_s} << QString() << none;
    QTest::newRow("http") << QStringList{u"Manual"_s} << u" proxy.example.com "_s << manual;
    manual.protocol = ProxyChoice::Protocol::Socks5;
    QTest::newRow("socks") << QStringList{u"Manual"_s, u"SOCKS5"_s} << u"proxy.example.com"_s
                           << manual;
    manual.host = u"::1"_s;
    QTest::newRow("an address") << QStringList{u"Manual"_s, u"SOCKS5"_s} << u"::1"_s << manual;
    QTest::newRow("changed one's mind") << QStringList{u"Manual"_s, u"None"_s} << QString() << none;
}

void TestConnectForm::takesAProxy()
{
    QFETCH(QStringList, clicks);
    QFETCH(QString, host);
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    QVERIFY(radio(f, u"Manual"_s) == nullptr);
    f.press(u"More"_s);
    for (const QString &each : clicks)
        QTest::mouseClick(radio(f, each), Qt::LeftButton);
    if (!host.isEmpty()) {
        named<QLineEdit>(*f.dialog, u"Proxy host"_s)->setText(host);
        named<QLineEdit>(*f.dialog, u"Proxy port"_s)->setText(u"8080"_s);
    }
    f.keyField()->insert(f.server.apiKey());
    const std::optional<Connection> read = f.dialog->findChild<ConnectForm *>()->read();
    QVERIFY(read);
    QFETCH(ProxyChoice, choice);
    QVERIFY(read->proxy == choice);
}

void TestConnectForm::refusesHalfAProxy_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("port");
    QTest::addColumn<bool>("isHost"); // what is wrong
    QTest::newRow("nothing") << QString() << QString() << true;
    QTest::newRow("a URL") << u"http://proxy.example.com"_s << u"80"_s << true;
    QTest::newRow("host and port") << u"proxy.example.com:80"_s << u"80"_s << true;
    QTest::newRow("no port") << u"proxy.example.com"_s << QString() << false;
    QTest::newRow("port 0") << u"proxy.example.com"_s << u"0"_s << false;
    QTest::newRow("no such port") << u"proxy.example.com"_s << u"65536"_s << false;
    QTest::newRow("no number") << u"proxy.example.com"_s << u"http"_s << false;
}

void TestConnectForm::refusesHalfAProxy()
{
    QFETCH(QString, host);
    QFETCH(QString, port);
    QFETCH(bool, isHost);
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    f.press(u"More"_s);
    QTest::mouseClick(radio(f, u"Manual"_s), Qt::LeftButton);
    auto *hostField = named<QLineEdit>(*f.dialog, u"Proxy host"_s);
    auto *portField = named<QLineEdit>(*f.dialog, u"Proxy port"_s);
    hostField->setText(host);
    portField->setText(port);
    f.keyField()->insert(f.server.apiKey());
    // Folded away it is shown again.
    f.press(u"More"_s);
    f.press(u"Connect"_s);
    QVERIFY(f.shows(isHost ? u"The proxy's host is a name"_s : u"The proxy's port is a number"_s));
    QCOMPARE(QApplication::focusWidget(), isHost ? hostField : portField);
    QCOMPARE(f.requests(), 0);
}

void TestConnectForm::refusesWhatIsNoVersion()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    f.keyField()->insert(f.server.apiKey());
    f.press(u"More"_s);
    auto *version = named<QLineEdit>(*f.dialog, u"API version"_s);
    QCOMPARE(version->text(), u"2026-05-15"_s);
    for (const QString &wrong : {u""_s, u"latest"_s, u"2026-02-30"_s}) {
        version->setText(wrong);
        f.press(u"Connect"_s);
        QVERIFY(f.shows(u"The API version is a day, as in 2026-05-15."_s));
        QCOMPARE(QApplication::focusWidget(), version);
    }
    // A day, but none that the server knows.
    version->setText(u"2026-06-01"_s);
    f.press(u"Connect"_s);
    f.keyField()->setFocus();
    QTRY_VERIFY(!f.isBusy());
    QVERIFY(f.shows(u"Set the API version under More."_s));
    QCOMPARE(QApplication::focusWidget(), version);
    version->setText(u"2026-05-15"_s);
    f.press(u"Connect"_s);
    QTRY_COMPARE(f.handedOver.size(), 1);
    QCOMPARE(f.handedOver.constFirst().connection.apiVersion, u"2026-05-15"_s);
}

void TestConnectForm::everythingIsReachedByTab()
{
    ConnectFixture f(KeyringState::NoService);
    QVERIFY(f.open());
    QTRY_VERIFY(f.button(u"Try again"_s) != nullptr);
    f.press(u"More"_s);
    QTest::mouseClick(radio(f, u"Manual"_s), Qt::LeftButton);
    f.serverField()->setFocus();
    QCOMPARE(tabOrder(),
             QStringList({u"Server"_s, u"API key"_s, u"Show key"_s, u"Try again"_s,
                          u"This run only"_s, u"More"_s, u"Manual"_s, u"Proxy host"_s,
                          u"Proxy port"_s, u"HTTP"_s, u"API version"_s, u"Test connection"_s,
                          u"Try the sandbox"_s, u"Cancel"_s, u"Connect"_s}));
}

void TestConnectForm::everyMnemonicIsTheOnlyOne()
{
    ConnectFixture f(KeyringState::NoService);
    QVERIFY(f.open());
    f.press(u"More"_s);
    QTest::mouseClick(radio(f, u"Manual"_s), Qt::LeftButton);
    QHash<QKeySequence, QString> taken;
    const auto take = [&taken](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (key.isEmpty())
            return;
        QVERIFY2(!taken.contains(key), qPrintable(text + u" and "_s + taken.value(key)));
        taken.insert(key, text);
    };
    for (const QAbstractButton *button : f.dialog->findChildren<QAbstractButton *>())
        take(button->text());
    for (const QLabel *label : f.dialog->findChildren<QLabel *>()) {
        if (label->buddy() != nullptr)
            take(label->text());
    }
    QVERIFY(taken.size() > 10);
}

void TestConnectForm::saysWherePlainHttpIsPossible()
{
    ConnectFixture f;
    QVERIFY(f.open());
    f.keyField()->insert(f.server.apiKey());
    f.serverField()->setText(u"http://example.com"_s);
    f.press(u"Connect"_s);
    QVERIFY(f.shows(u"a server on this computer only"_s));
    QVERIFY(!f.isBusy());
}

QTEST_MAIN(TestConnectForm)
#include "tst_connectform.moc"
