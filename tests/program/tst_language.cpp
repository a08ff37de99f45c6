// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// The language of what the program says before any window.
class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void ofHelp_data();
    void ofHelp();
    void ofARefusal();
};

namespace {

/// The program with \a option, for somebody with these settings.
void run(QProcess &program, const QString &option, const QString &locale, const QString &languages)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANGUAGE"_s, languages);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(GREENROOM_PROGRAM), {option});
}

} // namespace

void TestLanguage::ofHelp_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("languages");
    QTest::addColumn<QByteArray>("start");

    const QByteArray english("Usage: greenroom");
    const QByteArray german("Aufruf: greenroom");
    QTest::newRow("German") << u"de_DE.UTF-8"_s << QString() << german;
    QTest::newRow("German before the locale") << u"en_US.UTF-8"_s << u"de:en"_s << german;
    QTest::newRow("English") << u"en_US.UTF-8"_s << QString() << english;
    QTest::newRow("English before the locale") << u"de_DE.UTF-8"_s << u"en"_s << english;
    QTest::newRow("none") << u"C"_s << u"de"_s << english;
}

void TestLanguage::ofHelp()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, languages);
    QFETCH(const QByteArray, start);
    QProcess program;
    run(program, u"--help"_s, locale, languages);
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QByteArray said = program.readAllStandardOutput();
    QVERIFY2(said.startsWith(start), said.constData());
}

void TestLanguage::ofARefusal()
{
    QProcess program;
    run(program, u"--nosuchoption"_s, u"de_DE.UTF-8"_s, {});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 2);
    const QByteArray said = program.readAllStandardError();
    QVERIFY2(said.contains("Es gibt keine Option nosuchoption. Siehe --help."), said.constData());
}

QTEST_GUILESS_MAIN(TestLanguage)

#include "tst_language.moc"
