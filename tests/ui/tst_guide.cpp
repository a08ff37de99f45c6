// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"
#include "desktop/translationfile.h"
#include "ui/guidefolder.h"
#include "ui/keylist.h"

#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QMainWindow>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

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

QString pageOf(const QString &language, const QString &name)
{
    return sourceOf("resources/guide/%1/%2.md"_L1.arg(language, name));
}

QStringList languages()
{
    return QDir(QStringLiteral(GREENROOM_SOURCE "/resources/guide"))
        .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

void addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages())
        QTest::newRow(qPrintable(language)) << language;
}

QStringList pages(const QString &language)
{
    QStringList names = QDir(QStringLiteral(GREENROOM_SOURCE "/resources/guide/") + language)
                            .entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(3);
    return names;
}

/// \a text with … in place of what is filled in.
QString withoutPlaces(QString text)
{
    static const QRegularExpression place(u"%L?[0-9]+|%n"_s);
    return text.replace(place, u"…"_s);
}

/// What \a source has in tr(), with … in place of what is filled in.
QStringList wordsOf(const QString &source)
{
    static const QRegularExpression call(
        u"\\b(?:tr\\(|translate\\(\\s*\"[^\"]*\",)\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QStringList words;
    for (QRegularExpressionMatchIterator calls = call.globalMatch(source); calls.hasNext();) {
        QString text;
        const QString literals = calls.next().captured(1);
        for (auto parts = literal.globalMatch(literals); parts.hasNext();)
            text += parts.next().captured(1);
        words.append(withoutPlaces(text));
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

/// What the program says in one language, by what it says in English.
using Dictionary = QHash<QString, QStringList>;

/// Of all contexts, or of \a context only.
Dictionary dictionaryOf(const QString &language, const QString &context = {})
{
    Dictionary words;
    if (language == "en"_L1) {
        for (const QString &text : wordsOfTheProgram())
            words[text] = {text};
        return words;
    }
    QFile file(
        QStringLiteral(GREENROOM_SOURCE "/resources/translations/greenroom_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
    for (const TranslatedText &text : readTranslations(file)) {
        if (!context.isEmpty() && text.context != context)
            continue;
        for (const QString &translation : text.translations)
            words[withoutPlaces(text.source)].append(withoutPlaces(translation));
    }
    return words;
}

/// All that the program says in \a language.
QSet<QString> saidIn(const QString &language)
{
    QSet<QString> said;
    for (const QStringList &texts : dictionaryOf(language))
        said.unite(QSet<QString>(texts.cbegin(), texts.cend()));
    return said;
}

/// The entries of menus and the labels in \a language, as one writes about them.
QSet<QString> namesIn(const QString &language)
{
    constexpr qsizetype shortest = 3; ///< letters
    QSet<QString> names;
    for (QString text : saidIn(language)) {
        text.remove(u'&');
        if (text.endsWith(u'…'))
            text.chop(1);
        if (text.size() >= shortest)
            names.insert(text);
    }
    return names;
}

bool endsWithOneOf(const QSet<QString> &names, const QString &text)
{
    return std::any_of(names.cbegin(), names.cend(),
                       [&text](const QString &name) { return text.endsWith(name); });
}

bool startsWithOneOf(const QSet<QString> &names, const QString &text)
{
    return std::any_of(names.cbegin(), names.cend(), [&text](const QString &name) {
        return text.startsWith(name)
            && (text.size() == name.size() || !text.at(name.size()).isLetterOrNumber());
    });
}

/// \a page in one line, without the messages that it quotes.
QString proseOf(const QString &page)
{
    QStringList lines = page.split(u'\n');
    lines.removeIf([](const QString &line) { return line.startsWith(u'>'); });
    return lines.join(u' ').simplified();
}

/// The messages that the guide quotes.
QStringList quoted(const QString &language)
{
    QStringList messages;
    for (const QString &line : pageOf(language, u"trouble"_s).split(u'\n')) {
        if (line.startsWith("> "_L1))
            messages.append(line.sliced(2));
    }
    return messages;
}

/// A group of the key sheet as the guide has it, below \a heading.
QString tableOf(const KeyGroup &group, const QString &heading)
{
    QString table = "\n## "_L1 + group.title + "\n\n"_L1 + heading + "\n|---|---|\n"_L1;
    for (const KeyRow &row : group.rows)
        table += "| "_L1 + row.keys.join(", "_L1) + " | "_L1 + row.text + " |\n"_L1;
    return table;
}

/// What \a page is made of, without its words: a line for each heading with its level, for each
/// entry of a list and row of a table, and for each message; code and the licence as they are.
QStringList outlineOf(const QString &page)
{
    static const QRegularExpression mark(u"^(#+|\\*|\\d\\.|>|\\|)(?= |$|-)"_s);
    QStringList outline;
    for (const QString &line : page.split(u'\n')) {
        const QRegularExpressionMatch match = mark.match(line);
        if (match.hasMatch())
            outline.append(match.captured());
        else if (line.startsWith("    "_L1) || line.startsWith(u'<'))
            outline.append(line);
    }
    return outline;
}

QStringList codesOf(const QString &page)
{
    static const QRegularExpression code(u"`([^`]*)`"_s);
    QStringList codes;
    for (auto matches = code.globalMatch(page); matches.hasNext();)
        codes.append(matches.next().captured(1));
    return codes;
}

/// What stands for \a code of the English guide in the language that is spoken: keys as menus have
/// them, labels in the words of \a dictionary, and all else as it is.
QString spoken(const QString &code, const Dictionary &dictionary)
{
    if (code == "Shift"_L1)
        return QCoreApplication::translate("QShortcut", "Shift");
    const QKeySequence key = QKeySequence::fromString(code, QKeySequence::PortableText);
    if (key.toString(QKeySequence::PortableText) == code)
        return key.toString(QKeySequence::NativeText);
    return dictionary.value(code, {code}).first();
}

/// Whether the keys have names in \a language: for that it takes Qt's own texts.
bool hasKeyNames(const QString &language)
{
    return language == "en"_L1
        || QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath)
                         + "/qtbase_%1.qm"_L1.arg(language));
}

} // namespace

/// The user guide says what the program says, in each of its languages.
class TestGuide : public QObject
{
    Q_OBJECT

private slots:
    void isInEachLanguageOfTheProgram();
    void hasTheSameSections_data() { addLanguages(); }
    void hasTheSameSections();
    void hasTheSameKeysAndLabels_data() { addLanguages(); }
    void hasTheSameKeysAndLabels();
    void namesWhatIsOnTheWindow_data() { addLanguages(); }
    void namesWhatIsOnTheWindow();
    void quotesOnlyWhatIsSaid_data() { addLanguages(); }
    void quotesOnlyWhatIsSaid();
    void explainsEachMessage_data();
    void explainsEachMessage();
    void hasTheKeysOfTheKeySheet_data() { addLanguages(); }
    void hasTheKeysOfTheKeySheet();
    void hasTheMarksOfTheDecisions_data() { addLanguages(); }
    void hasTheMarksOfTheDecisions();
    void itsLinksLeadToItsPages_data() { addLanguages(); }
    void itsLinksLeadToItsPages();
    void itsPagesAreBuilt_data() { addLanguages(); }
    void itsPagesAreBuilt();
};

void TestGuide::isInEachLanguageOfTheProgram()
{
    QStringList spokenOnes = QStringLiteral(GREENROOM_WHOLE_LANGUAGES).split(u' ');
    spokenOnes.sort();
    QCOMPARE(languages(), spokenOnes);
    for (const QString &language : languages()) {
        const Translation translation({language});
        QCOMPARE(guideLanguage(), language);
    }
    QCOMPARE(guideLanguage(), u"en"_s);
}

void TestGuide::hasTheSameSections()
{
    QFETCH(const QString, language);
    QCOMPARE(pages(language), pages(u"en"_s));
    for (const QString &name : pages(language))
        QCOMPARE(outlineOf(pageOf(language, name)), outlineOf(pageOf(u"en"_s, name)));
}

void TestGuide::hasTheSameKeysAndLabels()
{
    QFETCH(const QString, language);
    if (!hasKeyNames(language))
        QSKIP("Qt's own translations, which name the keys, are not installed.");
    const Translation translation({language});
    const Dictionary dictionary = dictionaryOf(language);
    for (const QString &name : pages(language)) {
        QStringList expected;
        for (const QString &code : codesOf(pageOf(u"en"_s, name)))
            expected.append(spoken(code, dictionary));
        QStringList codes = codesOf(pageOf(language, name));
        codes.sort();
        expected.sort();
        QCOMPARE(codes, expected);
    }
}

/// Its bold words are labels, and as in "File > Connections" it shows the way through the menus.
void TestGuide::namesWhatIsOnTheWindow()
{
    static const QRegularExpression bold(u"\\*\\*([^*]+)\\*\\*"_s);
    QFETCH(const QString, language);
    const QSet<QString> names = namesIn(language);
    qsizetype labels = 0;
    qsizetype entries = 0;
    for (const QString &name : pages(language)) {
        const QString page = proseOf(pageOf(language, name));
        for (auto matches = bold.globalMatch(page); matches.hasNext(); ++labels) {
            const QString label = matches.next().captured(1);
            QVERIFY2(names.contains(label), qUtf8Printable(label));
        }
        const QStringList steps = page.split(" > "_L1);
        for (qsizetype i = 1; i < steps.size(); ++i, ++entries) {
            QVERIFY2(endsWithOneOf(names, steps.at(i - 1)), qUtf8Printable(steps.at(i - 1)));
            QVERIFY2(startsWithOneOf(names, steps.at(i)), qUtf8Printable(steps.at(i)));
        }
    }
    QVERIFY(labels > 5);
    QVERIFY(entries > 5);
}

void TestGuide::quotesOnlyWhatIsSaid()
{
    QFETCH(const QString, language);
    const QSet<QString> said = saidIn(language);
    const QStringList messages = quoted(language);
    QVERIFY(messages.size() > 50);
    for (const QString &message : messages)
        QVERIFY2(said.contains(message), qUtf8Printable(message));
    QCOMPARE(QSet<QString>(messages.cbegin(), messages.cend()).size(), messages.size());
}

void TestGuide::explainsEachMessage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("source");
    for (const QString &language : languages()) {
        for (const char *source :
             {"app/net/httperror.cpp", "app/net/httpexchange.cpp", "app/net/networkerror.cpp",
              "app/queue/journalerror.cpp", "app/secrets/keychainstore.cpp",
              "ui/connect/keyproblem.cpp", "ui/recordmessages.cpp", "ui/review/decidertarget.cpp",
              "ui/review/obstacle.cpp", "ui/signintext.cpp", "ui/trouble.cpp"})
            QTest::addRow("%s, %s", source, qPrintable(language))
                << language << QString::fromLatin1(source);
    }
}

void TestGuide::explainsEachMessage()
{
    constexpr qsizetype ofButtons = 18; ///< letters, and of parts of sentences
    QFETCH(const QString, language);
    QFETCH(const QString, source);
    const QStringList messages = quoted(language);
    const Dictionary dictionary = dictionaryOf(language);
    int count = 0;
    for (const QString &text : wordsOf(sourceOf(source))) {
        if (text.size() <= ofButtons)
            continue;
        ++count;
        QVERIFY2(dictionary.contains(text), qUtf8Printable(text));
        for (const QString &message : dictionary.value(text))
            QVERIFY2(messages.contains(message), qUtf8Printable(message));
    }
    QVERIFY(count > 0);
}

void TestGuide::hasTheKeysOfTheKeySheet()
{
    QFETCH(const QString, language);
    if (!hasKeyNames(language))
        QSKIP("Qt's own translations, which name the keys, are not installed.");
    const Translation translation({language});
    QMainWindow window;
    const Actions actions(&window);
    const QString page = pageOf(language, u"keys"_s);
    const QString heading = page.sliced(page.indexOf("\n| "_L1) + 1).section(u'\n', 0, 0);
    QString expected;
    for (const KeyGroup &group : keyList(actions.groups()))
        expected += tableOf(group, heading);
    QCOMPARE(page.sliced(page.indexOf("\n## "_L1)).split(u'\n'), expected.split(u'\n'));
}

void TestGuide::hasTheMarksOfTheDecisions()
{
    static const QRegularExpression row(u"^\\| ([^|]*) \\|.*\\|$"_s);
    QFETCH(const QString, language);
    // The section of the same number in each language.
    const QString english = pageOf(u"en"_s, u"decisions"_s);
    const qsizetype number =
        english.first(english.indexOf("\n## The marks\n"_L1)).count("\n## "_L1);
    const QString section =
        pageOf(language, u"decisions"_s).split("\n## "_L1).at(number + 1).section("\n\n"_L1, 1, 1);
    QStringList marks;
    for (const QString &line : section.split(u'\n').mid(2)) { // below the heading
        const QRegularExpressionMatch match = row.match(line);
        QVERIFY2(match.hasMatch(), qUtf8Printable(line));
        for (const QString &mark : match.captured(1).split(u';'))
            marks.append(mark.trimmed());
    }
    QStringList said = wordsOf(sourceOf(u"ui/review/recentdelegate.cpp"_s));
    for (const QString &other : {u"Undo"_s, u"Send"_s, u"… · …"_s}) // its links, and what joins two
        said.removeAll(other);
    said.removeDuplicates();
    const Dictionary dictionary = dictionaryOf(language, u"RecentDelegate"_s);
    for (QString &mark : said)
        mark = dictionary.value(mark).value(0);
    said.sort();
    marks.sort();
    QCOMPARE(marks, said);
}

void TestGuide::itsLinksLeadToItsPages()
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QFETCH(const QString, language);
    const QStringList names = pages(language);
    QSet<QString> linked{u"index"_s};
    for (const QString &name : names) {
        for (auto links = link.globalMatch(pageOf(language, name)); links.hasNext();) {
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
    QFETCH(const QString, language);
    if (QStringLiteral(GREENROOM_GUIDE).isEmpty())
        QSKIP("It is configured without the guide.");
    const QDir folder(QStringLiteral(GREENROOM_GUIDE "/") + language);
    QCOMPARE(folder.entryList({u"*.html"_s}).size(), pages(language).size());
    for (const QString &name : pages(language)) {
        const QString html = textOf(folder.filePath(name + ".html"_L1));
        QVERIFY(html.contains("<html lang=\"%1\">"_L1.arg(language)));
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
