// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/compare/comparebar.h"
#include "ui/compare/modebutton.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The buttons of the ways to compare, where there is much room and where there is little.
class TestCompareBar : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void nothingIsCut_data();
    void nothingIsCut();
    void theNarrowerTheShorter();
    void theMeasureGoesBelow();
    void namesAndTipsAreWhole();

private:
    /// In the order of compareModes(), then less and more.
    [[nodiscard]] QList<ModeButton *> buttons() const
    {
        return m_bar->findChildren<ModeButton *>();
    }
    void resizeTo(int width)
    {
        m_bar->resize(width, m_bar->sizeHint().height());
        QCoreApplication::sendPostedEvents(m_bar.get(), QEvent::LayoutRequest);
    }
    [[nodiscard]] int widthOf(ModeButton::Extent extent) const
    {
        int sum = 0;
        const QList<ModeButton *> all = buttons();
        for (const ModeButton *button : all)
            sum += button->widthFor(extent);
        return sum;
    }

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CompareBar> m_bar;
};

void TestCompareBar::init()
{
    m_bar.reset();
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_bar = std::make_unique<CompareBar>(*m_theme);
    m_bar->present({.mode = CompareLook::Mode::Onion}); // with a measure
    m_bar->show();
}

void TestCompareBar::nothingIsCut_data()
{
    QTest::addColumn<int>("beside"); // pixels beside the shortest buttons

    QTest::newRow("wide") << 900;
    QTest::newRow("window of 1280") << 320;
    QTest::newRow("narrow") << 240;
    QTest::newRow("narrower") << 200;
}

void TestCompareBar::nothingIsCut()
{
    QFETCH(const int, beside);
    resizeTo(widthOf(ModeButton::Extent::ShortWithoutKey) + beside);
    const QList<ModeButton *> all = buttons();
    QCOMPARE(all.size(), 7);
    for (const ModeButton *button : all) {
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY(m_bar->rect().contains(button->geometry()));
    }
}

void TestCompareBar::theNarrowerTheShorter()
{
    resizeTo(2000);
    const int whole = buttons().constFirst()->sizeHint().width();
    resizeTo(widthOf(ModeButton::Extent::ShortWithoutKey) + 200);
    const int brief = buttons().constFirst()->sizeHint().width();
    QVERIFY(brief < whole);
    resizeTo(2000);
    QCOMPARE(buttons().constFirst()->sizeHint().width(), whole);
}

void TestCompareBar::theMeasureGoesBelow()
{
    resizeTo(2000);
    const int oneRow = m_bar->sizeHint().height();
    resizeTo(widthOf(ModeButton::Extent::ShortWithoutKey));
    QVERIFY(m_bar->sizeHint().height() > oneRow);
    m_bar->adjustSize();
    resizeTo(widthOf(ModeButton::Extent::ShortWithoutKey));
    for (const ModeButton *button : buttons())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    QVERIFY(buttons().constLast()->y() > buttons().constFirst()->geometry().bottom());
    m_bar->present({}); // nothing is measured
    QTRY_COMPARE(m_bar->sizeHint().height(), oneRow);
}

void TestCompareBar::namesAndTipsAreWhole()
{
    resizeTo(widthOf(ModeButton::Extent::ShortWithoutKey) + 200);
    const QStringList names{u"Side by side"_s, u"Wipe"_s, u"Difference"_s, u"Onion"_s,
                            u"Blink"_s,        u"Less"_s, u"More"_s};
    const QStringList tips{
        u"Side by side (M turns to the next way)"_s,
        u"Wipe (W)"_s,
        u"Difference (D)"_s,
        u"Onion (O)"_s,
        u"Blink (Q)"_s,
        u"Less ([)"_s,
        u"More (])"_s,
    };
    const QList<ModeButton *> all = buttons();
    QCOMPARE(all.size(), names.size());
    for (qsizetype i = 0; i < all.size(); ++i) {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(all.at(i));
        QCOMPARE(face->text(QAccessible::Name), names.at(i));
        QCOMPARE(all.at(i)->toolTip(), tips.at(i));
    }
}

QTEST_MAIN(TestCompareBar)
#include "tst_comparebar.moc"
