// SPDX-License-Identifier: Apache-2.0
#include "refs/refserver.h"
#include "support/named.h"
#include "support/plainpng.h"
#include "support/pngchunk.h"
#include "ui/messagebar.h"
#include "ui/review/hintlabel.h"
#include "ui/takenpictures.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDrag>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

bool says(const WindowFixture &f, const QString &part)
{
    return showsPart<HintLabel>(*f.window, part);
}

/// Waits for the dialog that asks where to, types \a text and presses Return.
[[nodiscard]] bool answer(const WindowFixture &f, const QString &text)
{
    const auto find = [&f] { return f.window->findChild<QFileDialog *>(); };
    if (!QTest::qWaitFor([&] { return find() != nullptr && find()->isVisible(); }, Soon))
        return false;
    QFileDialog *dialog = find();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog))
        return false;
    auto *name = dialog->findChild<QLineEdit *>();
    // Not letter by letter: the completer's list would take Return.
    name->setText(text);
    QTest::keyClick(name, Qt::Key_Return);
    return QTest::qWaitFor([&] { return find() == nullptr; }, Soon);
}

} // namespace

/// Pictures on their way out of the real window, by real keys.
class TestPictures : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void init();
    void theIdIsCopied();
    void curlIsCopiedWithoutTheKey();
    void whereNothingIsShownItSaysSo();
    void theRefIsCopiedAsAPictureAndAsItsId();
    void whatIsCopiedLaterStays_data();
    void whatIsCopiedLaterStays();
    void aRefIsSavedAsTheServerHasIt();
    void aCaveatGoesWithItsRef();
    void allRefsAreSavedAndNothingIsWrittenOver();
    void aFolderFromTheCompletionsIsTaken_data();
    void aFolderFromTheCompletionsIsTaken();
    void enterInAnEmptyListTakesTheFolder();
    void theFolderIsTheNextTimesFirst();
    void aFolderThatIsNotThereIsNotTheFirst();
    void whatCannotBeWrittenIsTold();
    void aRefIsOpenedElsewhere();
    void otherFormatsAreNotHandedOver();
    void aRefThatCannotBeLoadedIsTold();
    void theMenuIsAboutTheRefUnderThePointer();
    void keysInAFieldStayThere();

private:
    /// The bytes of the ref with the focus, as they are in memory.
    static QByteArray original(const WindowFixture &f);

    std::unique_ptr<QTemporaryDir> m_folder;
    QList<QUrl> m_opened;
};

void TestPictures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    QGuiApplication::clipboard()->clear();
}

QByteArray TestPictures::original(const WindowFixture &f)
{
    return f.session->refs().original(refSource(f.canvas().character(), f.canvas().focusRef()).key);
}

void TestPictures::theIdIsCopied()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().text(), f.shownId());
    QVERIFY(says(f, f.shownId()));
    QVERIFY(f.session->queue().operations().all().isEmpty());
}

void TestPictures::curlIsCopiedWithoutTheKey()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString line = copied().text();
    QVERIFY(line.startsWith(u"curl "_s));
    QVERIFY(line.contains(f.server.baseUrl() + u"/v1/characters/"_s + f.shownId()));
    QVERIFY(line.contains(u"X-Api-Key: $GREENROOM_API_KEY"_s));
    QVERIFY(!line.contains(f.server.apiKey()));
    QVERIFY(!line.contains(u"al_live"_s));
}

void TestPictures::whereNothingIsShownItSaysSo()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.show()); // without a key
    f.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(says(f, u"No character is shown."_s));
    f.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(says(f, u"There is no ref to take."_s));
    actionOf(f, u"Save All Refs…"_s)->trigger();
    QVERIFY(f.window->findChild<QFileDialog *>() == nullptr);
}

void TestPictures::theRefIsCopiedAsAPictureAndAsItsId()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_Down);
    actionOf(f, u"Copy Ref"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(copied().hasImage(), Soon);
    const QImage image = qvariant_cast<QImage>(copied().imageData());
    QCOMPARE(image.size(), QImage::fromData(original(f)).size());
    QCOMPARE(copied().text(), f.shownId());
    // Encoded already: what other programs ask for costs the window nothing.
    QVERIFY(copied().formats().contains(u"image/png"_s));
    const QImage sent = QImage::fromData(copied().data(u"image/png"_s), "png");
    QCOMPARE(sent.convertToFormat(QImage::Format_ARGB32),
             image.convertToFormat(QImage::Format_ARGB32));
    // No address and no token of it.
    QVERIFY(!copied().hasUrls());
    QVERIFY(says(f, f.session->position().current()->name.toString()));
}

void TestPictures::whatIsCopiedLaterStays_data()
{
    QTest::addColumn<int>("turns"); // of the event loop between the two copies
    for (const int turns : {0, 1, 2, 3, 4})
        QTest::addRow("%d turns", turns) << turns;
}

/// The picture is on its way, or being decoded, and comes too late to take the place of the id.
void TestPictures::whatIsCopiedLaterStays()
{
    QFETCH(const int, turns);
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_s); });
    actionOf(f, u"Copy Ref"_s)->trigger();
    for (int i = 0; i < turns; ++i)
        QCoreApplication::processEvents();
    f.press(Qt::Key_C, Qt::ControlModifier);
    // What is done in the thread behind the picture.
    f.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, Soon);
    QCOMPARE(copied().text(), f.shownId());
    QVERIFY(!copied().hasImage());
}

void TestPictures::aRefIsSavedAsTheServerHasIt()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QByteArray bytes = original(f);
    actionOf(f, u"Save Ref As…"_s)->trigger();
    QTRY_VERIFY(f.window->findChild<QFileDialog *>() != nullptr);
    const auto *dialog = f.window->findChild<QFileDialog *>();
    const QString proposed = dialog->selectedFiles().value(0);
    QVERIFY(proposed.contains(f.session->position().current()->name.toString()));
    QVERIFY(!proposed.endsWith(u".bin"_s));
    QVERIFY(answer(f, m_folder->filePath(u"mine.x"_s)));
    QTRY_COMPARE(contentOf(m_folder->filePath(u"mine.x"_s)), bytes);
    QVERIFY(!bytes.isEmpty());
    QTRY_VERIFY(says(f, u"mine.x"_s));
}

/// What the label of a ref says of it is said of what leaves the window.
void TestPictures::aCaveatGoesWithItsRef()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    RefServer server;
    const QByteArray bytes = withBrokenProfile(plainPng({64, 64}));
    server.put(u"/odd"_s, bytes);
    Character other = *f.session->position().current();
    other.updatedAt = u"2031-01-01T00:00:00Z"_s;
    other.refs = QList<Ref>(2, Ref{.pose = other.refs.at(0).pose, .url = server.url(u"/odd"_s)});
    f.session->characters().updateCharacter(other);
    QTRY_COMPARE(f.canvas().character().refs.size(), 2);
    QTRY_VERIFY(f.isComplete());
    const QString caveat = u" · colour profile not readable"_s;
    actionOf(f, u"Copy Ref"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(says(f, other.name.toString() + caveat), Soon);
    actionOf(f, u"Save Ref As…"_s)->trigger();
    QVERIFY(answer(f, m_folder->filePath(u"mine.png"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(says(f, u"mine.png"_s + caveat), Soon);
    QCOMPARE(contentOf(m_folder->filePath(u"mine.png"_s)), bytes);
    actionOf(f, u"Save All Refs…"_s)->trigger();
    QVERIFY(answer(f, m_folder->path()));
    // Once for both.
    QTRY_VERIFY_WITH_TIMEOUT(
        says(f, QDir(m_folder->path()).dirName() + caveat) && says(f, u"Refs saved: 2"_s), Soon);
    QVERIFY(!says(f, caveat + caveat));
}

void TestPictures::allRefsAreSavedAndNothingIsWrittenOver()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const qsizetype refs = f.canvas().character().refs.size();
    for (const int turn : {1, 2}) {
        actionOf(f, u"Save All Refs…"_s)->trigger();
        QVERIFY(answer(f, m_folder->path()));
        const auto files = [this] {
            return QDir(m_folder->path()).entryList({u"*.png"_s, u"*.jpg"_s, u"*.webp"_s});
        };
        QTRY_COMPARE(files().size(), turn * refs);
        QTRY_VERIFY(says(f, u"Refs saved: %1"_s.arg(refs)));
        for (const QString &file : files())
            QTRY_VERIFY(!QImage::fromData(contentOf(m_folder->filePath(file))).isNull());
    }
}

void TestPictures::aFolderFromTheCompletionsIsTaken_data()
{
    QTest::addColumn<QList<int>>("keys");

    QTest::newRow("the first") << QList<int>{Qt::Key_Down};
    QTest::newRow("the one after it") << QList<int>{Qt::Key_Down, Qt::Key_Down};
    QTest::newRow("and back") << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Up};
    QTest::newRow("the last") << QList<int>(3, Qt::Key_Down);
    QTest::newRow("back to the middle")
        << QList<int>{Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Up};
}

/// Whichever that is: they are sorted only after a time.
void TestPictures::aFolderFromTheCompletionsIsTaken()
{
    QFETCH(const QList<int>, keys);
    for (const QString &name : {u"one"_s, u"three"_s, u"two"_s})
        QVERIFY(QDir(m_folder->path()).mkdir(name));
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    actionOf(f, u"Save All Refs…"_s)->trigger();
    const QPointer<QFileDialog> dialog = f.window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    auto *line = dialog->findChild<QLineEdit *>();
    QTRY_VERIFY(line->hasFocus());
    line->selectAll();
    QTest::keyClicks(line, m_folder->path() + u'/');
    const QAbstractItemView *completions = line->completer()->popup();
    QTRY_VERIFY_WITH_TIMEOUT(completions->isVisible() && completions->model()->rowCount() == 3,
                             Soon);
    for (const int key : keys)
        QTest::keyClick(line->completer()->popup(), static_cast<Qt::Key>(key));
    const QString folder = QFileInfo(line->text()).fileName();
    QVERIFY(!folder.isEmpty());
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    if (dialog && dialog->isVisible())
        QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(
        says(f, u"Refs saved: %1, to %2"_s.arg(f.canvas().character().refs.size()).arg(folder)));
    QVERIFY(!QDir(m_folder->filePath(folder)).isEmpty());
    QCOMPARE(f.keys.settings.picturesFolder(), m_folder->filePath(folder));
}

void TestPictures::enterInAnEmptyListTakesTheFolder()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.keys.settings.setPicturesFolder(m_folder->path());
    actionOf(f, u"Save All Refs…"_s)->trigger();
    const QPointer<QFileDialog> dialog = f.window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    const auto *model = dialog->findChild<QFileSystemModel *>();
    QVERIFY(model != nullptr);
    const QSignalSpy read(model, &QFileSystemModel::directoryLoaded);
    auto *list = dialog->findChild<QAbstractItemView *>(
        dialog->viewMode() == QFileDialog::List ? u"listView"_s : u"treeView"_s);
    QVERIFY(list != nullptr);
    // As long as it is being read nobody knows what Enter would be about.
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(read.contains(QVariantList{m_folder->path()}), Soon);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    // Of a folder that is not there Choose is disabled, and nothing warns.
    auto *line = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    const QString named = line->text();
    line->setText(u"nowhere"_s);
    const auto *choose = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Open);
    QTRY_VERIFY(!choose->isEnabled());
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QMessageBox *>() == nullptr);
    line->setText(named);
    QTRY_VERIFY(choose->isEnabled());
    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog && dialog->isVisible());
    QTest::keyClick(list, Qt::Key_Enter, Qt::KeypadModifier);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(says(f, u"Refs saved: %1"_s.arg(f.canvas().character().refs.size())));
    QVERIFY(!QDir(m_folder->path()).isEmpty());
}

void TestPictures::aFolderThatIsNotThereIsNotTheFirst()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.keys.settings.setPicturesFolder(m_folder->filePath(u"gone"_s));
    actionOf(f, u"Save All Refs…"_s)->trigger();
    const auto *dialog = f.window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->directory().exists());
}

void TestPictures::theFolderIsTheNextTimesFirst()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    actionOf(f, u"Save Ref As…"_s)->trigger();
    QVERIFY(answer(f, m_folder->filePath(u"first.png"_s)));
    QCOMPARE(f.keys.settings.picturesFolder(), m_folder->path());
    actionOf(f, u"Save All Refs…"_s)->trigger();
    QTRY_VERIFY(f.window->findChild<QFileDialog *>() != nullptr);
    QCOMPARE(f.window->findChild<QFileDialog *>()->directory().absolutePath(), m_folder->path());
}

void TestPictures::whatCannotBeWrittenIsTold()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    actionOf(f, u"Save All Refs…"_s)->trigger();
    QTRY_VERIFY(f.window->findChild<QFileDialog *>() != nullptr);
    // Gone since it was chosen.
    auto *dialog = f.window->findChild<QFileDialog *>();
    emit dialog->filesSelected({m_folder->filePath(u"gone"_s)});
    dialog->reject();
    const auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().contains(u"gone"_s));
    QVERIFY(bar->message().contains(u"free space"_s));
}

void TestPictures::aRefIsOpenedElsewhere()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_s); });
    const QByteArray bytes = original(f);
    f.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(m_opened.size(), 1);
    const QString path = m_opened.constFirst().toLocalFile();
    QCOMPARE(contentOf(path), bytes);
    QVERIFY(!path.endsWith(u".bin"_s));
    constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup
        | QFile::WriteOther | QFile::ExeGroup | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path) & others));
    const QString folder = QFileInfo(path).absolutePath();
    QVERIFY(!(QFile::permissions(folder) & others));
    // Again is the same file.
    f.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE(m_opened.size(), 2);
    QCOMPARE(m_opened.at(1), m_opened.at(0));
    f.window->setSession(nullptr);
    QTRY_VERIFY(!QFileInfo::exists(folder));
}

void TestPictures::otherFormatsAreNotHandedOver()
{
    WindowFixture f({.count = 20, .faults = {u"GET /storage/*/*/* not-json"_s}});
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
    const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_s); });
    f.press(Qt::Key_E, Qt::ControlModifier);
    const auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().contains(u"not handed to another program"_s));
    QVERIFY(m_opened.isEmpty());
}

void TestPictures::aRefThatCannotBeLoadedIsTold()
{
    WindowFixture f({.count = 20, .faults = {u"GET /storage/*/*/* 500"_s}});
    QVERIFY(f.showWithKey());
    QTRY_COMPARE(f.canvas().readiness(), Canvas::Readiness::SomeFailed);
    actionOf(f, u"Copy Ref"_s)->trigger();
    const auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().contains(u"cannot hand out this ref"_s));
    QVERIFY(!copied().hasImage());
}

void TestPictures::theMenuIsAboutTheRefUnderThePointer()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    Canvas &canvas = f.canvas();
    const QPoint place = canvas.refRect(1).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, canvas.mapToGlobal(place));
    QCoreApplication::sendEvent(&canvas, &event);
    QCOMPARE(canvas.focusRef(), 1);
    auto *menu = canvas.findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QVERIFY(menu->actions().contains(actionOf(f, u"Copy Ref"_s)));
    menu->close();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {0, 0}, canvas.mapToGlobal(QPoint(0, 0)));
    QCoreApplication::sendEvent(&canvas, &byKey);
    QVERIFY(menu->isVisible());
    QCOMPARE(canvas.focusRef(), 1);
    menu->close();
}

void TestPictures::keysInAFieldStayThere()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QLineEdit field(f.window.get());
    field.setText(u"some words"_s);
    field.show();
    field.setFocus();
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().text(), u"some words"_s);
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
