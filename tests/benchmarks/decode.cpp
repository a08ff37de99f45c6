// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "refs/refdecoder.h"
#include "sandbox/figure.h"

#include <QBuffer>
#include <QImageReader>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 7;
constexpr int Images = 6;
constexpr QSize CanvasBox(520, 520); // of one ref of four in a window of usual size

struct Format
{
    const char *name; ///< for people
    const char *reader;
    int quality; ///< -1 is the codec's own default
};

constexpr std::array Formats{Format{"JPEG", "jpeg", 90}, Format{"PNG", "png", -1},
                             Format{"WebP", "webp", 90}};

/// Of 1024 × 1024 pixels. Empty ones where the codec is not installed.
QList<QByteArray> figures(const Format &format)
{
    QList<QByteArray> files;
    for (quint64 look = 1; files.size() < Images; ++look) {
        if (sandbox::figureSize(look) != QSize(1024, 1024))
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        sandbox::drawFigure(look, sandbox::Pose::Front)
            .save(&buffer, format.reader, format.quality);
        files.append(buffer.data());
    }
    return files;
}

bool decodeBare(const Format &format, QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return !QImageReader(&buffer, format.reader).read().isNull();
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

void measureFormat(Benchmark &bench, const Format &format)
{
    const QString figure = u"decode, "_s + QLatin1StringView(format.name);
    const QList<QByteArray> files = figures(format);
    const auto into = [](const QSize &box) {
        return [box](const QByteArray &bytes) { return decodeRef(bytes, box).has_value(); };
    };
    Samples full;
    Samples fitted;
    Samples bare;
    for (int round = 0; round < Rounds; ++round) {
        const auto one = timeOf(files, into({}));
        const auto two = timeOf(files, into(CanvasBox));
        const auto three =
            timeOf(files, [&](const QByteArray &bytes) { return decodeBare(format, bytes); });
        if (!one || !two || !three) {
            bench.report.fail(figure, u"there is no codec"_s);
            return;
        }
        full.add(*one);
        fitted.add(*two);
        bare.add(*three);
    }
    const Report::Side reference{u"bare reader"_s, bare};
    bench.report.compare(figure, {u"decodeRef()"_s, full}, reference);
    bench.report.compare(figure + u" to fit"_s, {u"decodeRef()"_s, fitted}, reference);
}

} // namespace

void measureDecode(Benchmark &bench)
{
    for (const Format &format : Formats)
        measureFormat(bench, format);
}
