// SPDX-License-Identifier: Apache-2.0
#include "desktop/displayprofile.h"
#include "refs/screencolours.h"
#include "support/windowfixture.h"
#include "ui/review/reftiles.h"

#include <QLabel>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

class SettableDisplay final : public DisplayProfile
{
public:
    [[nodiscard]] QByteArray icc() const override { return m_icc; }
    void set(const QByteArray &icc)
    {
        m_icc = icc;
        emit changed();
    }

private:
    QByteArray m_icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
};

bool says(const WindowFixture &f, const QString &text)
{
    const auto labels = f.window->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

} // namespace

/// The real window on a display with a profile, which becomes another one.
class TestWindowDisplay : public QObject
{
    Q_OBJECT

private slots:
    void refsFollowTheDisplay();
};

void TestWindowDisplay::refsFollowTheDisplay()
{
    SettableDisplay display;
    WindowFixture f({.count = 40});
    f.restart([&] { f.setup.display = &display; });
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    const QColorSpace wide = screenColours(display.icc());
    QVERIFY(wide != QColorSpace::SRgb);
    QCOMPARE(f.session->refs().screen(), wide);
    QVERIFY(says(f, colourSpaceName(wide)));
    const auto first = [&f]() -> const RefTile & { return f.canvas().tiles().at(0); };
    const QImage before = first().image;
    QCOMPARE(before.colorSpace(), wide);

    display.set({});
    QCOMPARE(f.session->refs().screen(), QColorSpace(QColorSpace::SRgb));
    QVERIFY(f.session->refs().anyImage(first().source.key).isNull());
    QVERIFY(says(f, u"sRGB"_s));
    // What was there is shown until the other is.
    QVERIFY(!first().image.isNull());
    QTRY_VERIFY_WITH_TIMEOUT(first().image.colorSpace() != wide, Soon);
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    const QImage after = first().image;
    QCOMPARE(after.size(), before.size());
    QVERIFY(after != before);
    constexpr int parts = 8;
    for (int part = 1; part < parts; ++part) {
        const QPoint place(after.width() * part / parts, after.height() * part / parts);
        const QColor told = srgbAt(before, place);
        const QColor plain = after.pixelColor(place);
        QVERIFY2(std::abs(told.red() - plain.red()) <= 3
                     && std::abs(told.green() - plain.green()) <= 3
                     && std::abs(told.blue() - plain.blue()) <= 3,
                 qPrintable(told.name() + u' ' + plain.name()));
    }
}

QTEST_MAIN(TestWindowDisplay)
#include "tst_windowdisplay.moc"
