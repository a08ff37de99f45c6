// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"

#include <QFile>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString generations(int count)
{
    return QCoreApplication::translate("Effect", "%n generations", nullptr, count);
}

} // namespace

/// Which language is spoken, and by whom.
class TestTranslation : public QObject
{
    Q_OBJECT

private slots:
    void takesTheDearestThereIs_data();
    void takesTheDearestThereIs();
    void hasThePluralsOfEnglish();
    void hasThePluralsOfGerman();
    void hasThePluralsOfFrench();
    void saysWhatQtSays();
    void endsWithItsLife();
};

void TestTranslation::takesTheDearestThereIs_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("save");

    const auto row = [](const char *name, const QStringList &languages, const QString &language,
                        const QString &save) {
        QTest::newRow(name) << languages << language << save;
    };
    row("nobody's", {}, {}, u"Save"_s);
    row("C", {u"C"_s}, {}, u"Save"_s);
    row("one there is none of", {u"nl-NL"_s}, {}, u"Save"_s);
    row("German", {u"de"_s}, u"de"_s, u"Speichern"_s);
    row("German of Austria", {u"de-AT"_s}, u"de"_s, u"Speichern"_s);
    row("German with its script", {u"de-Latn-DE"_s}, u"de"_s, u"Speichern"_s);
    row("French", {u"fr"_s}, u"fr"_s, u"Garder"_s);
    row("French of Canada", {u"fr-CA"_s}, u"fr"_s, u"Garder"_s);
    row("the next after one there is none of", {u"nl-NL"_s, u"de-DE"_s}, u"de"_s, u"Speichern"_s);
    row("English first", {u"en-US"_s, u"de-DE"_s}, u"en"_s, u"Save"_s);
    row("a path", {u"../translations/greenroom_de"_s}, {}, u"Save"_s);
}

void TestTranslation::takesTheDearestThereIs()
{
    QFETCH(const QStringList, languages);
    const Translation translation(languages);
    QTEST(translation.language(), "language");
    QTEST(QCoreApplication::translate("Operation", "Save"), "save");
}

void TestTranslation::hasThePluralsOfEnglish()
{
    const Translation translation({u"en-GB"_s});
    QCOMPARE(generations(1), u"1 generation"_s);
    QCOMPARE(generations(4), u"4 generations"_s);
}

void TestTranslation::hasThePluralsOfGerman()
{
    const Translation translation({u"de-DE"_s});
    QCOMPARE(generations(1), u"1 Generierung"_s);
    QCOMPARE(generations(4), u"4 Generierungen"_s);
}

void TestTranslation::hasThePluralsOfFrench()
{
    const Translation translation({u"fr-FR"_s});
    QCOMPARE(generations(0), u"0 génération"_s);
    QCOMPARE(generations(1), u"1 génération"_s);
    QCOMPARE(generations(4), u"4 générations"_s);
}

void TestTranslation::saysWhatQtSays()
{
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_de.qm"_s;
    const bool isThere = QFile::exists(qts);
    const Translation translation({u"de-DE"_s});
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"),
             isThere ? u"Abbrechen"_s : u"Cancel"_s);
}

void TestTranslation::endsWithItsLife()
{
    {
        const Translation translation({u"de-DE"_s});
        QCOMPARE(QCoreApplication::translate("Operation", "Discard"), u"Verwerfen"_s);
    }
    QCOMPARE(QCoreApplication::translate("Operation", "Discard"), u"Discard"_s);
}

QTEST_GUILESS_MAIN(TestTranslation)

#include "tst_translation.moc"
