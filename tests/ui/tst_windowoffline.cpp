// SPDX-License-Identifier: Apache-2.0
#include "support/windowfixture.h"
#include "ui/messagebar.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

QString message(const WindowFixture &f)
{
    const auto *bar = f.window->findChild<MessageBar *>();
    return bar->isVisible() ? bar->message() : QString();
}

void goOffline(WindowFixture &f)
{
    QCOMPARE(f.server.addFault(u"* /v1/characters close"_s), QString());
    QCOMPARE(f.server.addFault(u"* /v1/characters/* close"_s), QString());
}

} // namespace

/// What stays in sight while the server cannot be reached, and goes on by itself afterwards.
class TestWindowOffline : public QObject
{
    Q_OBJECT

private slots:
    void aListThatFailedOfflineIsReadOnceTheServerIsBack();
    void aQueueSeenBeforeIsThereOffline();
    void whatFailedForWantOfAServerIsNoLongerSaidOnceItIsBack();
    void budgetsAreNotToldOffline();
};

void TestWindowOffline::aListThatFailedOfflineIsReadOnceTheServerIsBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    goOffline(f);
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_VERIFY_WITH_TIMEOUT(f.named(u"The list could not be loaded"_s) != nullptr, Soon);
    f.server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(f.session->position().current().value_or(Character()).status,
                              CharacterStatus::Failed, Soon);
    QTRY_COMPARE(message(f), QString());
    QVERIFY(f.named(u"The list could not be loaded"_s) == nullptr);
}

void TestWindowOffline::aQueueSeenBeforeIsThereOffline()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    const int rows = f.session->characters().rowCount();
    f.session->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    goOffline(f);
    f.session->showQueue({.status = CharacterStatus::Reviewing});
    QCOMPARE(f.shownId(), first); // at once
    QTRY_VERIFY_WITH_TIMEOUT(!message(f).isEmpty(), Soon);
    QCOMPARE(f.session->characters().rowCount(), rows);
    f.server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(message(f), QString(), Soon);
    QCOMPARE(f.session->characters().rowCount(), rows);
    QCOMPARE(f.shownId(), first);
}

void TestWindowOffline::whatFailedForWantOfAServerIsNoLongerSaidOnceItIsBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    goOffline(f);
    f.session->lookAgain(f.session->position().current()->id);
    QTRY_VERIFY_WITH_TIMEOUT(message(f).contains(u"could not be looked at again"), Soon);
    f.server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(message(f), QString(), Soon);
}

void TestWindowOffline::budgetsAreNotToldOffline()
{
    WindowFixture f({.count = 40});
    f.window->resize(1600, 900);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const auto told = [&f](const QString &beginning) {
        for (QWidget *widget : f.window->findChildren<QWidget *>())
            if (widget->isVisible() && widget->accessibleName().startsWith(beginning))
                return true;
        return false;
    };
    QTRY_VERIFY(told(u"Reads "_s));
    goOffline(f);
    f.session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!told(u"Reads "_s), Soon);
    f.server.clearFaults();
    QTRY_VERIFY_WITH_TIMEOUT(told(u"Reads "_s), Soon);
}

QTEST_MAIN(TestWindowOffline)
#include "tst_windowoffline.moc"
