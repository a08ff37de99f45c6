// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "benchmarks/bar.h"
#include "benchmarks/peerfigures.h"
#include "benchmarks/sizedworld.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "support/caught.h"

#include <QImage>
#include <QTemporaryFile>
#include <QtTest>

using namespace Qt::StringLiterals;

/// What the benchmark compares with: it has to be right where nobody looks at it.
class TestFigures : public QObject
{
    Q_OBJECT

private slots:
    void barsHaveTwoSides();
    void viewersAreQuotedUntilMeasured();
    void thumbnailsAreQuotedUntilMeasured();
    void whatCannotBeReadIsQuoted();
    void theSizedWorldAnswersAsTheApi();
};

void TestFigures::barsHaveTwoSides()
{
    QVERIFY(Bar::atMost(3).isMetBy(3));
    QVERIFY(!Bar::atMost(3).isMetBy(3.01));
    QVERIFY(Bar::atLeast(1.6).isMetBy(1.6));
    QVERIFY(!Bar::atLeast(1.6).isMetBy(1.59));
    QCOMPARE(Bar::atMost(1.3).verdictOn(2), u"≤ 1.3: missed"_s);
    QCOMPARE(Bar::atLeast(9).verdictOn(10), u"≥ 9: met"_s);
}

void TestFigures::viewersAreQuotedUntilMeasured()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"viewer":"feh","side":1024,"shown":[1,1,1],"settled":[3,1,2]})"
               "\n");
    file.close();
    const PeerFigures peers(file.fileName());

    const QList<PeerFigure> small = peers.of(1024);
    QCOMPARE(small.constFirst().name(), u"feh, one image"_s);
    QCOMPARE(small.constFirst().milliseconds.median(), 2.0);
    QCOMPARE(small.at(1).name(), u"qimgv, one image, quoted"_s);
    const auto large = peers.of(u"feh"_s, 2048);
    QVERIFY(large);
    QVERIFY(large->isQuoted);
    QVERIFY(!peers.of(u"none"_s, 1024));
}

void TestFigures::thumbnailsAreQuotedUntilMeasured()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(R"({"viewer":"gwenview","side":1024,"shown":[9],"settled":[9]})"
               "\n"
               R"({"viewer":"gwenview","thumbnails":[150.5,200,"none",0,180]})"
               "\n"
               R"({"viewer":"feh","thumbnails":[100]})"
               "\n");
    file.close();
    const PeerFigures peers(file.fileName());

    QCOMPARE(PeerFigures().thumbnails().name(), u"gwenview, quoted"_s);
    QCOMPARE(PeerFigures().thumbnails().perSecond.median(), 204.0);
    QCOMPARE(peers.thumbnails().name(), u"gwenview"_s);
    QCOMPARE(peers.thumbnails().perSecond.least(), 150.5);
    QCOMPARE(peers.thumbnails().perSecond.median(), 180.0);
    // A line of thumbnails is none of images.
    QCOMPARE(peers.of(1024).size(), 4);
    QVERIFY(peers.of(0).isEmpty());
    const auto small = peers.of(u"gwenview"_s, 1024);
    QVERIFY(small && !small->isQuoted);
}

void TestFigures::whatCannotBeReadIsQuoted()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("no JSON\n"
               R"({"viewer":"feh","side":1024,"settled":[]})"
               "\n"
               R"({"viewer":"qimgv","side":1024,"settled":[0,"none"]})"
               "\n"
               R"({"viewer":"gwenview","thumbnails":[]})"
               "\n"
               R"({"viewer":"gwenview","thumbnails":180})"
               "\n"
               R"({"viewer":"gwenview","thumbnails":[0,"none"]})"
               "\n"
               R"({"viewer":"gwenview","thumbnails":[190,)"
               "\n");
    file.close();
    for (const PeerFigures &peers : {PeerFigures(file.fileName()), PeerFigures(u"/nowhere"_s)}) {
        QCOMPARE(peers.of(1024).size(), 4);
        QVERIFY(peers.of(1024).constFirst().isQuoted);
        QVERIFY(peers.thumbnails().isQuoted);
        QCOMPARE(peers.thumbnails().perSecond.median(), 204.0);
    }
}

void TestFigures::theSizedWorldAnswersAsTheApi()
{
    constexpr int side = 64;
    const SizedWorld world(side, 3);
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(world.url(), budget);
    http.setApiKey(SizedWorld::key());
    RestCharactersApi api(http);

    Caught<CharacterPage> reviewing;
    Caught<CharacterPage> failed;
    Caught<Team> team;
    const PendingRequest one = api.list({.status = CharacterStatus::Reviewing}, {}, Priority::Page,
                                        this, reviewing.handler());
    const PendingRequest two =
        api.list({.status = CharacterStatus::Failed}, {}, Priority::Page, this, failed.handler());
    const PendingRequest three = api.team(this, team.handler());
    QVERIFY(reviewing.wait() && reviewing.isGood());
    QVERIFY(failed.wait() && failed.isGood());
    QVERIFY(team.wait() && team.isGood());
    QCOMPARE(reviewing.value().characters.size(), 3);
    QVERIFY(failed.value().characters.isEmpty());

    const Character &first = reviewing.value().characters.constFirst();
    QCOMPARE(first.refs.size(), 4);
    QVERIFY(first.createdAt > reviewing.value().characters.constLast().createdAt);
    Caught<HttpResponse> ref;
    const PendingRequest four =
        http.fetchRef(QUrl::fromEncoded(first.refs.at(3).url), this, ref.handler());
    QVERIFY(ref.wait() && ref.isGood());
    const QImage image = QImage::fromData(ref.value().body, "jpeg");
    QCOMPARE(image.size(), QSize(side, side));
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
