// SPDX-License-Identifier: Apache-2.0
#include "api/restcharactersapi.h"
#include "benchmarks/bareviewer.h"
#include "benchmarks/benchmark.h"
#include "benchmarks/grainyfigures.h"
#include "benchmarks/peerfigures.h"
#include "benchmarks/rawcodec.h"
#include "benchmarks/refhost.h"
#include "domain/clock.h"
#include "net/httpclient.h"
#include "net/ratebudget.h"
#include "refs/refloader.h"
#include "ui/review/canvas.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <atomic>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Refs = 4;
constexpr int Files = 24;
constexpr QSize CanvasSize(1042, 1042); // refs of 520 px, as in a maximised window
constexpr auto Rest = 100ms;            // before each
constexpr auto Patience = 60s;

Character characterOf(const RefHost &host, int number)
{
    constexpr std::array poses{"portrait"_L1, "front"_L1, "side"_L1, "back"_L1};
    Character character;
    character.id = CharacterId::fromString(u"char_%1"_s.arg(number)).value_or(CharacterId());
    character.status = CharacterStatus::Reviewing;
    character.updatedAt = u"once"_s;
    QList<Ref> refs;
    for (int i = 0; i < Refs; ++i)
        refs.append(
            Ref{.pose = poses.at(static_cast<std::size_t>(i)), .url = host.url(number * Refs + i)});
    character.refs = refs;
    return character;
}

/// The canvas over a loader that has nothing in memory.
struct OurCanvas
{
    OurCanvas(const Theme &theme, const QUrl &server, const RefPlace &place)
        : budget(clock)
        , http(server, budget)
        , api(http)
        , loader(http, api, place)
        , canvas(loader, theme)
    {
        canvas.resize(CanvasSize);
        canvas.show();
    }

    SystemClock clock;
    RateBudget budget;
    HttpClient http;
    RestCharactersApi api;
    RefLoader loader;
    Canvas canvas;
};

std::optional<double> show(Benchmark &bench, OurCanvas &ours, const Character &character)
{
    bench.application.runFor(Rest);
    const Instant begin = now();
    ours.canvas.setCharacter(character);
    const auto painted = bench.application.runUntil(
        [&] { return ours.canvas.readiness() == Canvas::Readiness::Complete; }, Patience);
    return painted ? std::optional(milliseconds(*painted - begin)) : std::nullopt;
}

std::optional<double> show(Benchmark &bench, BareViewer &bare, int number)
{
    bench.application.runFor(Rest);
    const Instant begin = now();
    bare.showFour(number);
    const auto painted = bench.application.runUntil([&] { return bare.isComplete(); }, Patience);
    return painted ? std::optional(milliseconds(*painted - begin)) : std::nullopt;
}

/// What no viewer on this computer can be faster than: the bytes of four files are at hand, and
/// libjpeg alone reads of their pixels as few as the box allows, with the least work on their
/// colours, into memory that is there and warm, in as many threads as the loader has, which are
/// there too. Nothing is scaled or painted.
class Floor
{
public:
    /// \a files are of \a side by \a side pixels.
    Floor(const QList<QByteArray> &files, int side, const QSize &box)
        : m_files(files)
        , m_divisor(divisorFor(side, box))
        , m_memory(static_cast<std::size_t>(RefPools().threads()))
    {
        m_pool.setMaxThreadCount(static_cast<int>(m_memory.size()));
        m_pool.setExpiryTimeout(-1);
        for (PixelMemory &memory : m_memory)
            decodeInto(memory, 0);
    }

    [[nodiscard]] QString name() const
    {
        return u"four raw decodes on %1 threads"_s.arg(m_pool.maxThreadCount());
    }
    /// Milliseconds for the refs of a character.
    double decode(Benchmark &bench, int number)
    {
        bench.application.runFor(Rest);
        std::atomic<int> next = 0;
        const Instant begin = now();
        for (PixelMemory &memory : m_memory) {
            m_pool.start([this, &memory, &next, number] {
                for (int i = next++; i < Refs; i = next++)
                    decodeInto(memory, number * Refs + i);
            });
        }
        m_pool.waitForDone();
        return milliseconds(now() - begin);
    }

private:
    static unsigned int divisorFor(int side, const QSize &box)
    {
        constexpr int most = 8;
        int divisor = 1;
        while (divisor < most && side / (divisor * 2) >= std::max(box.width(), box.height()))
            divisor *= 2;
        return static_cast<unsigned int>(divisor);
    }
    void decodeInto(PixelMemory &memory, int number) const
    {
        if (!decodeRawJpeg(m_files.at(number % m_files.size()), m_divisor, JpegColours::Repeated,
                           memory))
            qFatal("a figure cannot be read");
    }

    const QList<QByteArray> m_files;
    const unsigned int m_divisor;
    std::vector<PixelMemory> m_memory; ///< one for each thread
    QThreadPool m_pool;                ///< its work ends before the memory does
};

/// Milliseconds for the four refs of each character.
struct Measured
{
    Samples ours{};
    Samples bare{};
    Samples floor{};
};

/// Shows each of \a characters once on both sides, in turns; the first does not count. Nothing if
/// one does not come.
std::optional<Measured> showAll(Benchmark &bench, const QList<Character> &characters,
                                OurCanvas &ours, BareViewer &bare, Floor &floor)
{
    Measured measured;
    bare.show();
    for (int number = 0; number < static_cast<int>(characters.size()); ++number) {
        const auto one = show(bench, ours, characters.at(number));
        const auto other = show(bench, bare, number);
        const double least = floor.decode(bench, number);
        if (!one || !other)
            return std::nullopt;
        if (number == 0)
            continue;
        measured.ours.add(*one);
        measured.bare.add(*other);
        measured.floor.add(least);
    }
    return measured;
}

bool areKept(const RefPlace &place, qsizetype count)
{
    QStringList names = QDir(refFolder(place, RefFileKind::Original)).entryList(QDir::Files);
    names.removeIf([](const QString &name) { return name.endsWith(unfinishedSuffix()); });
    return names.size() >= count;
}

/// Has all refs of \a characters on the disk.
bool keep(Benchmark &bench, const QList<Character> &characters, const QUrl &server,
          const RefPlace &place)
{
    OurCanvas ours(bench.theme, server, place);
    for (const Character &character : characters) {
        if (!show(bench, ours, character))
            return false;
    }
    const auto tries = Patience / Rest;
    for (auto i = 0; i < tries && !areKept(place, characters.size() * Refs); ++i)
        bench.application.runFor(Rest);
    return areKept(place, characters.size() * Refs);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

void tell(Benchmark &bench, const QString &figure, int side, const Measured &measured,
          const QString &floor, const std::optional<Bar> &againstFeh)
{
    const Report::Side ours{u"painted"_s, {measured.ours.median()}};
    bench.report.compare(figure, ours, {u"bare widget of four"_s, {measured.bare.median()}},
                         Bar::atMost(1.2));
    if (const auto feh = bench.peers.of(u"feh"_s, side))
        bench.report.compare(figure, ours, {feh->name(), {feh->milliseconds.median()}}, againstFeh);
    bench.report.compare(figure, ours, {floor, {measured.floor.median()}});
}

/// With \a count characters.
void measureSide(Benchmark &bench, int side, int count)
{
    const QString fromNet = u"four refs cold, net, %1 px"_s.arg(side);
    const QString fromDisk = u"four refs cold, files, %1 px"_s.arg(side);
    const QList<QByteArray> files = grainyFiles(Files, side);
    auto host = std::make_unique<RefHost>(files);
    const QUrl server = host->origin();
    const QTemporaryDir folder;
    QList<Character> characters;
    QList<QUrl> addresses;
    QList<QUrl> paths;
    bool isWritten = true;
    for (int number = 0; number < count; ++number)
        characters.append(characterOf(*host, number));
    // As many files on both sides.
    for (int number = 0; number < count * Refs; ++number) {
        const QString path = folder.filePath(u"%1.jpg"_s.arg(number));
        isWritten = isWritten && write(path, files.at(number % files.size()));
        paths.append(QUrl::fromLocalFile(path));
        addresses.append(QUrl::fromEncoded(host->url(number)));
    }
    QSize box;
    {
        OurCanvas ours(bench.theme, server, {});
        box = fittedRefSize({side, side}, ours.canvas.boxesFor(characters.constFirst()).value(0));
        BareViewer bare(addresses, box, BareViewer::Ahead::Nothing);
        Floor floor(files, side, box);
        if (const auto measured = showAll(bench, characters, ours, bare, floor))
            tell(bench, fromNet, side, *measured, floor.name(), {});
        else
            bench.report.fail(fromNet, u"they did not come"_s);
    }
    const RefPlace place{.folder = folder.filePath(u"refs"_s), .connection = u"one"_s};
    if (!isWritten || !keep(bench, characters, server, place)) {
        bench.report.fail(fromDisk, u"they were not kept"_s);
        return;
    }
    host.reset(); // from now on they are on the disk or nowhere
    OurCanvas ours(bench.theme, server, place);
    BareViewer bare(paths, box, BareViewer::Ahead::Nothing);
    Floor floor(files, side, box);
    if (const auto measured = showAll(bench, characters, ours, bare, floor))
        tell(bench, fromDisk, side, *measured, floor.name(), Bar::atMost(1));
    else
        bench.report.fail(fromDisk, u"they did not come"_s);
}

} // namespace

void measureCold(Benchmark &bench)
{
    measureSide(bench, 1024, 40);
    measureSide(bench, 2048, 20);
}
