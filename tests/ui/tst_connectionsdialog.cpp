// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "settings/settings.h"
#include "support/fakekeychain.h"
#include "support/named.h"
#include "ui/accessiblefactory.h"
#include "ui/connect/connectdialog.h"
#include "ui/connect/connectiondialogs.h"
#include "ui/connect/connectionlistmodel.h"
#include "ui/connect/connectionsdialog.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/connect/forgetdialog.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

/// The list of connections: what it shows, what it changes in the settings, what it asks for.
class TestConnectionsDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tellsOfEachConnection();
    void theModelKeepsItsPromises();
    void theOpenOneIsSelectedAndNotSwitchedTo();
    void switchesByButtonKeyAndDoubleClick_data();
    void switchesByButtonKeyAndDoubleClick();
    void renames();
    void refusesAName_data();
    void refusesAName();
    void escapeKeepsTheName();
    void editsProxyAndVersion();
    void applyingWithoutAChangeTellsNobody();
    void editingKeepsWhatChangedMeanwhile();
    void refusesAWrongProxy();
    void forgetsOnlyAfterAYes();
    void saysWhatGoes_data();
    void saysWhatGoes();
    void addsByTheOthers();
    void followsTheSettings();
    void withoutConnectionsThereIsOnlyAdd();
    void connectOpensOverTheMiddleOfAWindowThatIsYetToBePlaced();
    void connectOpensAtOnceOverAWindowThatIsShown();

private:
    [[nodiscard]] Connection add(const QString &name, const QString &server);
    void open(const QUuid &open = {});
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_dialog, name);
    }
    void press(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    void select(int row) const { m_list->setCurrentIndex(m_list->model()->index(row, 0)); }
    void rename(const QString &name) const;
    void doubleClick(const QPoint &place) const
    {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(m_list->viewport(), Qt::LeftButton, {}, place);
    }
    [[nodiscard]] Connection now(const Connection &connection) const
    {
        return m_settings->connection(connection.id).value();
    }

    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    Connection m_lumen;
    Connection m_nova;
    QPointer<ConnectionsDialog> m_dialog;
    QListView *m_list = nullptr;
};

void TestConnectionsDialog::initTestCase()
{
    installAccessibleFactory();
    m_theme.install(*qApp);
}

void TestConnectionsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->path());
    m_lumen = add(u"Lumen"_s, u"https://api.example.com"_s);
    m_nova = add(u"Nova"_s, u"https://nova.example.com:8443"_s);
}

void TestConnectionsDialog::cleanup()
{
    delete m_dialog;
    m_settings.reset();
}

Connection TestConnectionsDialog::add(const QString &name, const QString &server)
{
    Connection connection;
    connection.id = QUuid::createUuid();
    connection.name = name;
    connection.server = QUrl(server);
    connection.teamName = name + u" & Co"_s;
    if (!m_settings->addConnection(connection))
        qFatal("not added");
    return connection;
}

void TestConnectionsDialog::open(const QUuid &open)
{
    m_dialog = new ConnectionsDialog(m_theme, *m_settings, open, nullptr);
    m_list = m_dialog->findChild<QListView *>();
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestConnectionsDialog::rename(const QString &name) const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto *editor = m_list->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->accessibleName(), u"Name"_s);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QTest::keyClicks(editor, name);
    const QPointer<QLineEdit> open = editor;
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(open.isNull());
}

void TestConnectionsDialog::tellsOfEachConnection()
{
    Connection used = m_nova;
    used.usedAt = QDateTime::currentDateTimeUtc().addSecs(-2 * 3600 - 5);
    used.keyStoredAt = used.usedAt;
    QVERIFY(m_settings->replaceConnection(used));
    open(m_lumen.id);
    const auto told = [this](int row) {
        return m_list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(told(0), u"Lumen, Team Lumen & Co · api.example.com, open, no key kept"_s);
    QCOMPARE(told(1),
             u"Nova, Team Nova & Co · nova.example.com:8443, used 2 h ago, key in the keychain"_s);
    QVERIFY(!m_list->grab().isNull());
}

void TestConnectionsDialog::theModelKeepsItsPromises()
{
    ConnectionListModel model(*m_settings, m_lumen.id);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    tester.setUseFetchMore(false);
    const Connection third = add(u"Third"_s, u"https://third.example.com"_s);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.setData(model.indexOf(third.id), u"Last"_s, Qt::EditRole));
    QCOMPARE(model.indexOf(third.id).data().toString(), u"Last"_s);
    m_settings->removeConnection(m_lumen.id);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.indexOf(m_lumen.id).isValid());
}

void TestConnectionsDialog::theOpenOneIsSelectedAndNotSwitchedTo()
{
    open(m_nova.id);
    QSignalSpy switched(m_dialog, &ConnectionsDialog::switchRequested);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QVERIFY(!button(u"Switch to"_s)->isEnabled());
    const QRect row = m_list->visualRect(m_list->currentIndex());
    doubleClick(row.center());
    QCOMPARE(switched.count(), 0);
    select(0);
    QVERIFY(button(u"Switch to"_s)->isEnabled());
}

void TestConnectionsDialog::switchesByButtonKeyAndDoubleClick_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("Enter") << u"Enter"_s;
    QTest::newRow("double click") << u"double click"_s;
}

void TestConnectionsDialog::switchesByButtonKeyAndDoubleClick()
{
    QFETCH(QString, how);
    open(m_lumen.id);
    QList<QUuid> switched;
    connect(m_dialog, &ConnectionsDialog::switchRequested, this,
            [&](const QUuid &id) { switched.append(id); });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    const QPoint middle = m_list->visualRect(m_list->currentIndex()).center();
    if (how == u"button")
        press(u"Switch to"_s);
    else if (how == u"Enter")
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    else
        doubleClick(middle);
    QCOMPARE(switched, QList<QUuid>{m_nova.id});
    QTRY_VERIFY(m_dialog.isNull());
}

void TestConnectionsDialog::renames()
{
    open(m_lumen.id);
    rename(u"  Night   shift "_s);
    QCOMPARE(now(m_lumen).name, u"Night shift"_s);
    QCOMPARE(now(m_lumen).server, m_lumen.server);
    QCOMPARE(m_list->currentIndex().data().toString(), u"Night shift"_s);
    press(u"Rename"_s);
    QVERIFY(m_list->findChild<QLineEdit *>() != nullptr);
}

void TestConnectionsDialog::refusesAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QString() << u"A connection needs a name."_s;
    QTest::newRow("blanks") << u"   "_s << u"A connection needs a name."_s;
    QTest::newRow("taken") << u"Nova"_s << u"Another connection is called Nova."_s;
    QTest::newRow("in another case") << u"nOVA "_s << u"Another connection is called nOVA."_s;
    QTest::newRow("a key") << u"al_live_0123456789abcdef"_s << u"That looks like an API key."_s;
}

void TestConnectionsDialog::refusesAName()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    open(m_lumen.id);
    rename(name);
    QVERIFY(showsPart<QLabel>(*m_dialog, words));
    QCOMPARE(now(m_lumen).name, u"Lumen"_s);
    rename(u"Day shift"_s);
    QCOMPARE(now(m_lumen).name, u"Day shift"_s);
    QVERIFY(!showsPart<QLabel>(*m_dialog, words));
}

void TestConnectionsDialog::escapeKeepsTheName()
{
    open(m_lumen.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
    auto *editor = m_list->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"Other"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QCOMPARE(now(m_lumen).name, u"Lumen"_s);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestConnectionsDialog::editsProxyAndVersion()
{
    open(m_nova.id);
    QList<QUuid> edited;
    connect(m_dialog, &ConnectionsDialog::connectionEdited, this,
            [&](const QUuid &id) { edited.append(id); });
    select(0);
    press(u"Edit…"_s);
    auto *dialog = m_dialog->findChild<EditConnectionDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(showsPart<QLabel>(*dialog, u"https://api.example.com"_s));
    QVERIFY(showsPart<QLabel>(*dialog, u"The server cannot change"_s));
    QTest::mouseClick(named<QRadioButton>(*dialog, u"Manual"_s), Qt::LeftButton);
    named<QLineEdit>(*dialog, u"Proxy host"_s)->setText(u"proxy.example.com"_s);
    named<QLineEdit>(*dialog, u"Proxy port"_s)->setText(u"1080"_s);
    auto *version = named<QLineEdit>(*dialog, u"API version"_s);
    version->setText(u"2026-06-01"_s);
    version->setFocus();
    QTest::keyClick(version, Qt::Key_Return);
    QCOMPARE(edited, QList<QUuid>{m_lumen.id});
    QCOMPARE(now(m_lumen).proxy.host, u"proxy.example.com"_s);
    QCOMPARE(now(m_lumen).proxy.port, quint16(1080));
    QCOMPARE(now(m_lumen).apiVersion, u"2026-06-01"_s);
    QCOMPARE(now(m_lumen).server, m_lumen.server);
    QVERIFY(now(m_nova) == m_nova);
}

void TestConnectionsDialog::applyingWithoutAChangeTellsNobody()
{
    open(m_lumen.id);
    const QSignalSpy edited(m_dialog, &ConnectionsDialog::connectionEdited);
    press(u"Edit…"_s);
    auto *dialog = m_dialog->findChild<EditConnectionDialog *>();
    QTest::mouseClick(named<QPushButton>(*dialog, u"Apply"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(edited.count(), 0);
    QVERIFY(now(m_lumen) == m_lumen);
}

void TestConnectionsDialog::editingKeepsWhatChangedMeanwhile()
{
    open(m_lumen.id);
    press(u"Edit…"_s);
    Connection meanwhile = m_lumen;
    meanwhile.keyStoredAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_settings->replaceConnection(meanwhile));
    auto *dialog = m_dialog->findChild<EditConnectionDialog *>();
    QTest::mouseClick(named<QRadioButton>(*dialog, u"None"_s), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(*dialog, u"Apply"_s), Qt::LeftButton);
    QVERIFY(now(m_lumen).keyStoredAt.isValid());
    QCOMPARE(now(m_lumen).proxy.kind, ProxyChoice::Kind::None);
}

void TestConnectionsDialog::refusesAWrongProxy()
{
    open(m_lumen.id);
    press(u"Edit…"_s);
    auto *dialog = m_dialog->findChild<EditConnectionDialog *>();
    QTest::mouseClick(named<QRadioButton>(*dialog, u"Manual"_s), Qt::LeftButton);
    QTest::mouseClick(named<QPushButton>(*dialog, u"Apply"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QVERIFY(showsPart<QLabel>(*dialog, u"The proxy's host is a name"_s));
    QVERIFY(now(m_lumen) == m_lumen);
}

void TestConnectionsDialog::forgetsOnlyAfterAYes()
{
    open(m_nova.id);
    QList<QUuid> forgotten;
    connect(m_dialog, &ConnectionsDialog::forgetRequested, this,
            [&](const QUuid &id) { forgotten.append(id); });
    select(0);
    press(u"Forget…"_s);
    QPointer<ForgetDialog> question = m_dialog->findChild<ForgetDialog *>();
    QVERIFY(question != nullptr);
    question->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), named<QPushButton>(*question, u"Cancel"_s));
    // Enter is no yes.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(question.isNull());
    QVERIFY(forgotten.isEmpty());
    press(u"Forget…"_s);
    question = m_dialog->findChild<ForgetDialog *>();
    QTest::mouseClick(named<QPushButton>(*question, u"Forget"_s), Qt::LeftButton);
    QCOMPARE(forgotten, QList<QUuid>{m_lumen.id});
    // It is others who do it.
    QCOMPARE(m_settings->connections().size(), 2);
}

void TestConnectionsDialog::saysWhatGoes_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<bool>("hasKey");
    QTest::newRow("open, with a key") << true << true;
    QTest::newRow("another, without") << false << false;
}

void TestConnectionsDialog::saysWhatGoes()
{
    QFETCH(bool, isOpen);
    QFETCH(bool, hasKey);
    if (hasKey)
        m_lumen.keyStoredAt = QDateTime::currentDateTimeUtc();
    m_lumen.name = u"<i>Lumen</i>"_s;
    QVERIFY(m_settings->replaceConnection(m_lumen));
    open(isOpen ? m_lumen.id : m_nova.id);
    select(0);
    press(u"Forget…"_s);
    const auto &question = *m_dialog->findChild<ForgetDialog *>();
    QVERIFY(showsPart<QLabel>(question, u"Forget <i>Lumen</i>?"_s));
    QCOMPARE(showsPart<QLabel>(question, u"It is open"_s), isOpen);
    QCOMPARE(showsPart<QLabel>(question, u"API key in the system keychain"_s), hasKey);
    QVERIFY(showsPart<QLabel>(question, u"record of its decisions"_s));
    QVERIFY(showsPart<QLabel>(question, u"decisions"_s));
    QVERIFY(showsPart<QLabel>(question, u"On the server nothing changes."_s));
    for (const QLabel *label : question.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestConnectionsDialog::addsByTheOthers()
{
    open(m_lumen.id);
    QSignalSpy added(m_dialog, &ConnectionsDialog::addRequested);
    press(u"Add…"_s);
    QCOMPARE(added.count(), 1);
    QCOMPARE(m_settings->connections().size(), 2);
}

void TestConnectionsDialog::followsTheSettings()
{
    open(m_lumen.id);
    select(1);
    const Connection third = add(u"Third"_s, u"https://third.example.com"_s);
    QCOMPARE(m_list->model()->rowCount(), 3);
    QCOMPARE(m_list->currentIndex().data().toString(), u"Nova"_s);
    m_settings->removeConnection(m_nova.id);
    QCOMPARE(m_list->model()->rowCount(), 2);
    QVERIFY(m_list->currentIndex().isValid());
    m_settings->removeConnection(m_lumen.id);
    QCOMPARE(m_list->currentIndex().data(ConnectionListModel::IdRole).toUuid(), third.id);
}

void TestConnectionsDialog::withoutConnectionsThereIsOnlyAdd()
{
    m_settings->removeConnection(m_lumen.id);
    m_settings->removeConnection(m_nova.id);
    open();
    for (const QString &name : {u"Switch to"_s, u"Rename"_s, u"Edit…"_s, u"Forget…"_s})
        QVERIFY(!button(name)->isEnabled());
    QVERIFY(button(u"Add…"_s)->isEnabled());
}

void TestConnectionsDialog::connectOpensOverTheMiddleOfAWindowThatIsYetToBePlaced()
{
    FakeKeychain keychain;
    QWidget window;
    window.setGeometry(0, 0, 560, 480);
    ConnectionDialogs dialogs(*m_settings, keychain, m_theme, &window);
    window.show();
    dialogs.ask({});
    const auto *dialog = window.findChild<ConnectDialog *>();
    QVERIFY(dialog != nullptr && !dialog->isVisible());
    window.move(100, 120); // as the desktop does
    QTRY_VERIFY(dialog->isVisible());
    const QPoint off = dialog->geometry().center() - window.mapToGlobal(window.rect().center());
    // What Qt takes a frame to be is less than the window was moved by.
    QVERIFY2(std::abs(off.x()) <= 40 && std::abs(off.y()) <= 60,
             qPrintable(QString::number(off.x()) + u' ' + QString::number(off.y())));
}

void TestConnectionsDialog::connectOpensAtOnceOverAWindowThatIsShown()
{
    FakeKeychain keychain;
    QWidget window;
    ConnectionDialogs dialogs(*m_settings, keychain, m_theme, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    dialogs.ask({});
    const auto *dialog = window.findChild<ConnectDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
}

QTEST_MAIN(TestConnectionsDialog)
#include "tst_connectionsdialog.moc"
