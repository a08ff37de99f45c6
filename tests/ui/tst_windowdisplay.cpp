// SPDX-License-Identifier: Apache-2.0
#include "desktop/displayprofiles.h"
#include "refs/screencolours.h"
#include "support/twoscreens.h"
#include "support/windowfixture.h"
#include "ui/review/refswindow.h"
#include "ui/review/reftiles.h"

#include <QHash>
#include <QLabel>
#include <QWindow>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

/// At first only the left screen has a profile.
class SettableDisplays final : public DisplayProfiles
{
public:
    [[nodiscard]] QByteArray icc(const QScreen &screen) const override
    {
        return m_profiles.value(screen.name());
    }
    void set(const QString &screen, const QByteArray &icc)
    {
        m_profiles.insert(screen, icc);
        emit changed();
    }

private:
    QHash<QString, QByteArray> m_profiles{{Left, QColorSpace(QColorSpace::DisplayP3).iccProfile()}};
};

QColorSpace wide()
{
    return screenColours(QColorSpace(QColorSpace::DisplayP3).iccProfile());
}

bool says(const WindowFixture &f, const QString &text)
{
    const auto labels = f.window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

/// The real window on displays with and without a profile, which become others.
class TestWindowDisplay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refsFollowTheDisplay();
    void eachWindowHasTheColoursOfItsScreen();
};

void TestWindowDisplay::initTestCase()
{
    QVERIFY(screenNamed(Right) != nullptr);
    QCOMPARE(QGuiApplication::primaryScreen()->name(), Left);
    QVERIFY(wide() != QColorSpace::SRgb);
}

void TestWindowDisplay::refsFollowTheDisplay()
{
    SettableDisplays displays;
    WindowFixture f({.count = 40});
    f.restart([&] { f.setup.displays = &displays; });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.session->refs().screen(), wide());
    QVERIFY(says(f, colourSpaceName(wide())));
    const auto first = [&f]() -> const RefTile & { return f.canvas().tiles().at(0); };
    const QImage before = first().image;
    QCOMPARE(coloursOf(before), wide());

    displays.set(Left, {});
    QCOMPARE(f.session->refs().screen(), QColorSpace(QColorSpace::SRgb));
    QVERIFY(f.session->refs().anyImage(first().source.key).isNull());
    QVERIFY(says(f, u"sRGB"_s));
    // What was there is shown until the other is.
    QVERIFY(!first().image.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(coloursOf(first().image) != wide(), Soon);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    const QImage after = first().image;
    QCOMPARE(after.size(), before.size());
    QVERIFY(after != before);
    const QImage back = before.convertedToColorSpace(QColorSpace::SRgb);
    constexpr int parts = 8;
    for (int part = 1; part < parts; ++part) {
        const QPoint place(after.width() * part / parts, after.height() * part / parts);
        const QColor told = back.pixelColor(place);
        const QColor plain = after.pixelColor(place);
        QVERIFY2(std::abs(told.red() - plain.red()) <= 3
                     && std::abs(told.green() - plain.green()) <= 3
                     && std::abs(told.blue() - plain.blue()) <= 3,
                 qPrintable(told.name() + u' ' + plain.name()));
    }
}

void TestWindowDisplay::eachWindowHasTheColoursOfItsScreen()
{
    const QColorSpace plain = QColorSpace::SRgb;
    SettableDisplays displays;
    WindowFixture f({.count = 40});
    f.restart([&] { f.setup.displays = &displays; });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_F11, Qt::ShiftModifier);
    auto *second = f.window->findChild<RefsWindow *>();
    QVERIFY(second != nullptr);
    QCOMPARE(f.window->screen()->name(), Left);
    QCOMPARE(second->screen()->name(), Right);
    const RefTiles &here = f.canvas().tiles();
    const RefTiles &there = second->canvas().tiles();
    const auto isShownIn = [](const QColorSpace &screen, const RefTiles &tiles) {
        return tiles.count() > 0 && !tiles.at(0).image.isNull()
            && coloursOf(tiles.at(0).image) == screen;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isShownIn(plain, there), Soon);
    QVERIFY(isShownIn(wide(), here));
    const RefKey key = here.at(0).source.key;
    QVERIFY(there.at(0).source.key == key);
    // What is kept for the one has not taken the place of the other's.
    RefLoader &refs = f.session->refs();
    QVERIFY(!refs.anyImage(key, &here).isNull());
    QVERIFY(!refs.anyImage(key, &there).isNull());

    const qint64 image = here.at(0).image.cacheKey();
    second->windowHandle()->setScreen(screenNamed(Left));
    QTRY_VERIFY_WITH_TIMEOUT(isShownIn(wide(), there), Soon);
    QCOMPARE(here.at(0).image.cacheKey(), image); // nothing has happened to these
    QVERIFY(says(f, colourSpaceName(wide())));

    f.window->windowHandle()->setScreen(screenNamed(Right));
    QTRY_VERIFY_WITH_TIMEOUT(isShownIn(plain, here), Soon);
    QVERIFY(isShownIn(wide(), there));
    QVERIFY(says(f, colourSpaceName(plain)));
    // What comes next is made for the screen that it will be shown on.
    const QList<Character> neighbours = f.session->position().neighbours();
    QVERIFY(!neighbours.isEmpty() && !neighbours.constFirst().refs.isEmpty());
    const RefKey next = refSource(neighbours.constFirst(), 0).key;
    QTRY_VERIFY_WITH_TIMEOUT(!refs.anyImage(next, &here).isNull(), Soon);
    QCOMPARE(coloursOf(refs.anyImage(next, &here)), plain);

    displays.set(Right, QColorSpace(QColorSpace::AdobeRgb).iccProfile());
    QTRY_VERIFY_WITH_TIMEOUT(!isShownIn(plain, here), Soon);
    QVERIFY(isShownIn(wide(), there));
}

int main(int argc, char *argv[])
{
    return runOnTwoScreens<TestWindowDisplay>(argc, argv);
}

#include "tst_windowdisplay.moc"
