// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/grainyfigures.h"
#include "benchmarks/peerfigures.h"
#include "benchmarks/refhost.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"
#include "sandbox/figure.h"
#include "ui/browser/characterdelegate.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>
#include <QTemporaryDir>
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

bool areAllKept(const RefPlace &place)
{
    QStringList names = QDir(refFolder(place, RefFileKind::Thumbnail)).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return name.endsWith(unfinishedSuffix()); });
    return names.size() == Count;
}

/// Thumbnails a second through a loader that has none of them in memory; none if one fails. With
/// \a place they are on the disk afterwards.
std::optional<double> load(Benchmark &bench, HttpClient &http, CharactersApi &api,
                           const RefHost &host, const QSize &size, const RefPlace &place = {})
{
    RefLoader loader(http, api, place);
    int ready = 0;
    bool failed = false;
    QObject::connect(&loader, &RefLoader::imageReady, &loader, [&ready] { ++ready; });
    QObject::connect(&loader, &RefLoader::imageFailed, &loader, [&failed] { failed = true; });
    const Instant begin = now();
    for (int i = 0; i < Count; ++i)
        std::ignore = loader.image(source(host, i), size, RefLoader::Urgency::Thumbnail);
    const auto end = bench.application.runUntil([&] { return failed || ready == Count; }, 60s);
    if (!end || failed)
        return std::nullopt;
    const auto isDone = [&] { return place.folder.isEmpty() || areAllKept(place); };
    if (!bench.application.runUntil(isDone, 60s))
        return std::nullopt;
    return Count / milliseconds(*end - begin) * 1000;
}

void decodeBare(QByteArray bytes, const QSize &size)
{
    lowerThreadPriority(); // as the loader's threads for thumbnails
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(fittedRefSize(reader.size(), size));
    if (reader.read().isNull())
        qFatal("a figure cannot be read");
}

/// From the disk against the net, at \a size; prints one line for \a figure.
void measureKept(Benchmark &bench, const QString &figure, const QList<QByteArray> &files,
                 const QSize &size, const std::optional<Bar> &bar = {})
{
    const RefHost host(files);
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(host.origin(), budget);
    RestCharactersApi api(http);
    const QTemporaryDir folder;
    const RefPlace disk{.folder = folder.filePath(u"refs"_s), .connection = u"one"_s};
    Samples fetched;
    Samples kept;
    for (int round = -1; round < Rounds; ++round) {
        const std::optional<double> cold = load(bench, http, api, host, size);
        const std::optional<double> found = load(bench, http, api, host, size, disk);
        if (!cold || !found) {
            bench.report.fail(figure, u"one was not loaded"_s);
            return;
        }
        if (round < 0)
            continue; // the disk is filled from now on
        fetched.add(*cold);
        kept.add(*found);
    }
    bench.report.compare(figure, {u"RefLoader from the disk"_s, kept, u"a second"_s},
                         {u"from loopback"_s, fetched, u"a second"_s}, bar);
}

/// Thumbnails a second by as many threads as the loader has, from memory and without order.
double decodeAll(const QList<QByteArray> &files, const QSize &size)
{
    QThreadPool pool;
    pool.setMaxThreadCount(RefPools().threads());
    const Instant begin = now();
    for (int i = 0; i < Count; ++i)
        pool.start([bytes = files.at(i % files.size()), size] { decodeBare(bytes, size); });
    pool.waitForDone();
    return Count / milliseconds(now() - begin) * 1000;
}

/// From the net against the bare reader, at \a size; what was reached, or nothing.
Samples measureFetched(Benchmark &bench, const QString &figure, const QList<QByteArray> &files,
                       const QSize &size, const std::optional<Bar> &bar = {})
{
    const RefHost host(files);
    SystemClock clock;
    RateBudget budget(clock);
    HttpClient http(host.origin(), budget);
    RestCharactersApi api(http);
    Samples ours;
    Samples bare;
    for (int round = -1; round < Rounds; ++round) {
        const std::optional<double> loaded = load(bench, http, api, host, size);
        const double decoded = decodeAll(files, size);
        if (!loaded) {
            bench.report.fail(figure, u"one was not loaded"_s);
            return {};
        }
        if (round < 0)
            continue; // connections are open and memory is warm from now on
        ours.add(*loaded);
        bare.add(decoded);
    }
    bench.report.compare(figure, {u"RefLoader from loopback"_s, ours, u"a second"_s},
                         {u"bare reader from memory"_s, bare, u"a second"_s}, bar);
    return ours;
}

} // namespace

void measureThumbnails(Benchmark &bench)
{
    const QString figure = u"thumbnails"_s;
    const QString grain = u"256 px with grain"_s;
    constexpr QSize large(256, 256);
    const QList<QByteArray> files = jpegs();
    const QList<QByteArray> grainy = grainyFiles(Files, 1024);
    measureFetched(bench, figure, files, box());
    const Samples ours = measureFetched(bench, grain, grainy, large, Bar::atLeast(0.9));
    if (!ours.isEmpty()) {
        bench.report.compare(
            grain, {u"RefLoader from loopback"_s, ours, u"a second"_s},
            {u"Gwenview, quoted"_s, {PeerFigures::GwenviewThumbnails}, u"a second"_s},
            Bar::atLeast(3));
    }
    measureKept(bench, figure + u", kept"_s, files, box());
    measureKept(bench, u"256 px thumbnails, kept"_s, files, large);
    measureKept(bench, grain + u", kept"_s, grainy, large, Bar::atLeast(9));
}
