// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/desktopbus.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QPalette>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The look follows what the desktop tells while the program runs.
class TestLiveScheme : public QObject
{
    Q_OBJECT

private slots:
    void theWindowsFollowTheDesktop();
    void aChosenThemeStaysAndTakesTheContrast();

private:
    void tell(const QString &key, uint value);
    [[nodiscard]] bool follows(const Theme &theme, const QString &key, uint value,
                               const Colours &colours);

    DesktopBus m_desktop;
};

void TestLiveScheme::tell(const QString &key, uint value)
{
    QDBusMessage signal =
        QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                   u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << u"org.freedesktop.appearance"_s << key
           << QVariant::fromValue(QDBusVariant(QVariant(value)));
    m_desktop.bus().send(signal);
}

/// Tells it until it is heard: the program opens the bus and begins to listen later.
bool TestLiveScheme::follows(const Theme &theme, const QString &key, uint value,
                             const Colours &colours)
{
    return QTest::qWaitFor(
        [&] {
            tell(key, value);
            return theme.colours() == colours;
        },
        DesktopBus::Soon);
}

void TestLiveScheme::theWindowsFollowTheDesktop()
{
    QVERIFY(m_desktop.isOpen());
    ColorScheme scheme;
    Theme theme(scheme);
    theme.install(*qApp);
    scheme.follow();
    QCOMPARE(theme.colours(), darkColours());
    QVERIFY(follows(theme, u"color-scheme"_s, 2, lightColours()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightColours().window);
    QVERIFY(follows(theme, u"contrast"_s, 1, lightHighContrastColours()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightHighContrastColours().window);
    QVERIFY(follows(theme, u"color-scheme"_s, 1, highContrastColours()));
    QCOMPARE(QApplication::palette().color(QPalette::Window), highContrastColours().window);
    QVERIFY(follows(theme, u"color-scheme"_s, 2, lightHighContrastColours()));
    QVERIFY(follows(theme, u"contrast"_s, 0, lightColours()));
    QVERIFY(follows(theme, u"color-scheme"_s, 1, darkColours()));
}

void TestLiveScheme::aChosenThemeStaysAndTakesTheContrast()
{
    QVERIFY(m_desktop.isOpen());
    ColorScheme scheme;
    Theme theme(scheme);
    theme.install(*qApp);
    theme.setChoice(ThemeChoice::Light);
    scheme.follow();
    QVERIFY(QTest::qWaitFor(
        [&] {
            tell(u"color-scheme"_s, 1);
            return scheme.preference() == ColorScheme::Preference::Dark;
        },
        DesktopBus::Soon));
    QCOMPARE(theme.colours(), lightColours());
    QVERIFY(follows(theme, u"contrast"_s, 1, lightHighContrastColours()));
    theme.setChoice(ThemeChoice::Dark);
    QCOMPARE(theme.colours(), highContrastColours());
    QVERIFY(follows(theme, u"contrast"_s, 0, darkColours()));
    theme.setChoice(ThemeChoice::HighContrast);
    QCOMPARE(theme.colours(), highContrastColours());
}

QTEST_MAIN(TestLiveScheme)
#include "tst_livescheme.moc"
