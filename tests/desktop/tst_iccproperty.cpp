// SPDX-License-Identifier: Apache-2.0
#include "desktop/displayprofiles.h"
#include "desktop/iccproperty.h"

#include <QColorSpace>
#include <QGuiApplication>
#include <QScreen>
#include <QtEndian>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

/// As a colour manager sets it.
QByteArray profile()
{
    return QColorSpace(QColorSpace::DisplayP3).iccProfile();
}

QByteArray with(QByteArray bytes, qsizetype place, const QByteArray &part)
{
    return bytes.replace(place, part.size(), part);
}

QByteArray sized(quint32 size)
{
    QByteArray bytes(4, '\0');
    qToBigEndian<quint32>(size, bytes.data());
    return bytes;
}

} // namespace

/// What X11's `_ICC_PROFILE` is called for each screen, and may hold: anybody can set it.
class TestIccProperty : public QObject
{
    Q_OBJECT

private slots:
    void onlyAProfileOfADisplayIsTaken_data();
    void onlyAProfileOfADisplayIsTaken();
    void whatFollowsIsNoPartOfIt();
    void eachScreenHasItsProperty();
    void withoutADesktopThereIsNone();
};

void TestIccProperty::onlyAProfileOfADisplayIsTaken_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("taken");

    const QByteArray whole = profile();
    const auto size = static_cast<quint32>(whole.size());
    const auto row = [](const char *name, const QByteArray &value, bool taken, int bits = 8) {
        QTest::newRow(name) << bits << value << taken;
    };
    row("a profile", whole, true);
    row("not set", {}, false, 0);
    row("empty", {}, false);
    row("words of 32 bits", whole, false, 32);
    row("a word", "sRGB"_ba, false);
    row("cut off in its head", whole.first(127), false);
    row("the head alone", whole.first(128), false);
    row("cut off", whole.chopped(1), false);
    row("no signature", with(whole, 36, "xxxx"_ba), false);
    row("of a printer", with(whole, 12, "prtr"_ba), false);
    row("of four inks", with(whole, 16, "CMYK"_ba), false);
    row("says that it is empty", with(whole, 0, sized(0)), false);
    row("says that it is smaller than its head", with(whole, 0, sized(127)), false);
    row("says that it is larger", with(whole, 0, sized(size + 1)), false);
    row("says that it is immense", with(whole, 0, sized(0xffffffff)), false);
}

void TestIccProperty::onlyAProfileOfADisplayIsTaken()
{
    QFETCH(const int, bits);
    QFETCH(const QByteArray, value);
    QFETCH(const bool, taken);

    QCOMPARE(iccProfileIn(bits, value), taken ? value : QByteArray());
}

void TestIccProperty::whatFollowsIsNoPartOfIt()
{
    QCOMPARE(iccProfileIn(8, profile() + "more of it"), profile());
}

void TestIccProperty::eachScreenHasItsProperty()
{
    QCOMPARE(iccPropertyName(0), "_ICC_PROFILE"_ba);
    QCOMPARE(iccPropertyName(1), "_ICC_PROFILE_1"_ba);
    QCOMPARE(iccPropertyName(12), "_ICC_PROFILE_12"_ba);
}

void TestIccProperty::withoutADesktopThereIsNone()
{
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    QVERIFY(application != nullptr);
    const std::unique_ptr<DisplayProfiles> displays = DisplayProfiles::ofDesktop(*application);
    if (QGuiApplication::platformName() == u"xcb")
        QSKIP("with an X server there may be one");
    const QScreen *screen = QGuiApplication::primaryScreen();
    QVERIFY(screen != nullptr);
    QCOMPARE(displays->icc(*screen), QByteArray());
}

QTEST_MAIN(TestIccProperty)
#include "tst_iccproperty.moc"
