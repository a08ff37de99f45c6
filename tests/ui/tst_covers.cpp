// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/characterlistmodel.h"
#include "refs/refloader.h"
#include "support/caught.h"
#include "support/sandboxfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/covers.h"
#include "ui/bulk/pickref.h"
#include "ui/review/recentlist.h"
#include "ui/theme/theme.h"

#include <QFutureWatcher>
#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure
constexpr QSize Box(56, 168);

bool always(int)
{
    return true;
}

} // namespace

/// Views that wait for the same cover: what one gives up goes on for the others.
class TestCovers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anotherViewGivesUp();
    void aDryRunCloses();
    void theListGivesUpWhatRecentShows();
    void givenUpByAllItIsNotFetched();
    void theFirstPageHasThemLookedForAtOnce();

private:
    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    Character m_character; ///< with a ref
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<QSignalSpy> m_ready;
    const QObject m_list; ///< the owner of a view's covers
    const QObject m_strip;
};

void TestCovers::initTestCase()
{
    m_theme.install(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestCovers::init()
{
    m_sandbox = std::make_unique<SandboxFixture>(sandbox::Options{.count = 30});
    m_loader = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
    m_ready = std::make_unique<QSignalSpy>(m_loader.get(), &RefLoader::imageReady);
    Caught<CharacterPage> caught;
    const PendingRequest listing =
        m_sandbox->api.list({}, {}, Priority::Page, this, caught.handler());
    QVERIFY(caught.wait() && caught.isGood());
    for (const Character &each : caught.value().characters) {
        if (!each.refs.isEmpty())
            m_character = each;
    }
    QVERIFY(!m_character.refs.isEmpty());
}

void TestCovers::cleanup()
{
    m_ready.reset();
    m_loader.reset();
    m_sandbox.reset();
}

void TestCovers::anotherViewGivesUp()
{
    Covers list(*m_loader, &m_list);
    {
        Covers strip(*m_loader, &m_strip);
        QVERIFY(list.cover(m_character, 0, Box).isNull());
        QVERIFY(strip.cover(m_character, 0, Box).isNull());
        strip.forget(always);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 1, Soon);
    QVERIFY(!list.cover(m_character, 0, Box).isNull());
}

void TestCovers::aDryRunCloses()
{
    Covers list(*m_loader, &m_list);
    QVERIFY(list.cover(m_character, 0, Box).isNull());
    {
        const PickRef ref(m_character, 0, *m_loader, m_theme);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 1, Soon);
    QVERIFY(!list.cover(m_character, 0, Box).isNull());
}

void TestCovers::theListGivesUpWhatRecentShows()
{
    Covers list(*m_loader, &m_list);
    RecentList recent(*m_loader, m_theme);
    recent.rememberCover(m_character);
    QVERIFY(recent.cover(m_character.id).isNull());
    QVERIFY(list.cover(m_character, 0, Box).isNull());
    list.forget(always);
    QTRY_COMPARE_WITH_TIMEOUT(m_ready->count(), 1, Soon);
    QVERIFY(!recent.cover(m_character.id).isNull());
}

void TestCovers::givenUpByAllItIsNotFetched()
{
    Covers list(*m_loader, &m_list);
    Covers strip(*m_loader, &m_strip);
    QVERIFY(list.cover(m_character, 0, Box).isNull());
    QVERIFY(strip.cover(m_character, 0, Box).isNull());
    list.forget(always);
    strip.forget(always);
    QTest::qWait(100);
    QCOMPARE(m_ready->count(), 0);
}

/// And not only once it is painted.
void TestCovers::theFirstPageHasThemLookedForAtOnce()
{
    const QTemporaryDir folder;
    RefLoader loader(m_sandbox->http, m_sandbox->api,
                     {.folder = folder.filePath(u"refs"_s), .connection = u"one"_s});
    QStandardItemModel page(3, 1);
    for (int row = 0; row < page.rowCount(); ++row)
        page.setData(page.index(row, 0), QVariant::fromValue(m_character),
                     CharacterListModel::CharacterRole);
    QIdentityProxyModel model;
    CharactersView view(loader, m_theme);
    view.setModel(&model);
    const auto searches = [&loader] { return loader.findChildren<QFutureWatcherBase *>().size(); };
    model.setSourceModel(&page); // hidden it needs none
    QCOMPARE(searches(), 0);
    model.setSourceModel(nullptr);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QCOMPARE(searches(), 0);
    model.setSourceModel(&page);
    QCOMPARE(searches(), 1); // it is the same in all rows
    view.repaint();
    QCOMPARE(searches(), 1); // in the same size

    // Of what has been scrolled nobody knows yet what will be in sight.
    page.insertRows(3, 100);
    view.scrollToBottom();
    QVERIFY(view.verticalScrollBar()->value() > 0);
    loader.forget(refSource(m_character, 0).key, RefLoader::Urgency::Thumbnail, &view);
    QCOMPARE(searches(), 0);
    for (int row = 3; row < page.rowCount(); ++row)
        page.setData(page.index(row, 0), QVariant::fromValue(m_character),
                     CharacterListModel::CharacterRole);
    model.setSourceModel(nullptr);
    model.setSourceModel(&page);
    QCOMPARE(searches(), 0);
}

QTEST_MAIN(TestCovers)
#include "tst_covers.moc"
