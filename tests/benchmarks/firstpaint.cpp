// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 7;

/// What a process of its own has measured, in ms.
struct Painted
{
    double painted;
    double rows;
    double covers;
};

std::optional<Painted> openWindow(Benchmark &bench, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto since = std::chrono::nanoseconds(now().time_since_epoch()).count();
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--since"_s, QString::number(since), u"-platform"_s,
                              QGuiApplication::platformName()}
                      + arguments);
    bench.application.runUntil([&] { return process.state() == QProcess::NotRunning; }, 60s);
    const QJsonObject line = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || line.isEmpty())
        return std::nullopt;
    return Painted{line.value("painted"_L1).toDouble(), line.value("rows"_L1).toDouble(),
                   line.value("covers"_L1).toDouble()};
}

/// With the covers in \a refs, once the first one has left them there.
QStringList ours(const SandboxProgram &sandbox, const QString &refs)
{
    return {u"--window"_s, u"ours"_s,
            u"--server"_s, sandbox.url.toString(),
            u"--key"_s,    QString::fromLatin1(sandbox.key),
            u"--refs"_s,   refs};
}

} // namespace

void measureFirstPaint(Benchmark &bench)
{
    const QString figure = u"first paint"_s;
    Samples bare;
    Samples plain;
    Samples window;
    Samples covers;
    Samples rowsOfMany;
    Samples rowsOfFew;
    const QTemporaryDir refs;
    for (int round = -1; round < Rounds; ++round) {
        const auto one = openWindow(bench, {u"--window"_s, u"bare"_s});
        const auto two = openWindow(bench, {u"--window"_s, u"plain"_s});
        const auto many = openWindow(bench, ours(bench.many, refs.filePath(u"many"_s)));
        const auto few = openWindow(bench, ours(bench.few, refs.filePath(u"few"_s)));
        if (!one || !two || !many || !few) {
            bench.report.fail(figure, u"a window did not open"_s);
            return;
        }
        if (round < 0)
            continue; // files are in memory and covers on the disk from now on
        bare.add(one->painted);
        plain.add(two->painted);
        window.add(many->painted);
        covers.add(many->covers);
        rowsOfMany.add(many->rows);
        rowsOfFew.add(few->rows);
    }
    bench.report.compare(figure, {u"our window"_s, window}, {u"bare Qt window"_s, bare});
    bench.report.compare(figure + u", same widgets"_s, {u"our window"_s, window},
                         {u"plain Qt widgets"_s, plain}, Bar::atMost(1.3));
    bench.report.compare(u"first page with covers"_s, {u"our window, from the disk"_s, covers},
                         {u"bare Qt window"_s, bare}, Bar::atMost(4));
    bench.report.compare(u"rows, first page on screen"_s, {u"100,000 characters"_s, rowsOfMany},
                         {u"1,000 characters"_s, rowsOfFew});
}
