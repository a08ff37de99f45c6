// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "desktop/translation.h"
#include "support/windowfixture.h"
#include "ui/guidefolder.h"
#include "ui/guideview.h"
#include "ui/keysheet.h"

#include <QDir>
#include <QFile>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::StringLiterals;

namespace {

bool write(const QString &fileName, const QByteArray &text)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

/// The guide in the program: its pages, and nothing beside them.
class TestGuideView : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void beginsWithItsFirstPage();
    void linksLeadFromPageToPage();
    void nothingElseIsRead_data();
    void nothingElseIsRead();
    void itTakesTheColoursOfTheTheme();
    void headingsGrowWithTheText();
    void withoutAGuideItSaysSo();
    void theFolderLiesBesideThePrograms();
    void theFolderIsOfTheLanguageOrEnglish();
    void theWindowHasItInItsLanguage();
    void helpHasKeysAndGuide();

private:
    /// As a click on the first link of the page.
    static void followFirst(QTextBrowser &view);
    [[nodiscard]] QString folder() const { return m_root->filePath(u"html"_s); }

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_root;
};

void TestGuideView::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_root = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(write(folder() + "/index.html"_L1,
                  "<head><link rel=\"stylesheet\" href=\"guide.css\"></head><h1>First</h1>"
                  "<p><a href=\"second.html\">on</a></p>"));
    QVERIFY(write(folder() + "/second.html"_L1, "<h1>Second</h1>"));
    QVERIFY(write(folder() + "/guide.css"_L1, "h1 { color: #ff0000; }"));
    QVERIFY(write(m_root->filePath(u"outside.html"_s), "<h1>Outside</h1>"));
}

void TestGuideView::followFirst(QTextBrowser &view)
{
    // Tab selects the first link, Return follows it.
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
}

void TestGuideView::beginsWithItsFirstPage()
{
    const GuideView view(*m_theme, folder());
    QVERIFY(view.toPlainText().startsWith("First"_L1));
    // Not in the colours that it has for browsers.
    QVERIFY(view.document()->firstBlock().charFormat().foreground().color() != QColor(Qt::red));
}

void TestGuideView::linksLeadFromPageToPage()
{
    GuideView view(*m_theme, folder());
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    followFirst(view);
    QCOMPARE(view.toPlainText(), u"Second"_s);
    view.backward();
    QVERIFY(view.toPlainText().startsWith("First"_L1));
}

void TestGuideView::nothingElseIsRead_data()
{
    QTest::addColumn<QString>("link");
    QTest::newRow("above the folder") << u"../outside.html"_s;
    QTest::newRow("by a whole path") << u"OUTSIDE"_s;
    QTest::newRow("a link in the file system") << u"link.html"_s;
    QTest::newRow("no page") << u"guide.css"_s;
    QTest::newRow("not there") << u"missing.html"_s;
    QTest::newRow("the network") << u"http://127.0.0.1:9/x.html"_s;
    QTest::newRow("a script") << u"javascript:alert(1)"_s;
}

void TestGuideView::nothingElseIsRead()
{
    QFETCH(QString, link);
    const QString outside = m_root->filePath(u"outside.html"_s);
    link.replace("OUTSIDE"_L1, QUrl::fromLocalFile(outside).toString());
    QVERIFY(QFile::link(outside, folder() + "/link.html"_L1));
    QVERIFY(write(folder() + "/index.html"_L1,
                  "<h1>First</h1><a href=\"" + link.toUtf8() + "\">on</a>"));
    GuideView view(*m_theme, folder());
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    followFirst(view);
    QVERIFY(view.toPlainText().startsWith("First"_L1));
    QCOMPARE(view.source().fileName(), u"index.html"_s);
}

void TestGuideView::itTakesTheColoursOfTheTheme()
{
    const auto colourOfLink = [](const GuideView &view) {
        QTextCursor cursor(view.document());
        cursor.movePosition(QTextCursor::End);
        return cursor.charFormat().foreground().color();
    };
    const GuideView view(*m_theme, folder());
    QCOMPARE(colourOfLink(view), darkColours().accent);
    m_theme->setChoice(ThemeChoice::Light);
    QCOMPARE(colourOfLink(view), lightColours().accent);
    QVERIFY(view.toPlainText().startsWith("First"_L1));
}

void TestGuideView::headingsGrowWithTheText()
{
    QVERIFY(
        write(folder() + "/index.html"_L1, "<h1>First</h1><h2>Part</h2><h3>Piece</h3><p>Text</p>"));
    GuideView view(*m_theme, folder());
    const auto sizes = [&view] {
        QList<int> found;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            found.append(block.begin().fragment().charFormat().font().pixelSize());
        return found;
    };
    QCOMPARE(view.font().pixelSize(), 13);
    QCOMPARE(sizes(), QList<int>({20, 16, 13, 13}));
    QFont font = view.font();
    font.setPixelSize(26);
    view.setFont(font);
    QCOMPARE(sizes(), QList<int>({39, 31, 26, 26}));
}

void TestGuideView::withoutAGuideItSaysSo()
{
    for (const QString &none : {QString(), m_root->path()}) {
        const GuideView view(*m_theme, none);
        QVERIFY(view.toPlainText().startsWith("The guide is not installed"_L1));
        m_theme->setChoice(m_theme->choice() == ThemeChoice::Light ? ThemeChoice::Dark
                                                                   : ThemeChoice::Light);
        QVERIFY(view.toPlainText().startsWith("The guide is not installed"_L1));
    }
}

void TestGuideView::theFolderLiesBesideThePrograms()
{
    const QString programs = m_root->filePath(u"bin"_s);
    const QString html = m_root->filePath(u"share/greenroom/guide"_s);
    QVERIFY(QDir().mkpath(html + "/en"_L1));
    QVERIFY(QDir().mkpath(programs));
    QVERIFY(guideFolder(programs, u"en"_s) != html + "/en"_L1); // there is no page yet
    QVERIFY(write(html + "/en/index.html"_L1, "<h1>First</h1>"));
    QCOMPARE(guideFolder(programs, u"en"_s), html + "/en"_L1);
}

void TestGuideView::theFolderIsOfTheLanguageOrEnglish()
{
    const QString programs = m_root->filePath(u"bin"_s);
    const QString html = m_root->filePath(u"share/greenroom/guide"_s);
    QVERIFY(QDir().mkpath(html + "/en"_L1) && QDir().mkpath(html + "/de"_L1));
    QVERIFY(QDir().mkpath(programs));
    QVERIFY(write(html + "/en/index.html"_L1, "<h1>First</h1>"));
    QCOMPARE(guideFolder(programs, u"de"_s), html + "/en"_L1); // there is no page yet
    QVERIFY(write(html + "/de/index.html"_L1, "<h1>Erste</h1>"));
    QCOMPARE(guideFolder(programs, u"de"_s), html + "/de"_L1);
    QCOMPARE(guideFolder(programs, u"fr"_s), html + "/en"_L1);
}

void TestGuideView::theWindowHasItInItsLanguage()
{
    const Translation translation({u"de-DE"_s});
    const QString there = guideFolder(QCoreApplication::applicationDirPath(), u"de"_s);
    if (!there.endsWith("/de"_L1))
        QSKIP("There is no guide beside the tests.");
    WindowFixture f({.count = 4});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_F1);
    auto *guide = f.window->findChild<GuideView *>();
    QVERIFY(guide != nullptr);
    QCOMPARE(guide->source(), QUrl::fromLocalFile(QDir(there).canonicalPath() + "/index.html"_L1));
    QVERIFY(guide->toPlainText().startsWith("Greenroom: Benutzerhandbuch"_L1));
}

void TestGuideView::helpHasKeysAndGuide()
{
    WindowFixture f({.count = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_F1);
    auto *sheet = f.window->findChild<KeySheet *>();
    QVERIFY(sheet != nullptr);
    auto *pages = sheet->findChild<QTabWidget *>();
    QCOMPARE(pages->count(), 2);
    QCOMPARE(pages->currentIndex(), 0);
    QCOMPARE(sheet->focusWidget(), pages->widget(0));
    auto *guide = sheet->findChild<GuideView *>();
    QVERIFY(!guide->isVisible());
    pages->setCurrentIndex(1);
    QVERIFY(guide->isVisible());
    QVERIFY(!guide->toPlainText().isEmpty());
    sheet->close();
    QTRY_VERIFY(f.window->findChild<KeySheet *>() == nullptr);

    // From the menu the guide comes first.
    f.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(f.window.get()));
    for (QAction *action : f.window->actions()) {
        if (action->text().remove(u'&') == "User Guide"_L1)
            action->trigger();
    }
    sheet = f.window->findChild<KeySheet *>();
    QVERIFY(sheet != nullptr);
    QCOMPARE(sheet->focusWidget(), sheet->findChild<GuideView *>());
}

QTEST_MAIN(TestGuideView)
#include "tst_guideview.moc"
