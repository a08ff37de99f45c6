// SPDX-License-Identifier: Apache-2.0
#include "ui/keylist.h"

#include <QDir>
#include <QDirIterator>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(fileName));
    return QString::fromUtf8(file.readAll());
}

QString sourceOf(const QString &name)
{
    return textOf(QStringLiteral(GREENROOM_SOURCE) + u'/' + name);
}

QString pageOf(const QString &name)
{
    return sourceOf("resources/guide/"_L1 + name + ".md"_L1);
}

QStringList pages()
{
    QStringList names =
        QDir(QStringLiteral(GREENROOM_SOURCE "/resources/guide")).entryList({u"*.md"_s});
    for (QString &name : names)
        name.chop(3);
    return names;
}

/// What \a source has in tr(), with … in place of what is filled in.
QStringList wordsOf(const QString &source)
{
    static const QRegularExpression call(
        u"\\b(?:tr\\(|translate\\(\\s*\"[^\"]*\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    static const QRegularExpression place(u"%L?[0-9]+|%n"_s);
    QStringList words;
    for (QRegularExpressionMatchIterator calls = call.globalMatch(source); calls.hasNext();) {
        QString text;
        const QString literals = calls.next().captured(1);
        for (auto parts = literal.globalMatch(literals); parts.hasNext();)
            text += parts.next().captured(1);
        words.append(text.replace(place, u"…"_s));
    }
    return words;
}

QSet<QString> wordsOfTheProgram()
{
    QSet<QString> words;
    for (const QString &room : {u"app"_s, u"ui"_s}) {
        QDirIterator files(QStringLiteral(GREENROOM_SOURCE) + u'/' + room, {u"*.cpp"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            for (const QString &text : wordsOf(textOf(files.next())))
                words.insert(text);
        }
    }
    return words;
}

/// The messages that the guide quotes.
QStringList quoted()
{
    QStringList messages;
    for (const QString &line : pageOf(u"trouble"_s).split(u'\n')) {
        if (line.startsWith("> "_L1))
            messages.append(line.sliced(2));
    }
    return messages;
}

/// A group of the key sheet as the guide has it.
QString tableOf(const KeyGroup &group)
{
    QString table = "\n## "_L1 + group.title + "\n\n| Key | What it does |\n|---|---|\n"_L1;
    for (const KeyRow &row : group.rows)
        table += "| "_L1 + row.keys.join(", "_L1) + " | "_L1 + row.text + " |\n"_L1;
    return table;
}

} // namespace

/// The user guide says what the program says.
class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void quotesOnlyWhatIsSaid();
    void explainsEachMessage_data();
    void explainsEachMessage();
    void hasTheKeysOfTheKeySheet();
    void hasTheMarksOfTheDecisions();
    void itsLinksLeadToItsPages();
    void itsPagesAreBuilt();
};

void TestGuide::quotesOnlyWhatIsSaid()
{
    const QSet<QString> said = wordsOfTheProgram();
    const QStringList messages = quoted();
    QVERIFY(messages.size() > 50);
    for (const QString &message : messages)
        QVERIFY2(said.contains(message), qUtf8Printable(message));
    QCOMPARE(QSet<QString>(messages.cbegin(), messages.cend()).size(), messages.size());
}

void TestGuide::explainsEachMessage_data()
{
    QTest::addColumn<QString>("source");
    for (const char *source :
         {"app/net/httperror.cpp", "app/net/httpexchange.cpp", "app/net/networkerror.cpp",
          "app/queue/journalerror.cpp", "app/secrets/keychainstore.cpp",
          "ui/connect/keyproblem.cpp", "ui/recordmessages.cpp", "ui/review/obstacle.cpp",
          "ui/signintext.cpp", "ui/trouble.cpp"})
        QTest::newRow(source) << QString::fromLatin1(source);
}

void TestGuide::explainsEachMessage()
{
    constexpr qsizetype ofButtons = 18; ///< letters, and of parts of sentences
    QFETCH(QString, source);
    const QStringList messages = quoted();
    int count = 0;
    for (const QString &text : wordsOf(sourceOf(source))) {
        if (text.size() <= ofButtons)
            continue;
        ++count;
        QVERIFY2(messages.contains(text), qUtf8Printable(text));
    }
    QVERIFY(count > 0);
}

void TestGuide::hasTheKeysOfTheKeySheet()
{
    QMainWindow window;
    const Actions actions(&window);
    const QString page = pageOf(u"keys"_s);
    QString expected;
    for (const KeyGroup &group : keyList(actions.groups()))
        expected += tableOf(group);
    QCOMPARE(page.sliced(page.indexOf("\n## "_L1)).split(u'\n'), expected.split(u'\n'));
}

void TestGuide::hasTheMarksOfTheDecisions()
{
    static const QRegularExpression row(u"^\\| ([^|]*) \\|.*\\|$"_s);
    const QString page = pageOf(u"decisions"_s);
    const QString section =
        page.sliced(page.indexOf("\n## The marks\n"_L1)).section("\n\n"_L1, 1, 1);
    QStringList marks;
    for (const QString &line : section.split(u'\n').mid(2)) { // below the heading
        const QRegularExpressionMatch match = row.match(line);
        QVERIFY2(match.hasMatch(), qUtf8Printable(line));
        marks += match.captured(1).split(u"; "_s);
    }
    QStringList said = wordsOf(sourceOf(u"ui/review/recentdelegate.cpp"_s));
    for (const QString &other : {u"Undo"_s, u"Send"_s, u"… · …"_s}) // its links, and what joins two
        said.removeAll(other);
    said.removeDuplicates();
    said.sort();
    marks.sort();
    QCOMPARE(marks, said);
}

void TestGuide::itsLinksLeadToItsPages()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    const QStringList names = pages();
    QSet<QString> linked{u"index"_s};
    for (const QString &name : names) {
        for (auto links = link.globalMatch(pageOf(name)); links.hasNext();) {
            QString target = links.next().captured(1);
            QVERIFY2(target.endsWith(".md"_L1), qUtf8Printable(target));
            target.chop(3);
            QVERIFY2(names.contains(target), qUtf8Printable(target));
            if (name == "index"_L1)
                linked.insert(target);
        }
    }
    QCOMPARE(linked, QSet<QString>(names.cbegin(), names.cend()));
}

void TestGuide::itsPagesAreBuilt()
{
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    const QDir folder(QStringLiteral(GREENROOM_GUIDE));
    if (folder.path().isEmpty() || folder.path() == "."_L1)
        QSKIP("It is configured without the guide.");
    QCOMPARE(folder.entryList({u"*.html"_s}).size(), pages().size());
    for (const QString &name : pages()) {
        const QString html = textOf(folder.filePath(name + ".html"_L1));
        QVERIFY(html.contains("<h1>"_L1));
        for (auto links = link.globalMatch(html); links.hasNext();) {
            const QString target = links.next().captured(1);
            QVERIFY2(folder.exists(target), qUtf8Printable(target));
        }
    }
    QVERIFY(textOf(folder.filePath(u"decisions.html"_s)).contains("<table>"_L1));
}

QTEST_MAIN(TestGuide)
#include "tst_guide.moc"
