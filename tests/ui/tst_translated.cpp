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

/// The program in German, whose words are longer than the English ones: that they have room.
class TestTranslated : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void theWindowFits();
    void theCleanUpFits();
    void theKeySheetFits();
    void theExportsFit();
    void theConnectDialogFits();
    void mnemonicsAreOfOneEach();

private:
    std::optional<Translation> m_german;
};

void TestTranslated::initTestCase()
{
    m_german.emplace(QStringList{u"de-DE"_s});
    QCOMPARE(m_german->language(), u"de"_s);
}

void TestTranslated::cleanupTestCase()
{
    m_german.reset();
}

void TestTranslated::theWindowFits()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(button(*f.window, u"Speichern"_s) != nullptr);
    QVERIFY(f.named(u"Listen"_s) != nullptr);
    QCOMPARE(f.window->size(), QSize(1280, 800)); // nothing has made it wider
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.decide(Qt::Key_X);
    QTRY_COMPARE(clippedIn(*f.window), QString());
    f.press(Qt::Key_G);
    QTRY_COMPARE(clippedIn(*f.window), QString());
}

void TestTranslated::theCleanUpFits()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    auto *cleanUp = button(*f.window, u"Fehlgeschlagene aufräumen…"_s);
    QVERIFY(cleanUp != nullptr);
    QTest::mouseClick(cleanUp, Qt::LeftButton);
    CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QTRY_COMPARE(clippedIn(*opened), QString());
    QTest::mouseClick(button(*opened, u"Starten"_s), Qt::LeftButton);
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
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *sheet = f.window->findChild<SheetDialog *>();
    QVERIFY(sheet != nullptr);
    QTRY_VERIFY(sheet->isVisible());
    QTRY_COMPARE(clippedIn(*sheet), QString());
    sheet->close();
    ExportDialog list(u"Liste speichern"_s, u"aufraeumen"_s, f.window.get());
    list.open();
    QTRY_VERIFY(list.isVisible());
    QTRY_COMPARE(clippedIn(list), QString());
}

void TestTranslated::theConnectDialogFits()
{
    const ConnectFixture f;
    QVERIFY(f.open());
    QVERIFY(f.button(u"Verbinden"_s) != nullptr);
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
