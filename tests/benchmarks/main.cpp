// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "benchmarks/grainyfigures.h"
#include "benchmarks/onewindow.h"
#include "benchmarks/peerfigures.h"
#include "desktop/colorscheme.h"
#include "desktop/largeblocks.h"
#include "ui/accessiblefactory.h"
#include "ui/theme/theme.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Part
{
    const char *name;
    void (*measure)(Benchmark &);
};

constexpr std::array Parts{
    Part{"first-paint", measureFirstPaint},
    // Before the others have left anything in memory.
    Part{"browsing", measureBrowsing},
    Part{"prefetched", measurePrefetched},
    Part{"cold", measureCold},
    Part{"next-character", measureNextCharacter},
    Part{"thumbnails", measureThumbnails},
    Part{"decode", measureDecode},
    Part{"pages", measurePages},
    Part{"scroll", measureScroll},
    Part{"rows", measureRows},
    Part{"activity", measureActivity},
};

int measure(MeasuredApplication &application, const QStringList &wanted, const PeerFigures &peers)
{
    installAccessibleFactory();
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.setChoice(ThemeChoice::Dark);
    theme.install(application);
    const auto many = startSandbox(100'000);
    const auto few = startSandbox(1'000);
    if (!many || !few) {
        std::fputs("The sandbox does not start.\n", stderr);
        return 1;
    }
    Report report;
    report.note(u"machine"_s, machineText());
    report.note(u"a line"_s,
                u"median (least–most) / the same of the reference = their ratio  [bar: verdict]"_s);
    Benchmark bench{application, theme, report, *many, *few, peers};
    for (const Part &part : Parts) {
        if (wanted.isEmpty() || wanted.contains(QLatin1StringView(part.name)))
            part.measure(bench);
    }
    report.note(u"machine"_s, machineText());
    return report.isComplete() ? 0 : 1;
}

int openWindow(MeasuredApplication &application, const QCommandLineParser &line)
{
    const QString kind = line.value(u"window"_s);
    const std::chrono::nanoseconds since(line.value(u"since"_s).toLongLong());
    return openOneWindow(application,
                         {.kind = kind == u"bare"_s ? OneWindow::Kind::Bare
                              : kind == u"plain"_s  ? OneWindow::Kind::Plain
                                                    : OneWindow::Kind::Ours,
                          .server = QUrl(line.value(u"server"_s)),
                          .key = line.value(u"key"_s).toLatin1(),
                          .refs = line.value(u"refs"_s),
                          .since = Instant(since)});
}

/// Writes what other viewers are to show: a folder for each size.
int writePictures(const QString &folder)
{
    for (const int side : {1024, 2048}) {
        const QDir place(u"%1/%2"_s.arg(folder).arg(side));
        if (!place.mkpath(u"."_s))
            return 1;
        constexpr int count = 16;
        int number = 0;
        for (const QByteArray &bytes : grainyFiles(count, side)) {
            QFile file(place.filePath(u"%1.jpg"_s.arg(number++, 2, 10, QChar(u'0'))));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                return 1;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    returnLargeBlocks(); // as the program
    shareOneHeap();
    MeasuredApplication application(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(
        u"Measures what Greenroom costs, against references in the same run."_s);
    line.addHelpOption();
    QStringList names;
    for (const Part &part : Parts)
        names.append(QLatin1StringView(part.name));
    line.addPositionalArgument(u"parts"_s, u"What to measure (all): %1."_s.arg(names.join(u", "_s)),
                               u"[parts…]"_s);
    line.addOption(
        {u"peers"_s, u"What tests/benchmarks/peers has measured of other viewers."_s, u"file"_s});
    line.addOption(
        {u"pictures"_s, u"Only write the images for other viewers to <folder>."_s, u"folder"_s});
    // What `first paint` starts.
    for (const QString &name : {u"window"_s, u"server"_s, u"key"_s, u"refs"_s, u"since"_s}) {
        QCommandLineOption option(name, {}, name);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        line.addOption(option);
    }
    line.process(application);
    if (line.isSet(u"window"_s))
        return openWindow(application, line);
    if (line.isSet(u"pictures"_s))
        return writePictures(line.value(u"pictures"_s));
    const QStringList wanted = line.positionalArguments();
    for (const QString &part : wanted) {
        if (!names.contains(part))
            line.showHelp(1);
    }
    return measure(application, wanted,
                   line.isSet(u"peers"_s) ? PeerFigures(line.value(u"peers"_s)) : PeerFigures());
}
