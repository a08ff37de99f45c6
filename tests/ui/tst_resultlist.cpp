// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/cleanuplistmodel.h"
#include "queue/cleanupfixture.h"
#include "ui/bulk/resultdelegate.h"
#include "ui/bulk/resultlist.h"
#include "ui/theme/theme.h"

#include <QScrollBar>

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

private:
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

QTEST_MAIN(TestResultList)
#include "tst_resultlist.moc"
