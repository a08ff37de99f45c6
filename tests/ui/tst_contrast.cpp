// SPDX-License-Identifier: Apache-2.0
#include "support/connectfixture.h"
#include "support/contrast.h"
#include "support/desktopwish.h"
#include "support/windowfixture.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/keysheet.h"

#include <QAbstractButton>
#include <QHash>
#include <QLabel>
#include <QLineEdit>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

// So large that the stems of letters have pixels of their own colour alone.
constexpr double Scale = 3;
constexpr int FewestPixels = 8;  ///< of a colour that a letter is drawn in
constexpr int FewestWidgets = 8; ///< with text, of each window that is looked at

/// The contrasts that are asked.
struct Wanted
{
    double text = 0;
    double largeText = 0; ///< from 24 px on, or 19 px in bold
};
constexpr Wanted Usual{.text = 4.5, .largeText = 3}; ///< what WCAG asks at level AA
constexpr Wanted High{.text = 7, .largeText = 4.5};  ///< the same at AAA

/// The text that \a widget paints; empty if it has none, or is not in use.
QString textOf(const QWidget &widget)
{
    if (!widget.isVisible() || !widget.isEnabled())
        return {};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text().isEmpty() ? field->placeholderText() : field->text();
    return {};
}

/// The contrast of what is drawn in \a image with its ground, which is the colour of most pixels;
/// none if there is but one colour.
std::optional<double> drawnContrast(const QImage &image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            most = each.value();
            ground = each.key();
        }
    }
    std::optional<double> best;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.key() != ground && each.value() >= FewestPixels)
            best = std::max(best.value_or(1), contrast(QColor(each.key()), QColor(ground)));
    }
    return best;
}

double wantedOf(const QFont &font, const Wanted &wanted)
{
    const int size = QFontInfo(font).pixelSize();
    const bool isLarge = size >= 24 || (size >= 19 && font.weight() >= QFont::Bold);
    return isLarge ? wanted.largeText : wanted.text;
}

/// What is in sight of \a widget, in the pixels of \a window's grab, without its outline.
QRect placeIn(const QWidget &window, const QWidget &widget)
{
    constexpr int outline = 3;
    const QRect seen = widget.visibleRegion().boundingRect();
    const QRect place(widget.mapTo(&window, seen.topLeft()), seen.size());
    const QRect inside = qobject_cast<const QLabel *>(&widget) != nullptr
        ? place
        : place.adjusted(outline, outline, -outline, -outline);
    return {(QPointF(inside.topLeft()) * Scale).toPoint(),
            (QSizeF(inside.size()) * Scale).toSize()};
}

QImage drawn(QWidget &window)
{
    QImage image((QSizeF(window.size()) * Scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(Scale);
    window.render(&image);
    image.setDevicePixelRatio(1);
    return image;
}

/// Looks at each text of \a window, and says which has less contrast than \a wanted.
QString faultsIn(QWidget &window, const Wanted &wanted)
{
    const QImage screen = drawn(window);
    QStringList faults;
    int looked = 0;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const QString text = textOf(*widget);
        if (text.isEmpty() || widget->window() != &window)
            continue;
        const QRect place = placeIn(window, *widget);
        // Of what is hardly in sight no letter may be left.
        if (place.width() < 24 || place.height() < 24)
            continue;
        const std::optional<double> measured = drawnContrast(screen.copy(place));
        if (!measured)
            continue; // scrolled so that the text is out of sight
        ++looked;
        if (*measured < wantedOf(widget->font(), wanted))
            faults.append(
                "%1 \"%2\": %3 : 1"_L1.arg(QString::fromLatin1(widget->metaObject()->className()),
                                           text, QString::number(*measured, 'f', 2)));
    }
    if (looked < FewestWidgets)
        faults.append("only %1 texts were found"_L1.arg(QString::number(looked)));
    return faults.join(u'\n');
}

/// A theme, and what is asked of it.
struct Look
{
    ThemeChoice theme = ThemeChoice::System;
    bool desktopWantsContrast = false;
    Wanted wanted = Usual;
};

void addLooks()
{
    QTest::addColumn<Look>("look");
    QTest::newRow("dark") << Look{.theme = ThemeChoice::Dark};
    QTest::newRow("light") << Look{.theme = ThemeChoice::Light};
    QTest::newRow("high contrast") << Look{.theme = ThemeChoice::HighContrast, .wanted = High};
    QTest::newRow("light, high contrast")
        << Look{.theme = ThemeChoice::Light, .desktopWantsContrast = true, .wanted = High};
}

template <typename Fixture>
void show(const Look &look, Fixture &f)
{
    f.theme.setChoice(look.theme);
    QVERIFY(!look.desktopWantsContrast || hearWish(f.scheme, u"contrast"_s, 1));
}

} // namespace

/// All text can be read, as it is painted: whatever palette, style sheet or painter it comes from.
class TestContrast : public QObject
{
    Q_OBJECT

private slots:
    void faintTextIsFound();
    void theWindow_data() { addLooks(); }
    void theWindow();
    void theConnectDialog_data() { addLooks(); }
    void theConnectDialog();
    void theCleanUp_data() { addLooks(); }
    void theCleanUp();
    void help_data() { addLooks(); }
    void help();
};

/// The measure itself.
void TestContrast::faintTextIsFound()
{
    QWidget window;
    window.resize(400, 400);
    for (int i = 0; i < FewestWidgets; ++i) {
        auto *label = new QLabel(u"Decisions that wait"_s, &window);
        label->setGeometry(8, 8 + 40 * i, 300, 32);
        QPalette palette = label->palette();
        palette.setColor(QPalette::Window, Qt::white);
        // 4.54 and 3.54 : 1.
        palette.setColor(QPalette::WindowText,
                         i == 0 ? QColor(0x88, 0x88, 0x88) : QColor(0x76, 0x76, 0x76));
        label->setAutoFillBackground(true);
        label->setPalette(palette);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(faultsIn(window, Usual).count(u" : 1"_s), 1);
    QVERIFY(faultsIn(window, Usual).contains(u"3.54 : 1"_s));
}

void TestContrast::theWindow()
{
    QFETCH(Look, look);
    WindowFixture f({.count = 40});
    show(look, f);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(faultsIn(*f.window, look.wanted), QString());
    // With a decision that is held, and a message.
    f.decide(Qt::Key_X);
    QTRY_VERIFY(f.isComplete());
    f.window->showMessage(u"The settings were written by a newer Greenroom."_s);
    QCOMPARE(faultsIn(*f.window, look.wanted), QString());
}

void TestContrast::theConnectDialog()
{
    QFETCH(Look, look);
    ConnectFixture f;
    show(look, f);
    QVERIFY(f.openWithServer());
    QTRY_COMPARE(faultsIn(*f.dialog, look.wanted), QString());
    f.press(u"Connect"_s); // without a key, which it says
    QTRY_COMPARE(faultsIn(*f.dialog, look.wanted), QString());
}

void TestContrast::theCleanUp()
{
    QFETCH(Look, look);
    WindowFixture f({.count = 60});
    show(look, f);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.window->findChild<CleanupDialog *>() != nullptr);
    auto *dialog = f.window->findChild<CleanupDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QTRY_COMPARE(faultsIn(*dialog, look.wanted), QString());
}

void TestContrast::help()
{
    QFETCH(Look, look);
    WindowFixture f({.count = 20});
    show(look, f);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_F1);
    auto *sheet = f.window->findChild<KeySheet *>();
    QVERIFY(sheet != nullptr);
    QVERIFY(QTest::qWaitForWindowExposed(sheet));
    QTRY_COMPARE(faultsIn(*sheet, look.wanted), QString());
}

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
