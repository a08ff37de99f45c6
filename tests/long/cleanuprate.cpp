// SPDX-License-Identifier: Apache-2.0
//
// greenroom_cleanuprate runs clean-ups in the real window against a sandbox and says how their time
// compares with what the team's bucket allows at best. tests/long/rate starts it.
#include "benchmarks/measuredapplication.h"
#include "desktop/colorscheme.h"
#include "desktop/largeblocks.h"
#include "long/serverrecord.h"
#include "long/steadyreviewer.h"
#include "long/windowcleanup.h"
#include "support/sandboxprogram.h"
#include "ui/accessiblefactory.h"
#include "ui/theme/theme.h"

#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr double MostRatio = 1.03;
constexpr auto MostGap = 100ms;
constexpr double MostGrowth = 8; // MiB, from the second tenth of a run to its end
constexpr double MostWait = 10;  // s, of a reviewer's decision
constexpr auto ReviewersPace = 3s;
constexpr int BesideCount = 150;
constexpr auto Patience = 30min;

/// A world in which at least \a failed characters have failed, a sixth of all.
struct World
{
    World(qsizetype failed, double scale)
        : sandbox(QStringLiteral(GREENROOM_SANDBOX_PROGRAM),
                  {u"--count"_s, QString::number(failed * 7 + 100), u"--rate-scale"_s,
                   QString::number(scale), u"--log"_s, log()})
    {}

    [[nodiscard]] QString log() const { return folder.filePath(u"record.jsonl"_s); }

    QTemporaryDir folder;
    SandboxProgram sandbox;
};

/// The best that a full bucket of the contract allows, in s from the first write to the last.
double boundFor(qsizetype count, double scale)
{
    constexpr double burst = 60;
    constexpr double reserve = 12;
    constexpr double perMinute = 30;
    return std::max(0.0, double(count) - (burst - reserve) * scale) / (perMinute * scale) * 60;
}

bool say(bool isGood, const QString &text)
{
    std::printf("%s %s\n", isGood ? "ok    " : "MISSED", qPrintable(text));
    std::fflush(stdout);
    return isGood;
}

/// Says what has become of \a run; whether all is as it should be.
bool judge(const std::optional<WindowCleanup> &run, const ServerRecord &record)
{
    if (!run)
        return say(false, u"it did not come to its end"_s);
    const bool isWhole =
        say(run->done == run->count && record.removedAt.size() == run->done && record.twice == 0,
            u"%1 of %2 done, %3 removed by the server's record"_s.arg(run->done)
                .arg(run->count)
                .arg(record.removedAt.size()));
    return say(record.refused == 0, u"%1 times 429"_s.arg(record.refused)) && isWhole;
}

bool runAlone(MeasuredApplication &application, Theme &theme, qsizetype count, double scale)
{
    World world(count, scale);
    if (!world.sandbox.start(60s))
        return say(false, u"the sandbox does not start"_s);
    std::printf("a clean-up of %lld, limits times %g\n", static_cast<long long>(count), scale);
    const auto run = WindowCleanup::run(application, theme, world.sandbox, count, Patience);
    const ServerRecord record = ServerRecord::read(world.log());
    if (!judge(run, record))
        return false;
    const double bound = boundFor(count, scale);
    const double ratio = record.removalSeconds() / bound;
    const double gap = milliseconds(run->longestGap);
    const double growth = run->resident.constLast() - run->resident.at(1);
    QStringList tenths;
    for (const double resident : run->resident)
        tenths.append(QString::number(resident, 'f', 0));
    const bool inTime = say(ratio <= MostRatio,
                            u"%1 s from the first write to the last; the bucket allows %2 s: %3"_s
                                .arg(record.removalSeconds(), 0, 'f', 1)
                                .arg(bound, 0, 'f', 1)
                                .arg(ratio, 0, 'f', 3));
    const bool isSmooth =
        say(run->longestGap <= MostGap, u"longest gap of the window %1 ms"_s.arg(gap, 0, 'f', 1));
    return say(growth <= MostGrowth, u"resident at each tenth, MiB: %1"_s.arg(tenths.join(u' ')))
        && inTime && isSmooth;
}

/// How long decisions waited, in s, as their reviewer and the server tell. One that never came
/// counts as endless.
std::vector<double> waits(const QByteArray &told, const ServerRecord &record, double until)
{
    std::vector<double> all;
    const QList<QByteArray> lines = told.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        const QString id = QString::fromUtf8(words.constFirst());
        const double decided = words.value(1).toDouble();
        // The last ones have not had their time.
        if (words.size() != 2 || decided > until - MostWait)
            continue;
        const double ended = std::max(record.removedAt.value(id), record.savedAt.value(id));
        all.push_back(ended > 0 ? ended - decided : 1e9);
    }
    std::sort(all.begin(), all.end());
    return all;
}

bool runBeside(MeasuredApplication &application, Theme &theme)
{
    World world(BesideCount, 1);
    if (!world.sandbox.start(60s))
        return say(false, u"the sandbox does not start"_s);
    std::printf("a clean-up of %d beside a reviewer who decides every %lld s\n", BesideCount,
                static_cast<long long>(ReviewersPace.count()));
    QProcess reviewer;
    reviewer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reviewer.start(QCoreApplication::applicationFilePath(),
                   {u"reviewer"_s, world.sandbox.url.toString(), u"-platform"_s,
                    QGuiApplication::platformName()});
    reviewer.write(world.sandbox.key + '\n');
    const auto run = WindowCleanup::run(application, theme, world.sandbox, BesideCount, Patience);
    reviewer.kill();
    reviewer.waitForFinished();
    const double until = double(QDateTime::currentMSecsSinceEpoch()) / 1000;
    const ServerRecord record = ServerRecord::read(world.log());
    const std::vector<double> waited = waits(reviewer.readAllStandardOutput(), record, until);
    if (!run || waited.empty())
        return say(false, u"it did not come to its end"_s);
    say(run->done == run->count, u"%1 of %2 done"_s.arg(run->done).arg(run->count));
    std::printf("       %d times 429\n", record.refused);
    return say(waited.back() <= MostWait,
               u"%1 decisions beside it waited %2 s in the middle, %3 s at most"_s
                   .arg(waited.size())
                   .arg(waited.at(waited.size() / 2), 0, 'f', 2)
                   .arg(waited.back(), 0, 'f', 2))
        && run->done == run->count;
}

int review(const QString &server)
{
    char key[256] = {};
    if (std::fgets(key, sizeof key, stdin) == nullptr)
        return 1;
    SteadyReviewer reviewer(QUrl(server), QByteArray(key).trimmed(), ReviewersPace,
                            [](const QByteArray &line) {
                                std::printf("%s\n", line.constData());
                                std::fflush(stdout);
                            });
    reviewer.start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    returnLargeBlocks(); // as the program
    shareOneHeap();
    MeasuredApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"reviewer")
        return review(words.value(1));
    installAccessibleFactory();
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.setChoice(ThemeChoice::Dark);
    theme.install(application);
    if (words.value(0) == u"beside")
        return runBeside(application, theme) ? 0 : 1;
    const qsizetype count = words.value(0).toLongLong();
    const double scale = words.value(1).toDouble();
    if (count < 1 || scale <= 0) {
        std::fputs("greenroom_cleanuprate COUNT SCALE | beside\n", stderr);
        return 1;
    }
    return runAlone(application, theme, count, scale) ? 0 : 1;
}
