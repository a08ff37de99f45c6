// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/startpage.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QLabel>
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

    void eachWayIsOneClickAway_data();
    void eachWayIsOneClickAway();
    void eachWayIsReachedByKeys();
    void saysWhyThereIsNoConnection();
    void busyButtonsWait();

private:
    /// The button whose accessible name is \a name.
    [[nodiscard]] QPushButton *button(const QString &name) const;

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

QPushButton *TestStartPage::button(const QString &name) const
{
    const auto buttons = m_page->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](QPushButton *each) {
        return QAccessible::queryAccessibleInterface(each)->text(QAccessible::Name) == name;
    });
    return found == buttons.end() ? nullptr : *found;
}

void TestStartPage::eachWayIsOneClickAway_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("connects");
    QTest::addColumn<int>("sandboxes");
    QTest::newRow("connect") << u"Connect…"_s << 1 << 0;
    QTest::newRow("sandbox") << u"Try the sandbox"_s << 0 << 1;
}

void TestStartPage::eachWayIsOneClickAway()
{
    QFETCH(QString, name);
    QSignalSpy connects(m_page.get(), &StartPage::connectRequested);
    QSignalSpy sandboxes(m_page.get(), &StartPage::sandboxRequested);
    QVERIFY(button(name) != nullptr);
    QTest::mouseClick(button(name), Qt::LeftButton);
    QTEST(int(connects.count()), "connects");
    QTEST(int(sandboxes.count()), "sandboxes");
}

void TestStartPage::eachWayIsReachedByKeys()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QSignalSpy connects(m_page.get(), &StartPage::connectRequested);
    QSignalSpy sandboxes(m_page.get(), &StartPage::sandboxRequested);
    button(u"Connect…"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(connects.count(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(sandboxes.count(), 1);
    // Return presses what has the focus, too, and not what is coloured.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(sandboxes.count(), 2);
    QCOMPARE(connects.count(), 1);
}

void TestStartPage::saysWhyThereIsNoConnection()
{
    const QString hostile = u"<b>No</b> connection."_s;
    const auto shows = [&](const QLabel *label) {
        return label->text() == hostile && label->textFormat() == Qt::PlainText;
    };
    m_page->setError(hostile);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), shows));
    m_page->setError({});
    QVERIFY(std::none_of(labels.begin(), labels.end(), shows));
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
