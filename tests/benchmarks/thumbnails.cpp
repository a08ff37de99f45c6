// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "benchmarks/bareviewer.h"
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
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
/// In a round. Of more at a time the loader drops the oldest, and of large ones that are to be kept
/// more would not fit into the memory of its store.
constexpr int Count = 240;
constexpr int Files = 24;
constexpr auto Patience = 60s;

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

RefKey key(int number)
{
    const auto id = CharacterId::fromString(u"char_%1"_s.arg(number));
    return {.character = id.value_or(CharacterId()), .updatedAt = u"once"_s};
}

double perSecond(Instant begin, Instant end)
{
    return Count / milliseconds(end - begin) * 1000;
}

QImage decodeBare(QByteArray bytes, const QSize &size)
{
    lowerThreadPriority(); // as the loader's threads for thumbnails
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(fittedRefSize(reader.size(), size));
    QImage image = reader.read();
    if (image.isNull())
        qFatal("a figure cannot be read");
    return image;
}

/// Makes thumbnails of files in each way that is compared, a round at a time. A round's answer is
/// how many it has made a second, or nothing if one does not come.
class Thumbnails
{
public:
    using Speed = std::optional<double>;

    Thumbnails(Benchmark &bench, const QList<QByteArray> &files, const QSize &size)
        : m_application(bench.application)
        , m_files(files)
        , m_size(size)
        , m_host(files)
    {}

    /// The loader, which has nothing on the disk, from the host on loopback.
    Speed fromNet() { return load(Where::Net); }
    /// The loader, which has the originals on the disk and no thumbnail; afterwards it has those
    /// there too.
    Speed fromFiles();
    /// The loader, which has them on the disk since fromFiles().
    Speed kept();
    /// The least of plain Qt from the same host: its own fetching, and the bare reader in as many
    /// threads as the loader has.
    Speed bareFromNet();
    /// The bare reader alone, in as many threads and without order.
    double bareFromMemory();

private:
    enum class Where : quint8 {
        Net,
        Disk, ///< or nowhere: they have no address
    };

    /// Finished files.
    [[nodiscard]] qsizetype countOnDisk(RefFileKind kind) const;
    [[nodiscard]] bool keepOriginals() const;
    Speed load(Where where);

    MeasuredApplication &m_application;
    const QList<QByteArray> m_files;
    const QSize m_size;
    const RefHost m_host;
    SystemClock m_clock;
    RateBudget m_budget{m_clock};
    HttpClient m_http{m_host.origin(), m_budget};
    RestCharactersApi m_api{m_http};
    QNetworkAccessManager m_bareHttp;
    const QTemporaryDir m_folder;
    const RefPlace m_disk{.folder = m_folder.filePath(u"refs"_s), .connection = u"one"_s};
};

qsizetype Thumbnails::countOnDisk(RefFileKind kind) const
{
    QStringList names = QDir(refFolder(m_disk, kind)).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return name.endsWith(unfinishedSuffix()); });
    return names.size();
}

/// As the program keeps them.
bool Thumbnails::keepOriginals() const
{
    RefErrands errands;
    for (int i = 0; i < Count; ++i)
        errands.toBeKept.append({.key = {.ref = key(i)}, .bytes = m_files.at(i % m_files.size())});
    return RefKeeper(m_disk, RefStore::DefaultCaps).run(errands, [] { return false; }).isDone;
}

Thumbnails::Speed Thumbnails::fromFiles()
{
    const bool areThere = countOnDisk(RefFileKind::Original) == Count || keepOriginals();
    if (!areThere || !QDir(refFolder(m_disk, RefFileKind::Thumbnail)).removeRecursively())
        return std::nullopt;
    return load(Where::Disk);
}

Thumbnails::Speed Thumbnails::kept()
{
    return countOnDisk(RefFileKind::Thumbnail) == Count ? load(Where::Disk) : std::nullopt;
}

/// By a loader that has none in memory. Those of the disk are all there afterwards.
Thumbnails::Speed Thumbnails::load(Where where)
{
    RefLoader loader(m_http, m_api, where == Where::Disk ? m_disk : RefPlace());
    int ready = 0;
    bool failed = false;
    QObject::connect(&loader, &RefLoader::imageReady, &loader, [&ready] { ++ready; });
    QObject::connect(&loader, &RefLoader::imageFailed, &loader, [&failed] { failed = true; });
    const Instant begin = now();
    for (int i = 0; i < Count; ++i) {
        const RefSource source{.key = key(i),
                               .url = where == Where::Net ? m_host.url(i) : QByteArray()};
        std::ignore = loader.image(source, m_size, RefLoader::Urgency::Thumbnail);
    }
    const auto end = m_application.runUntil([&] { return failed || ready == Count; }, Patience);
    if (!end || failed)
        return std::nullopt;
    const auto isDone = [&] {
        return where == Where::Net || countOnDisk(RefFileKind::Thumbnail) == Count;
    };
    if (!m_application.runUntil(isDone, Patience))
        return std::nullopt;
    return perSecond(begin, *end);
}

Thumbnails::Speed Thumbnails::bareFromNet()
{
    QObject receiver;
    QThreadPool pool; // its work ends before the receiver does
    pool.setMaxThreadCount(RefPools().threads());
    int ready = 0;
    const auto decode = [&](const QByteArray &bytes) {
        pool.start([&, bytes] {
            const QImage image = decodeBare(bytes, m_size);
            QMetaObject::invokeMethod(
                &receiver, [&ready, image] { ++ready; }, Qt::QueuedConnection);
        });
    };
    const Instant begin = now();
    for (int i = 0; i < Count; ++i) {
        QNetworkReply *reply = fetchBare(m_bareHttp, QUrl::fromEncoded(m_host.url(i)));
        QObject::connect(reply, &QNetworkReply::finished, &receiver, [&decode, reply] {
            decode(reply->readAll());
            reply->deleteLater();
        });
    }
    const auto end = m_application.runUntil([&] { return ready == Count; }, Patience);
    return end ? Speed(perSecond(begin, *end)) : std::nullopt;
}

double Thumbnails::bareFromMemory()
{
    QThreadPool pool;
    pool.setMaxThreadCount(RefPools().threads());
    const Instant begin = now();
    for (int i = 0; i < Count; ++i) {
        pool.start([bytes = m_files.at(i % m_files.size()), size = m_size] {
            std::ignore = decodeBare(bytes, size);
        });
    }
    pool.waitForDone();
    return perSecond(begin, now());
}

/// What was reached in each round: by the loader, and by the bare reader on as many threads, which
/// has the bytes in memory.
struct Made
{
    Samples fromFiles{};
    Samples fromNet{};
    Samples bare{};
};

Report::Side side(const QString &name, const Samples &samples)
{
    return {name, samples, u"a second"_s};
}

/// Cold: from the originals on the disk against the bare reader that has them in memory, and from
/// the net, where the server computes on the same cores, against plain Qt doing the same.
Made measureMade(Benchmark &bench, const QString &figure, const QList<QByteArray> &files,
                 const QSize &size, const std::optional<Bar> &bar = {})
{
    Thumbnails thumbnails(bench, files, size);
    Made made;
    Samples bareFromNet;
    for (int round = -1; round < Rounds; ++round) {
        const auto ours = thumbnails.fromFiles();
        const double decoded = thumbnails.bareFromMemory();
        const auto fetched = thumbnails.fromNet();
        const auto bare = thumbnails.bareFromNet();
        if (!ours || !fetched || !bare) {
            bench.report.fail(figure, u"one was not loaded"_s);
            return {};
        }
        if (round < 0)
            continue; // connections are open and memory is warm from now on
        made.fromFiles.add(*ours);
        made.fromNet.add(*fetched);
        made.bare.add(decoded);
        bareFromNet.add(*bare);
    }
    const Report::Side fromNet = side(u"RefLoader from loopback"_s, made.fromNet);
    const Report::Side fromMemory = side(u"bare reader from memory"_s, made.bare);
    bench.report.compare(figure + u", files"_s, side(u"RefLoader from files"_s, made.fromFiles),
                         fromMemory, bar);
    bench.report.compare(figure + u", net"_s, fromNet,
                         side(u"bare reader from loopback"_s, bareFromNet), bar);
    bench.report.compare(figure + u", net"_s, fromNet, fromMemory);
    return made;
}

/// Kept on the disk against both kinds of cold; the bar is for the net.
void measureKept(Benchmark &bench, const QString &figure, const QList<QByteArray> &files,
                 const QSize &size, const std::optional<Bar> &bar = {})
{
    Thumbnails thumbnails(bench, files, size);
    Samples kept;
    Made made;
    for (int round = -1; round < Rounds; ++round) {
        const auto fetched = thumbnails.fromNet();
        const auto read = thumbnails.fromFiles();
        const auto found = thumbnails.kept();
        if (!fetched || !found || !read) {
            bench.report.fail(figure, u"one was not loaded"_s);
            return;
        }
        if (round < 0)
            continue; // connections are open and memory is warm from now on
        made.fromNet.add(*fetched);
        made.fromFiles.add(*read);
        kept.add(*found);
    }
    const Report::Side ours = side(u"RefLoader from the disk"_s, kept);
    bench.report.compare(figure, ours, side(u"from loopback"_s, made.fromNet), bar);
    bench.report.compare(figure, ours, side(u"from files"_s, made.fromFiles));
}

/// With its median, as its rounds are not ours. Nor is its work quite: Gwenview makes 128 px, which
/// is less to do, and its time ends with files that are written, and with a window, which is more.
void compareWithGwenview(Benchmark &bench, const QString &figure, const Report::Side &ours,
                         const std::optional<Bar> &bar)
{
    if (ours.samples.isEmpty())
        return;
    const PeerThumbnails &gwenview = bench.peers.thumbnails();
    bench.report.compare(figure, ours, side(gwenview.name(), {gwenview.perSecond.median()}), bar);
}

} // namespace

void measureThumbnails(Benchmark &bench)
{
    const QString figure = u"thumbnails"_s;
    const QString grain = u"256 px with grain"_s;
    constexpr QSize large(256, 256);
    const QList<QByteArray> files = jpegs();
    const QList<QByteArray> grainy = grainyFiles(Files, 1024);
    measureMade(bench, figure, files, box());
    const Made made = measureMade(bench, grain, grainy, large, Bar::atLeast(0.9));
    compareWithGwenview(bench, grain + u", files"_s,
                        side(u"RefLoader from files"_s, made.fromFiles), Bar::atLeast(3));
    compareWithGwenview(bench, grain + u", net"_s, side(u"RefLoader from loopback"_s, made.fromNet),
                        Bar::atLeast(3));
    // What libjpeg leaves room for, on as many threads and with nothing else to do.
    compareWithGwenview(bench, grain, side(u"bare reader from memory"_s, made.bare), {});
    measureKept(bench, figure + u", kept"_s, files, box());
    measureKept(bench, u"256 px thumbnails, kept"_s, files, large);
    measureKept(bench, grain + u", kept"_s, grainy, large, Bar::atLeast(9));
}
