// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"
#include "support/clipped.h"
#include "support/connectfixture.h"
#include "support/onscreens.h"
#include "ui/browser/filterbar.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/cleanupinwindow.h"
#include "ui/compare/compareline.h"
#include "ui/compare/comparelook.h"
#include "ui/compare/compareview.h"
#include "ui/connect/checksteps.h"
#include "ui/connect/missingkey.h"
#include "ui/firstsize.h"
#include "ui/messagebar.h"
#include "ui/review/detailspane.h"
#include "ui/review/keycapbutton.h"
#include "ui/review/reasonstrip.h"
#include "ui/review/reviewheading.h"
#include "ui/statusline.h"
#include "ui/theme/fittingarea.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QScreen>
#include <QScrollBar>
#include <QTreeView>

#include <optional>

namespace {

/// Less than the screen: a window has a frame, and there may be a panel.
constexpr QSize MostLeast{940, 580};
constexpr QSize MostLeastOfDialogs{900, 560};

/// Whether all of \a part is in its window.
bool isInWindow(const QWidget &part)
{
    return part.isVisible()
        && part.window()->rect().contains(QRect(part.mapTo(part.window(), QPoint()), part.size()));
}

/// Shows the window as large as a first start makes it.
[[nodiscard]] bool showAtFirst(WindowFixture &f)
{
    f.window->resize(firstSize(f.window->screen()->availableSize()));
    return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, Soon);
}

/// Opens a dialog over the shown window.
using Opening = void (*)(WindowFixture &f);

/// A run over the shown character, which is held; null if there is none.
[[nodiscard]] CleanupId holdOne(WindowFixture &f)
{
    const Character shown = *f.session->position().current();
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = cleanup.start(
        Action::Save, {{.character = shown.id, .name = shown.name, .seen = shown.revision()}},
        u"hands"_s);
    const bool isHeld = QTest::qWaitFor([&] { return cleanup.run(id) != nullptr; }, Soon);
    return isHeld ? id : CleanupId();
}

void openRun(WindowFixture &f)
{
    f.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
}

void openHeldRun(WindowFixture &f)
{
    QVERIFY(!holdOne(f).isNull());
    openRun(f);
}

void openPausedRun(WindowFixture &f)
{
    const CleanupId id = holdOne(f);
    QVERIFY(!id.isNull());
    f.session->cleanup().sendNow(id);
    f.session->cleanup().pause(id);
    openRun(f);
}

void openStoppedRun(WindowFixture &f)
{
    const CleanupId id = holdOne(f);
    QVERIFY(!id.isNull());
    f.session->cleanup().sendNow(id);
    f.session->cleanup().stop(id);
    openRun(f);
}

void openRuns(WindowFixture &f)
{
    openHeldRun(f);
    auto *opened = f.window->findChild<CleanupDialog *>();
    QVERIFY(opened != nullptr);
    opened->showRuns();
    const auto *list = opened->findChild<QTreeView *>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

/// Presses a button of the filter bar, whose text this is in the source, while \a status is shown.
void pressInFilter(WindowFixture &f, CharacterStatus status, const char *text)
{
    f.session->showQueue({.status = status});
    QTRY_VERIFY_WITH_TIMEOUT(f.session->characters().query().status == status
                                 && f.session->characters().rowCount() > 0,
                             Soon);
    const QString words = QCoreApplication::translate("FilterBar", text);
    const QList<QPushButton *> buttons =
        f.window->findChild<FilterBar *>()->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.cbegin(), buttons.cend(),
                                    [&](const auto *each) { return each->text() == words; });
    QVERIFY2(found != buttons.cend(), qPrintable(words));
    (*found)->click();
}

} // namespace

Q_DECLARE_METATYPE(Opening)

/// On a screen of 1440 x 900 pixels at scale 1.5, in each language: all has its place there.
class TestSmallScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void theWindowFits();
    void questionsAreReadWhole();
    void theReasonsFit();
    void theGridFits();
    void theJudgedIsNamed();
    void menusFit();
    void dialogsFit_data();
    void dialogsFit();
    void theConnectDialogFits();

private:
    std::optional<Translation> m_translation;
};

void TestSmallScreen::initTestCase_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestSmallScreen::init()
{
    QFETCH_GLOBAL(QString, language);
    m_translation.emplace(QStringList{language});
    QCOMPARE(m_translation->language(), language);
    QCOMPARE(QGuiApplication::primaryScreen()->availableSize(), QSize(960, 600));
}

void TestSmallScreen::cleanup()
{
    m_translation.reset();
}

void TestSmallScreen::theWindowFits()
{
    WindowFixture f({.count = 60});
    QVERIFY(showAtFirst(f));
    const auto isSmallEnough = [&f] {
        const QSize least = f.window->minimumSizeHint();
        return least.boundedTo(MostLeast) == least;
    };
    QTRY_VERIFY(isSmallEnough());
    const QSize screen = f.window->screen()->availableSize();
    QVERIFY(f.window->size().boundedTo(screen) == f.window->size());
    const QList<KeyCapButton *> buttons = f.window->findChildren<KeyCapButton *>();
    const auto save = std::find_if(buttons.cbegin(), buttons.cend(), [](const auto *button) {
        return button->text() == actionText(Action::Save) && button->isVisible();
    });
    QVERIFY(save != buttons.cend());
    QTRY_VERIFY(isInWindow(**save));
    QVERIFY((*save)->width() >= (*save)->sizeHint().width());
    QTRY_VERIFY(isInWindow(*f.window->findChild<DetailsPane *>()));
    QTRY_VERIFY(isInWindow(*f.window->findChild<StatusLine *>()));
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    QTRY_VERIFY(isSmallEnough());
}

/// Beside what answers them, and the name is read too.
void TestSmallScreen::questionsAreReadWhole()
{
    WindowFixture f({.count = 60});
    QVERIFY(showAtFirst(f));
    const QSize before = f.window->size();
    auto *bar = f.window->findChild<MessageBar *>();
    const auto translated = [](const char *word) {
        return QCoreApplication::translate("Cleanups", word);
    };
    QAction resume(translated("Resume"));
    QAction stop(translated("Stop"));
    const QString left = leftText({.state = CleanupState::Paused, .wasInterrupted = true},
                                  {.done = 196, .rest = 24});
    const auto isReadWhole = [&](const QString &words) {
        const QList<QLabel *> labels = bar->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *each) {
            const int height = each->wordWrap() ? each->heightForWidth(each->width())
                                                : each->fontMetrics().height();
            return each->text() == words && isInWindow(*each) && each->height() >= height
                && (each->wordWrap() || each->width() >= each->sizeHint().width());
        });
    };
    const auto hasAllButtons = [&] {
        const QList<QPushButton *> buttons = bar->findChildren<QPushButton *>();
        return std::all_of(buttons.cbegin(), buttons.cend(), [](const QPushButton *each) {
            return each->objectName() == u"more"_s ? !each->isVisible() : isInWindow(*each);
        });
    };
    const auto *name = f.window->findChild<ReviewHeading *>()->findChild<ElidedLabel *>();
    const auto isNamed = [&] {
        const QRect place(name->mapTo(f.window.get(), QPoint()), name->size());
        return isInWindow(*name)
            && !place.intersects({bar->mapTo(f.window.get(), QPoint()), bar->size()});
    };
    bar->showMessage(left, {&resume, &stop});
    QTRY_COMPARE(bar->findChildren<QPushButton *>().size(), 4); // with More and that of the key
    QTRY_VERIFY(isReadWhole(left) && isNamed());
    const QString both = left + u' ' + missingKeyText({});
    bar->askForKey(both, {&resume, &stop});
    QTRY_VERIFY(isReadWhole(both) && isNamed() && hasAllButtons());
    QCOMPARE(f.window->size(), before);
    QVERIFY(clippedIn(*f.window).isEmpty());
}

void TestSmallScreen::theReasonsFit()
{
    WindowFixture f({.count = 60});
    QVERIFY(showAtFirst(f));
    const QSize before = f.window->size();
    f.press(Qt::Key_X, Qt::ShiftModifier);
    const auto *strip = f.window->findChild<ReasonStrip *>();
    QVERIFY(isInWindow(*strip));
    QSet<int> rows;
    const QList<KeyCapButton *> buttons = strip->findChildren<KeyCapButton *>();
    for (const KeyCapButton *button : buttons) {
        rows.insert(button->y());
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        QVERIFY(isInWindow(*button));
    }
    QCOMPARE(rows.size(), 2);
    const QRect refs(f.canvas().mapTo(f.window.get(), QPoint()), f.canvas().size());
    QVERIFY(!refs.intersects({strip->mapTo(f.window.get(), QPoint()), strip->size()}));
    QCOMPARE(f.window->size(), before);
}

void TestSmallScreen::theGridFits()
{
    WindowFixture f({.count = 60});
    QVERIFY(showAtFirst(f));
    const QSize before = f.window->size();
    f.press(Qt::Key_G);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    QCOMPARE(f.window->size(), before);
}

void TestSmallScreen::theJudgedIsNamed()
{
    WindowFixture f({.count = 60});
    QVERIFY(showAtFirst(f));
    const QSize before = f.window->size();
    f.press(Qt::Key_Right);
    f.press(Qt::Key_C);
    const auto *view = f.window->findChild<CompareView *>();
    QTRY_VERIFY_WITH_TIMEOUT(
        view->isVisible() && view->readiness() == CompareView::Readiness::Complete, Soon);
    const QString name = f.session->position().current()->name.toString();
    const auto *line = f.window->findChild<CompareLine *>();
    const QList<ElidedLabel *> labels = line->findChildren<ElidedLabel *>();
    const auto target = std::find_if(labels.cbegin(), labels.cend(), [&](const auto *label) {
        return label->text().contains(name);
    });
    QVERIFY(target != labels.cend());
    for (const Qt::Key mode : {Qt::Key_Q, Qt::Key_W, Qt::Key_O, Qt::Key_D}) {
        f.press(mode);
        QTRY_COMPARE_WITH_TIMEOUT(view->readiness(), CompareView::Readiness::Complete, Soon);
        QTRY_VERIFY((*target)->width() >= (*target)->sizeHint().width());
        QTRY_VERIFY(isInWindow(**target));
        QTRY_COMPARE(clippedIn(*f.window), QString());
    }
    QCOMPARE(f.window->size(), before);
}

/// In one column.
void TestSmallScreen::menusFit()
{
    const WindowFixture f;
    const QList<QMenu *> menus = f.window->findChildren<QMenu *>();
    QVERIFY(menus.size() > 6);
    for (QMenu *menu : menus) {
        menu->popup({});
        QRect column;
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            const QRect place = menu->actionGeometry(action);
            column = column.isEmpty() ? place : column;
            QVERIFY2(place.isEmpty() || place.left() == column.left(), qPrintable(menu->title()));
        }
        QVERIFY2(menu->height() <= QGuiApplication::primaryScreen()->availableSize().height(),
                 qPrintable(menu->title()));
        menu->hide();
    }
}

void TestSmallScreen::dialogsFit_data()
{
    QTest::addColumn<Opening>("open");
    const auto row = [](const char *name, Opening open) { QTest::newRow(name) << open; };
    row("Activity", [](WindowFixture &f) { f.press(Qt::Key_J, Qt::ControlModifier); });
    row("Clean up",
        [](WindowFixture &f) { f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier); });
    row("a held run", openHeldRun);
    row("a paused run", openPausedRun);
    row("a stopped run", openStoppedRun);
    row("all runs", openRuns);
    row("Filter", [](WindowFixture &f) {
        pressInFilter(f, CharacterStatus::Unknown, "More filters…"); // with the status
    });
    row("Failed by error",
        [](WindowFixture &f) { pressInFilter(f, CharacterStatus::Failed, "By error…"); });
    row("Help", [](WindowFixture &f) { f.press(Qt::Key_F1); });
    row("Contact sheet",
        [](WindowFixture &f) { f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); });
}

void TestSmallScreen::dialogsFit()
{
    QFETCH(const Opening, open);
    WindowFixture f({.count = 60});
    QVERIFY(showAtFirst(f));
    open(f);
    if (QTest::currentTestFailed())
        return;
    const auto opened = [&f]() -> QDialog * {
        const QList<QDialog *> all = f.window->findChildren<QDialog *>();
        const auto found = std::find_if(all.cbegin(), all.cend(),
                                        [](const QDialog *each) { return each->isVisible(); });
        return found == all.cend() ? nullptr : *found;
    };
    QTRY_VERIFY_WITH_TIMEOUT(opened() != nullptr, Soon);
    const QDialog &dialog = *opened();
    QTRY_COMPARE(dialog.minimumSizeHint().boundedTo(MostLeastOfDialogs), dialog.minimumSizeHint());
    const QSize screen = dialog.screen()->availableSize();
    QTRY_VERIFY(dialog.width() < screen.width() && dialog.height() < screen.height());
    QTRY_COMPARE(clippedIn(dialog), QString());
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (const QPushButton *each : buttons)
        QVERIFY2(!each->isVisible() || isInWindow(*each), qPrintable(each->text()));
}

/// All folded out, and with what a test has to say.
void TestSmallScreen::theConnectDialogFits()
{
    const ConnectFixture f;
    QVERIFY(f.open());
    const QSize screen = f.dialog->screen()->availableSize();
    const auto *fields = f.dialog->findChild<FittingArea *>();
    QTRY_VERIFY(f.dialog->height() < screen.height());
    QTRY_COMPARE(fields->verticalScrollBar()->maximum(), 0); // all of it is there
    const QList<QAbstractButton *> buttons = f.dialog->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        if (each->isCheckable() && !each->autoExclusive())
            each->click();
    }
    auto *steps = f.dialog->findChild<CheckSteps *>();
    steps->show();
    steps->setState(3, CheckSteps::State::Failed, QString(u"word "_s).repeated(100));
    QTRY_VERIFY(fields->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(f.dialog->height() < screen.height() && f.dialog->width() < screen.width());
    QTRY_VERIFY(fields->widget()->width() >= fields->widget()->minimumSizeHint().width());
    QTRY_COMPARE(clippedIn(*f.dialog), QString());
    QPushButton *connect =
        f.button(QCoreApplication::translate("ConnectDialog", "&Connect").remove(u'&'));
    QVERIFY(connect != nullptr);
    QVERIFY(isInWindow(*connect));
}

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "1.5");
    return runOnScreens<TestSmallScreen>(
        argc, argv, R"([{"name": "small", "x": 0, "y": 0, "width": 1440, "height": 900}])");
}

#include "tst_smallscreen.moc"
