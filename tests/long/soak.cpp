// SPDX-License-Identifier: Apache-2.0
//
// greenroom_soak reviews many characters in a row in the real window and says what that leaves in
// memory. tests/long/soak starts it.
#include "benchmarks/measuredapplication.h"
#include "desktop/colorscheme.h"
#include "desktop/largeblocks.h"
#include "long/serverrecord.h"
#include "support/heapinuse.h"
#include "support/heartbeat.h"
#include "support/remotewindow.h"
#include "ui/accessiblefactory.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr double Scale = 40;     // of the contract's limits
constexpr int Step = 5;          // characters from one look at the memory to the next
constexpr int Told = 100;        // characters from one line to the next
constexpr int Settled = 200;     // characters, until caches are full
constexpr int Spell = 600;       // characters from one break to the next, the first once settled
constexpr double MostGrowth = 1; // MB for 1,000 characters
constexpr auto MostGap = 100ms;
constexpr auto Patience = 60s;
constexpr auto Written = 500ms; // until what was fetched is on the disk, and what is free is back
constexpr auto Break = 15s;     // until what is free has gone back to the system
constexpr auto LastHold = 20s;  // the undo window of the last ones, and their way
constexpr CharacterQuery Reviewing{.status = CharacterStatus::Reviewing};

/// What the review has left.
struct Soak
{
    QList<double> resident{}; ///< MB after each Step characters; one alone says little
    QList<double> atRest{};   ///< MB after a break after each Spell
    std::chrono::nanoseconds longestGap{};
    QSet<CharacterId> decided{}; ///< with the ids that the program has
};

bool say(bool isGood, const QString &text)
{
    std::printf("%s %s\n", isGood ? "ok    " : "MISSED", qPrintable(text));
    std::fflush(stdout);
    return isGood;
}

double residentMegabytes()
{
    return residentMemory() * 1024 * 1024 / 1e6;
}

/// MB for 1,000 characters, by the straight line that fits best through what was seen, each time
/// after so many \a characters more.
double growth(const QList<double> &resident, int characters)
{
    const auto count = static_cast<double>(resident.size());
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (qsizetype i = 0; i < resident.size(); ++i) {
        const double thousands = static_cast<double>(i * characters) / 1000;
        x += thousands;
        y += resident.at(i);
        xx += thousands * thousands;
        xy += thousands * resident.at(i);
    }
    return (count * xy - x * y) / (count * xx - x * x);
}

/// The most in each \a count of \a resident in a row: between them memory goes up and down by some
/// megabytes, as pictures come and free pages go back.
QList<double> peaks(const QList<double> &resident, int count)
{
    QList<double> most;
    for (qsizetype i = 0; i + count <= resident.size(); i += count)
        most.append(*std::max_element(resident.begin() + i, resident.begin() + i + count));
    return most;
}

/// Every third one is discarded, the others are saved; none where a character does not come.
std::optional<Soak> review(MeasuredApplication &application, RemoteWindow &f, int count)
{
    Soak soak;
    soak.decided.reserve(count); // what this takes is not the program's
    Heartbeat heartbeat;
    for (int seen = 1; seen <= count; ++seen) {
        if (!application.runUntil([&] { return f.isComplete() && f.window->isActiveWindow(); },
                                  Patience))
            return std::nullopt;
        if (seen == 2)
            heartbeat.start(); // opening the window is not what this is about
        const CharacterId before = f.canvas().character().id;
        QTest::keyClick(f.window.get(), seen % 3 == 0 ? Qt::Key_X : Qt::Key_S);
        if (!application.runUntil([&] { return f.canvas().character().id != before; }, Patience))
            return std::nullopt;
        soak.decided.insert(before);
        if (seen % Step == 0) {
            // What is just being decoded, or waits for the disk, weighs more than all that a
            // hundred characters leave.
            if (!application.runUntil([&] { return f.isAtRest(); }, Patience))
                return std::nullopt;
            application.runFor(Written);
            soak.resident.append(residentMegabytes());
            if (seen % Told == 0) {
                std::printf("       %d characters: %.1f MB, %.1f in use\n", seen,
                            soak.resident.constLast(), heapInUse().value_or(0) / 1e6);
                std::fflush(stdout);
            }
        }
        if (seen % Spell == Settled) {
            application.runFor(Break);
            soak.atRest.append(residentMegabytes());
            std::printf("       after a break: %.1f MB\n", soak.atRest.constLast());
            std::fflush(stdout);
        }
    }
    heartbeat.stop();
    soak.longestGap = heartbeat.longestGap();
    return soak;
}

qsizetype arrived(const ServerRecord &record, const QSet<CharacterId> &decided)
{
    return std::count_if(decided.begin(), decided.end(), [&record](const CharacterId &id) {
        const QString text = id.toString();
        return record.removedAt.contains(text) || record.savedAt.contains(text);
    });
}

/// Whether all decisions have come to the server.
bool judgeRecord(MeasuredApplication &application, const QString &log, const Soak &soak)
{
    ServerRecord record;
    for (auto waited = 0s; waited < LastHold; ++waited) {
        application.runFor(1s);
        record = ServerRecord::read(log);
        if (arrived(record, soak.decided) == soak.decided.size())
            break;
    }
    const qsizetype there = arrived(record, soak.decided);
    return say(there == soak.decided.size() && record.twice == 0,
               u"%1 of %2 decisions arrived, %3 times 429"_s.arg(there)
                   .arg(soak.decided.size())
                   .arg(record.refused));
}

bool run(MeasuredApplication &application, Theme &theme, int count)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(u"record.jsonl"_s);
    // Six in ten of them are to be reviewed.
    SandboxProgram sandbox(QStringLiteral(GREENROOM_SANDBOX_PROGRAM),
                           {u"--count"_s, QString::number(count * 2 + Told), u"--rate-scale"_s,
                            QString::number(Scale), u"--log"_s, log});
    if (!sandbox.start(60s))
        return say(false, u"the sandbox does not start"_s);
    RemoteWindow f(theme, sandbox, RemoteWindow::Refs::OnDisk);
    f.open();
    f.session->showQueue(Reviewing);
    f.window->activateWindow();
    const auto soak = review(application, f, count);
    if (!soak)
        return say(false, u"a character did not come"_s);
    const QList<double> settled = soak->resident.sliced(Settled / Step);
    const double perThousand = growth(settled, Step);
    const bool isFlat =
        say(perThousand <= MostGrowth,
            u"%1 MB for 1,000 characters after the first %2"_s.arg(perThousand, 0, 'f', 2)
                .arg(Settled));
    std::printf("       %.2f of the most in each %d\n", growth(peaks(settled, Told / Step), Told),
                Told);
    std::printf("       %.2f after a break, each time with less in all\n",
                growth(soak->atRest, Spell));
    const bool isSmooth =
        say(soak->longestGap <= MostGap,
            u"longest gap of the window %1 ms"_s.arg(milliseconds(soak->longestGap), 0, 'f', 1));
    return judgeRecord(application, log, *soak) && isFlat && isSmooth;
}

} // namespace

int main(int argc, char **argv)
{
    returnLargeBlocks(); // as the program
    shareOneHeap();
    MeasuredApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1).toInt();
    if (count < Settled + Spell) {
        std::fprintf(stderr, "greenroom_soak COUNT, at least %d\n", Settled + Spell);
        return 1;
    }
    installAccessibleFactory();
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.setChoice(ThemeChoice::Dark);
    theme.install(application);
    return run(application, theme, count) ? 0 : 1;
}
