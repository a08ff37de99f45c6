// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/refhost.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"
#include "sandbox/figure.h"
#include "ui/browser/characterdelegate.h"

#include <QBuffer>
#include <QImageReader>
#include <QThreadPool>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int Count = 240; // in a round; of more at a time the loader drops the oldest
constexpr int Files = 24;

QList<QByteArray> jpegs()
{
    QList<QByteArray> files;
    for (quint64 look = 1; files.size() < Files; ++look) {
        if (sandbox::figureFormat(look) == "jpeg")
            files.append(sandbox::encodeFigure(look, sandbox::Pose::Portrait));
    }
    return files;
}

QSize box()
{
    return CharacterDelegate::coverBox(1);
}

RefSource source(const RefHost &host, int number)
{
    const auto id = CharacterId::fromString(u"char_%1"_s.arg(number));
    return {.key = {.character = id.value_or(CharacterId()), .updatedAt = u"once"_s},
            .url = host.url(number)};
}

/// Thumbnails a second through a loader that knows none of them; none if one fails.
std::optional<double> load(Benchmark &bench, HttpClient &http, CharactersApi &api,
                           const RefHost &host)
{
    RefLoader loader(http, api);
    int ready = 0;
    bool failed = false;
    QObject::connect(&loader, &RefLoader::imageReady, &loader, [&ready] { ++ready; });
    QObject::connect(&loader, &RefLoader::imageFailed, &loader, [&failed] { failed = true; });
    const Instant begin = now();
    for (int i = 0; i < Count; ++i)
        std::ignore = loader.image(source(host, i), box(), RefLoader::Urgency::Thumbnail);
    const auto end = bench.application.runUntil([&] { return failed || ready == Count; }, 60s);
    if (!end || failed)
        return std::nullopt;
    return Count / milliseconds(*end - begin) * 1000;
}

void decodeBare(QByteArray bytes)
{
    lowerThreadPriority(); // as the loader's threads for thumbnails
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(fittedRefSize(reader.size(), box()));
    if (reader.read().isNull())
        qFatal("a figure cannot be read");
}

/// Thumbnails a second by as many threads as the loader has, from memory and without order.
double decodeAll(const QList<QByteArray> &files)
{
    QThreadPool pool;
    pool.setMaxThreadCount(RefPools().threads());
    const Instant begin = now();
    for (int i = 0; i < Count; ++i)
        pool.start([bytes = files.at(i % files.size())] { decodeBare(bytes); });
    pool.waitForDone();
    return Count / milliseconds(now() - begin) * 1000;
}

} // namespace

void measureThumbnails(Benchmark &bench)
{
    const QString figure = u"thumbnails"_s;
    const QList<QByteArray> files = jpegs();
    const RefHost host(files);
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(host.origin(), budget);
    RestCharactersApi api(http);
    Samples ours;
    Samples bare;
    for (int round = -1; round < Rounds; ++round) {
        const std::optional<double> loaded = load(bench, http, api, host);
        const double decoded = decodeAll(files);
        if (!loaded) {
            bench.report.fail(figure, u"one was not loaded"_s);
            return;
        }
        if (round < 0)
            continue; // connections are open and memory is warm from now on
        ours.add(*loaded);
        bare.add(decoded);
    }
    bench.report.compare(figure, {u"RefLoader from loopback"_s, ours, u"a second"_s},
                         {u"bare reader from memory"_s, bare, u"a second"_s});
}
