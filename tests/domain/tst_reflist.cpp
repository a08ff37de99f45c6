// SPDX-License-Identifier: Apache-2.0
#include "domain/reflist.h"
#include "support/heapinuse.h"

#include <QtTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Large = 64 * 1024;

QList<Ref> withUrls(const QByteArrayList &urls)
{
    QList<Ref> refs;
    for (const QByteArray &url : urls)
        refs.append(Ref{.pose = u"front"_s, .url = url});
    return refs;
}

/// As the API makes them: one path for each, and a token that says when it expires.
QList<Ref> usual()
{
    const QByteArray path = "https://refs.example/storage/char_01J8Z3WQ5N7K2B4D6F8H0M1P3R/";
    return {{u"portrait"_s, path + "0/portrait.bin?token=AaIbwqeGANDrcVCJfs3BmLwuRA6eeZUT"},
            {u"front"_s, path + "1/front.bin?token=AaIbwqeGAIx0Zb61c5lq_nVNQy3wbpfE"},
            {u"side"_s, path + "2/side.bin?token=AaIbwqeGAB7hyrB0-oUuXJ9PgWcH5sKd"},
            {u"back"_s, path + "3/back.bin?token=AaIbwqeGAMt2TvFR8mDk4YzLaEiG1jQO"}};
}

} // namespace

/// Whatever refs a server sends, they come out of the small space that they are kept in.
class TestRefList : public QObject
{
    Q_OBJECT

private slots:
    void refsComeOutAsTheyWentIn_data();
    void refsComeOutAsTheyWentIn();
    void aUrlTakesNoMoreRoomThanItNeeds();
    void whatIsNotThereIsEmpty();
    void equalIfAllRefsAre();
    void aCopyStaysAsItIs();
    void sharesWhatIsAlike();
};

void TestRefList::refsComeOutAsTheyWentIn_data()
{
    QTest::addColumn<QList<Ref>>("refs");

    QTest::newRow("none") << QList<Ref>();
    QTest::newRow("usual") << usual();
    QTest::newRow("empty ones") << QList<Ref>(3);
    QTest::newRow("equal ones") << QList<Ref>(4, usual().constFirst());
    QTest::newRow("nothing in common") << withUrls({"https://a/b?c=d", "ftp:e?f", "g", "?h", "i"});
    QTest::newRow("an empty one among others") << withUrls({"https://a/b?c", {}, "https://a/b?d"});
    QTest::newRow("each a part of the next") << withUrls({"h", "ht?", "ht?a", "htt?ab", "htt?abc"});
    QTest::newRow("each a part of the one before")
        << withUrls({"htt?ab", "ht?a", "ht?", "ht", "h"});
    QTest::newRow("marks") << withUrls({"?", "??", "???a", "a?b?c", "a?b?d", "a??"});
    QTest::newRow("no query after one") << withUrls({"https://a/b?c", "https://a/b", "https://a/"});
    QTest::newRow("not ASCII") << withUrls({"https://ä/中?\U0001F984", "https://ä/丯?\U0001F985",
                                            "\xff\xfe\x80?\x80\x81", "\xff\xfe\x7f?\x80\x82"});
    QTest::newRow("nul") << withUrls({QByteArray("\0\0?\0", 4), QByteArray("\0\1?\0\0", 5)});
    QTest::newRow("64 KiB") << withUrls({QByteArray(Large, 'a'), QByteArray(Large, 'a') + 'b',
                                         'b' + QByteArray(Large, 'a'), '?' + QByteArray(Large, 'a'),
                                         '?' + QByteArray(Large - 1, 'a') + 'b'});
    // Lengths are numbers of one, two and three bytes.
    for (const int length : {126, 127, 128, 129, 16'383, 16'384, 16'385})
        QTest::addRow("%d bytes", length)
            << withUrls({QByteArray(length, 'a'), QByteArray(length, 'a') + "?b",
                         QByteArray(length, 'c') + '?' + QByteArray(length, 'd')});
    QTest::newRow("hundreds") << QList<Ref>(300, Ref{.pose = u"side"_s, .url = "https://a/b?c"});

    const auto posed = [](const QString &pose) {
        return QList<Ref>{{u"back"_s, "https://a/b"}, {pose, "https://a/c"}, {u"other"_s, {}}};
    };
    QTest::newRow("no pose") << posed({});
    QTest::newRow("a pose of a later version") << posed(u"three_quarter"_s);
    QTest::newRow("like a known one") << posed(u"Front"_s);
    QTest::newRow("a pose in other letters") << posed(u"Größe 中 \U0001F984"_s);
    QTest::newRow("half a letter") << posed(u'a' + QString(QChar(char16_t(0xd83e))) + u'b');
    QTest::newRow("a nul") << posed(QString(QChar(u'\0')));
    QTest::newRow("a long pose") << posed(QString(4'000, QChar(char16_t(0xffff))));
}

void TestRefList::refsComeOutAsTheyWentIn()
{
    QFETCH(const QList<Ref>, refs);
    const RefList list(refs);
    QCOMPARE(list.size(), refs.size());
    QCOMPARE(list.isEmpty(), refs.isEmpty());
    QVERIFY(list.toList() == refs);
    for (qsizetype i = 0; i < refs.size(); ++i) {
        QCOMPARE(list.at(i).pose, refs.at(i).pose);
        QCOMPARE(list.at(i).url, refs.at(i).url);
    }
    qsizetype met = 0;
    for (const Ref &ref : list)
        QVERIFY(ref == refs.at(met++));
    QCOMPARE(met, refs.size());
    QVERIFY(list == RefList(list.toList()));
}

void TestRefList::aUrlTakesNoMoreRoomThanItNeeds()
{
    for (const Ref &ref : RefList(usual()).toList())
        QCOMPARE(ref.url.capacity(), ref.url.size());
}

void TestRefList::whatIsNotThereIsEmpty()
{
    const RefList list(usual());
    QVERIFY(list.value(3) == usual().at(3));
    QVERIFY(list.value(4) == Ref());
    QVERIFY(list.value(-1) == Ref());
    QVERIFY(RefList().value(0) == Ref());
    QVERIFY(RefList() == RefList(QList<Ref>()));
    QVERIFY(RefList().begin() == RefList().end());
}

void TestRefList::equalIfAllRefsAre()
{
    const RefList list(usual());
    QVERIFY(list == RefList(usual()));
    QVERIFY(list != RefList());
    QVERIFY(list != RefList(usual().first(3)));
    for (qsizetype i = 0; i < usual().size(); ++i) {
        QList<Ref> other = usual();
        other[i].url.back() = '!';
        QVERIFY(list != RefList(other));
        other = usual();
        other[i].pose = u"another"_s;
        QVERIFY(list != RefList(other));
        other = usual();
        other[i].url.insert(0, ' ');
        QVERIFY(list != RefList(other));
    }
    QList<Ref> turned = usual();
    std::reverse(turned.begin(), turned.end());
    QVERIFY(list != RefList(turned));
}

void TestRefList::aCopyStaysAsItIs()
{
    RefList list(usual());
    const RefList copy = list;
    list = {Ref{.pose = u"side"_s, .url = "https://a/b"}};
    QVERIFY(copy.toList() == usual());
    QCOMPARE(list.size(), 1);
    list = {};
    QVERIFY(list.isEmpty());
    QVERIFY(copy.toList() == usual());
}

void TestRefList::sharesWhatIsAlike()
{
    constexpr int lists = 1000;
    constexpr double bytesPerList = 300; // the URLs alone are 443
    const QList<Ref> refs = usual();
    QList<RefList> kept;
    kept.reserve(2 * lists);

    const std::optional<double> before = heapInUse();
    if (!before)
        QSKIP("Nobody tells how much is in use.");
    for (int i = 0; i < lists; ++i)
        kept.append(RefList(refs));
    const double list = (heapInUse().value() - *before) / lists;
    QVERIFY2(list > 0 && list < bytesPerList, qPrintable(QString::number(list)));
    // And a copy takes nothing.
    const double known = heapInUse().value();
    for (int i = 0; i < lists; ++i)
        kept.append(std::as_const(kept).at(i));
    QVERIFY((heapInUse().value() - known) / lists < 16);
    // All refs share the texts of the poses.
    const QString pose = kept.constFirst().at(0).pose;
    QVERIFY(pose.constData() == kept.constLast().at(0).pose.constData());
}

QTEST_GUILESS_MAIN(TestRefList)
#include "tst_reflist.moc"
