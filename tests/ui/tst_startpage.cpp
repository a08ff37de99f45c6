// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/startpage.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// What a start without a connection offers.
class TestStartPage : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void connectsToWhatIsAServer_data();
    void connectsToWhatIsAServer();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void typingTakesTheErrorAway();
    void theSandboxIsOneClickAway();
    void busyButtonsWait();

private:
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] bool shows(const QString &text) const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<StartPage> m_page;
};

void TestStartPage::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_page = std::make_unique<StartPage>(*m_theme);
    m_page->show();
}

QPushButton *TestStartPage::button(const QString &text) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](QPushButton *each) { return each->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

bool TestStartPage::shows(const QString &text) const
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel *label) { return label->text() == text; });
}

void TestStartPage::connectsToWhatIsAServer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("server");
    QTest::newRow("https") << u"https://api.example.com"_s << u"https://api.example.com"_s;
    QTest::newRow("without scheme") << u" api.example.com "_s << u"https://api.example.com"_s;
    QTest::newRow("with /v1") << u"https://api.example.com/v1/"_s << u"https://api.example.com"_s;
    QTest::newRow("with a port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
}

void TestStartPage::connectsToWhatIsAServer()
{
    QFETCH(QString, typed);
    QFETCH(QString, server);
    QSignalSpy requested(m_page.get(), &StartPage::connectRequested);
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), typed);
    QTest::keyClick(m_page->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.constFirst().constFirst().toUrl().toString(), server);
}

void TestStartPage::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("not encrypted") << u"http://api.example.com"_s;
    QTest::newRow("another scheme") << u"ftp://api.example.com"_s;
    QTest::newRow("a user") << u"https://me:secret@api.example.com"_s;
    QTest::newRow("a query") << u"https://api.example.com/?a=b"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s;
    QTest::newRow("words") << u"the usual server"_s;
}

void TestStartPage::refusesWhatIsNone()
{
    QFETCH(QString, typed);
    QSignalSpy requested(m_page.get(), &StartPage::connectRequested);
    m_page->setServer(typed);
    QTest::mouseClick(button(u"Connect"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 0);
    QVERIFY(shows(u"That is no address of a server. It starts with https://"_s));
}

void TestStartPage::typingTakesTheErrorAway()
{
    m_page->setError(u"<b>No</b> connection."_s);
    QVERIFY(shows(u"<b>No</b> connection."_s));
    QTest::keyClicks(m_page->findChild<QLineEdit *>(), u"a"_s);
    QVERIFY(!shows(u"<b>No</b> connection."_s));
}

void TestStartPage::theSandboxIsOneClickAway()
{
    QSignalSpy requested(m_page.get(), &StartPage::sandboxRequested);
    QTest::mouseClick(button(u"Try the sandbox"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
}

void TestStartPage::busyButtonsWait()
{
    QSignalSpy requested(m_page.get(), &StartPage::sandboxRequested);
    m_page->setBusy(true);
    QTest::mouseClick(button(u"Try the sandbox"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 0);
    m_page->setBusy(false);
    QTest::mouseClick(button(u"Try the sandbox"_s), Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
