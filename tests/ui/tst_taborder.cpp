// SPDX-License-Identifier: Apache-2.0
#include "support/connectfixture.h"
#include "support/contrast.h"
#include "support/mnemonics.h"
#include "support/windowfixture.h"
#include "ui/browser/charactersview.h"
#include "ui/browser/filterfield.h"
#include "ui/browser/queuesview.h"
#include "ui/bulk/cleanupdialog.h"
#include "ui/bulk/dryrunpage.h"
#include "ui/bulk/runpage.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int MostStops = 60;
constexpr double OfMarks = 3; ///< the contrast that WCAG asks of what is no text

/// Where the focus can be, in the order in which Tab comes to it, from where it is until it comes
/// back there.
QWidgetList stopsOf(QWidget &window)
{
    QWidgetList stops;
    QWidget *at = window.focusWidget();
    while (at != nullptr && !stops.contains(at) && stops.size() < MostStops) {
        stops.append(at);
        QTest::keyClick(at, Qt::Key_Tab);
        at = window.focusWidget();
    }
    return at == stops.value(0) ? stops : QWidgetList();
}

QRect placeOf(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

bool sameRow(const QRect &one, const QRect &other)
{
    return one.top() <= other.bottom() && other.top() <= one.bottom();
}

bool isWithinRow(const QRect &from, const QRect &to)
{
    return sameRow(from, to) && to.left() > from.left();
}

/// Whether one reads \a to after \a from where there are no columns.
bool followsInRows(const QRect &from, const QRect &to)
{
    return sameRow(from, to) ? to.left() > from.left() : to.top() > from.top();
}

/// The same where columns are read one after the other.
bool followsInColumns(const QRect &from, const QRect &to)
{
    return to.left() > from.right() || isWithinRow(from, to) || to.top() > from.bottom();
}

QString wordsFor(const QWidget &from, const QWidget &to)
{
    const auto nameOf = [](const QWidget &widget) {
        return QString::fromLatin1(widget.metaObject()->className()) + u' '
            + widget.accessibleName();
    };
    return nameOf(from) + " is followed by "_L1 + nameOf(to);
}

using Follows = bool (*)(const QRect &, const QRect &);

/// Begins with \a first, and says which two are not in order.
QString faultIn(const QWidgetList &stops, QWidget *first, Follows follows)
{
    const qsizetype begin = stops.indexOf(first);
    if (begin < 0)
        return u"The first is not among them."_s;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const QWidget &from = *stops.at((begin + i - 1) % stops.size());
        const QWidget &to = *stops.at((begin + i) % stops.size());
        if (!follows(placeOf(from), placeOf(to)))
            return wordsFor(from, to);
    }
    return {};
}

/// The greatest contrast of a pixel before and after, in \a place of the window.
double changeBetween(const QImage &one, const QImage &other, const QRect &place)
{
    double change = 1;
    const QRect inside = place.adjusted(-3, -3, 3, 3).intersected(one.rect());
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                change = std::max(change, contrast(one.pixelColor(x, y), other.pixelColor(x, y)));
        }
    }
    return change;
}

/// Follows Tab through \a stops, which begin with what has the focus, and says which of them does
/// not show that it has it. What is pressed or typed into shows it with a contrast.
QString hiddenFocusIn(QWidget &window, const QWidgetList &stops)
{
    for (QWidget *stop : stops) {
        const QImage with = window.grab().toImage();
        QTest::keyClick(stop, Qt::Key_Tab);
        const QImage without = window.grab().toImage();
        const double change = changeBetween(with, without, placeOf(*stop));
        const bool isControl = qobject_cast<QPushButton *>(stop) != nullptr
            || qobject_cast<QLineEdit *>(stop) != nullptr;
        if (change <= 1 || (isControl && change < OfMarks))
            return "%1 %2: %3"_L1.arg(QString::fromLatin1(stop->metaObject()->className()),
                                      stop->accessibleName(), QString::number(change));
    }
    return {};
}

/// Qt sends the colours around only while the application runs, which it does not in a test.
void choose(Theme &theme, ThemeChoice choice, QWidget &window)
{
    theme.setChoice(choice);
    window.setPalette(QApplication::palette());
}

constexpr std::array Themes{ThemeChoice::Dark, ThemeChoice::Light, ThemeChoice::HighContrast};

} // namespace

/// Tab leads through each window as one reads it, and one sees where it is.
class TestTabOrder : public QObject
{
    Q_OBJECT

private slots:
    void throughTheWindow();
    void throughTheConnectDialog();
    void throughTheCleanUp();
    void byAltThroughTheCleanUp();
    void throughTheListOfRuns();
};

void TestTabOrder::throughTheWindow()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QWidgetList stops = stopsOf(*f.window);
    auto *queues = f.window->findChild<QueuesView *>();
    for (QWidget *expected : QWidgetList{queues, f.window->findChild<FilterField *>(),
                                         f.window->findChild<CharactersView *>(), &f.canvas(),
                                         f.named(u"Clean up failed…"_s)})
        QVERIFY2(stops.contains(expected), expected->metaObject()->className());
    QCOMPARE(faultIn(stops, queues, followsInColumns), QString());
    for (const ThemeChoice theme : Themes) {
        choose(f.theme, theme, *f.window);
        QCOMPARE(hiddenFocusIn(*f.window, stops), QString());
    }
}

void TestTabOrder::throughTheConnectDialog()
{
    ConnectFixture f;
    QVERIFY(f.openWithServer());
    QTRY_VERIFY(f.button(u"Connect"_s) != nullptr);
    f.serverField()->setFocus(Qt::TabFocusReason);
    const QWidgetList stops = stopsOf(*f.dialog);
    for (QWidget *expected : QWidgetList{f.keyField(), f.button(u"Test connection"_s),
                                         f.button(u"Cancel"_s), f.button(u"Connect"_s)})
        QVERIFY2(stops.contains(expected), qUtf8Printable(expected->accessibleName()));
    QCOMPARE(faultIn(stops, f.serverField(), followsInRows), QString());
    for (const ThemeChoice theme : Themes) {
        choose(f.theme, theme, *f.dialog);
        QCOMPARE(hiddenFocusIn(*f.dialog, stops), QString());
    }
}

void TestTabOrder::throughTheCleanUp()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.window->findChild<CleanupDialog *>() != nullptr);
    auto *dialog = f.window->findChild<CleanupDialog *>();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *list = named<QWidget>(*dialog, u"Characters to delete"_s);
    QVERIFY(list != nullptr);
    list->setFocus(Qt::TabFocusReason);
    const QWidgetList stops = stopsOf(*dialog);
    for (const QString &name : {u"Start"_s, u"Cancel"_s, u"Save list…"_s}) {
        QWidget *expected = named<QPushButton>(*dialog, name);
        QVERIFY2(stops.contains(expected), qUtf8Printable(name));
    }
    QCOMPARE(faultIn(stops, list, followsInRows), QString());
    for (const ThemeChoice theme : Themes) {
        choose(f.theme, theme, *dialog);
        QCOMPARE(hiddenFocusIn(*dialog, stops), QString());
    }
}

/// What starts, pauses or ends a run has a letter of its own.
void TestTabOrder::byAltThroughTheCleanUp()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.window->findChild<CleanupDialog *>() != nullptr);
    const auto *dialog = f.window->findChild<CleanupDialog *>();
    const QStringList before = buttonTextsOf(*dialog->findChild<DryRunPage *>());
    QVERIFY(before.contains(u"&Start"_s));
    QCOMPARE(withoutMnemonic(before), QStringList());
    QCOMPARE(sharedMnemonics(before), QString());
    const QStringList during = buttonTextsOf(*dialog->findChild<RunPage *>());
    for (const QString &text :
         {u"&Pause"_s, u"Res&ume"_s, u"&Stop"_s, u"Retry faile&d"_s, u"&Close"_s, u"Retr&y"_s})
        QVERIFY2(during.contains(text), qPrintable(text));
    QCOMPARE(sharedMnemonics(during), QString());
}

void TestTabOrder::throughTheListOfRuns()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character one = *f.session->position().current();
    std::ignore = f.session->cleanup().start(
        Action::Save, {{.character = one.id, .name = one.name, .seen = one.revision()}}, {});
    QTRY_COMPARE(f.session->cleanup().runs().size(), 1);
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(f.window->findChild<CleanupDialog *>() != nullptr);
    auto *dialog = f.window->findChild<CleanupDialog *>();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::mouseClick(named<QPushButton>(*dialog, u"All Runs"_s), Qt::LeftButton);
    auto *list = named<QTreeView>(*dialog, u"Clean-ups"_s);
    QVERIFY(list != nullptr);
    QTRY_VERIFY(list->currentIndex().isValid());
    QCOMPARE(dialog->focusWidget(), list);
    const QWidgetList stops = stopsOf(*dialog);
    for (const QString &name : {u"Open"_s, u"Close"_s})
        QVERIFY2(stops.contains(named<QPushButton>(*dialog, name)), qUtf8Printable(name));
    QCOMPARE(faultIn(stops, list, followsInRows), QString());
    for (const ThemeChoice theme : Themes) {
        choose(f.theme, theme, *dialog);
        QCOMPARE(hiddenFocusIn(*dialog, stops), QString());
    }
}

QTEST_MAIN(TestTabOrder)
#include "tst_taborder.moc"
