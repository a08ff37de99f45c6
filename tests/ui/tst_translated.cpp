// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"
#include "support/clipped.h"
#include "support/connectfixture.h"
#include "support/mnemonics.h"
#include "ui/browser/filterbar.h"
#include "ui/bulk/dryrunpage.h"
#include "ui/bulk/pickdelegate.h"
#include "ui/bulk/picklist.h"
#include "ui/bulk/plantext.h"
#include "ui/bulk/runpage.h"
#include "ui/cleanupinwindow.h"
#include "ui/exportdialog.h"
#include "ui/keysheet.h"
#include "ui/pictures/sheetdialog.h"
#include "ui/review/keycapbutton.h"
#include "ui/review/reasonstrip.h"
#include "ui/review/recentdelegate.h"
#include "ui/review/recentlist.h"
#include "ui/review/reftilepainter.h"
#include "ui/theme/elidedlabel.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>

#include <optional>

namespace {

/// What is looked for, in one language.
struct Words
{
    QString language{}; ///< as in "de"
    QString save{};
    QString queues{};
    QString cleanUp{};
    QString start{};
    QString saveList{};
    QString connect{};
};

QStringList textsOf(const QList<QAction *> &actions)
{
    QStringList texts;
    for (const QAction *action : actions)
        texts.append(action->text());
    return texts;
}

} // namespace

/// The program in the languages whose words are longer than the English ones: that they have room.
class TestTranslated : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void cleanup();

    void theWindowFits();
    void howManyWereFoundIsWhole();
    void thoseLoadedAreTheNewest();
    void theReasonsAreWhole();
    void aHeldDecisionFits();
    void theCleanUpFits();
    void whyTheyFailedFits();
    void theKeySheetFits();
    void theExportsFit();
    void theConnectDialogFits();
    void theRetryOfARefFits();
    void mnemonicsAreOfOneEach();
    void mnemonicsOfTheCleanUpAreOfOneEach();

private:
    std::optional<Translation> m_translation;
};

/// All tests are run in each of the languages.
void TestTranslated::initTestCase_data()
{
    QTest::addColumn<Words>("words");
    QTest::newRow("German") << Words{.language = u"de"_s,
                                     .save = u"Speichern"_s,
                                     .queues = u"Listen"_s,
                                     .cleanUp = u"Fehlgeschlagene aufräumen…"_s,
                                     .start = u"Starten"_s,
                                     .saveList = u"Liste speichern"_s,
                                     .connect = u"Verbinden"_s};
    QTest::newRow("French") << Words{.language = u"fr"_s,
                                     .save = u"Garder"_s,
                                     .queues = u"Files"_s,
                                     .cleanUp = u"Nettoyer les échecs…"_s,
                                     .start = u"Démarrer"_s,
                                     .saveList = u"Enregistrer la liste"_s,
                                     .connect = u"Se connecter"_s};
}

void TestTranslated::init()
{
    QFETCH_GLOBAL(Words, words);
    m_translation.emplace(QStringList{words.language});
    QCOMPARE(m_translation->language(), words.language);
}

void TestTranslated::cleanup()
{
    m_translation.reset();
}

void TestTranslated::theWindowFits()
{
    QFETCH_GLOBAL(Words, words);
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(button(*f.window, words.save) != nullptr);
    QVERIFY(f.named(words.queues) != nullptr);
    QCOMPARE(f.window->size(), QSize(1280, 800)); // nothing has made it wider
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.press(Qt::Key_G);
    QTRY_COMPARE(clippedIn(*f.window), QString());
}

/// Over the list, which is as wide as at first.
void TestTranslated::howManyWereFoundIsWhole()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.session->characters().setFilter({.text = u"nobody"_s});
    const auto *bar = f.window->findChild<FilterBar *>();
    QVERIFY(bar != nullptr);
    const auto *count = bar->findChild<ElidedLabel *>();
    QTRY_VERIFY(count != nullptr && count->isVisible());
    const QString words = QCoreApplication::translate("FilterBar", "%1 found in %2 looked through")
                              .arg(u"150"_s, u"1,500"_s);
    QTRY_VERIFY2(count->width() >= count->fontMetrics().horizontalAdvance(words),
                 qPrintable(words));
}

/// Beside the name, where there are more than are loaded: not a number that all know to be more.
void TestTranslated::thoseLoadedAreTheNewest()
{
    const QString words = QCoreApplication::translate("ReviewPane", "%1 of the newest %2");
    QVERIFY(words != u"%1 of the newest %2"_s);
    QVERIFY2(!words.contains(u'+') && words.contains(u"%1"_s) && words.contains(u"%2"_s),
             qPrintable(words));
}

void TestTranslated::theReasonsAreWhole()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->width(), 1280);
    f.press(Qt::Key_X, Qt::ShiftModifier);
    const auto *strip = f.window->findChild<ReasonStrip *>();
    QVERIFY(strip->isVisible());
    const QList<KeyCapButton *> buttons = strip->findChildren<KeyCapButton *>();
    QVERIFY(buttons.size() > 2);
    QSet<int> rows;
    for (const KeyCapButton *button : buttons) {
        rows.insert(button->y());
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    QVERIFY(rows.size() <= 2);
    const QRect refs(f.canvas().mapTo(f.window.get(), QPoint()), f.canvas().size());
    QVERIFY(!refs.intersects({strip->mapTo(f.window.get(), QPoint()), strip->size()}));
}

/// It is drawn, beside its Undo, and no widget.
void TestTranslated::aHeldDecisionFits()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(f.window->width(), 1280);
    f.decide(Qt::Key_X);
    const auto *list = f.window->findChild<RecentList *>();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    const auto *delegate = qobject_cast<const RecentDelegate *>(list->itemDelegate());
    const QModelIndex index = list->model()->index(0, 0);
    QRect row = list->visualRect(index);
    constexpr int margin = 16;
    constexpr int gap = 12;
    const int begin = row.left() + margin + RecentList::CoverSize + gap;
    const QString words =
        QCoreApplication::translate("RecentDelegate", "held, %1 s").arg(60); // the longest hold
    const int letters = QFontMetrics(f.theme.textFont()).horizontalAdvance(words);
    // In this window, and in one of 900 pixels.
    for (const int width : {row.width(), 216}) {
        row.setWidth(width);
        const int end = delegate->undoRect(row, index).left();
        QVERIFY(end > 0);
        QVERIFY2(begin + letters + gap / 2 <= end, qPrintable(words));
    }
}

void TestTranslated::theCleanUpFits()
{
    QFETCH_GLOBAL(Words, words);
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *cleanUp = button(*f.window, words.cleanUp);
    QVERIFY(cleanUp != nullptr);
    QTest::mouseClick(cleanUp, Qt::LeftButton);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QCOMPARE(opened->width(), 880); // nothing has made it wider
    QTRY_COMPARE(clippedIn(*opened), QString());
    QTest::mouseClick(button(*opened, words.start), Qt::LeftButton);
    QTRY_VERIFY(!opened->runId().isNull());
    QTRY_COMPARE(clippedIn(*opened), QString());
    auto *all = button(*opened, QCoreApplication::translate("RunPage", "All Runs"));
    QVERIFY(all != nullptr);
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(clippedIn(*opened), QString());
}

/// In the rows of a dry run, which are drawn.
void TestTranslated::whyTheyFailedFits()
{
    WindowFixture f({.count = 60});
    const CleanupDialog *opened = openFailed(f);
    QVERIFY(opened != nullptr);
    const auto *list = opened->findChild<PickList *>();
    const QRect row(0, 0, list->viewport()->width(), PickDelegate::RowHeight);
    constexpr int beforeWords = 64;
    constexpr int gap = 8;
    const int room = PickDelegate::crossRect(row, Qt::LeftToRight).left() - gap - beforeWords;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const char *code : {"prompt_blocked", "reference_blocked", "output_moderation_rejected",
                             "provider_unavailable", "provider_timeout", "internal_error"}) {
        const Pick pick{.status = CharacterStatus::Failed,
                        .createdAt = now.addDays(-3),
                        .errorMessage = QString::fromLatin1(code)};
        const QString words = pickText(pick, now);
        const int letters = QFontMetrics(f.theme.textFont()).horizontalAdvance(words);
        QVERIFY2(letters <= room, qPrintable(words));
    }
}

void TestTranslated::theKeySheetFits()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_F1);
    const auto *sheet = f.window->findChild<KeySheet *>();
    QVERIFY(sheet != nullptr);
    QTRY_VERIFY(sheet->isVisible());
    QTRY_COMPARE(clippedIn(*sheet), QString());
    QVERIFY(sheet->width() <= 1280);
}

void TestTranslated::theExportsFit()
{
    QFETCH_GLOBAL(Words, words);
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *sheet = f.window->findChild<SheetDialog *>();
    QVERIFY(sheet != nullptr);
    QTRY_VERIFY(sheet->isVisible());
    QTRY_COMPARE(clippedIn(*sheet), QString());
    sheet->close();
    ExportDialog list(words.saveList, u"list"_s, f.window.get());
    list.open();
    QTRY_VERIFY(list.isVisible());
    QTRY_COMPARE(clippedIn(list), QString());
}

void TestTranslated::theConnectDialogFits()
{
    QFETCH_GLOBAL(Words, words);
    const ConnectFixture f;
    QVERIFY(f.open());
    QVERIFY(f.button(words.connect) != nullptr);
    QTRY_COMPARE(clippedIn(*f.dialog), QString());
    // All folded out.
    for (QAbstractButton *one : f.dialog->findChildren<QAbstractButton *>()) {
        if (one->isCheckable() && !one->autoExclusive())
            one->click();
    }
    QTRY_COMPARE(clippedIn(*f.dialog), QString());
}

/// It is drawn, and no widget.
void TestTranslated::theRetryOfARefFits()
{
    const WindowFixture f({.count = 4}); // for the font
    const QString retry = QCoreApplication::translate("Canvas", "Retry");
    const int letters = QFontMetrics(f.theme.textFont()).horizontalAdvance(retry);
    const QRect tile(0, 0, 400, 400);
    QVERIFY(RefTilePainter::retryRect(tile).width() >= letters + 12);
    QVERIFY(tile.contains(RefTilePainter::retryRect(tile)));
}

void TestTranslated::mnemonicsAreOfOneEach()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(sharedMnemonics(textsOf(f.window->menuBar()->actions())), QString());
    const QList<QMenu *> menus = f.window->findChildren<QMenu *>();
    QVERIFY(menus.size() > 6);
    for (const QMenu *menu : menus)
        QCOMPARE(sharedMnemonics(textsOf(menu->actions())), QString());
}

void TestTranslated::mnemonicsOfTheCleanUpAreOfOneEach()
{
    WindowFixture f({.count = 60});
    const CleanupDialog *opened = openFailed(f);
    QVERIFY(opened != nullptr);
    QCOMPARE(sharedMnemonics(buttonTextsOf(*opened->findChild<DryRunPage *>())), QString());
    QCOMPARE(sharedMnemonics(buttonTextsOf(*opened->findChild<RunPage *>())), QString());
}

QTEST_MAIN(TestTranslated)

#include "tst_translated.moc"
