// SPDX-License-Identifier: Apache-2.0
#include "desktop/translationfile.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QString &language)
{
    return QStringLiteral(GREENROOM_SOURCES "/resources/translations/greenroom_%1.ts")
        .arg(language);
}

QList<TranslatedText> textsIn(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? readTranslations(file) : QList<TranslatedText>();
}

QStringList keysOf(const QList<TranslatedText> &texts)
{
    QStringList keys;
    for (const TranslatedText &text : texts)
        keys.append(text.key());
    keys.sort();
    return keys;
}

/// Those of \a one that \a other does not have, a line each.
QString missing(const QStringList &one, const QStringList &other)
{
    QStringList lines;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(),
                        std::back_inserter(lines));
    return lines.join(u'\n');
}

/// Brings a copy of the file for \a language in step with the sources in \a folder.
QString update(const QString &language, const QString &folder, const QString &copy)
{
    if (!QFile::copy(fileOf(language), copy))
        return u"no copy could be made"_s;
    QStringList call = QProcess::splitCommand(QStringLiteral(GREENROOM_LUPDATE_CALL));
    const QString program = call.takeFirst();
    if (language == u"en"_s)
        call.append(u"-pluralonly"_s);
    QProcess lupdate;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s); // of another one Qt may have a word to say
    lupdate.setProcessEnvironment(environment);
    lupdate.setWorkingDirectory(folder);
    lupdate.start(program, call + QStringList{u"-ts"_s, copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0)
        return u"lupdate: "_s + lupdate.errorString();
    // It says which texts it cannot tell the context of, or understand.
    return QString::fromLocal8Bit(lupdate.readAllStandardError());
}

void addLanguages(const char *languages)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : QString::fromLatin1(languages).split(u' '))
        QTest::newRow(qPrintable(language)) << language;
}

} // namespace

/// That the translations are whole, say what the sources say, and are in step with them.
class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void areInStepWithTheSources_data();
    void areInStepWithTheSources();
    void aNewTextIsFound();
    void noTextHidesFromLupdate();
    void aHiddenTextIsFound();
    void areWhole_data();
    void areWhole();
    void loseNothing_data();
    void loseNothing();
    void twoDeedsHaveTwoNames_data();
    void twoDeedsHaveTwoNames();
    void faultsAreFound_data();
    void faultsAreFound();
    void aFileNameIsPlain_data();
    void aFileNameIsPlain();
    void isReadAsItStands();
};

void TestTranslations::areInStepWithTheSources_data()
{
    addLanguages(GREENROOM_LANGUAGES);
}

void TestTranslations::areInStepWithTheSources()
{
    QFETCH(const QString, language);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.ts"_s);
    QCOMPARE(update(language, QStringLiteral(GREENROOM_SOURCES), copy), QString());
    const QStringList wanted = keysOf(textsIn(copy));
    const QStringList present = keysOf(textsIn(fileOf(language)));
    QVERIFY(!wanted.isEmpty());
    // Where this fails: cmake --build <folder> --target translations, and translate what is new.
    QCOMPARE(missing(wanted, present), QString());
    QCOMPARE(missing(present, wanted), QString());
}

void TestTranslations::aNewTextIsFound()
{
    const QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"app"_s) && root.mkpath(u"ui"_s));
    QFile source(root.filePath(u"ui/window.cpp"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("class Window { Q_OBJECT\nQString title() { return tr(\"Brand new\"); } };\n");
    source.close();
    const QString copy = root.filePath(u"copy.ts"_s);
    QCOMPARE(update(u"de"_s, folder.path(), copy), QString());
    const QStringList present = keysOf(textsIn(fileOf(u"de"_s)));
    QCOMPARE(missing(keysOf(textsIn(copy)), present), u"Window | Brand new |  | "_s);
    // And that all others are gone.
    QCOMPARE(missing(present, keysOf(textsIn(copy))), present.join(u'\n'));
}

void TestTranslations::noTextHidesFromLupdate()
{
    int count = 0;
    for (const char *room : {"app", "ui"}) {
        QDirIterator files(QStringLiteral(GREENROOM_SOURCES "/") + QString::fromLatin1(room),
                           {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QStringList calls = callsWithoutLiteral(QString::fromUtf8(file.readAll()));
            QVERIFY2(calls.isEmpty(), qPrintable(file.fileName() + u": "_s + calls.join(u'\n')));
            ++count;
        }
    }
    QVERIFY(count > 100);
}

void TestTranslations::aHiddenTextIsFound()
{
    QCOMPARE(callsWithoutLiteral(u"a = tr(\"Save\"); b = Text::tr(\n    \"Go\"); str(c); "
                                 "rect.translate(1, 2);"_s),
             QStringList());
    QCOMPARE(callsWithoutLiteral(u"QCoreApplication::translate(\"Failure\", text)"_s),
             QStringList()); // from a table
    QCOMPARE(callsWithoutLiteral(u"QCoreApplication::translate(\n    context, \"Save\")"_s),
             QStringList{u"QCoreApplication::translate( context, \"Save\")"_s});
    QCOMPARE(callsWithoutLiteral(u"Text::tr(word)"_s), QStringList{u"tr(word)"_s});
}

void TestTranslations::areWhole_data()
{
    addLanguages(GREENROOM_WHOLE_LANGUAGES);
}

void TestTranslations::areWhole()
{
    QFETCH(const QString, language);
    const QList<TranslatedText> texts = textsIn(fileOf(language));
    QVERIFY(!texts.isEmpty());
    for (const TranslatedText &text : texts)
        QVERIFY2(text.type.isEmpty(), qPrintable(text.key() + u": is "_s + text.type));
}

void TestTranslations::loseNothing_data()
{
    addLanguages(GREENROOM_LANGUAGES);
}

/// Also of a language that is not whole yet, as far as it goes.
void TestTranslations::loseNothing()
{
    QFETCH(const QString, language);
    QStringList faults;
    for (const TranslatedText &text : textsIn(fileOf(language))) {
        if (text.type != u"unfinished"_s)
            faults.append(faultsOf(text));
    }
    QCOMPARE(faults.join(u'\n'), QString());
}

void TestTranslations::twoDeedsHaveTwoNames_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    for (const QString &language : QStringLiteral(GREENROOM_WHOLE_LANGUAGES).split(u' ')) {
        if (language == u"en"_s)
            continue; // it has plural forms only
        const auto row = [&language](const QString &one, const QString &other) {
            QTest::addRow("%s: %s", qPrintable(language), qPrintable(one))
                << language << one << other;
        };
        row(u"Retry"_s, u"&Redo Decision"_s);
        row(u"Retry"_s, u"There is nothing to redo."_s);
        row(u"paused"_s, u"A clean-up was interrupted at %1."_s);
        row(u"State"_s, u"Status"_s);
        row(u"Cancel"_s, u"Undo"_s);
        row(u"Cancel"_s, u"&Undo Decision or Run"_s);
        row(u"Cancel"_s, u"&Take back"_s);
        row(u"Cancel"_s, u"There is nothing to undo."_s);
        row(u"Stop"_s, u"&Quit"_s);
        row(u"Stop"_s, u"Cancel"_s);
        row(u"Stop"_s, u"&Pause"_s);
        row(u"paused"_s, u"Stopped at %1"_s);
    }
}

/// One may be confused with the other: the word for the one is not in what is said of the other.
void TestTranslations::twoDeedsHaveTwoNames()
{
    QFETCH(const QString, language);
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    const QList<TranslatedText> texts = textsIn(fileOf(language));
    const auto wordsFor = [&texts](const QString &source) {
        QStringList words;
        for (const TranslatedText &text : texts) {
            if (text.source == source)
                words += text.translations;
        }
        return words.replaceInStrings(u"&"_s, QString());
    };
    const QStringList ones = wordsFor(one);
    const QStringList others = wordsFor(other);
    QVERIFY(!ones.isEmpty() && !others.isEmpty());
    for (const QString &word : ones) {
        for (const QString &text : others)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word + u": " + text));
    }
}

void TestTranslations::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char *name, const QString &source, const QString &translation,
                        const QString &fault, const QString &type = {}) {
        QTest::newRow(name) << source << translation << type << fault;
    };
    row("good", u"&Save %1 of %2…"_s, u"%1 von %2 &speichern…"_s, {});
    row("percent", u"100 % of %1"_s, u"100 % von %1"_s, {});
    row("two ampersands", u"Save && go"_s, u"Speichern && gehen"_s, {});
    row("empty", u"Save"_s, {}, u"is empty"_s);
    row("lost place", u"%1 of %2"_s, u"%1 von allen"_s, u"has other places"_s);
    row("made-up place", u"%1 of %2"_s, u"%1 von %2 und %3"_s, u"has other places"_s);
    row("lost number", u"%n refs"_s, u"Refs"_s, u"has other places"_s);
    row("local number", u"%L1 refs"_s, u"%1 Refs"_s, u"has other places"_s);
    row("lost ending of files", u"CSV (*.csv)"_s, u"CSV (*.txt)"_s, u"has other places"_s);
    row("lost mnemonic", u"&Save"_s, u"Speichern"_s, u"has another number of mnemonics"_s);
    row("made-up mnemonic", u"Save"_s, u"&Speichern"_s, u"has another number of mnemonics"_s);
    row("lost ellipsis", u"Save…"_s, u"Speichern"_s, u"ends otherwise"_s);
    row("lost full stop", u"Saved."_s, u"Gespeichert"_s, u"ends otherwise"_s);
    row("lost colon", u"API key: "_s, u"API-Schlüssel "_s, u"ends otherwise"_s);
    row("lost blank at the end", u"API key: "_s, u"API-Schlüssel:"_s, u"ends otherwise"_s);
    row("lost blank at the start", u" or "_s, u"oder "_s, u"begins otherwise"_s);
    row("unfinished", u"Save"_s, u"Speichern"_s, u"is unfinished"_s, u"unfinished"_s);
    row("vanished", u"Save"_s, u"Speichern"_s, u"is vanished"_s, u"vanished"_s);
    row("obsolete", u"Save"_s, u"Speichern"_s, u"is obsolete"_s, u"obsolete"_s);
}

void TestTranslations::faultsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const QString, type);
    QFETCH(const QString, fault);
    const QStringList faults =
        faultsOf(TranslatedText{.source = source, .type = type, .translations = {translation}});
    QCOMPARE(faults.size(), fault.isEmpty() ? 0 : 1);
    QVERIFY2(fault.isEmpty() || faults.constFirst().endsWith(fault),
             qPrintable(faults.join(u'\n')));
}

void TestTranslations::aFileNameIsPlain_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isPlain");
    QTest::newRow("plain") << u"neu-erzeugen"_s << true;
    QTest::newRow("an accent") << u"résynthèse"_s << false;
    QTest::newRow("a large letter") << u"Speichern"_s << false;
    QTest::newRow("a blank") << u"neu erzeugen"_s << false;
    QTest::newRow("a separator") << u"neu/erzeugen"_s << false;
    QTest::newRow("a dash at the start") << u"-speichern"_s << false;
}

void TestTranslations::aFileNameIsPlain()
{
    QFETCH(const QString, translation);
    QFETCH(const bool, isPlain);
    TranslatedText text{
        .source = u"save"_s, .comment = u"file name"_s, .translations = {translation}};
    QCOMPARE(faultsOf(text).isEmpty(), isPlain);
    text.comment.clear();
    QCOMPARE(faultsOf(text), QStringList());
}

void TestTranslations::isReadAsItStands()
{
    QByteArray bytes(R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Effect</name>
    <message numerus="yes">
        <source>%n &lt;refs&gt;</source>
        <comment>many</comment>
        <extracomment>Of one character</extracomment>
        <translation>
            <numerusform>%n Ref</numerusform>
            <numerusform>%n Refs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Speichern</translation>
    </message>
</context>
</TS>
)");
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const QList<TranslatedText> texts = readTranslations(buffer);
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.first().key(), u"Effect | %n <refs> | many | plural"_s);
    QCOMPARE(texts.first().translations, QStringList({u"%n Ref"_s, u"%n Refs"_s}));
    QVERIFY(texts.first().type.isEmpty());
    QCOMPARE(texts.last().key(), u"Window | Save |  | "_s);
    QCOMPARE(texts.last().type, u"unfinished"_s);
    QCOMPARE(texts.last().translations, QStringList{u"Speichern"_s});
}

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"
