// SPDX-License-Identifier: Apache-2.0
#include "pictures/picturename.h"
#include "ui/browser/cardgrid.h"
#include "ui/compare/compareview.h"
#include "ui/takenpictures.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

CompareView &view(const WindowFixture &f)
{
    return *f.window->findChild<CompareView *>();
}

CardGrid &grid(const WindowFixture &f)
{
    return *f.window->findChild<CardGrid *>();
}

/// The window with the second of those to be reviewed compared, and its second ref.
[[nodiscard]] bool showCompare(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    f.press(Qt::Key_Right);
    f.press(Qt::Key_C);
    f.press(Qt::Key_Down);
    return view(f).isVisible() && view(f).focusRef() == 1
        && QTest::qWaitFor([&f] { return view(f).readiness() == Canvas::Readiness::Complete; },
                           Soon);
}

/// The window with the grid, and its second card current.
[[nodiscard]] bool showGrid(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    f.press(Qt::Key_G);
    if (!QTest::qWaitFor([&f] { return grid(f).isVisible() && grid(f).hasFocus(); }))
        return false;
    QTest::keyClick(&grid(f), Qt::Key_Right);
    return f.session->position().row() == 1;
}

} // namespace

/// Pictures out of compare and out of the grid: what is taken is what is on screen there, not what
/// the canvas showed before.
class TestPicturesInViews : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened.append(url.toLocalFile()); }

private slots:
    void init();
    void cleanup();
    void inCompareTheRefOfBIsTaken();
    void inCompareTheRefsOfBAreSaved();
    void inTheGridTheCoverOfTheCurrentCardIsTaken();
    void inTheGridTheRefsOfTheCurrentCardAreSaved();

private:
    void saveAll(WindowFixture &f);

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_opened;
};

void TestPicturesInViews::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_opened.clear();
    QGuiApplication::clipboard()->clear();
    QDesktopServices::setUrlHandler(u"file"_s, this, "open");
}

void TestPicturesInViews::cleanup()
{
    QDesktopServices::unsetUrlHandler(u"file"_s);
}

void TestPicturesInViews::inCompareTheRefOfBIsTaken()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const Character b = view(f).character();
    QCOMPARE(b.id.toString(), f.shownId());
    actionOf(f, u"Copy Ref"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(copied().hasImage(), Soon);
    QCOMPARE(copied().text(), f.shownId());
    f.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, Soon);
    QCOMPARE(QFileInfo(m_opened.constFirst()).completeBaseName(), refFileName(b, 1));
    const QByteArray bytes = f.session->refs().original(refSource(b, 1).key);
    QVERIFY(!bytes.isEmpty());
    QCOMPARE(contentOf(m_opened.constFirst()), bytes);
    f.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().text(), f.shownId());
    QVERIFY(!copied().hasImage());
}

void TestPicturesInViews::inCompareTheRefsOfBAreSaved()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    actionOf(f, u"Save Ref As…"_s)->trigger();
    const auto dialog = [&f] { return f.window->findChild<QFileDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, Soon);
    QCOMPARE(QFileInfo(dialog()->selectedFiles().value(0)).completeBaseName(),
             refFileName(view(f).character(), 1));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(dialog() == nullptr);
    saveAll(f);
}

void TestPicturesInViews::inTheGridTheCoverOfTheCurrentCardIsTaken()
{
    WindowFixture f({.count = 40});
    QVERIFY(showGrid(f));
    actionOf(f, u"Copy Ref"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(copied().hasImage(), Soon);
    QCOMPARE(copied().text(), f.shownId());
    f.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_opened.size(), 1, Soon);
    QCOMPARE(QFileInfo(m_opened.constFirst()).completeBaseName(),
             refFileName(*f.session->position().current(), 0));
    f.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied().text(), f.shownId());
    QVERIFY(!copied().hasImage());
}

void TestPicturesInViews::inTheGridTheRefsOfTheCurrentCardAreSaved()
{
    WindowFixture f({.count = 40});
    QVERIFY(showGrid(f));
    saveAll(f);
}

/// There is a file for each ref of the shown character, by its name.
void TestPicturesInViews::saveAll(WindowFixture &f)
{
    const Character shown = *f.session->position().current();
    actionOf(f, u"Save All Refs…"_s)->trigger();
    const auto dialog = [&f] { return f.window->findChild<QFileDialog *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(dialog() != nullptr, Soon);
    emit dialog()->filesSelected({m_folder->path()});
    dialog()->reject();
    QStringList expected;
    for (int index = 0; index < static_cast<int>(shown.refs.size()); ++index)
        expected.append(refFileName(shown, index));
    const auto names = [this] {
        QStringList all;
        const QFileInfoList files = QDir(m_folder->path()).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &file : files)
            all.append(file.completeBaseName());
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(names(), expected, Soon);
}

QTEST_MAIN(TestPicturesInViews)
#include "tst_picturesinviews.moc"
