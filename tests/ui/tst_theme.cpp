// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/contrast.h"
#include "ui/theme/colours.h"
#include "ui/theme/greenroomstyle.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/systemfont.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStyleOption>
#include <QtTest>

#include <cmath>

namespace {

struct Pair
{
    const char *name;
    QColor text;
    QColor ground;
};

/// All text on all the grounds that it is drawn on.
QList<Pair> textPairs(const Colours &c)
{
    QList<Pair> pairs;
    const QList<std::pair<const char *, QColor>> grounds{
        {"window", c.window}, {"panel", c.panel}, {"bar", c.bar}, {"status", c.status}};
    const QList<std::pair<const char *, QColor>> texts{
        {"text", c.text},          {"second text", c.secondText}, {"accent", c.accent},
        {"warning", c.warning},    {"success", c.success},        {"failure", c.failure},
        {"discard", c.discardText}};
    for (const auto &[groundName, ground] : grounds)
        for (const auto &[textName, text] : texts)
            pairs.append({textName, text, ground});
    pairs += {
        {"text in a field", c.text, c.field},
        {"placeholder in a field", c.secondText, c.field},
        {"hovered row", c.text, c.hover},
        {"hovered row, second", c.secondText, c.hover},
        {"selected row", c.selectionText, c.selection},
        {"selected row, second", c.selectionSecondText, c.selection},
        {"button", c.text, c.button},
        {"button, hovered", c.text, c.buttonHover},
        {"button, pressed", c.text, c.buttonPressed},
        {"discard", c.discardText, c.button},
        {"discard, hovered", c.discardText, c.buttonHover},
        {"discard, pressed", c.discardText, c.buttonPressed},
        {"key cap", c.capText, c.cap},
        {"save", c.saveText, c.save},
        {"save, hovered", c.saveText, c.saveHover},
        {"save, pressed", c.saveText, c.savePressed},
        {"key cap of save", c.saveText, c.saveCap},
        {"primary button", c.accentText, c.accent},
        {"failed ref", c.tileText, c.tile},
        {"label on a ref", c.chipText, c.chip},
    };
    return pairs;
}

} // namespace

/// Colours, style and fonts.
class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data();
    void textCanBeRead();
    void marksAndLinesCanBeSeen_data();
    void marksAndLinesCanBeSeen();
    void theCanvasIsTheSameNeutralGreyEverywhere();
    void theChoiceChangesPaletteAndColoursOnce();
    void fontsHaveTheirSizes();
    void textIsAsLargeAsTheDesktopWants_data();
    void textIsAsLargeAsTheDesktopWants();
    void whatHoldsTextGrowsWithIt_data();
    void whatHoldsTextGrowsWithIt();
    void iconsAreThereAndTakeTheirColour();
    void theStyleIsOursAndNeverHalfDark();
    void aSubmenuHasAnArrow();
};

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::addColumn<double>("least");
    QTest::newRow("dark") << darkColours() << 4.5;
    QTest::newRow("light") << lightColours() << 4.5;
    QTest::newRow("high contrast") << highContrastColours() << 7.0;
    QTest::newRow("light, high contrast") << lightHighContrastColours() << 7.0;
}

void TestTheme::textCanBeRead()
{
    QFETCH(Colours, colours);
    QFETCH(double, least);
    for (const Pair &pair : textPairs(colours)) {
        const double ratio = contrast(pair.text, pair.ground);
        QVERIFY2(ratio >= least,
                 qPrintable(QStringLiteral("%1: %2 on %3 is %4 : 1")
                                .arg(QString::fromLatin1(pair.name), pair.text.name(),
                                     pair.ground.name(), QString::number(ratio, 'f', 2))));
    }
}

void TestTheme::marksAndLinesCanBeSeen_data()
{
    textCanBeRead_data();
}

void TestTheme::marksAndLinesCanBeSeen()
{
    QFETCH(Colours, colours);
    // WCAG asks 3 : 1 of what is no text but says something: focus, meters, marks on selected rows.
    QVERIFY(contrast(colours.accent, colours.groove) >= 3);
    QVERIFY(contrast(colours.accent, colours.selection) >= 3);
    QVERIFY(contrast(colours.success, colours.selection) >= 3);
    QVERIFY(contrast(colours.warning, colours.selection) >= 3);
    QVERIFY(contrast(colours.failure, colours.selection) >= 3);
    QVERIFY(contrast(colours.secondText, colours.groove) >= 3);
}

void TestTheme::theCanvasIsTheSameNeutralGreyEverywhere()
{
    for (const Colours &colours :
         {darkColours(), lightColours(), highContrastColours(), lightHighContrastColours()}) {
        QCOMPARE(colours.canvas.saturation(), 0);
        // 18 % of the light.
        QVERIFY(std::abs(luminance(colours.canvas) - 0.18) < 0.005);
    }
}

void TestTheme::theChoiceChangesPaletteAndColoursOnce()
{
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.install(*qApp);
    QSignalSpy changed(&theme, &Theme::changed);
    QCOMPARE(theme.colours(), darkColours()); // no portal, so no preference
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 0);
    theme.setChoice(ThemeChoice::Light);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.colours(), lightColours());
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColours().window);
    QCOMPARE(QApplication::palette().color(QPalette::WindowText), lightColours().text);
    theme.setChoice(ThemeChoice::System);
    QCOMPARE(changed.count(), 2);
}

void TestTheme::fontsHaveTheirSizes()
{
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.install(*qApp);
    QCOMPARE(theme.textFont().pixelSize(), 13);
    QCOMPARE(theme.strongFont().pixelSize(), 13);
    QCOMPARE(theme.titleFont().pixelSize(), 17);
    QCOMPARE(theme.headingFont().pixelSize(), 11);
    QCOMPARE(theme.headingFont().weight(), QFont::DemiBold);
    QCOMPARE(theme.textFont().family(), QApplication::font().family());
}

void TestTheme::textIsAsLargeAsTheDesktopWants_data()
{
    QTest::addColumn<qreal>("points");
    QTest::addColumn<qreal>("scale");

    QTest::newRow("far too small") << 4.0 << 0.8;
    QTest::newRow("small") << 8.5 << 0.85;
    QTest::newRow("bare") << 9.0 << 1.0;
    QTest::newRow("KDE") << 10.0 << 1.0;
    QTest::newRow("GNOME") << 11.0 << 1.0;
    QTest::newRow("large") << 12.0 << 1.2;
    QTest::newRow("very large") << 18.0 << 1.8;
    QTest::newRow("far too large") << 30.0 << 2.0;
}

void TestTheme::textIsAsLargeAsTheDesktopWants()
{
    QFETCH(const qreal, points);
    QFETCH(const qreal, scale);
    QVERIFY(qAbs(textScaleOf(points * 96 / 72) - scale) < 0.001);
}

void TestTheme::whatHoldsTextGrowsWithIt_data()
{
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("title");
    QTest::addColumn<int>("row"); // of usually 32 px

    QTest::newRow("smaller") << 0.8 << 10 << 14 << 32;
    QTest::newRow("usual") << 1.0 << 13 << 17 << 32;
    QTest::newRow("larger") << 1.5 << 20 << 26 << 48;
    QTest::newRow("largest") << 2.0 << 26 << 34 << 64;
}

void TestTheme::whatHoldsTextGrowsWithIt()
{
    QFETCH(const qreal, scale);
    const QFont usual = QApplication::font();
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    const ColorScheme scheme;
    Theme theme(scheme, scale);
    theme.install(*qApp);
    QTEST(theme.textFont().pixelSize(), "text");
    QTEST(QApplication::font().pixelSize(), "text");
    QTEST(theme.titleFont().pixelSize(), "title");
    QTEST(theme.roomFor(32), "row");
    QPushButton button(QStringLiteral("Retry"));
    QLineEdit field;
    QComboBox choice;
    for (const QWidget *widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&field),
                                  static_cast<QWidget *>(&choice)}) {
        QVERIFY(widget->sizeHint().height() >= widget->fontMetrics().height() + 4);
        if (scale <= 1)
            QCOMPARE(widget->sizeHint().height(), 32);
    }
}

void TestTheme::iconsAreThereAndTakeTheirColour()
{
    for (const LineIcon icon :
         {LineIcon::Backspace, LineIcon::Close, LineIcon::Image, LineIcon::ImageBroken,
          LineIcon::Key, LineIcon::Alert, LineIcon::Eye, LineIcon::Lock, LineIcon::ChevronRight,
          LineIcon::ChevronDown, LineIcon::Check, LineIcon::Failed, LineIcon::Running,
          LineIcon::Waiting, LineIcon::Unknown, LineIcon::Flag, LineIcon::Undo}) {
        const QImage image = lineIconPixmap(icon, 16, Qt::green, 2).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        bool drawn = false;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                drawn = drawn || image.pixelColor(x, y) == QColor(Qt::green);
        QVERIFY(drawn);
    }
}

void TestTheme::theStyleIsOursAndNeverHalfDark()
{
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.install(*qApp);
    theme.setChoice(ThemeChoice::Light);
    QVERIFY(qobject_cast<GreenroomStyle *>(QApplication::style()) != nullptr);
    QPushButton button(QStringLiteral("Retry"));
    button.resize(button.sizeHint());
    const QImage light = button.grab().toImage();
    QCOMPARE(light.pixelColor(light.width() / 2, 4), lightColours().button);
    theme.setChoice(ThemeChoice::Dark);
    const QImage dark = button.grab().toImage();
    QCOMPARE(dark.pixelColor(dark.width() / 2, 4), darkColours().button);
}

void TestTheme::aSubmenuHasAnArrow()
{
    const ColorScheme scheme;
    Theme theme(scheme);
    theme.install(*qApp);
    const auto drawn = [](QStyleOptionMenuItem::MenuItemType type) {
        QStyleOptionMenuItem option;
        option.rect = {0, 0, 120, 28};
        option.menuItemType = type;
        option.state = QStyle::State_Enabled;
        option.text = QStringLiteral("Theme");
        QImage image(120, 28, QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        QApplication::style()->drawControl(QStyle::CE_MenuItem, &option, &painter);
        return image;
    };
    const QImage plain = drawn(QStyleOptionMenuItem::Normal);
    const QImage sub = drawn(QStyleOptionMenuItem::SubMenu);
    QVERIFY(plain.copy(100, 0, 20, 28) != sub.copy(100, 0, 20, 28));
    QCOMPARE(plain.copy(0, 0, 100, 28), sub.copy(0, 0, 100, 28));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
