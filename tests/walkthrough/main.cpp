// SPDX-License-Identifier: Apache-2.0
// Walks through the review flow on the real window with real keys, and leaves a picture of each
// step:
//     greenroom_walkthrough FOLDER
// Used by packaging/run where there is no display, and for the screenshots of README and metainfo,
// which are dark-1440-*-review, -grid-reviewing and -compare.
#include "support/windowfixture.h"
#include "ui/browser/cardgrid.h"
#include "ui/browser/cardlayout.h"
#include "ui/compare/compareview.h"
#include "ui/messagebar.h"

#include <QDir>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms

/// One walk in one theme and size; every step that cannot be made ends it with a word.
class Walk
{
public:
    Walk(QDir folder, QString name, const QSize &size, ThemeChoice theme)
        : m_folder(std::move(folder))
        , m_name(std::move(name))
    {
        m_fixture.theme.setChoice(theme);
        m_fixture.window->resize(size);
    }

    [[nodiscard]] bool run()
    {
        m_fixture.window->show();
        return shot(u"start"_s) && m_fixture.showWithKey() && review() && compare() && trouble()
            && grid() && end();
    }

private:
    [[nodiscard]] bool review()
    {
        WindowFixture &f = m_fixture;
        bool ok = awaitRefs() && shot(u"review"_s);
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_X, Qt::Key_S, Qt::Key_S}) {
            QTest::qWait(1200); // a quick reviewer's pace
            f.press(key);
            ok = ok && awaitRefs();
        }
        ok = ok && shot(u"decided"_s);
        f.press(Qt::Key_S, Qt::ControlModifier);
        ok = ok && await([&f] { return f.writes() == 4; }, "four writes") && shot(u"sent"_s);
        f.press(Qt::Key_E);
        ok = ok && awaitRefs() && shot(u"one-ref"_s);
        f.press(Qt::Key_Z);
        ok = ok && await([&f] { return f.canvas().zoomPercent() == 100; }, "100 %") && awaitRefs()
            && shot(u"actual-size"_s);
        f.press(Qt::Key_Z);
        f.press(Qt::Key_N);
        return ok;
    }

    /// Each way to compare two characters, and two poses of one.
    [[nodiscard]] bool compare()
    {
        WindowFixture &f = m_fixture;
        const auto *view = f.window->findChild<CompareView *>();
        const auto isReady = [view] {
            return !view->character().id.isEmpty()
                && view->readiness() == CompareView::Readiness::Complete;
        };
        f.press(Qt::Key_C);
        bool ok = await(isReady, "two to compare") && shot(u"compare"_s);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_W);
        ok = ok && await(isReady, "another pose") && shot(u"wipe"_s);
        f.press(Qt::Key_D);
        ok = ok && await([view] { return view->distance() != nullptr; }, "a difference")
            && shot(u"difference"_s);
        f.press(Qt::Key_O);
        ok = ok && shot(u"onion"_s);
        f.press(Qt::Key_Q);
        ok = ok && shot(u"blink"_s);
        f.press(Qt::Key_Q);
        f.press(Qt::Key_C, Qt::ShiftModifier);
        ok = ok && await(isReady, "two poses") && shot(u"poses"_s);
        f.press(Qt::Key_N);
        return ok;
    }

    [[nodiscard]] bool trouble()
    {
        WindowFixture &f = m_fixture;
        bool ok = awaitRefs();
        f.server.setStatus(f.shownId(), sandbox::Status::Ready);
        f.press(Qt::Key_X);
        f.press(Qt::Key_S, Qt::ControlModifier);
        auto *bar = f.window->findChild<MessageBar *>();
        ok = ok && await([bar] { return !bar->message().isEmpty(); }, "a conflict") && awaitRefs()
            && shot(u"conflict"_s);
        bar->dismiss();
        f.session->showQueue({.status = CharacterStatus::Failed});
        ok = ok && await([&f] { return !f.shownId().isEmpty(); }, "a failed character")
            && shot(u"failed"_s);
        return ok;
    }

    /// The failed ones as cards of all sizes, some of them picked.
    [[nodiscard]] bool grid()
    {
        WindowFixture &f = m_fixture;
        f.press(Qt::Key_G);
        auto *cards = f.window->findChild<CardGrid *>();
        for (int i = 0; i < CardLayout::Count; ++i)
            f.press(Qt::Key_Minus);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Right, Qt::Key_Space})
            QTest::keyClick(cards, key);
        bool ok = true;
        for (int size = 0; ok && size < CardLayout::Count; ++size) {
            QTest::qWait(1500); // for covers of that size
            ok = shot(u"grid-%1"_s.arg(CardLayout::Widths.at(std::size_t(size))));
            f.press(Qt::Key_Plus);
        }
        QTest::keyClick(cards, Qt::Key_Escape);
        f.session->showQueue({.status = CharacterStatus::Reviewing});
        ok = ok && await([&f] { return !f.shownId().isEmpty(); }, "a character to review");
        QTest::qWait(1500);
        ok = ok && shot(u"grid-reviewing"_s);
        f.press(Qt::Key_N);
        return ok;
    }

    [[nodiscard]] bool end()
    {
        WindowFixture &f = m_fixture;
        f.session->showQueue({.status = CharacterStatus::Synthesizing});
        const bool ok = await([&f] { return !f.shownId().isEmpty(); }, "a synthesizing character")
            && shot(u"synthesizing"_s);
        while (f.session->position().state() == ReviewPosition::State::Showing)
            f.press(Qt::Key_Right);
        return ok && shot(u"end"_s);
    }

    [[nodiscard]] bool awaitRefs()
    {
        return await([this] { return m_fixture.isComplete(); }, "the refs");
    }

    [[nodiscard]] static bool await(const std::function<bool()> &reached, const char *what)
    {
        if (QTest::qWaitFor(reached, Patience))
            return true;
        std::fprintf(stderr, "Waited in vain for %s.\n", what);
        return false;
    }

    [[nodiscard]] bool shot(const QString &step)
    {
        // Covers of the list arrive after the refs, and a toast after its decision.
        QTest::qWait(400);
        const QString file =
            m_folder.filePath(u"%1-%2-%3.png"_s.arg(m_name, QString::number(++m_step), step));
        if (m_fixture.window->grab().save(file))
            return true;
        std::fprintf(stderr, "%s could not be written.\n", qPrintable(file));
        return false;
    }

    const QDir m_folder;
    const QString m_name;
    WindowFixture m_fixture{sandbox::Options{.count = 240}};
    int m_step = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2 || !QDir().mkpath(arguments.at(1))) {
        std::fputs("usage: greenroom_walkthrough FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    const bool ok = Walk(folder, u"dark-1280"_s, {1280, 800}, ThemeChoice::Dark).run()
        && Walk(folder, u"dark-1440"_s, {1440, 900}, ThemeChoice::Dark).run()
        && Walk(folder, u"light-1280"_s, {1280, 800}, ThemeChoice::Light).run()
        && Walk(folder, u"dark-2560"_s, {2560, 1440}, ThemeChoice::Dark).run()
        && Walk(folder, u"light-2560"_s, {2560, 1440}, ThemeChoice::Light).run();
    return ok ? 0 : 1;
}
