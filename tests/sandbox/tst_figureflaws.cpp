// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figure.h"
#include "sandbox/figuredesign.h"
#include "sandbox/figurepalette.h"
#include "sandbox/figurepixels.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace figurepixels;
using namespace sandbox;

Q_DECLARE_METATYPE(sandbox::Flaw)

/// The flaws: how many there are, and that each is to be seen where it should be, and only there.
class TestFigureFlaws final : public QObject
{
    Q_OBJECT

private slots:
    void flawsHaveTheirShare();
    void flawShowsInItsPoseOnly_data();
    void flawShowsInItsPoseOnly();
    void croppedHeadTouchesTheEdge();
    void otherHairColourIsAnother();
};

void TestFigureFlaws::flawsHaveTheirShare()
{
    QHash<int, int> count;
    for (quint64 look = 0; look < 2000; ++look) {
        const Flaw flaw = flawFor(look);
        ++count[static_cast<int>(flaw)];
        QCOMPARE(flawedPose(look).has_value(), flaw != Flaw::None);
        QCOMPARE(missingPose(look), flaw == Flaw::MissingPose ? flawedPose(look) : std::nullopt);
    }
    const int flawed = 2000 - count[static_cast<int>(Flaw::None)];
    QVERIFY2(flawed >= 300 && flawed <= 500, qPrintable(QString::number(flawed)));
    QCOMPARE(count.size(), 7); // each kind occurs
}

void TestFigureFlaws::flawShowsInItsPoseOnly_data()
{
    QTest::addColumn<Flaw>("flaw");
    QTest::newRow("none") << Flaw::None;
    QTest::newRow("other hair colour") << Flaw::OtherHairColour;
    QTest::newRow("missing pose") << Flaw::MissingPose;
    QTest::newRow("cropped head") << Flaw::CroppedHead;
    QTest::newRow("other outfit colour") << Flaw::OtherOutfitColour;
    QTest::newRow("extra arm") << Flaw::ExtraArm;
    QTest::newRow("missing mark") << Flaw::MissingMark;
}

void TestFigureFlaws::flawShowsInItsPoseOnly()
{
    QFETCH(const Flaw, flaw);
    const bool drawn = flaw != Flaw::None && flaw != Flaw::MissingPose;
    quint64 look = 0;
    for (int i = 0; i < 2; ++i) {
        look = lookWith(look + 1, [flaw](quint64 l) { return flawFor(l) == flaw; });
        for (const Pose pose : allPoses) {
            const QImage asMade = drawFigure(look, pose);
            const QImage retouched = drawFigure(look, pose, Take::Retouched);
            const int differ = pixelsThatDiffer(asMade, retouched);
            if (!drawn || pose != flawedPose(look)) {
                QCOMPARE(differ, 0);
                continue;
            }
            // A thousandth of the picture is a square of 9 pixels where it is 280 high.
            QVERIFY2(differ > asMade.width() * asMade.height() / 1000,
                     qPrintable(u"look %1, %2 pixels"_s.arg(look).arg(differ)));
        }
    }
}

void TestFigureFlaws::croppedHeadTouchesTheEdge()
{
    quint64 look = 0;
    for (int i = 0; i < 4; ++i) {
        look = lookWith(look + 1, [](quint64 l) { return flawFor(l) == Flaw::CroppedHead; });
        const QRect edge(0, 0, 1024, 1);
        const QImage asMade = drawFigure(look, *flawedPose(look)).copy(edge);
        const QImage clear = drawFigure(look, *flawedPose(look), Take::Retouched).copy(edge);
        QVERIFY(pixelsThatDiffer(asMade, clear) > 40);
    }
}

void TestFigureFlaws::otherHairColourIsAnother()
{
    quint64 look = 0;
    for (int i = 0; i < 4; ++i) {
        look = lookWith(look + 1, [](quint64 l) {
            return flawFor(l) == Flaw::OtherHairColour && showsItsHair(l);
        });
        const Design design = designFor(look);
        const QRgb right = hairOf(design);
        const QRgb wrong = hairOf(withFlaw(design, Flaw::OtherHairColour));
        QVERIFY(qAbs(qRed(right) - qRed(wrong)) + qAbs(qGreen(right) - qGreen(wrong))
                    + qAbs(qBlue(right) - qBlue(wrong))
                > 90);
        for (const Pose pose : allPoses) {
            const QImage image = drawFigure(look, pose);
            const bool flawed = pose == flawedPose(look);
            QVERIFY(pixelsOf(image, flawed ? wrong : right) > 1500);
            QVERIFY(pixelsOf(image, flawed ? right : wrong) < 100);
        }
    }
}

QTEST_GUILESS_MAIN(TestFigureFlaws)
#include "tst_figureflaws.moc"
