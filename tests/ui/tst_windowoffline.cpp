// SPDX-License-Identifier: Apache-2.0
#include "models/queuelistmodel.h"
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/messagebar.h"
#include "ui/review/hintlabel.h"
#include "ui/statusline.h"
#include "ui/theme/figurelabel.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

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
    QCOMPARE(f.server.addFault(u"* /v1/team close"_s), QString());
    QCOMPARE(f.server.addFault(u"* /v1/characters close"_s), QString());
    QCOMPARE(f.server.addFault(u"* /v1/characters/* close"_s), QString());
}

/// Nothing that was asked at the start is still to be answered.
[[nodiscard]] bool isAllCounted(const WindowFixture &f)
{
    const QAbstractItemModel &queues = f.session->queues();
    for (int row = 0; row < queues.rowCount(); ++row) {
        if (queues.index(row, 0).data(QueueListModel::CountRole).toInt() < 0)
            return false;
    }
    return true;
}

/// Offline, and the window says so. An answer that came later would have it online again.
[[nodiscard]] bool isFoundOffline(WindowFixture &f)
{
    if (!QTest::qWaitFor([&f] { return isAllCounted(f); }, Soon))
        return false;
    goOffline(f);
    f.session->refresh();
    const auto *line = f.window->findChild<StatusLine *>();
    return QTest::qWaitFor([line] { return line->connection() == StatusLine::Connection::Offline; },
                           Soon);
}

/// What the status line says, beside the team and whether that can be reached.
[[nodiscard]] QString statusOf(const WindowFixture &f)
{
    QStringList texts;
    const auto labels = f.window->findChild<StatusLine *>()->findChildren<FigureLabel *>();
    for (const FigureLabel *label : labels)
        texts.append(label->text());
    return texts.join(u" | "_s);
}

int countOf(const WindowFixture &f, OperationState state)
{
    return f.session->queue().operations().count(state);
}

/// Closes the window, and wants its decisions sent first.
[[nodiscard]] bool closeAndSend(WindowFixture &f)
{
    f.window->close();
    auto *send = named<QPushButton>(*f.window, u"Send now"_s);
    if (send == nullptr)
        return false;
    QTest::mouseClick(send, Qt::LeftButton);
    const auto waits = [&f] { return message(f).startsWith(u"Greenroom closes when"); };
    return QTest::qWaitFor(waits, Soon) && QTest::qWaitFor([&f] {
               f.window->activateWindow();
               return QApplication::activeWindow() == f.window.get();
           });
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
    void aServerThatFreezesIsOffline();
    void aRunSaysInTheWindowWhyItWaits();
    void whatIsSentNowIsTakenBack();
    void closingCanBeTakenBack_data();
    void closingCanBeTakenBack();
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
    QTRY_VERIFY(isAllCounted(f)); // an answer on its way would say that the server is there
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

/// It takes each request, and never answers.
void TestWindowOffline::aServerThatFreezesIsOffline()
{
    WindowFixture f({.count = 40});
    f.setup.timing.call = std::chrono::seconds(2);
    f.setup.hold = std::chrono::milliseconds(0);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    const auto *line = f.window->findChild<StatusLine *>();
    QTRY_COMPARE_WITH_TIMEOUT(line->connection(), StatusLine::Connection::Online, Soon);
    QCOMPARE(f.server.addFault(u"* /v1/characters hang"_s), QString());
    QCOMPARE(f.server.addFault(u"* /v1/characters/* hang"_s), QString());
    const QString first = f.shownId();
    f.decide(Qt::Key_S);
    QTRY_COMPARE_WITH_TIMEOUT(line->connection(), StatusLine::Connection::Offline, Soon);
    QTRY_VERIFY2(statusOf(f).contains(u"offline · 1 decision kept on this computer"_s),
                 qPrintable(statusOf(f)));
    QVERIFY(line->findChild<QLabel *>()->text().endsWith(u"offline"));
    // The work goes on with what is there.
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete() && f.shownId() != first, Soon);
    const QString second = f.shownId();
    f.decide(Qt::Key_S);
    QTRY_VERIFY2(statusOf(f).contains(u"offline · 2 decisions kept on this computer"_s),
                 qPrintable(statusOf(f)));
    QCOMPARE(countOf(f, OperationState::Done), 0);
    QCOMPARE(f.writes(), 0);
    f.server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(countOf(f, OperationState::Done), 2, Soon);
    QTRY_COMPARE_WITH_TIMEOUT(line->connection(), StatusLine::Connection::Online, Soon);
    QCOMPARE(f.server.status(first), sandbox::Status::Ready);
    QCOMPARE(f.server.status(second), sandbox::Status::Ready);
    QTRY_COMPARE(f.writes(), 2);
}

void TestWindowOffline::aRunSaysInTheWindowWhyItWaits()
{
    WindowFixture f({.count = 40});
    f.window->resize(1600, 900);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const Character shown = *f.session->position().current();
    QCOMPARE(f.server.addFault(u"GET /v1/characters/* 500"_s), QString());
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = cleanup.start(
        Action::Save, {{.character = shown.id, .name = shown.name, .seen = shown.revision()}}, {});
    QTRY_VERIFY_WITH_TIMEOUT(cleanup.run(id) != nullptr, Soon);
    cleanup.sendNow(id);
    QTRY_VERIFY_WITH_TIMEOUT(statusOf(f).contains(u"Saving 0 of 1 · the server had trouble"), Soon);
    f.server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(cleanup.run(id)->state, CleanupState::Ended, Soon);
    QTRY_VERIFY(!statusOf(f).contains(u"the server had trouble"));
}

void TestWindowOffline::whatIsSentNowIsTakenBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QString first = f.shownId();
    const std::optional<CharacterId> another =
        CharacterId::fromString(f.server.ids(sandbox::Status::Reviewing).at(1));
    QVERIFY(isFoundOffline(f));
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    const QString words = u"Offline: sent as soon as the server answers."_s;
    QVERIFY(showsPart<HintLabel>(*f.window, words));
    QTRY_COMPARE(countOf(f, OperationState::Held), 0);
    // Asked again it says the same, since something is there to send.
    f.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!showsPart<HintLabel>(*f.window, u"Nothing is held back"_s));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countOf(f, OperationState::Cancelled), 1);
    f.server.clearFaults();
    f.session->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(f.session->isOnline(), Soon);
    // One that is decided later goes out, and nothing is left to go.
    QTRY_VERIFY(f.session->position().showCharacter(*another));
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete() && f.shownId() == another->toString(), Soon);
    f.decide(Qt::Key_S);
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(countOf(f, OperationState::Done), 1, Soon);
    QVERIFY(f.session->queue().operations().open().empty());
    QTRY_COMPARE(f.writes(), 1); // it is counted once it is answered
    QCOMPARE(f.server.status(another->toString()), sandbox::Status::Ready);
    QCOMPARE(f.server.status(first), sandbox::Status::Reviewing);
}

void TestWindowOffline::closingCanBeTakenBack_data()
{
    QTest::addColumn<bool>("byButton");
    QTest::newRow("by its button") << true;
    QTest::newRow("by closing the message") << false;
}

void TestWindowOffline::closingCanBeTakenBack()
{
    QFETCH(const bool, byButton);
    WindowFixture f({.count = 40}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    QVERIFY(isFoundOffline(f));
    f.decide(Qt::Key_S);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_S);
    QVERIFY(closeAndSend(f));
    auto *bar = f.window->findChild<MessageBar *>();
    QVERIFY(bar->message().contains(u"can be undone"));
    QTRY_VERIFY(named<QPushButton>(*bar, u"Cancel"_s) != nullptr);
    if (byButton)
        QTest::mouseClick(named<QPushButton>(*bar, u"Cancel"_s), Qt::LeftButton);
    else
        bar->dismiss();
    QTRY_VERIFY(!message(f).startsWith(u"Greenroom closes when"));
    f.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(countOf(f, OperationState::Cancelled), 1);
    // The other one is sent, and the window stays.
    f.server.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(countOf(f, OperationState::Done), 1, Soon);
    QTest::qWait(100);
    QVERIFY(f.window->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(message(f).isEmpty(), Soon);
    QCOMPARE(f.server.status(reviewing.at(0)), sandbox::Status::Ready);
    QCOMPARE(f.server.status(reviewing.at(1)), sandbox::Status::Reviewing);
}

QTEST_MAIN(TestWindowOffline)
#include "tst_windowoffline.moc"
