// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/activitytext.h"
#include "models/characterlistmodel.h"
#include "queue/recordeddesk.h"
#include "support/filelimit.h"
#include "support/named.h"
#include "ui/accessiblefactory.h"
#include "ui/activity/activitydialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;
using State = OperationState;

namespace {

/// With a list with "Mira".
struct Desk : RecordedDesk
{
    explicit Desk(const QString &folder)
        : RecordedDesk(folder)
        , characters(f.api, *f.queue)
    {
        characters.setQuery({CharacterStatus::Reviewing});
        f.api.answerList(CharacterPage{.characters = {testCharacter(u"Mira"_s)}});
    }
    /// Decides, and the server refuses it.
    [[nodiscard]] bool fail(const QString &name, const QString &words)
    {
        if (!send(name))
            return false;
        Error error = testError(Error::Kind::Rejected, Error::Delivery::Answered, 422);
        error.serverMessage = words;
        error.requestId = u"req_5"_s;
        f.api.answerSave(tl::unexpected(error));
        return become(State::Failed);
    }

    CharacterListModel characters;
};

} // namespace

/// The window Activity under real keys.
class TestActivityDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theTableAndItsKeys();
    void sentencesHaveTheRoom();
    void nothingDecidedYet();
    void filtersByWordsAndByState();
    void nothingMatches();
    void findsWhatIsNotReadYet();
    void aRowBecomesDone();
    void copiesTheSelectedRows_data();
    void copiesTheSelectedRows();
    void exportsAll_data();
    void exportsAll();
    void exportsWhatTheFilterShows();
    void anExportThatFailsIsSaid();
    void retries();
    void dismisses();
    void showsWhatIsLoaded();
    void textsOfTheServerArePlain();
    void inEveryTheme_data();
    void inEveryTheme();
    void closedWhileReading();

private:
    void open();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_dialog, name);
    }
    [[nodiscard]] QString names() const
    {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names.append(m_table->model()->index(row, int(ActivityColumn::Name)).data().toString());
        return names.join(u' ');
    }
    [[nodiscard]] QString stateAt(int row) const
    {
        return m_table->model()->index(row, int(ActivityColumn::State)).data().toString();
    }
    [[nodiscard]] QString selectedRows() const
    {
        QStringList rows;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rows.append(QString::number(index.row()));
        rows.sort();
        return rows.join(u' ');
    }
    void exportTo(const QString &fileName);

    ColorScheme m_scheme;
    Theme m_theme{m_scheme};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
    QPointer<ActivityDialog> m_dialog;
    QTableView *m_table = nullptr;
};

void TestActivityDialog::initTestCase()
{
    installAccessibleFactory();
    // A dialog of the desktop's own could not be typed into.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_theme.install(*qApp);
}

void TestActivityDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_desk = std::make_unique<Desk>(m_folder->filePath(u"connection"_s));
}

void TestActivityDialog::cleanup()
{
    delete m_dialog;
    m_desk.reset();
}

void TestActivityDialog::open()
{
    m_dialog = new ActivityDialog({.journal = m_desk->record.journal,
                                   .queue = *m_desk->f.queue,
                                   .characters = m_desk->characters},
                                  m_theme, nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    m_table = named<QTableView>(*m_dialog, u"Activity"_s);
    QVERIFY(m_table != nullptr);
    const qsizetype expected = m_desk->f.queue->operations().all().size();
    QTRY_VERIFY(m_table->model()->rowCount() >= expected);
}

void TestActivityDialog::exportTo(const QString &fileName)
{
    // The former one goes with a turn of the event loop, and gives the keys back.
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() == nullptr);
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QTRY_VERIFY(QApplication::focusWidget() != nullptr);
    key(Qt::Key_E, Qt::AltModifier);
    QTRY_VERIFY(m_dialog->findChild<QFileDialog *>() != nullptr);
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *name = dialog->findChild<QLineEdit *>();
    // Not letter by letter: the completer's list would take Return.
    name->setText(fileName);
    QTest::keyClick(name, Qt::Key_Return);
}

void TestActivityDialog::theTableAndItsKeys()
{
    for (const QString &name : {u"1"_s, u"2"_s, u"3"_s})
        QVERIFY(m_desk->decide(Action::Save, name));
    open();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_table);
    QCOMPARE(face->role(), QAccessible::Table);
    QCOMPARE(m_dialog->windowTitle(), u"Activity"_s);
    QVERIFY(!m_dialog->isModal());
    QCOMPARE(names(), u"3 2 1"_s);
    QCOMPARE(QApplication::focusWidget(), m_table);
    QTRY_COMPARE(selectedRows(), u"0"_s);
    key(Qt::Key_Down);
    QCOMPARE(selectedRows(), u"1"_s);
    key(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selectedRows(), u"1 2"_s);
    key(Qt::Key_Tab); // leaves the table
    QVERIFY(QApplication::focusWidget() != m_table);
    key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), named<QLineEdit>(*m_dialog, u"Filter"_s));
    QVERIFY(showsPart<QLabel>(*m_dialog, u"Decisions: 3"_s));
    key(Qt::Key_Escape);
    QTRY_VERIFY(m_dialog.isNull());
}

void TestActivityDialog::sentencesHaveTheRoom()
{
    QVERIFY(m_desk->decide(Action::Discard, u"Mira"_s, u"hands, and the side is another one"_s));
    open();
    m_dialog->resize(1200, 640);
    QTRY_COMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width());
    const auto width = [this](ActivityColumn column) { return m_table->columnWidth(int(column)); };
    const auto shortOnes = [&] {
        QList<int> widths;
        for (int column = 0; column < ActivityColumns; ++column) {
            if (column != int(ActivityColumn::Why) && column != int(ActivityColumn::State))
                widths.append(m_table->columnWidth(column));
        }
        return widths;
    };
    const int why = width(ActivityColumn::Why);
    QVERIFY(std::abs(why - width(ActivityColumn::State)) <= 1);
    for (const int other : shortOnes())
        QVERIFY2(why > other, qPrintable(QString::number(other)));
    const QFontMetrics metrics(m_theme.textFont());
    QVERIFY(width(ActivityColumn::Decided) > metrics.horizontalAdvance(u"2026-05-08 14:31:05"_s));
    const QList<int> before = shortOnes();
    m_dialog->resize(1400, 640);
    QTRY_VERIFY(std::abs(width(ActivityColumn::Why) - (why + 100)) <= 1);
    QCOMPARE(shortOnes(), before);
    // Without any room to spare they give way, and at once.
    const int least = m_table->horizontalHeader()->minimumSectionSize();
    m_dialog->resize(700, 640);
    QTRY_COMPARE(width(ActivityColumn::Why), least);
    QCOMPARE(width(ActivityColumn::State), least);
    QCOMPARE(shortOnes(), before);
}

void TestActivityDialog::nothingDecidedYet()
{
    open();
    QTRY_VERIFY(showsPart<QLabel>(*m_dialog, u"Nothing decided yet"_s));
    for (const QString &name : {u"Show"_s, u"Retry"_s, u"Dismiss"_s, u"Copy"_s, u"Export…"_s})
        QVERIFY2(!button(name)->isEnabled(), qUtf8Printable(name));
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    QTRY_VERIFY(!showsPart<QLabel>(*m_dialog, u"Nothing decided yet"_s));
    QVERIFY(button(u"Export…"_s)->isEnabled());
}

void TestActivityDialog::filtersByWordsAndByState()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    m_desk->f.queue->undoLast();
    QVERIFY(m_desk->become(State::Cancelled));
    QVERIFY(m_desk->decide(Action::Save, u"Miro"_s));
    QVERIFY(m_desk->decide(Action::Discard, u"Lev"_s));
    open();
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"mir"_s);
    QCOMPARE(names(), u"Miro Mira"_s);
    QVERIFY(showsPart<QLabel>(*m_dialog, u"Decisions: 2 of 3"_s));
    key(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(u"All"_s));
    key(Qt::Key_Right);
    key(Qt::Key_Space);
    QVERIFY(button(u"On their way"_s)->isChecked());
    QCOMPARE(names(), u"Miro"_s);
    QTest::mouseClick(button(u"Undone"_s), Qt::LeftButton);
    QCOMPARE(names(), u"Mira"_s);
}

void TestActivityDialog::nothingMatches()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    open();
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Taro"_s);
    QVERIFY(showsPart<QLabel>(*m_dialog, u"Nothing matches"_s));
    QVERIFY(!button(u"Export…"_s)->isEnabled());
    key(Qt::Key_Return); // presses nothing
    QVERIFY(showsPart<QLabel>(*m_dialog, u"Nothing matches"_s));
    QTest::mouseClick(button(u"Show all"_s), Qt::LeftButton);
    QCOMPARE(names(), u"Mira"_s);
    QCOMPARE(named<QLineEdit>(*m_dialog, u"Filter"_s)->text(), QString());
}

void TestActivityDialog::findsWhatIsNotReadYet()
{
    QList<Operation> many;
    for (int number = 1; number <= 1'200; ++number)
        many.append(decision(QString::number(number)));
    QVERIFY(m_desk->record.isRecorded(many));
    open();
    QTRY_VERIFY(showsPart<QLabel>(*m_dialog, u"Decisions: the newest "_s));
    QVERIFY(m_table->model()->rowCount() < 1'200);
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"char_1"_s);
    QTRY_COMPARE(m_table->model()->rowCount(), 312); // 1, 10 to 19, 100 to 199, 1000 to 1200
    QVERIFY(names().endsWith(u" 1"));
}

void TestActivityDialog::aRowBecomesDone()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    open();
    QCOMPARE(stateAt(0), u"Held"_s);
    m_desk->f.queue->sendHeldNow();
    QVERIFY(m_desk->f.awaits("fetch", u"Mira"_s));
    m_desk->f.api.answerFetch(testCharacter(u"Mira"_s));
    QTRY_COMPARE(stateAt(0), u"Sending"_s);
    m_desk->f.api.answerSave(testCharacter(u"Mira"_s, CharacterStatus::Ready), u"req_9"_s);
    QTRY_COMPARE(stateAt(0), u"Done"_s);
    QCOMPARE(m_table->model()->index(0, int(ActivityColumn::RequestId)).data().toString(),
             u"req_9"_s);
}

void TestActivityDialog::copiesTheSelectedRows_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("key") << true;
    QTest::newRow("button") << false;
}

void TestActivityDialog::copiesTheSelectedRows()
{
    QFETCH(const bool, byKey);
    QGuiApplication::clipboard()->clear();
    for (const QString &name : {u"1"_s, u"2"_s, u"3"_s})
        QVERIFY(m_desk->decide(Action::Save, name));
    open();
    QTRY_COMPARE(selectedRows(), u"0"_s);
    key(Qt::Key_Down, Qt::ShiftModifier);
    if (byKey)
        key(Qt::Key_C, Qt::ControlModifier);
    else
        key(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.at(0).endsWith(u"\t3\tchar_3\tSave\t\tHeld\t0\t\treviewer"));
    QVERIFY(lines.at(1).contains(u"\tchar_2\t"));
}

void TestActivityDialog::exportsAll_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("CSV") << u"a.csv"_s << u"a.csv"_s << QByteArray("id,decided_at,");
    QTest::newRow("JSON") << u"b.json"_s << u"b.json"_s << QByteArray("[\n");
    QTest::newRow("no ending") << u"z"_s << u"z.csv"_s << QByteArray("id,decided_at,");
}

void TestActivityDialog::exportsAll()
{
    QFETCH(const QString, name);
    QFETCH(const QString, written);
    QFETCH(const QByteArray, start);
    QList<Operation> many;
    for (int number = 1; number <= 600; ++number) // more than a page
        many.append(decision(QString::number(number)));
    QVERIFY(m_desk->record.isRecorded(many));
    open();
    QTRY_VERIFY(button(u"Export…"_s)->isEnabled());
    exportTo(m_folder->filePath(name));
    QTRY_VERIFY_WITH_TIMEOUT(showsPart<QLabel>(*m_dialog, u"Exported: 600, to "_s + written),
                             20'000);
    QFile file(m_folder->filePath(written));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith(start));
    QCOMPARE(bytes.count("char_"), 600);
    QVERIFY(button(u"Export…"_s)->isEnabled());
}

void TestActivityDialog::exportsWhatTheFilterShows()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    QVERIFY(m_desk->decide(Action::Save, u"Lev"_s));
    open();
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"lev"_s);
    exportTo(m_folder->filePath(u"a.csv"_s));
    QTRY_VERIFY(showsPart<QLabel>(*m_dialog, u"Exported: 1, to a.csv"_s));
    QFile file(m_folder->filePath(u"a.csv"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains("Mira"));
}

void TestActivityDialog::anExportThatFailsIsSaid()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    open();
    {
        const FileLimit full(16);
        exportTo(m_folder->filePath(u"x.csv"_s));
        QTRY_VERIFY(showsPart<QLabel>(*m_dialog, u"x.csv could not be written."_s));
    }
    QVERIFY(button(u"Export…"_s)->isEnabled());
    exportTo(m_folder->filePath(u"a.csv"_s));
    QTRY_VERIFY(showsPart<QLabel>(*m_dialog, u"Exported: 1"_s));
    QVERIFY(!showsPart<QLabel>(*m_dialog, u"could not be written"_s));
}

void TestActivityDialog::retries()
{
    QVERIFY(m_desk->fail(u"Mira"_s, u"Not now."_s));
    open();
    QCOMPARE(stateAt(0), u"Refused: Not now."_s);
    QTRY_VERIFY(button(u"Retry"_s)->isEnabled());
    QVERIFY(button(u"Dismiss"_s)->isEnabled());
    key(Qt::Key_R, Qt::AltModifier);
    QTRY_VERIFY(m_desk->f.last().isOpen());
    QVERIFY(m_desk->f.awaits("fetch", u"Mira"_s)); // checked first
    QVERIFY(!button(u"Retry"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), m_table);
}

void TestActivityDialog::dismisses()
{
    QVERIFY(m_desk->fail(u"Mira"_s, u"Not now."_s));
    open();
    QTRY_VERIFY(button(u"Dismiss"_s)->isEnabled());
    key(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(m_desk->f.last().isDismissed);
    QCOMPARE(m_desk->f.last().state, State::Failed);
    QVERIFY(!button(u"Dismiss"_s)->isEnabled());
    QCOMPARE(names(), u"Mira"_s); // it is not forgotten
    QVERIFY(m_desk->decide(Action::Discard, u"Mira"_s));
    key(Qt::Key_End, Qt::ControlModifier);
    QVERIFY(!button(u"Retry"_s)->isEnabled()); // the later decision counts
}

void TestActivityDialog::showsWhatIsLoaded()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    QVERIFY(m_desk->decide(Action::Save, u"Lev"_s));
    open();
    QSignalSpy shown(m_dialog, &ActivityDialog::showRequested);
    QTRY_COMPARE(selectedRows(), u"0"_s);
    QVERIFY(!button(u"Show"_s)->isEnabled()); // Lev is in no list
    key(Qt::Key_Return);
    QCOMPARE(shown.count(), 0);
    key(Qt::Key_Down);
    QVERIFY(button(u"Show"_s)->isEnabled());
    key(Qt::Key_Return);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(shown.constFirst().at(0).value<CharacterId>(), testId(u"Mira"_s));
    key(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(shown.count(), 2);
    key(Qt::Key_Up, Qt::ShiftModifier); // which of the two?
    QVERIFY(!button(u"Show"_s)->isEnabled());
    QVERIFY(m_dialog->isVisible());
}

void TestActivityDialog::textsOfTheServerArePlain()
{
    const QString words = u"<img src=x> "_s + u"long "_s.repeated(80);
    QVERIFY(m_desk->fail(u"Mira"_s, words));
    open();
    QCOMPARE(stateAt(0), u"Refused: "_s + words.simplified());
    const QModelIndex cell = m_table->model()->index(0, int(ActivityColumn::State));
    m_table->scrollTo(cell);
    const QPoint place = m_table->visualRect(cell).center();
    QHelpEvent asked(QEvent::ToolTip, place, m_table->viewport()->mapToGlobal(place));
    const auto isTold = [&] {
        QCoreApplication::sendEvent(m_table->viewport(), &asked);
        return QToolTip::text().contains(u"Your Save of Mira was refused.");
    };
    QTRY_VERIFY2(isTold(), qPrintable(QToolTip::text()));
    QVERIFY(!QToolTip::text().contains(u"<img"));
    QVERIFY(QToolTip::text().contains(u"&lt;img src=x&gt;")); // all of the server's words
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        QVERIFY(label->inherits("QTipLabel") || label->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}

void TestActivityDialog::inEveryTheme_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestActivityDialog::inEveryTheme()
{
    QFETCH(const ThemeChoice, theme);
    m_theme.setChoice(theme);
    QVERIFY(m_desk->fail(u"Mira"_s, u"Not now."_s));
    QVERIFY(m_desk->decide(Action::Save, u"Lev"_s));
    open();
    const QImage drawn = m_dialog->grab().toImage();
    const Colours &c = m_theme.colours();
    const QHeaderView &header = *m_table->horizontalHeader();
    const QPoint inHeader = header.mapTo(m_dialog.data(), QPoint(3, 3));
    QCOMPARE(drawn.pixelColor(inHeader), c.panel);
    QTRY_COMPARE(selectedRows(), u"0"_s);
    const QRect second = m_table->visualRect(m_table->model()->index(1, 0));
    const QPoint inRow =
        m_table->viewport()->mapTo(m_dialog.data(), second.topLeft() + QPoint(3, 3));
    QCOMPARE(drawn.pixelColor(inRow), c.panel);
    m_theme.setChoice(ThemeChoice::Dark);
}

void TestActivityDialog::closedWhileReading()
{
    QVERIFY(m_desk->decide(Action::Save, u"Mira"_s));
    m_dialog = new ActivityDialog({.journal = m_desk->record.journal,
                                   .queue = *m_desk->f.queue,
                                   .characters = m_desk->characters},
                                  m_theme, nullptr);
    m_dialog->show();
    m_dialog->close();
    QTRY_VERIFY(m_dialog.isNull());
    QCOMPARE(m_desk->record.history().size(), 1); // the answers have come
}

QTEST_MAIN(TestActivityDialog)
#include "tst_activitydialog.moc"
