// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/listfixture.h"
#include "models/reviewposition.h"
#include "refs/refdecoder.h"
#include "refs/refloader.h"
#include "support/caught.h"
#include "support/paintwatch.h"
#include "support/sandboxfixture.h"
#include "ui/review/canvas.h"
#include "ui/review/reftiles.h"
#include "ui/review/reviewpane.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

} // namespace

/// The pane over a list that the test makes, with refs of the real sandbox.
class TestReviewPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNextOneIsThereInItsOwnSize_data();
    void theNextOneIsThereInItsOwnSize();
    void neighboursOfOtherShapesAreThereInTheirOwnSize();
    void theRefsArePaintedAheadOfTheRest();
    void whatIsPaintedAheadIsOfThatCharacter();
    void whatComesInLaterIsThereToo();
    void theHeadingFollowsWhatComesInAbove();
    void aPlaceAmongThoseLoadedIsNoBound();

private:
    /// Those of the sandbox that have four refs.
    [[nodiscard]] QList<Character> characters();
    /// The first of them whose refs are as high as wide, or higher.
    [[nodiscard]] Character firstOf(const QList<Character> &characters, bool isSquare);
    /// Whether all its refs are in memory as the canvas will ask for them.
    [[nodiscard]] bool isAtHand(const Character &character) const;
    [[nodiscard]] bool isComplete() const
    {
        return m_pane->canvas().readiness() == Canvas::Readiness::Complete;
    }

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ReviewPosition> m_position;
    std::unique_ptr<ReviewPane> m_pane;
};

void TestReviewPane::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 20});
    m_loader = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
    m_list = std::make_unique<ListFixture>();
    m_position = std::make_unique<ReviewPosition>(m_list->model);
    m_pane = std::make_unique<ReviewPane>(*m_loader, m_list->model, *m_position, *m_theme);
    m_pane->resize(800, 600);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestReviewPane::cleanup()
{
    m_pane.reset();
    m_position.reset();
    m_list.reset();
    m_loader.reset();
    m_sandbox.reset();
}

QList<Character> TestReviewPane::characters()
{
    Caught<CharacterPage> page;
    const PendingRequest pending =
        m_sandbox->api.list({}, {}, Priority::Page, this, page.handler());
    if (!page.wait() || !page.isGood())
        return {};
    QList<Character> found = page.value().characters;
    found.removeIf([](const Character &character) { return character.refs.size() != 4; });
    return found;
}

Character TestReviewPane::firstOf(const QList<Character> &characters, bool isSquare)
{
    RefLoader probe(m_sandbox->http, m_sandbox->api);
    for (const Character &character : characters) {
        const RefSource source = refSource(character, 0);
        const auto isThere = [&] {
            return !probe.image(source, {64, 64}, RefLoader::Urgency::Thumbnail).isNull();
        };
        if (!QTest::qWaitFor(isThere, Soon))
            return {};
        const QSize size = probe.originalSize(source.key);
        if ((size.width() == size.height()) == isSquare)
            return character;
    }
    return {};
}

bool TestReviewPane::isAtHand(const Character &character) const
{
    const QList<QSize> boxes = m_pane->canvas().boxesFor(character);
    for (int i = 0; i < static_cast<int>(character.refs.size()); ++i) {
        const RefKey key = refSource(character, i).key;
        const QSize fitted = fittedRefSize(m_loader->originalSize(key), boxes.at(i));
        if (fitted.isEmpty() || m_loader->anyCanvasImage(key, &m_pane->canvas()).size() != fitted)
            return false;
    }
    return true;
}

void TestReviewPane::theNextOneIsThereInItsOwnSize_data()
{
    QTest::addColumn<Canvas::View>("view");
    QTest::addColumn<Canvas::Zoom>("zoom");

    QTest::newRow("all refs") << Canvas::View::All << Canvas::Zoom::Fit;
    QTest::newRow("one ref") << Canvas::View::Single << Canvas::Zoom::Fit;
    QTest::newRow("all refs at 100 %") << Canvas::View::All << Canvas::Zoom::Actual;
    QTest::newRow("one ref at 100 %") << Canvas::View::Single << Canvas::Zoom::Actual;
}

void TestReviewPane::theNextOneIsThereInItsOwnSize()
{
    QFETCH(const Canvas::View, view);
    QFETCH(const Canvas::Zoom, zoom);
    CharacterPage page{.characters = characters().first(3)};
    page.characters[1].refs = page.characters.at(1).refs.toList().first(1);
    page.characters[2].refs = page.characters.at(2).refs.toList().first(3);
    Canvas &canvas = m_pane->canvas();
    canvas.setView(view);
    canvas.setZoom(zoom);
    m_list->show(page);
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    for (const int next : {1, 2}) {
        const Character character = page.characters.at(next);
        for (int i = 0; i < static_cast<int>(character.refs.size()); ++i) {
            const RefKey key = refSource(character, i).key;
            QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(key).isNull(), Soon);
        }
        m_position->next();
        for (int i = 0; i < canvas.tiles().count(); ++i) {
            const RefTile &tile = canvas.tiles().at(i);
            QCOMPARE(tile.state, RefTile::State::Loaded);
            QCOMPARE(tile.image.size(), fittedRefSize(tile.original, tile.box));
        }
        QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    }
}

/// Until one of its refs is there, the boxes are those of the shape of another character.
void TestReviewPane::neighboursOfOtherShapesAreThereInTheirOwnSize()
{
    const QList<Character> all = characters();
    const Character square = firstOf(all, true);
    const Character high = firstOf(all, false);
    QVERIFY(!square.id.isEmpty() && !high.id.isEmpty());
    m_list->show({.characters = {high}, .nextCursor = u"more"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isComplete() && isAtHand(high), Soon);
    QCoreApplication::sendPostedEvents(); // it has been told
    QTRY_VERIFY_WITH_TIMEOUT(m_list->api.waiting().startsWith(u"list"_s), Soon);
    m_list->api.answerList(CharacterPage{.characters = {square}});
    QTRY_VERIFY_WITH_TIMEOUT(isAtHand(square), Soon);
    m_position->next();
    for (int i = 0; i < m_pane->canvas().tiles().count(); ++i) {
        const RefTile &tile = m_pane->canvas().tiles().at(i);
        QCOMPARE(tile.state, RefTile::State::Loaded);
        QCOMPARE(tile.image.size(), fittedRefSize(tile.original, tile.box));
    }
}

void TestReviewPane::theRefsArePaintedAheadOfTheRest()
{
    const CharacterPage page{.characters = characters().first(3)};
    m_list->show(page);
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    const Character next = page.characters.at(1);
    for (int i = 0; i < static_cast<int>(next.refs.size()); ++i)
        QTRY_VERIFY_WITH_TIMEOUT(!m_loader->anyImage(refSource(next, i).key).isNull(), Soon);
    m_pane->grab(); // nothing else waits to be painted
    QString told;
    const auto shows = [this](const Character &character) {
        return m_pane->canvas().character().id == character.id;
    };
    const PaintWatch refs(m_pane->canvas(), [&] { return shows(next); });
    const PaintWatch name(m_pane->shownName());
    connect(m_position.get(), &ReviewPosition::moved, this, [&] {
        told = (refs.hasPainted() ? u"painted, "_s : u"to come, "_s)
            + (name.hasPainted() ? u"with the name"_s : u"without the name"_s);
    });
    m_position->next();
    QCOMPARE(told, u"painted, without the name"_s);
    QVERIFY(!isComplete()); // for what is queued already, it has not been there to be judged
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    // Where they are not in memory they are painted with all else.
    Character other = page.characters.at(2);
    other.updatedAt = u"2031-01-01T00:00:00Z"_s;
    m_list->model.updateCharacter(other);
    const PaintWatch others(m_pane->canvas(), [&] { return shows(other); });
    m_position->next();
    QVERIFY(!others.hasPainted());
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    QVERIFY(others.hasPainted());
}

void TestReviewPane::whatIsPaintedAheadIsOfThatCharacter()
{
    const CharacterPage page{.characters = characters().first(3)};
    m_list->show(page);
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    for (const int row : {1, 2})
        QTRY_VERIFY_WITH_TIMEOUT(isAtHand(page.characters.at(row)), Soon);
    const PaintWatch ahead(m_pane->canvas());
    m_position->next();
    QVERIFY(ahead.hasPainted());
    const PaintWatch paint(m_pane->canvas());
    m_position->showRow(2); // in its turn
    const RefTiles &tiles = m_pane->canvas().tiles();
    for (int i = 0; i < tiles.count(); ++i)
        QCOMPARE(tiles.at(i).state, RefTile::State::Loaded);
    QCoreApplication::sendPostedEvents(&m_pane->canvas(), QEvent::MetaCall);
    QVERIFY(!paint.hasPainted());
    QVERIFY(!isComplete());
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
}

void TestReviewPane::whatComesInLaterIsThereToo()
{
    const QList<Character> all = characters().first(2);
    m_list->show({.characters = all.first(1), .nextCursor = u"more"_s});
    QTRY_VERIFY_WITH_TIMEOUT(isComplete(), Soon);
    QCoreApplication::sendPostedEvents(); // it has been told
    QTRY_VERIFY_WITH_TIMEOUT(m_list->api.waiting().startsWith(u"list"_s), Soon);
    m_list->api.answerList(CharacterPage{.characters = {all.at(1)}});
    const auto isThere = [this](const Character &character) {
        return !m_loader->anyImage(refSource(character, 3).key).isNull();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(all.at(1)), Soon);
    // And its refs when they are others.
    Character again = all.at(1);
    again.updatedAt = u"2031-01-01T00:00:00Z"_s;
    m_list->model.updateCharacter(again);
    QTRY_VERIFY_WITH_TIMEOUT(isThere(again), Soon);
}

void TestReviewPane::theHeadingFollowsWhatComesInAbove()
{
    m_list->show(numberedPage(5, 8));
    const auto says = [this](const QString &text) {
        const auto labels = m_pane->findChildren<FigureLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const auto *label) { return label->text() == text; });
    };
    QVERIFY(says(u"1 of 4"_s));
    m_list->model.prepend({numbered(3), numbered(4)});
    QVERIFY(says(u"3 of 6"_s));
}

void TestReviewPane::aPlaceAmongThoseLoadedIsNoBound()
{
    const auto says = [this](const QString &text) {
        const QList<FigureLabel *> labels = m_pane->findChildren<FigureLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const FigureLabel *label) { return label->text() == text; });
    };
    m_list->show(numberedPage(1, 100, u"c100"_s));
    m_list->queue.submit(Action::Save, numbered(1));
    m_position->showRow(4);
    QVERIFY(says(u"5 of the newest 100"_s));
    m_list->model.setFilter({.name = u"5"_s});
    QVERIFY(says(u"1 of 19 found so far"_s));
}

QTEST_MAIN(TestReviewPane)
#include "tst_reviewpane.moc"
