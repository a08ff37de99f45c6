// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

/// Whether this process can run what lies in the file of that name. Who only looks through plug-ins
/// maps them too, but not to run them.
bool isLoaded(const QByteArray &library)
{
    const QByteArray end = '/' + library;
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    return std::any_of(lines.cbegin(), lines.cend(), [&end](const QByteArray &line) {
        return line.contains(" r-xp ") && line.endsWith(end);
    });
}

} // namespace

/// What decodes refs is there before the first ref is. A process of its own: it stays loaded.
class TestRefReaders : public QObject
{
    Q_OBJECT

private slots:
    void theyAreLoadedBeforeTheFirstRef();
    void destroyedWhileTheyAreLoaded();
};

void TestRefReaders::theyAreLoadedBeforeTheFirstRef()
{
#ifndef Q_OS_LINUX
    QSKIP("only Linux tells what a process has loaded");
#endif
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(QUrl(u"http://127.0.0.1:9"_s), budget);
    RestCharactersApi api(http);
    const RefLoader loader(http, api);
    // The window goes first.
    QVERIFY(!isLoaded("libqjpeg.so"));
    QVERIFY(!isLoaded("libqwebp.so"));
    QTRY_VERIFY(isLoaded("libqjpeg.so"));
    QTRY_VERIFY(isLoaded("libqwebp.so"));
}

void TestRefReaders::destroyedWhileTheyAreLoaded()
{
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(QUrl(u"http://127.0.0.1:9"_s), budget);
    RestCharactersApi api(http);
    std::optional<RefLoader> loader(std::in_place, http, api);
    QCoreApplication::processEvents();
    loader.reset();
    std::optional<RefLoader> unstarted(std::in_place, http, api);
    unstarted.reset();
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestRefReaders)
#include "tst_refreaders.moc"
