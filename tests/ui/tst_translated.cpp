// SPDX-License-Identifier: Apache-2.0
#include "desktop/translation.h"
#include "support/connectfixture.h"
#include "ui/browser/filterchip.h"
#include "ui/cleanupinwindow.h"
#include "ui/compare/modebutton.h"
#include "ui/exportdialog.h"
#include "ui/keysheet.h"
#include "ui/pictures/sheetdialog.h"
#include "ui/review/statuschip.h"
#include "ui/theme/elidedlabel.h"

#include <QAbstractButton>
#include <QLabel>
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

/// Whether \a widget says itself that it cuts its text where there is no room, as a name may be of
/// any length.
bool cutsItsText(const QWidget &widget)
{
    const auto *elided = qobject_cast<const ElidedLabel *>(&widget);
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return (elided != nullptr && !elided->wordWrap())
        || (label != nullptr && label->minimumWidth() == 1) // those of the view line
        || qobject_cast<const StatusChip *>(&widget) != nullptr
        || qobject_cast<const FilterChip *>(&widget) != nullptr
        || qobject_cast<const ModeButton *>(&widget) != nullptr
        || widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

/// Whether \a text has room in \a widget: what the widget would like, or at least each letter.
bool fits(const QWidget &widget, const QString &text)
{
    const int letters = widget.fontMetrics().size(Qt::TextShowMnemonic, text).width();
    return widget.width() >= std::min(widget.sizeHint().width(), letters + 4);
}

/// The text of \a widget if that is on screen and has no room for it.
QString clipped(const QWidget &widget, const QString &text, bool isWrapped)
{
    if (!widget.isVisible() || text.isEmpty())
        return {};
    const bool hasRoom = isWrapped ? widget.height() >= widget.heightForWidth(widget.width())
                                   : cutsItsText(widget) || fits(widget, text);
    return hasRoom ? QString() : text;
}

/// The texts of \a window that have less room than they need, a line each.
QString clippedIn(const QWidget &window)
{
    QStringList texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        texts.append(clipped(*label, label->text(), label->wordWrap()));
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        texts.append(clipped(*button, button->text(), false));
    texts.removeAll(QString());
    return texts.join(u'\n');
}

/// The mnemonics that two of \a actions have, and the text of the second, a line each.
QString sharedMnemonics(const QList<QAction *> &actions)
{
    QStringList shared;
    QList<QChar> taken;
    for (const QAction *action : actions) {
        const QKeySequence key = QKeySequence::mnemonic(action->text());
        if (key.isEmpty())
            continue;
        const QChar letter = key.toString(QKeySequence::PortableText).back();
        if (taken.contains(letter))
            shared.append(action->text());
        taken.append(letter);
    }
    return shared.join(u'\n');
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
    void theCleanUpFits();
    void theKeySheetFits();
    void theExportsFit();
    void theConnectDialogFits();
    void mnemonicsAreOfOneEach();

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

void TestTranslated::mnemonicsAreOfOneEach()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QCOMPARE(sharedMnemonics(f.window->menuBar()->actions()), QString());
    const QList<QMenu *> menus = f.window->findChildren<QMenu *>();
    QVERIFY(menus.size() > 6);
    for (const QMenu *menu : menus)
        QCOMPARE(sharedMnemonics(menu->actions()), QString());
}

QTEST_MAIN(TestTranslated)

#include "tst_translated.moc"
