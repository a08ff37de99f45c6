// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/cleanuplistmodel.h"
#include "queue/cleanupfixture.h"
#include "ui/bulk/resultdelegate.h"
#include "ui/bulk/resultlist.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 5'000;

/// Counts how often all rows are laid out.
class CountingList final : public ResultList
{
public:
    using ResultList::ResultList;
    void doItemsLayout() override
    {
        ++layouts;
        ResultList::doItemsLayout();
    }

    int layouts = 0;
};

} // namespace

/// The list of what becomes of each item, however many there are.
class TestResultList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatBecomesOfOneLaysOutNothing();
    void rowsAreAsWideAsTheList();
    void aNameLeavesTheRoomToTheWords();
    void theFrontStaysInView();
    void whoScrollsReadsOn();
    void whoScrollsBackReadsOnBesideTheFront();
    void whoGoesToAnotherRowReadsOn();
    void keysGoOnFromTheFront();
    void withoutAFrontNothingIsFollowed();

private:
    /// Runs until so many are done, while the list follows.
    [[nodiscard]] bool runTo(int done)
    {
        return m_c->runUntil([this, done] { return m_c->counts(m_id).done == done; });
    }
    [[nodiscard]] bool isInView(int row) const
    {
        return m_list->viewport()->rect().contains(m_list->visualRect(m_model->index(row)));
    }
    [[nodiscard]] QScrollBar *bar() const { return m_list->verticalScrollBar(); }
    /// The list follows the run, which is so far that the first row is out of view.
    [[nodiscard]] bool followTo(int done)
    {
        connect(m_c->cleanup.get(), &Cleanup::changed, m_list.get(),
                [this] { m_list->setFront(m_model->frontRow()); });
        m_c->cleanup->sendNow(m_id);
        return runTo(done) && m_list->isFollowing() && !isInView(0);
    }

    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    std::unique_ptr<CleanupFixture> m_c;
    std::unique_ptr<CleanupListModel> m_model;
    std::unique_ptr<CountingList> m_list;
    CleanupId m_id{};
};

void TestResultList::init()
{
    m_list.reset();
    m_model.reset();
    m_c = std::make_unique<CleanupFixture>();
    m_c->fillBucket();
    m_id = m_c->cleanup->start(Action::Delete, m_c->characters(Many), {});
    m_model = std::make_unique<CleanupListModel>(*m_c->cleanup, *m_c->f.queue);
    m_model->setRun(m_id);
    m_list = std::make_unique<CountingList>(m_theme);
    m_list->setItemDelegate(new ResultDelegate(m_theme, m_list.get()));
    m_list->setModel(m_model.get());
    m_list->resize(600, 400);
    m_list->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_list.get()));
    QTest::qWait(20); // a layout that is due
}

void TestResultList::whatBecomesOfOneLaysOutNothing()
{
    QVERIFY(m_list->layouts > 0);
    m_list->layouts = 0;
    const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_c->cleanup->sendNow(m_id);
    QVERIFY(m_c->runUntil([&] { return m_c->counts(m_id).done == 5; }));
    QTest::qWait(20);
    QCOMPARE(m_list->layouts, 0);
    QVERIFY(changes.size() >= 5);
    // Each is of one row, and of none that nothing became of.
    for (const QVariantList &change : changes) {
        QCOMPARE(change.at(0).toModelIndex(), change.at(1).toModelIndex());
        QVERIFY(change.at(0).toModelIndex().row() < 8);
    }
}

void TestResultList::rowsAreAsWideAsTheList()
{
    QCOMPARE(m_list->verticalScrollBar()->maximum(),
             Many * ResultDelegate::RowHeight - m_list->viewport()->height());
    const auto row = [&] { return m_list->visualRect(m_model->index(1)); };
    QCOMPARE(row(),
             QRect(0, ResultDelegate::RowHeight, m_list->viewport()->width(),
                   ResultDelegate::RowHeight));
    m_list->resize(800, 400);
    QTRY_COMPARE(row().width(), m_list->viewport()->width());
}

/// In a wide list too. What is cut of it is in the tip, as plain text.
void TestResultList::aNameLeavesTheRoomToTheWords()
{
    const QString name = u"<b>"_s + QString(30, u'n');
    QList<CleanupItem> items = m_c->characters(2, CharacterStatus::Failed, u"M"_s);
    items.last().name = name;
    m_model->setRun(m_c->cleanup->start(Action::Delete, items, {}));
    m_list->resize(1'400, 400);
    QTRY_COMPARE(m_list->visualRect(m_model->index(1)).width(), m_list->viewport()->width());
    const auto tipOf = [this](int row) {
        const QPoint place = m_list->visualRect(m_model->index(row)).center();
        QHelpEvent asked(QEvent::ToolTip, place, m_list->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_list->viewport(), &asked);
        return QToolTip::text();
    };
    QTRY_VERIFY2(tipOf(1).contains(name.toHtmlEscaped()), qPrintable(QToolTip::text()));
    QVERIFY(!QToolTip::text().contains(u"<b>"));
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
    QCOMPARE(tipOf(0), QString());
}

void TestResultList::theFrontStaysInView()
{
    m_list->layouts = 0;
    QVERIFY(followTo(20));
    QVERIFY(isInView(m_model->frontRow()));
    QVERIFY(m_model->frontRow() >= 19);
    // As little is scrolled as shows it: it is the last row in view.
    QVERIFY(!isInView(m_model->frontRow() + 1));
    QCOMPARE(m_list->layouts, 0);
    m_list->resize(600, 200);
    QTRY_VERIFY(m_list->viewport()->height() < 250);
    QVERIFY(isInView(m_model->frontRow()));
    m_list->resize(600, 600);
    QVERIFY(m_list->isFollowing());
}

void TestResultList::whoScrollsReadsOn()
{
    QVERIFY(followTo(20));
    const QSignalSpy changes(m_list.get(), &ResultList::followingChanged);
    bar()->setValue(0);
    QVERIFY(!m_list->isFollowing());
    QVERIFY(runTo(30));
    QCOMPARE(bar()->value(), 0);
    bar()->setValue(bar()->maximum()); // what is to come
    QVERIFY(!m_list->isFollowing());
    bar()->setValue((m_model->frontRow() - 5) * ResultDelegate::RowHeight);
    QVERIFY(m_list->isFollowing());
    QCOMPARE(changes.size(), 2);
    QVERIFY(runTo(44));
    QVERIFY(isInView(m_model->frontRow()));
}

void TestResultList::whoScrollsBackReadsOnBesideTheFront()
{
    QVERIFY(followTo(20));
    const int there = bar()->value();
    bar()->setValue(there + 4 * ResultDelegate::RowHeight);
    QVERIFY(m_list->isFollowing());
    bar()->setValue(there + 2 * ResultDelegate::RowHeight);
    QVERIFY(isInView(m_model->frontRow()));
    QVERIFY(!m_list->isFollowing());
    QVERIFY(runTo(40));
    QCOMPARE(bar()->value(), there + 2 * ResultDelegate::RowHeight);
    m_list->follow();
    QVERIFY(m_list->isFollowing() && isInView(m_model->frontRow()));
}

void TestResultList::whoGoesToAnotherRowReadsOn()
{
    QVERIFY(followTo(20));
    const int row = m_model->frontRow() - 3;
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      m_list->visualRect(m_model->index(row)).center());
    QCOMPARE(m_list->currentIndex().row(), row);
    QVERIFY(!m_list->isFollowing());
    const int there = bar()->value();
    QVERIFY(runTo(40));
    QCOMPARE(bar()->value(), there);
    QCOMPARE(m_list->currentIndex().row(), row);
    // Back at the front.
    m_list->setCurrentIndex(m_model->index(m_model->frontRow()));
    QVERIFY(m_list->isFollowing());
    QVERIFY(isInView(m_model->frontRow()));
}

void TestResultList::keysGoOnFromTheFront()
{
    QVERIFY(followTo(20));
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    m_list->clearFocus();
    m_list->setCurrentIndex({});
    const int there = bar()->value();
    m_list->setFocus(Qt::TabFocusReason);
    const int front = m_model->frontRow();
    QCOMPARE(m_list->currentIndex().row(), front);
    QCOMPARE(bar()->value(), there);
    QVERIFY(m_list->isFollowing());
    QTest::keyClick(m_list.get(), Qt::Key_Up);
    QCOMPARE(m_list->currentIndex().row(), front - 1);
    QVERIFY(!m_list->isFollowing());
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QVERIFY(runTo(40));
    QCOMPARE(bar()->value(), 0);
    m_list->follow();
    QCOMPARE(m_list->currentIndex().row(), m_model->frontRow());
    QVERIFY(isInView(m_model->frontRow()));
}

void TestResultList::withoutAFrontNothingIsFollowed()
{
    bar()->setValue(1'000);
    m_list->follow();
    QCOMPARE(bar()->value(), 1'000);
    m_list->setCurrentIndex(m_model->index(40));
    QVERIFY(m_list->isFollowing()); // as soon as there is one
}

QTEST_MAIN(TestResultList)
#include "tst_resultlist.moc"
