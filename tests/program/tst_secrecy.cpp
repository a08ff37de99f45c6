// SPDX-License-Identifier: Apache-2.0
#include "log/logfile.h"
#include "program/desk.h"
#include "secrets/keychainstore.h"
#include "secrets/privatekeyring.h"
#include "support/filecontent.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QMimeData>
#include <QProcess>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whose traces are looked for: the key, and the tokens of all refs that the server has handed out.
QByteArrayList canaries(const Desk &desk)
{
    QByteArrayList found{desk.server.apiKey().toLatin1()};
    const QList<Character> characters = [&] {
        QList<Character> all;
        const CharacterListModel &model = desk.program->session()->characters();
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.at(row));
        return all;
    }();
    for (const Character &character : characters) {
        for (const Ref &ref : character.refs) {
            const QByteArray token =
                QUrlQuery(QUrl::fromEncoded(ref.url)).queryItemValue(u"token"_s).toLatin1();
            if (!token.isEmpty())
                found.append(token);
        }
    }
    return found;
}

/// The same text as a QString keeps it.
QByteArray wide(const QByteArray &text)
{
    const QString string = QString::fromLatin1(text);
    return QByteArray(reinterpret_cast<const char *>(string.utf16()), string.size() * 2);
}

bool holds(const QByteArray &bytes, const QByteArrayList &secrets)
{
    return std::any_of(secrets.cbegin(), secrets.cend(), [&](const QByteArray &secret) {
        return bytes.contains(secret) || bytes.contains(wide(secret))
            || bytes.contains(secret.toBase64(QByteArray::OmitTrailingEquals));
    });
}

/// The files below \a folder that hold one of \a secrets; \a seen counts all that were read.
QStringList filesWith(const QString &folder, const QByteArrayList &secrets, int &seen)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        ++seen;
        if (holds(path.toUtf8(), secrets) || holds(contentOf(path), secrets))
            found.append(path);
    }
    return found;
}

/// All texts that assistive technology can read from \a face on down.
QByteArray spoken(QAccessibleInterface *face)
{
    if (face == nullptr || !face->isValid())
        return {};
    QString text;
    for (const auto part : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                            QAccessible::Help, QAccessible::Accelerator})
        text += face->text(part) + u'\n';
    if (QAccessibleTextInterface *own = face->textInterface())
        text += own->text(0, own->characterCount()) + u'\n';
    QByteArray all = text.toUtf8();
    for (int i = 0; i < face->childCount(); ++i)
        all += spoken(face->child(i));
    return all;
}

QByteArray onClipboard()
{
    QByteArray all;
    for (const QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection}) {
        const QMimeData *content = QGuiApplication::clipboard()->mimeData(mode);
        for (const QString &format : content == nullptr ? QStringList() : content->formats())
            all += content->data(format);
    }
    return all;
}

} // namespace

/// Neither the key nor the token of a ref is anywhere but in memory, on the wire, and in the
/// keychain: a full run with all that can be logged, and a search of all it leaves.
class TestSecrecy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsLeftAnywhere();
    void coresAreOff();

private:
    void liveThroughADay(Desk &desk);
    [[nodiscard]] QByteArray allThatIsShown(Desk &desk);

    PrivateKeyring m_keyring; ///< turns HOME and the XDG folders to the test's own
    QTemporaryDir m_temporary;
};

void TestSecrecy::initTestCase()
{
    QVERIFY(m_keyring.startBus());
    QVERIFY(m_keyring.startDaemon());
    qputenv("TMPDIR", QFile::encodeName(m_temporary.path()));
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

/// What a program goes through: signing in, decisions, failures of each kind, a refused key.
void TestSecrecy::liveThroughADay(Desk &desk)
{
    QVERIFY(desk.signInOnce());
    const OperationList &operations = desk.program->session()->queue().operations();
    desk.press(Qt::Key_S);
    QTRY_COMPARE(operations.all().size(), 1);
    QTRY_VERIFY(desk.isComplete());
    desk.press(Qt::Key_X);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.writes(), 2);
    // Refs that are gone, lists that are no lists, a redirect, a server that hangs up.
    for (const char *fault :
         {"GET /refs/*/* 404 times=2", "GET /v1/characters not-json times=1",
          "GET /v1/characters redirect nth=2 times=1", "GET /v1/characters close nth=3 times=1",
          "GET /v1/characters 500 nth=4 times=1"})
        QCOMPARE(desk.server.addFault(QString::fromLatin1(fault)), QString());
    desk.server.expireRefs();
    for (int i = 0; i < 5; ++i) {
        desk.press(Qt::Key_F5);
        QTest::qWait(100);
        desk.press(Qt::Key_Right);
    }
    desk.server.clearFaults();
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(desk.program->session()->characters().rowCount() > 0);
    // Somebody pastes a key where none belongs, and types a wrong one.
    qWarning("a careless line: %s", qPrintable(desk.server.apiKey()));
    desk.server.revokeKey();
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(desk.bar().isAskingForKey());
    QTest::keyClicks(QApplication::focusWidget(), desk.server.apiKey());
}

QByteArray TestSecrecy::allThatIsShown(Desk &desk)
{
    QByteArray all;
    for (QWidget *window : QApplication::topLevelWidgets())
        all += spoken(QAccessible::queryAccessibleInterface(window));
    // What a day has left there, before the diagnostics take its place.
    all += onClipboard();
    emit desk.program->window().diagnosticsRequested();
    return all + onClipboard() + contentOf(u"/proc/self/cmdline"_s)
        + contentOf(u"/proc/self/environ"_s);
}

void TestSecrecy::nothingIsLeftAnywhere()
{
    KeychainStore keychain;
    Desk desk({.count = 20}, &keychain);
    const LogFile log(desk.folder.path() + u"/log"_s);
    liveThroughADay(desk);
    if (QTest::currentTestFailed())
        return;
    const QByteArrayList secrets = canaries(desk);
    QVERIFY(secrets.size() > 20);
    const QByteArray shown = allThatIsShown(desk);
    QVERIFY(shown.contains("Save"));
    QVERIFY(shown.contains("Greenroom"));
    QVERIFY(!holds(shown, secrets));
    // Refs are kept on the disk, and nothing of where they came from.
    int refs = 0;
    QTRY_VERIFY(filesWith(desk.cache.path(), secrets, refs).isEmpty() && refs > 0);
    desk.stop();

    int seen = 0;
    QStringList found;
    for (const QString &folder : {desk.folder.path(), desk.cache.path(), m_temporary.path(),
                                  QDir::homePath(), qEnvironmentVariable("XDG_RUNTIME_DIR")})
        found += filesWith(folder, secrets, seen);
    QCOMPARE(found, QStringList());
    QVERIFY(seen >= 2);
    // The search would have found it: the log is written, and the careless line is in it.
    QByteArray logged;
    for (const char *name : {"log/greenroom.log.2", "log/greenroom.log.1", "log/greenroom.log"})
        logged += contentOf(desk.folder.filePath(QString::fromLatin1(name)));
    QVERIFY(logged.contains("a careless line: al_live_***"));
    QVERIFY(logged.contains("GET"));
    QFile planted(m_temporary.filePath(u"planted"_s));
    QVERIFY(planted.open(QIODevice::WriteOnly));
    planted.write("x" + wide(secrets.constLast()));
    planted.close();
    QCOMPARE(filesWith(m_temporary.path(), secrets, seen).size(), 1);
}

void TestSecrecy::coresAreOff()
{
    QProcess greenroom;
    greenroom.start(QStringLiteral(GREENROOM_PROGRAM),
                    {u"--data-dir"_s, m_temporary.filePath(u"data"_s)});
    QVERIFY(greenroom.waitForStarted());
    const QString limits = u"/proc/%1/limits"_s.arg(greenroom.processId());
    // One byte: too little for a file, and enough for no collector to be asked.
    static const QRegularExpression oneByte(u"Max core file size +1 +1 "_s);
    QTRY_VERIFY(QString::fromLatin1(contentOf(limits)).contains(oneByte));
    greenroom.kill();
    QVERIFY(greenroom.waitForFinished(30'000));
}

QTEST_MAIN(TestSecrecy)
#include "tst_secrecy.moc"
