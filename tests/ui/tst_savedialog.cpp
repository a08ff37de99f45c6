// SPDX-License-Identifier: Apache-2.0
#include "support/named.h"
#include "ui/exportdialog.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The dialogs that ask where to save to: which file comes of a name, and that none is replaced
/// unasked. A dialog of the system ends as it does here: with the name as it was typed.
class TestSaveDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theUsualNameHasDayAndTime();
    void theUsualNameIsOneOfAFile();
    void aNameGetsItsEnding_data();
    void aNameGetsItsEnding();
    void theFinalNameIsAskedAbout();
    void escapeReplacesNothing();
    void whatWasAskedAboutIsNotAskedAgain();
    void cancelledItChoosesNothing();
    void theWindowMayGoWhileItAsks();

private:
    void makeFile(const QString &name) const;
    /// As a dialog of the system ends, of which \a name was typed.
    void accept(const QString &name);
    [[nodiscard]] QMessageBox *question() const { return m_window->findChild<QMessageBox *>(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString chosen() const { return m_chosen->value(0).value(0).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    QPointer<ExportDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_chosen;
};

void TestSaveDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_dialog = new ExportDialog(u"Export"_s, u"activity"_s, m_window.get());
    m_chosen = std::make_unique<QSignalSpy>(m_dialog.data(), &SaveDialog::chosen);
    m_dialog->open();
}

void TestSaveDialog::makeFile(const QString &name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

void TestSaveDialog::accept(const QString &name)
{
    emit m_dialog->fileSelected(path(name));
    static_cast<QDialog *>(m_dialog.data())->done(QDialog::Accepted);
}

void TestSaveDialog::theUsualNameHasDayAndTime()
{
    const QString name = QFileInfo(m_dialog->selectedFiles().value(0)).fileName();
    static const QRegularExpression usual(u"^activity-\\d{4}-\\d\\d-\\d\\d-\\d{6}(\\.csv)?$"_s);
    QVERIFY2(usual.match(name).hasMatch(), qPrintable(name));
}

/// Whatever a language makes of it.
void TestSaveDialog::theUsualNameIsOneOfAFile()
{
    const ExportDialog dialog(u"Export"_s, u"../clean/up:"_s, m_window.get());
    const QString name = QFileInfo(dialog.selectedFiles().value(0)).fileName();
    QVERIFY2(name.startsWith(u"_clean_up_-"_s), qPrintable(name));
}

void TestSaveDialog::aNameGetsItsEnding_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("file");
    QTest::newRow("usual") << QString() << u"list"_s << u"list.csv"_s;
    QTest::newRow("JSON") << u"json"_s << u"list"_s << u"list.json"_s;
    QTest::newRow("one of its own") << QString() << u"list.json"_s << u"list.json"_s;
    QTest::newRow("an unknown one") << QString() << u"list.txt"_s << u"list.txt"_s;
}

void TestSaveDialog::aNameGetsItsEnding()
{
    QFETCH(const QString, filter);
    QFETCH(const QString, typed);
    QFETCH(const QString, file);
    const QStringList filters = m_dialog->nameFilters();
    QCOMPARE(filters.size(), 2);
    m_dialog->selectNameFilter(filter.isEmpty() ? filters.at(0) : filters.at(1));
    accept(typed);
    QCOMPARE(chosen(), path(file));
    QVERIFY(question() == nullptr);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_chosen->size(), 1);
}

void TestSaveDialog::theFinalNameIsAskedAbout()
{
    makeFile(u"list.csv"_s);
    accept(u"list"_s);
    QCOMPARE(m_chosen->size(), 0);
    QVERIFY(question() != nullptr);
    QVERIFY(question()->isVisible());
    QVERIFY(question()->text().contains(u"list.csv"_s));
    QTest::mouseClick(named<QPushButton>(*question(), u"Replace"_s), Qt::LeftButton);
    QCOMPARE(chosen(), path(u"list.csv"_s));
    QTRY_VERIFY(m_dialog.isNull());
    QTRY_VERIFY(question() == nullptr);
}

void TestSaveDialog::escapeReplacesNothing()
{
    makeFile(u"list.csv"_s);
    accept(u"list"_s);
    QVERIFY(question() != nullptr);
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_chosen->size(), 0);
}

void TestSaveDialog::whatWasAskedAboutIsNotAskedAgain()
{
    makeFile(u"list.csv"_s);
    accept(u"list.csv"_s);
    QVERIFY(question() == nullptr);
    QCOMPARE(chosen(), path(u"list.csv"_s));
}

void TestSaveDialog::cancelledItChoosesNothing()
{
    QTest::keyClick(m_dialog.data(), Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_chosen->size(), 0);
}

void TestSaveDialog::theWindowMayGoWhileItAsks()
{
    makeFile(u"list.csv"_s);
    accept(u"list"_s);
    QVERIFY(question() != nullptr);
    m_window.reset();
    QVERIFY(m_dialog.isNull());
    QCOMPARE(m_chosen->size(), 0);
}

QTEST_MAIN(TestSaveDialog)
#include "tst_savedialog.moc"
