// SPDX-License-Identifier: Apache-2.0
#include "support/comparetest.h"
#include "ui/browser/characterdelegate.h"
#include "ui/bulk/dryrunpage.h"
#include "ui/bulk/pickdelegate.h"
#include "ui/bulk/picklist.h"
#include "ui/bulk/pickref.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// The refs of a dry run: covers in its list, and all of a single character.
class TestPickRefs : public CompareTest
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }

    void closedItTakesNothingFromACard_data();
    void closedItTakesNothingFromACard();
    void manyScrollAndWidenNothing();
    void aPoseStandsRightBelowItsPicture();

private:
    [[nodiscard]] std::unique_ptr<DryRunPage> pageOf(const Character &character);
};

std::unique_ptr<DryRunPage> TestPickRefs::pageOf(const Character &character)
{
    const CleanupPlan plan(Action::Delete, {pickOf(character)}, QDateTime::currentDateTimeUtc());
    auto page = std::make_unique<DryRunPage>(plan, *m_loader, *m_budget, *m_theme);
    page->resize(848, 608);
    return page;
}

void TestPickRefs::closedItTakesNothingFromACard_data()
{
    QTest::addColumn<bool>("isWithRefs");
    QTest::newRow("the cover in the list") << false;
    QTest::newRow("all refs") << true;
}

void TestPickRefs::closedItTakesNothingFromACard()
{
    QFETCH(const bool, isWithRefs);
    Character shown = character(u"A"_s, {filled({40, 60}, Qt::red)});
    shown.status = CharacterStatus::Failed;
    m_server->hold();
    const RefSource source = refSource(shown, 0);
    const QSignalSpy arrived(m_loader.get(), &RefLoader::imageReady);
    // As a row of the window does.
    const QSize box = CharacterDelegate::coverBox(1);
    QVERIFY(m_loader->image(source, box, RefLoader::Urgency::Thumbnail).isNull());
    std::unique_ptr<DryRunPage> page = pageOf(shown);
    if (isWithRefs)
        page->showRefs(shown);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    auto *delegate = qobject_cast<PickDelegate *>(page->findChild<PickList *>()->itemDelegate());
    QVERIFY(delegate != nullptr);
    QTRY_VERIFY(delegate->waitingCovers().contains(source.key));
    QCOMPARE(page->findChildren<PickRef *>().size(), isWithRefs ? 1 : 0);
    page.reset();
    QCOMPARE(arrived.size(), 0);
    m_server->release();
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, Soon);
    QVERIFY(!m_loader->image(source, box, RefLoader::Urgency::Thumbnail).isNull());
}

void TestPickRefs::manyScrollAndWidenNothing()
{
    const QList<QImage> images(Character::MostRefs, filled({4, 6}, Qt::red));
    QStringList poses;
    for (int i = 0; i < Character::MostRefs; ++i)
        poses.append(u"pose %1"_s.arg(i));
    Character many = character(u"A"_s, images, poses);
    many.status = CharacterStatus::Failed;
    std::unique_ptr<DryRunPage> page = pageOf(many);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    const int least = page->minimumSizeHint().width();
    const int width = page->width();
    page->showRefs(many);
    QCOMPARE(page->findChildren<PickRef *>().size(), Character::MostRefs);
    const PickRef *first = page->findChildren<PickRef *>().constFirst();
    QScrollArea *area = nullptr;
    for (QWidget *one = first->parentWidget(); one != nullptr && area == nullptr;
         one = one->parentWidget())
        area = qobject_cast<QScrollArea *>(one);
    QVERIFY(area != nullptr);
    QTRY_VERIFY(area->horizontalScrollBar()->maximum() > 0);
    QCOMPARE(page->minimumSizeHint().width(), least);
    QCOMPARE(page->width(), width);
    // All of the height of a row is to be seen.
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    QTest::keyClick(area, Qt::Key_Right);
    QVERIFY(area->horizontalScrollBar()->value() > 0);
}

void TestPickRefs::aPoseStandsRightBelowItsPicture()
{
    constexpr int labelHeight = 20;
    constexpr QSize size{400, 400};
    // Of twice the width: there is as much room below it as above it.
    const Character wide = character(u"A"_s, {filled({80, 40}, Qt::red)});
    PickRef ref(wide, 0, *m_loader, *m_theme);
    ref.resize(size);
    ref.show();
    QTRY_COMPARE_WITH_TIMEOUT(ref.accessibleDescription(), u"loaded"_s, Soon);
    const QImage image = ref.grab().toImage().scaled(size);
    const QColor ground = image.pixelColor(0, 0);
    int lastOfPicture = -1;
    int firstOfPose = -1;
    int lastOfPose = -1;
    for (int y = 0; y < size.height(); ++y) {
        bool isAny = false;
        for (int x = 0; x < size.width() && !isAny; ++x)
            isAny = image.pixelColor(x, y) != ground;
        if (image.pixelColor(0, y).red() > 200 && image.pixelColor(0, y).green() < 50) {
            lastOfPicture = y;
        } else if (isAny && lastOfPicture >= 0) {
            firstOfPose = firstOfPose < 0 ? y : firstOfPose;
            lastOfPose = y;
        }
    }
    QVERIFY(lastOfPicture > 0 && lastOfPicture < size.height() - 2 * labelHeight);
    QVERIFY(firstOfPose > lastOfPicture);
    QVERIFY2(lastOfPose <= lastOfPicture + labelHeight + 1,
             qPrintable(QString::number(lastOfPose)));
}

QTEST_MAIN(TestPickRefs)
#include "tst_pickrefs.moc"
