// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "benchmarks/grainyfigures.h"
#include "benchmarks/rawcodec.h"
#include "refs/refdecoder.h"

#include <QBuffer>
#include <QThreadPool>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 7;
constexpr QSize CanvasBox(520, 520); // of one ref of four in a window of usual size

struct Format
{
    const char *name; ///< for people
    RefFormat format;
    int quality; ///< -1 is the codec's own default
};

constexpr std::array Formats{Format{"JPEG", RefFormat::Jpeg, 90}, Format{"PNG", RefFormat::Png, -1},
                             Format{"WebP", RefFormat::WebP, 90}};

/// Empty ones where the codec is not installed.
QList<QByteArray> figures(const Format &format, int side)
{
    const int count = side > 1024 ? 3 : 6;
    QList<QByteArray> files;
    for (int number = 0; number < count; ++number) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        grainyFigure(number, side)
            .save(&buffer, readerName(format.format).constData(), format.quality);
        files.append(buffer.data());
    }
    return files;
}

/// Millions of pixels a second, of images of \a side pixels that take \a time ms each.
double speed(int side, double time)
{
    return side * side / time / 1000;
}

/// Milliseconds an image; none if one cannot be decoded.
template <typename Decode>
std::optional<double> timeOf(const QList<QByteArray> &files, const Decode &decode)
{
    const Instant begin = now();
    for (const QByteArray &bytes : files) {
        if (!decode(bytes))
            return std::nullopt;
    }
    return milliseconds(now() - begin) / static_cast<double>(files.size());
}

/// \a atLeast is how much of the raw codec's speed is to be reached.
void measureFormat(Benchmark &bench, const Format &format, int side, double atLeast)
{
    const QString figure = u"decode, %1, %2 px"_s.arg(QLatin1StringView(format.name)).arg(side);
    const QList<QByteArray> files = figures(format, side);
    const auto into = [](const QSize &box) {
        return [box](const QByteArray &bytes) { return decodeRef(bytes, box).has_value(); };
    };
    Samples full;
    Samples fitted;
    Samples raw;
    const RawCodec codec = rawCodec(format.format);
    for (int round = 0; round < Rounds; ++round) {
        const auto one = timeOf(files, into({}));
        const auto two = timeOf(files, into(CanvasBox));
        const auto three = timeOf(files, codec.decode);
        if (!one || !two || !three) {
            bench.report.fail(figure, u"there is no codec"_s);
            return;
        }
        full.add(speed(side, *one));
        fitted.add(speed(side, *two));
        raw.add(speed(side, *three));
    }
    const QString unit = u"MP/s"_s;
    const Report::Side reference{codec.name, raw, unit};
    bench.report.compare(figure, {u"decodeRef()"_s, full, unit}, reference, Bar::atLeast(atLeast));
    bench.report.compare(figure + u" to fit"_s, {u"decodeRef()"_s, fitted, unit}, reference);
}

/// Images a second.
double decodeAll(const QList<QByteArray> &files, int threads)
{
    constexpr int count = 48;
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    const Instant begin = now();
    for (int i = 0; i < count; ++i) {
        pool.start([bytes = files.at(i % files.size())] {
            if (!decodeRef(bytes, {}))
                qFatal("a figure cannot be read");
        });
    }
    pool.waitForDone();
    return count / milliseconds(now() - begin) * 1000;
}

void measureThreads(Benchmark &bench)
{
    const QList<QByteArray> files = figures(Formats.front(), 1024);
    Samples one;
    Samples two;
    for (int round = -1; round < Rounds; ++round) {
        const double alone = decodeAll(files, 1);
        const double together = decodeAll(files, 2);
        if (round < 0)
            continue; // memory is warm from now on
        one.add(alone);
        two.add(together);
    }
    bench.report.compare(u"decode, JPEG, threads"_s, {u"two"_s, two, u"a second"_s},
                         {u"one"_s, one, u"a second"_s}, Bar::atLeast(1.7));
}

} // namespace

void measureDecode(Benchmark &bench)
{
    for (const Format &format : Formats) {
        measureFormat(bench, format, 1024, 0.95);
        measureFormat(bench, format, 2048, 0.9);
    }
    measureThreads(bench);
}
