// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"
#include "settings/settingsfolder.h"
#include "support/filelimit.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto OwnerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr auto FolderOfOwner = OwnerOnly | QFile::ExeOwner | QFile::ExeUser;
constexpr int WritesOfEach = 150;

/// While it lives, this process has no rights beyond those of somebody.
class WithoutPrivileges
{
public:
    WithoutPrivileges()
        : m_before(::geteuid())
        , m_isDone(m_before != 0 || ::seteuid(somebody) == 0)
    {}
    ~WithoutPrivileges()
    {
        if (m_before == 0 && ::seteuid(0) != 0)
            qFatal("the test has lost its rights");
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    static constexpr uid_t somebody = 65'534;
    const uid_t m_before;
    const bool m_isDone;
};

/// What the test starts itself as: a program that goes on changing its settings.
int changeAgainAndAgain(const QString &folder, const QString &name)
{
    Settings settings(folder);
    for (int i = 0; i < WritesOfEach; ++i) {
        WindowLayout layout;
        layout.state = QByteArray(i * 50, name.at(0).toLatin1());
        settings.setWindowLayout(layout);
        settings.flush();
    }
    return settings.trouble() ? 1 : 0;
}

} // namespace

/// How the settings' file lies on the disk, and what else may be there.
class TestSettingsFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder.emplace(); }
    void cleanup() { m_folder.reset(); }

    void isPrivate();
    void makesAnOldOnePrivate();
    void leavesASharedFolderOpen();
    void aNewerFileIsLeftAlone();
    void aNewerFileThatComesLater();
    void aFolderThatCannotBe();
    void aFullDisk();
    void aFolderThatCannotBeWrittenTo();
    void aDamagedFileThatCannotBePutAside();
    void aFileThatCannotBeRead();
    void isWrittenWholeOrNotAtAll();
    void twoProgramsAtOnce();

private:
    /// Gives the data folder to whoever WithoutPrivileges is, with \a mode.
    void handOver(mode_t mode) const;

    std::optional<SettingsFolder> m_folder;
};

void TestSettingsFile::handOver(mode_t mode) const
{
    const QByteArray name = QFile::encodeName(m_folder->path());
    const QByteArray above = QFile::encodeName(m_folder->outside(u"."_s));
    QCOMPARE(::chmod(above.constData(), 0755), 0);
    QCOMPARE(::chmod(name.constData(), mode), 0);
}

void TestSettingsFile::isPrivate()
{
    const mode_t before = ::umask(0);
    {
        Settings settings(m_folder->path());
        settings.setTheme(ThemeChoice::Dark);
    }
    ::umask(before);
    QCOMPARE(QFile::permissions(m_folder->fileName()), OwnerOnly);
    QCOMPARE(QFile::permissions(m_folder->path()), FolderOfOwner);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList(u"settings.json"_s));
}

void TestSettingsFile::makesAnOldOnePrivate()
{
    m_folder->put("{}");
    QVERIFY(QFile::setPermissions(m_folder->fileName(), OwnerOnly | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_folder->path(), FolderOfOwner | QFile::ReadGroup));
    {
        Settings settings(m_folder->path());
        settings.setTheme(ThemeChoice::Dark);
    }
    QCOMPARE(QFile::permissions(m_folder->fileName()), OwnerOnly);
    QCOMPARE(QFile::permissions(m_folder->path()), FolderOfOwner);
}

/// Somebody who says --data-dir /tmp must not lock everybody else out of it.
void TestSettingsFile::leavesASharedFolderOpen()
{
    constexpr mode_t shared = 01777;
    const QByteArray name = QFile::encodeName(m_folder->path());
    QVERIFY(QDir().mkpath(m_folder->path()));
    QCOMPARE(::chmod(name.constData(), shared), 0);
    {
        Settings settings(m_folder->path());
        settings.setTheme(ThemeChoice::Dark);
    }
    struct stat status = {};
    QCOMPARE(::stat(name.constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, shared);
    QCOMPARE(QFile::permissions(m_folder->fileName()), OwnerOnly);
}

void TestSettingsFile::aNewerFileIsLeftAlone()
{
    const QByteArray newer = R"({"version":2,"theme":"dark","new":{"a":1}})";
    m_folder->put(newer);
    {
        Settings settings(m_folder->path());
        QVERIFY(settings.trouble());
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        settings.setTheme(ThemeChoice::Light);
        QVERIFY(settings.addConnection(wholeConnection()));
        settings.flush();
        QCOMPARE(settings.theme(), ThemeChoice::Light); // for this run
        QCOMPARE(settings.connections().size(), 1);
        QVERIFY(!settings.isSaved());
        QVERIFY(settings.trouble());
    }
    QCOMPARE(m_folder->contents(), newer);
    QVERIFY(m_folder->aside().isEmpty());
}

void TestSettingsFile::aNewerFileThatComesLater()
{
    Settings settings(m_folder->path());
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    const QByteArray newer = R"({"version":7})";
    m_folder->put(newer);
    settings.setTheme(ThemeChoice::Light);
    settings.flush();
    QVERIFY(settings.trouble());
    QCOMPARE(m_folder->contents(), newer);
}

void TestSettingsFile::aFolderThatCannotBe()
{
    QFile inTheWay(m_folder->path());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Settings settings(m_folder->path());
    QCOMPARE(settings.trouble(), std::nullopt); // there is nothing to miss yet
    const QSignalSpy trouble(&settings, &Settings::troubleChanged);

    QVERIFY(settings.addConnection(wholeConnection()));
    QTRY_COMPARE(trouble.count(), 1);
    QVERIFY(settings.trouble().value_or(QString()).contains(m_folder->fileName()));
    QVERIFY(!settings.isSaved());
    QCOMPARE(settings.connections(), QList<Connection>({wholeConnection()}));
    settings.setTheme(ThemeChoice::Dark);
    settings.flush();
    QCOMPARE(trouble.count(), 1); // the same trouble

    QVERIFY(inTheWay.remove());
    settings.flush(); // what could not be written is still to be written
    QCOMPARE(trouble.count(), 2);
    QCOMPARE(settings.trouble(), std::nullopt);
    QVERIFY(settings.isSaved());
    QCOMPARE(Settings(m_folder->path()).connections(), settings.connections());
    QCOMPARE(Settings(m_folder->path()).theme(), ThemeChoice::Dark);
}

void TestSettingsFile::aFullDisk()
{
    Settings settings(m_folder->path());
    QVERIFY(settings.addConnection(wholeConnection()));
    settings.flush();
    const QByteArray before = m_folder->contents();
    {
        const FileLimit full(16);
        settings.setTheme(ThemeChoice::Dark);
        settings.flush();
    }
    QVERIFY(settings.trouble());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(m_folder->contents(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    settings.setHoldTime(1s);
    QTRY_VERIFY(settings.isSaved());
    QCOMPARE(settings.trouble(), std::nullopt);
    QCOMPARE(Settings(m_folder->path()).theme(), ThemeChoice::Dark);
}

void TestSettingsFile::aFolderThatCannotBeWrittenTo()
{
    m_folder->put(R"({"version":1,"theme":"dark"})");
    handOver(0555);
    const WithoutPrivileges withoutPrivileges;
    if (!withoutPrivileges.isDone())
        QSKIP("cannot give up its rights here");
    Settings settings(m_folder->path());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    settings.setTheme(ThemeChoice::Light);
    settings.flush();
    QVERIFY(settings.trouble());
    QCOMPARE(settings.theme(), ThemeChoice::Light);
    QVERIFY(m_folder->contents().contains("dark"));
}

void TestSettingsFile::aDamagedFileThatCannotBePutAside()
{
    for (const QByteArray &bytes : {QByteArray("damaged"), QByteArray(R"({"theme":"pink"})")}) {
        m_folder.emplace();
        m_folder->put(bytes);
        handOver(0555);
        const WithoutPrivileges withoutPrivileges;
        if (!withoutPrivileges.isDone())
            QSKIP("cannot give up its rights here");
        {
            Settings settings(m_folder->path());
            QVERIFY(settings.trouble());
            QVERIFY(!settings.trouble()->contains(u"kept as"_s)); // it is not
            settings.setTheme(ThemeChoice::Light);
            settings.flush();
            QCOMPARE(settings.theme(), ThemeChoice::Light);
            QVERIFY(!settings.isSaved());
        }
        QCOMPARE(m_folder->contents(), bytes);
        QVERIFY(m_folder->aside().isEmpty());
    }
}

void TestSettingsFile::aFileThatCannotBeRead()
{
    const QByteArray bytes = R"({"version":1,"theme":"dark"})";
    m_folder->put(bytes);
    QVERIFY(QFile::setPermissions(m_folder->fileName(), {}));
    handOver(0777);
    {
        const WithoutPrivileges withoutPrivileges;
        if (!withoutPrivileges.isDone())
            QSKIP("cannot give up its rights here");
        Settings settings(m_folder->path());
        QVERIFY(settings.trouble());
        settings.setTheme(ThemeChoice::Light);
        settings.flush();
        QVERIFY(m_folder->contents().contains("light"));
        QCOMPARE(m_folder->aside().size(), 1);
    }
    QVERIFY(QFile::setPermissions(m_folder->path() + u"/settings.json.damaged-1"_s, OwnerOnly));
    QCOMPARE(m_folder->contentsAside(), bytes);
}

/// Who reads meanwhile sees the one or the other.
void TestSettingsFile::isWrittenWholeOrNotAtAll()
{
    const QByteArray one = R"({"version":1,"a":")" + QByteArray(300'000, 'a') + "\"}";
    const QByteArray other = R"({"version":1,"b":")" + QByteArray(100'000, 'b') + "\"}";
    QCOMPARE(storeSettings(m_folder->fileName(), one).state, StoredSettings::State::Stored);
    int seen = 0;
    SettingsWriter writer(m_folder->fileName(), [&] { return seen % 2 == 0 ? other : one; });
    for (int i = 0; i < 20; ++i) {
        writer.ask(SettingsWriter::Urgency::AtOnce);
        do {
            const QByteArray now = m_folder->contents();
            QVERIFY(now == one || now == other);
            QTest::qWait(1);
        } while (!writer.isDone());
        ++seen;
    }
}

void TestSettingsFile::twoProgramsAtOnce()
{
    QProcess programs[2];
    const QStringList names{u"a"_s, u"b"_s};
    for (int i = 0; i < 2; ++i)
        programs[i].start(QCoreApplication::applicationFilePath(),
                          {u"--change"_s, m_folder->path(), names.at(i)});
    const auto areRunning = [&] {
        return programs[0].state() != QProcess::NotRunning
            || programs[1].state() != QProcess::NotRunning;
    };
    while (areRunning()) {
        QCOMPARE(readSettings(m_folder->fileName()).state, ReadSettings::State::Whole);
        QTest::qWait(1);
    }
    for (const QProcess &program : programs) {
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }
    QVERIFY(m_folder->aside().isEmpty());
    // The last word is that of one of them, and whole.
    const QByteArray state = Settings(m_folder->path()).windowLayout().state;
    QCOMPARE(state.size(), (WritesOfEach - 1) * 50);
    QVERIFY(state == QByteArray(state.size(), state.at(0)));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == "--change"_L1)
        return changeAgainAndAgain(arguments[2], arguments[3]);
    TestSettingsFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settingsfile.moc"
