// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"
#include "support/remotewindow.h"

#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 3;
constexpr int Presses = 6; // in a round
constexpr double Frame = 1000.0 / 60;
constexpr auto Patience = 20s;
constexpr CharacterQuery Reviewing{.status = CharacterStatus::Reviewing};

enum class Prefetch : quint8 { On, Off };

/// Whether more of the ref is in memory than a cover.
bool isThere(const RefLoader &refs, const RefKey &key)
{
    constexpr int cover = 112;
    return refs.anyImage(key).width() > cover;
}

bool areThere(const RefLoader &refs, const QList<Character> &characters)
{
    for (const Character &character : characters) {
        for (int i = 0; i < character.refs.size(); ++i) {
            if (!isThere(refs, refSource(character, i).key))
                return false;
        }
    }
    return true;
}

/// Has the sandbox draw what will be shown, which is not our work.
bool haveDrawn(Benchmark &bench)
{
    constexpr int rows = Presses + 12; // with the covers that come into sight
    Session session(bench.many.url, true);
    session.setApiKey(bench.many.key);
    session.showQueue(Reviewing);
    const CharacterListModel &model = session.characters();
    if (!bench.application.runUntil([&] { return model.rowCount() >= rows; }, Patience))
        return false;
    QList<Character> characters;
    QList<RefLoader::Wish> wishes;
    for (int row = 0; row < rows; ++row) {
        characters.append(model.at(row));
        for (int i = 0; i < model.at(row).refs.size(); ++i)
            wishes.append({.source = refSource(model.at(row), i), .box = {256, 256}});
    }
    session.refs().prefetch(wishes);
    return bench.application
        .runUntil([&] { return areThere(session.refs(), characters); }, 2 * Patience)
        .has_value();
}

/// Presses \a key several times from the top of the queue, with time to think before each, and adds
/// how long it took until all refs of the next character were painted.
bool walk(Benchmark &bench, Qt::Key key, Prefetch prefetch, Samples &samples)
{
    RemoteWindow f(bench.theme, bench.many);
    f.open();
    f.session->showQueue(Reviewing);
    RefLoader &refs = f.session->refs();
    if (prefetch == Prefetch::Off)
        QObject::connect(&f.canvas(), &Canvas::shownCompletely, &refs,
                         [&refs] { refs.prefetch({}); });
    f.window->activateWindow();
    const auto isReady = [&] {
        return f.isComplete() && f.window->isActiveWindow()
            && (prefetch == Prefetch::Off || areThere(refs, f.session->position().neighbours()));
    };
    for (int i = 0; i < Presses; ++i) {
        if (!bench.application.runUntil(isReady, Patience))
            return false;
        bench.application.runFor(150ms);
        const CharacterId before = f.canvas().character().id;
        const Instant pressed = now();
        QTest::keyClick(f.window.get(), key);
        const auto painted = bench.application.runUntil(
            [&] { return f.isComplete() && f.canvas().character().id != before; }, Patience);
        if (!painted)
            return false;
        samples.add(milliseconds(*painted - pressed));
        if (key == Qt::Key_S)
            f.session->queue().undoLast(); // the next round finds the server as this one did
    }
    return true;
}

} // namespace

void measureNextCharacter(Benchmark &bench)
{
    const QString figure = u"next character"_s;
    Samples save;
    Samples right;
    Samples cold;
    bool ok = haveDrawn(bench);
    for (int round = 0; ok && round < Rounds; ++round) {
        ok = walk(bench, Qt::Key_Right, Prefetch::Off, cold)
            && walk(bench, Qt::Key_S, Prefetch::On, save)
            && walk(bench, Qt::Key_Right, Prefetch::On, right);
    }
    if (!ok) {
        bench.report.fail(figure, u"the next character did not come"_s);
        return;
    }
    const Report::Side frame{u"a frame"_s, {Frame}};
    bench.report.compare(figure + u", S, prefetched"_s, {u"painted"_s, save}, frame);
    bench.report.compare(figure + u", Right, prefetched"_s, {u"painted"_s, right}, frame);
    bench.report.compare(figure + u", not prefetched"_s, {u"painted"_s, cold}, frame);
    bench.report.compare(figure + u", with and without"_s, {u"prefetched"_s, right},
                         {u"not prefetched"_s, cold});
}
