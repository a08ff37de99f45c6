// SPDX-License-Identifier: Apache-2.0
#include "domain/origin.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// One origin, one text.
class TestOrigin : public QObject
{
    Q_OBJECT

private slots:
    void origins_data();
    void origins();
};

void TestOrigin::origins_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("origin");
    const auto row = [](const QString &url, const QString &origin) {
        QTest::newRow(qPrintable(url)) << url << origin;
    };
    row(u"https://a.example"_s, u"https://a.example"_s);
    row(u"https://a.example/"_s, u"https://a.example"_s);
    row(u"HTTPS://A.Example"_s, u"https://a.example"_s);
    row(u"https://a.example:443"_s, u"https://a.example"_s);
    row(u"https://a.example:80"_s, u"https://a.example:80"_s);
    row(u"http://127.0.0.1:80"_s, u"http://127.0.0.1"_s);
    row(u"http://[::1]:8080/v1"_s, u"http://[::1]:8080"_s);
    row(u"https://u:p@a.example/v1?x=1#y"_s, u"https://a.example"_s);
    row(u"https://bücher.example"_s, u"https://bücher.example"_s);
    row(u"https://xn--bcher-kva.example"_s, u"https://bücher.example"_s);
    row(u"https://"_s, QString());
    row(u"a.example"_s, QString());
    row(QString(), QString());
}

void TestOrigin::origins()
{
    QFETCH(const QString, url);
    QFETCH(const QString, origin);
    const QUrl made = originOf(QUrl(url));
    QCOMPARE(made, QUrl(origin));
    QCOMPARE(originOf(made), made);
    QCOMPARE(made.isValid(), !origin.isEmpty());
    // As it goes into a file and back.
    QCOMPARE(QUrl(made.toString(QUrl::FullyEncoded)), made);
}

QTEST_GUILESS_MAIN(TestOrigin)
#include "tst_origin.moc"
