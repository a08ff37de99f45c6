// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/pictures/sheetdialog.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 60'000; // ms: a bound for a busy machine, not a measure

/// Presses Ctrl+Shift+E and waits for the dialog.
SheetDialog *openSheet(WindowFixture &f)
{
    f.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = f.window->findChild<SheetDialog *>();
    return dialog != nullptr && QTest::qWaitFor([=] { return dialog->isVisible(); }) ? dialog
                                                                                     : nullptr;
}

QRadioButton *choice(const SheetDialog &dialog, const QString &begin)
{
    const QList<QRadioButton *> all = dialog.findChildren<QRadioButton *>();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&begin](const QRadioButton *one) {
        return QString(one->text()).remove(u'&').startsWith(begin);
    });
    return found == all.cend() ? nullptr : *found;
}

/// Chooses \a fileName in the dialog that Export opens.
[[nodiscard]] bool exportTo(SheetDialog &dialog, const QString &fileName)
{
    QTest::mouseClick(named<QPushButton>(dialog, u"Export…"_s), Qt::LeftButton);
    const auto find = [&dialog] { return dialog.findChild<QFileDialog *>(); };
    if (!QTest::qWaitFor([&] { return find() != nullptr && find()->isVisible(); }))
        return false;
    find()->activateWindow();
    if (!QTest::qWaitForWindowActive(find()))
        return false;
    auto *name = find()->findChild<QLineEdit *>();
    // Not letter by letter: the completer's list would take Return.
    name->setText(fileName);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return find() == nullptr; });
}

bool says(const SheetDialog &dialog, const QString &part)
{
    return showsPart<ElidedLabel>(dialog, part);
}

} // namespace

/// Contact sheets from the real window, over the real sandbox.
class TestWindowSheet : public QObject
{
    Q_OBJECT

private slots:
    void ofTheLoadedOnes();
    void ofTheSelectedOnes();
    void ofSeveralPictures();
    void cancelledItLeavesNothing();
    void whatIsMissingIsTold();
    void theWindowMayGoMeanwhile();
    void theSameKeyBringsItToTheFront();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestWindowSheet::ofTheLoadedOnes()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const int rows = f.session->characters().rowCount();
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    QVERIFY(choice(*dialog, u"Loaded characters of this queue: %1"_s.arg(rows))->isChecked());
    QVERIFY(choice(*dialog, u"Selected characters: 0"_s) != nullptr);
    // The keyboard begins at what is chosen.
    QTRY_COMPARE(dialog->focusWidget(), choice(*dialog, u"Loaded"_s));
    QVERIFY(choice(*dialog, u"PDF"_s)->isChecked());
    QVERIFY(says(*dialog, u"Pages: %1"_s.arg(SheetExport::pagesFor(rows))));
    QVERIFY(exportTo(*dialog, path(u"all.pdf"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, u"Saved: all.pdf"_s), Soon);
    QFile pdf(path(u"all.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray pages = "/Count " + QByteArray::number(SheetExport::pagesFor(rows));
    QVERIFY(pdf.readAll().contains(pages));
    // Nothing was decided or written for it.
    QCOMPARE(f.writes(), 0);
}

void TestWindowSheet::ofTheSelectedOnes()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Space, Qt::ControlModifier);
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    QVERIFY(choice(*dialog, u"Selected characters: 1"_s)->isChecked());
    QTRY_COMPARE(dialog->focusWidget(), choice(*dialog, u"Selected"_s));
    QVERIFY(says(*dialog, u"Pages: 1"_s));
    choice(*dialog, u"PNG"_s)->click();
    QVERIFY(exportTo(*dialog, path(u"one.png"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, u"Saved: one.png"_s), Soon);
    QVERIFY(!QImage(path(u"one.png"_s)).isNull());
}

void TestWindowSheet::ofSeveralPictures()
{
    const QTemporaryDir folder;
    WindowFixture f({.count = 100});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const int pages = SheetExport::pagesFor(f.session->characters().rowCount());
    QVERIFY(pages > 1);
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    choice(*dialog, u"PNG"_s)->click();
    const QString chosen = folder.filePath(u"all.png"_s);
    QVERIFY(exportTo(*dialog, chosen));
    const QString first = sheetPageFile(chosen, 1, pages);
    const QString last = sheetPageFile(chosen, pages, pages);
    const QString said = u"Saved %1 pages: %2 to %3"_s.arg(
        QString::number(pages), QFileInfo(first).fileName(), QFileInfo(last).fileName());
    QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, said), Soon);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), pages);
    QVERIFY(QFileInfo::exists(first));
    QVERIFY(QFileInfo::exists(last));
}

void TestWindowSheet::cancelledItLeavesNothing()
{
    WindowFixture f({.count = 100});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(f.server.addFault(u"GET /storage/*/*/* hang"_s).isEmpty());
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    QVERIFY(exportTo(*dialog, path(u"never.pdf"_s)));
    QTRY_VERIFY(named<QPushButton>(*dialog, u"Cancel"_s) != nullptr);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(says(*dialog, u"Cancelled"_s));
    QVERIFY(dialog->isVisible());
    QVERIFY(!QFile::exists(path(u"never.pdf"_s)));
    QTest::mouseClick(named<QPushButton>(*dialog, u"Close"_s), Qt::LeftButton);
    QTRY_VERIFY(f.window->findChild<SheetDialog *>() == nullptr);
}

void TestWindowSheet::whatIsMissingIsTold()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Space, Qt::ControlModifier);
    const QList<Pick> gone{{.id = *CharacterId::fromString(u"char_gone"_s), .name = u"Gone"_s}};
    QCOMPARE(f.session->selection().add(gone), 1);
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    QVERIFY(exportTo(*dialog, path(u"holes.pdf"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(says(*dialog, u"Saved: holes.pdf"_s), Soon);
    QVERIFY(showsPart<ProblemLabel>(*dialog, u"Characters that could not be fetched: 1 of 2."_s));
    QVERIFY(showsPart<ProblemLabel>(*dialog, u"Export again"_s));
}

/// With pages drawn, which lie beside the file that was asked for, and pages to come.
void TestWindowSheet::theWindowMayGoMeanwhile()
{
    const QTemporaryDir folder;
    const auto files = [&folder] {
        return QDir(folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    WindowFixture f({.count = 200});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const int pages = SheetExport::pagesFor(f.session->characters().rowCount());
    QVERIFY(pages > 3);
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    choice(*dialog, u"PNG"_s)->click();
    QVERIFY(exportTo(*dialog, folder.filePath(u"gone.png"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!says(*dialog, u"Pages drawn: 0 of %1"_s.arg(pages)), Soon);
    QVERIFY(says(*dialog, u"Pages drawn: "_s));
    QCOMPARE(files().size(), 1);
    QVERIFY(!QFile::exists(folder.filePath(u"gone.png"_s)));
    f.window->setSession(nullptr);
    QVERIFY(f.window->findChild<SheetDialog *>() == nullptr);
    QTRY_COMPARE(files(), QStringList());
}

void TestWindowSheet::theSameKeyBringsItToTheFront()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    SheetDialog *dialog = openSheet(f);
    QVERIFY(dialog != nullptr);
    f.window->activateWindow();
    QCOMPARE(openSheet(f), dialog);
    QCOMPARE(f.window->findChildren<SheetDialog *>().size(), 1);
}

QTEST_MAIN(TestWindowSheet)
#include "tst_windowsheet.moc"
