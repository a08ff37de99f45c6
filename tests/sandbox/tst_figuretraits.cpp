// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuredesign.h"
#include "sandbox/figurepalette.h"
#include "sandbox/figuretraits.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace sandbox;

/// What the API says about a figure, against what is drawn of it.
class TestFigureTraits final : public QObject
{
    Q_OBJECT

private slots:
    void traitsAreOfTheFigure();
    void traitsAreManifold();
    void traitsAreQuick();
};

void TestFigureTraits::traitsAreOfTheFigure()
{
    for (quint64 look = 0; look < 500; ++look) {
        const Design design = designFor(look);
        const Traits traits = traitsFor(look);
        QCOMPARE(traits.name, traitsFor(look).name);
        QCOMPARE(traits.name.count(u' '), 1);
        QCOMPARE(traits.age, design.age);
        QVERIFY(traits.age >= 18 && traits.age <= 76);
        QCOMPARE(traits.hairColor, QString(hairColours()[size_t(design.hairColour)].name));
        QCOMPARE(traits.eyeColor, QString(eyeColours()[size_t(design.eyeColour)].name));
        const bool scar = design.faceMark != FaceMark::None && design.faceMark != FaceMark::Paint;
        QCOMPARE(traits.additionalDetails.contains(u"scar "_s), scar);
        const bool glasses =
            design.eyewear == Eyewear::RoundGlasses || design.eyewear == Eyewear::SquareGlasses;
        QCOMPARE(traits.additionalDetails.contains(u"glasses"_s), glasses);
        QCOMPARE(traits.additionalDetails.contains(u"scarf"_s), design.scarf);
        QVERIFY(!traits.gender.isEmpty() && !traits.ethnicity.isEmpty());
        QVERIFY(!traits.hairStyle.isEmpty() && !traits.bodyType.isEmpty());
    }
}

void TestFigureTraits::traitsAreManifold()
{
    QSet<QString> names;
    QSet<QString> styles;
    QSet<QString> ethnicities;
    for (quint64 look = 0; look < 2000; ++look) {
        const Traits traits = traitsFor(look);
        names.insert(traits.name);
        styles.insert(traits.hairStyle);
        ethnicities.insert(traits.ethnicity);
    }
    QVERIFY2(names.size() > 1800, qPrintable(QString::number(names.size())));
    QVERIFY(styles.size() >= 15);
    QVERIFY(ethnicities.size() >= 20);
}

void TestFigureTraits::traitsAreQuick()
{
    QElapsedTimer timer;
    timer.start();
    qsizetype length = 0;
    for (quint64 look = 0; look < 100000; ++look)
        length += traitsFor(look).name.size();
    QVERIFY(length > 500000);
    // A tenth of a second without sanitizers.
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFigureTraits)
#include "tst_figuretraits.moc"
