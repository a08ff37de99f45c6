// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"
#include "support/clipped.h"
#include "support/connectfixture.h"
#include "ui/cleanupinwindow.h"
#include "ui/compare/compareview.h"
#include "ui/keysheet.h"

#include <optional>

/// The window and its dialogs on a screen of QT_SCALE_FACTOR, with German words, the longest ones:
/// a text that is measured in other steps than it is drawn in has room all the same.
class TestScaledLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void theWindowFits();
    void theComparisonFits();
    void theCleanUpFits();
    void theKeySheetFits();
    void theConnectDialogFits();

private:
    std::optional<Translation> m_german;
};

void TestScaledLayout::initTestCase()
{
    m_german.emplace(QStringList{u"de-DE"_s});
    QCOMPARE(m_german->language(), u"de"_s);
}

void TestScaledLayout::cleanupTestCase()
{
    m_german.reset();
}

void TestScaledLayout::theWindowFits()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.window->devicePixelRatioF(),
             qEnvironmentVariable("QT_SCALE_FACTOR", u"1"_s).toDouble());
    QCOMPARE(f.window->size(), QSize(1280, 800)); // nothing has made it wider
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.press(Qt::Key_G);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    QCOMPARE(f.window->size(), QSize(1280, 800));
}

void TestScaledLayout::theComparisonFits()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.decide(Qt::Key_S); // there is one before the next
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_C);
    const auto *view = f.window->findChild<CompareView *>();
    QVERIFY(view != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(
        view->isVisible() && view->readiness() == CompareView::Readiness::Complete, Soon);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    QCOMPARE(f.window->size(), QSize(1280, 800));
}

void TestScaledLayout::theCleanUpFits()
{
    WindowFixture f({.count = 60});
    CleanupDialog *opened = openFailed(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE(clippedIn(*opened), QString());
    QTest::mouseClick(button(*opened, u"Starten"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!opened->runId().isNull(), Soon);
    QTRY_COMPARE(clippedIn(*opened), QString());
}

void TestScaledLayout::theKeySheetFits()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_F1);
    const auto *sheet = f.window->findChild<KeySheet *>();
    QVERIFY(sheet != nullptr);
    QTRY_VERIFY(sheet->isVisible());
    QTRY_COMPARE(clippedIn(*sheet), QString());
}

void TestScaledLayout::theConnectDialogFits()
{
    const ConnectFixture f;
    QVERIFY(f.open());
    QTRY_COMPARE(clippedIn(*f.dialog), QString());
}

QTEST_MAIN(TestScaledLayout)

#include "tst_scaledlayout.moc"
