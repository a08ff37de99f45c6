// SPDX-License-Identifier: Apache-2.0
#include "program/desk.h"
#include "ui/connect/connectiondialogs.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;

/// From a start to the first characters, with real keys, and the ways there.
class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void fromTheFirstStartToTheFirstCharactersByKeyboardAlone();
    void theSecondStartNeedsNothing();
    void aServerOnTheCommandLineIsFilledIn();
    void aKeyThatTheKeychainLostIsAskedForAgain();
    void aKeyChosenForThisRunOnlyIsAskedForAgain();
    void theDialogThatIsBeingFilledInStays();
    void theSameTeamEnteredTwiceIsOneConnection();
    void anotherKeyOfTheOpenConnectionLeavesWhatIsHeld();
    void theOpenConnectionIsOpenedAnewWhenItIsEdited();
    void aNewKeyTakesTheOldOnesPlace();
    void theTitleFollowsTheName();
    void aKeyOnStandardInputIsForTheServerOfTheCommandLine();
    void aKeyOnStandardInputWithoutAServerIsNotUsed();
    void aKeyOnStandardInputPicksTheConnectionOfItsTeam();
    void aKeyTypedAfterAWrongOneOnStandardInputPicksNothing();
    void theQueueAndTheLayoutComeBack();
    void aRefusedKeyKeepsThePlace();
    void anotherTeamsKeyOpensItsOwnConnection();
    void connectionsAreSwitched();
    void aForgottenConnectionLeavesNothing();
    void leavingAsksAboutDecisions();
    void whatIsHeldIsSentBeforeAnotherConnectionOpens();
    void theUndoTimeCountsFromTheNextDecisionOn();
    void whatIsNotSentIsForgottenWithItsConnection();
    void anUnreadableSettingsFileIsTold();
    void settingsThatAreReadInPartAreTold();
    void theThemeComesBack();
    void aKeyThatComesLateDoesNotEndTheSessionUnasked();
    void aSandboxThatIsReadyLateDoesNotEndTheSessionUnasked();
    void oneConnectionTooManyIsNotOpened();
};

void TestProgram::fromTheFirstStartToTheFirstCharactersByKeyboardAlone()
{
    Desk desk;
    desk.start();
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.tabTo(u"Server"_s));
    QTest::keyClicks(QApplication::focusWidget(), desk.server.baseUrl());
    QVERIFY(desk.tabTo(u"API key"_s));
    desk.enter(desk.server.apiKey());
    QTRY_VERIFY_WITH_TIMEOUT(desk.program->session() && desk.isComplete(), 10'000);
    QVERIFY(!desk.dialog());
    // And the first decision, with the focus where it lies by itself.
    desk.press(Qt::Key_S);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.writes(), 1);
}

void TestProgram::theSecondStartNeedsNothing()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
    QVERIFY(!desk.dialog());
    QCOMPARE(desk.settings->connections().size(), 1);
    QVERIFY(!desk.settings->connections().constFirst().teamName.isEmpty());
}

void TestProgram::aServerOnTheCommandLineIsFilledIn()
{
    Desk desk;
    desk.start({.baseUrl = desk.url()});
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.tabTo(u"Server"_s));
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), desk.server.baseUrl());
    QVERIFY(desk.settings->connections().isEmpty());
}

void TestProgram::aKeyThatTheKeychainLostIsAskedForAgain()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const Connection connection = desk.settings->connections().constFirst();
    desk.stop();
    bool isRemoved = false;
    desk.keychain.remove({.origin = connection.server, .connection = connection.id}, this,
                         [&](const auto &) { isRemoved = true; });
    QTRY_VERIFY(isRemoved);
    desk.start();
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.bar().isAskingForKey());
    // It was there once, so this is no first time.
    QVERIFY(desk.bar().message().contains(u"The keychain does not show"));
    QVERIFY(desk.answer(u"Cancel"_s));
    bool isBack = false;
    desk.keychain.write({.origin = connection.server, .connection = connection.id},
                        desk.server.apiKey().toLatin1(), this,
                        [&](const auto &) { isBack = true; });
    QTRY_VERIFY(isBack);
    QVERIFY(desk.answerBar(u"Retry"_s));
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
}

void TestProgram::aKeyChosenForThisRunOnlyIsAskedForAgain()
{
    Desk desk;
    desk.start({.baseUrl = desk.url()});
    QTRY_VERIFY(desk.dialog());
    const auto places = desk.dialog()->findChildren<QRadioButton *>();
    const auto thisRun = std::find_if(places.cbegin(), places.cend(), [](const auto *one) {
        return one->text().remove(u'&').contains(u"This run only");
    });
    QVERIFY(thisRun != places.cend());
    QTest::mouseClick(*thisRun, Qt::LeftButton, {}, QPoint(8, (*thisRun)->height() / 2));
    QVERIFY((*thisRun)->isChecked());
    QVERIFY(desk.tabTo(u"API key"_s));
    desk.enter(desk.server.apiKey());
    QTRY_VERIFY_WITH_TIMEOUT(desk.program->session() && desk.isComplete(), 10'000);
    QCOMPARE(desk.kept(desk.settings->connections().constFirst()), KeyringState::Absent);
    desk.start();
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.bar().message().contains(u"An API key is needed"));
}

void TestProgram::theDialogThatIsBeingFilledInStays()
{
    Desk desk;
    desk.start({.baseUrl = desk.url()});
    QTRY_VERIFY(desk.dialog());
    ConnectDialog *const dialog = desk.dialog();
    desk.program->window().askForConnection({});
    QCOMPARE(desk.dialog(), dialog);
}

void TestProgram::theSameTeamEnteredTwiceIsOneConnection()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const Connection known = desk.settings->connections().constFirst();
    Connection again{.name = u"Again"_s, .server = known.server, .teamId = known.teamId};
    again.proxy.kind = ProxyChoice::Kind::None;
    emit desk.program->window().connectRequested(again, desk.server.apiKey().toLatin1(),
                                                 KeyPlace::ThisRun);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QCOMPARE(desk.settings->connections().size(), 1);
    QCOMPARE(desk.settings->connections().constFirst().id, known.id);
    QCOMPARE(desk.settings->connections().constFirst().proxy.kind, ProxyChoice::Kind::None);
}

void TestProgram::aNewKeyTakesTheOldOnesPlace()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const QUuid id = desk.program->session()->connection().id;
    const QDateTime before = desk.settings->connection(id)->keyStoredAt;
    desk.server.revokeKey();
    desk.program->window().findChild<ConnectionDialogs *>()->manage(id, [] { return 0; });
    QVERIFY(desk.answer(u"New Key…"_s));
    QTRY_VERIFY(desk.dialog() != nullptr);
    QVERIFY(desk.tabTo(u"API key"_s));
    desk.enter(desk.server.issueKey());
    QTRY_VERIFY_WITH_TIMEOUT(desk.settings->connection(id)->keyStoredAt > before, 10'000);
    QVERIFY(!desk.dialog());
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QCOMPARE(desk.settings->connections().size(), 1);
    QCOMPARE(desk.program->session()->connection().id, id);
    QTRY_VERIFY(desk.settings->isSaved());
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
}

void TestProgram::anotherKeyOfTheOpenConnectionLeavesWhatIsHeld()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.settings->setHoldTime(std::chrono::seconds(60));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
    desk.press(Qt::Key_S);
    Session *const session = desk.program->session();
    QTRY_COMPARE(session->queue().operations().count(OperationState::Held), 1);
    auto *dialogs = desk.program->window().findChild<ConnectionDialogs *>();
    desk.server.revokeKey();
    emit dialogs->connectRequested(session->connection(), desk.server.issueKey().toLatin1(),
                                   KeyPlace::ThisRun);
    QCOMPARE(QApplication::activeModalWidget(), nullptr);
    QCOMPARE(desk.program->session(), session);
    QCOMPARE(desk.signIn().state(), SignIn::State::Checking);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QCOMPARE(session->queue().operations().count(OperationState::Held), 1);
    QCOMPARE(desk.writes(), 0);
    // Reached in another way it is opened anew, which asks.
    Connection other = session->connection();
    other.proxy.kind = ProxyChoice::Kind::None;
    emit dialogs->connectRequested(other, desk.server.apiKey().toLatin1(), KeyPlace::ThisRun);
    QVERIFY(desk.answer(u"Stay"_s));
    QCOMPARE(desk.program->session(), session);
}

void TestProgram::theOpenConnectionIsOpenedAnewWhenItIsEdited()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const Session *const before = desk.program->session();
    const QUuid id = desk.program->session()->connection().id;
    auto *dialogs = desk.program->window().findChild<ConnectionDialogs *>();
    dialogs->manage(id, [] { return 0; });
    QVERIFY(desk.answer(u"Edit…"_s));
    const QWidget *edit = QApplication::activeModalWidget();
    for (auto *field : edit->findChildren<QLineEdit *>()) {
        if (field->text() == FirstApiVersion)
            field->setText(u"2026-06-01"_s);
    }
    QSignalSpy gone(before, &QObject::destroyed);
    QVERIFY(desk.answer(u"Apply"_s));
    QTRY_COMPARE(gone.count(), 1);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QCOMPARE(desk.program->session()->connection().id, id);
    QCOMPARE(desk.program->session()->connection().apiVersion, u"2026-06-01"_s);
}

void TestProgram::theTitleFollowsTheName()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    Connection renamed = desk.settings->connections().constFirst();
    renamed.name = u"Night shift"_s;
    QVERIFY(desk.settings->replaceConnection(renamed));
    QVERIFY(desk.program->window().windowTitle().contains(renamed.name));
}

void TestProgram::aKeyOnStandardInputIsForTheServerOfTheCommandLine()
{
    Desk desk;
    desk.startWithKey(desk.server.apiKey(), {.baseUrl = desk.url()});
    QTRY_VERIFY_WITH_TIMEOUT(desk.program->session() && desk.isComplete(), 10'000);
    QVERIFY(!desk.dialog());
    // For this run only.
    QCOMPARE(desk.settings->connections().size(), 1);
    QCOMPARE(desk.kept(desk.settings->connections().constFirst()), KeyringState::Absent);
    desk.start();
    QTRY_VERIFY(desk.dialog());
}

void TestProgram::aKeyOnStandardInputWithoutAServerIsNotUsed()
{
    Desk desk;
    desk.start();
    const Connection known{
        .id = QUuid::createUuid(), .name = u"Never opened"_s, .server = desk.url()};
    QVERIFY(desk.settings->addConnection(known));
    desk.startWithKey(desk.server.apiKey());
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.bar().message().contains(u"--base-url"));
    // Whatever is opened next does not get it.
    emit desk.program->window().connectionChosen(known.id);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::NeedsKey);
    QCOMPARE(desk.kept(known), KeyringState::Absent);
    QVERIFY(desk.server.record().isEmpty());
}

void TestProgram::aKeyOnStandardInputPicksTheConnectionOfItsTeam()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const QUuid first = desk.program->session()->connection().id;
    desk.startWithKey(desk.server.secondTeamKey());
    QTRY_COMPARE(desk.settings->connections().size(), 2);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QVERIFY(desk.program->session()->connection().id != first);
    // Nobody asks for a key of the connection that was left.
    QCoreApplication::processEvents();
    QVERIFY(!desk.dialog());
    QVERIFY(!desk.bar().isVisible());
}

void TestProgram::aKeyTypedAfterAWrongOneOnStandardInputPicksNothing()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.startWithKey(u"al_live_wrongwrongwrong"_s);
    QTRY_VERIFY(desk.bar().isAskingForKey());
    desk.enter(desk.server.secondTeamKey());
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::AsksTeam);
    QTest::qWait(50);
    QCOMPARE(desk.signIn().state(), SignIn::State::AsksTeam);
    QCOMPARE(desk.settings->connections().size(), 1);
}

void TestProgram::theQueueAndTheLayoutComeBack()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.program->window().resize(1111, 777);
    auto *splitter = desk.program->window().findChild<QSplitter *>();
    splitter->setSizes({260, 300, 351, 200});
    QCoreApplication::processEvents();
    const QList<int> sizes = splitter->sizes();
    desk.program->session()->showQueue({.status = CharacterStatus::Failed});
    QTRY_COMPARE(desk.settings->connections().constFirst().lastQueue, u"failed"_s);
    desk.start();
    QTRY_COMPARE(desk.program->session()->characters().query().status, CharacterStatus::Failed);
    QCOMPARE(desk.program->window().size(), QSize(1111, 777));
    QTRY_COMPARE(desk.program->window().findChild<QSplitter *>()->sizes(), sizes);
}

void TestProgram::aRefusedKeyKeepsThePlace()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
    const CharacterId shown = desk.program->session()->position().current()->id;
    desk.server.revokeKey();
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(desk.bar().isAskingForKey());
    QCOMPARE(desk.program->session()->position().current()->id, shown);
    desk.enter(desk.server.issueKey());
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QVERIFY(!desk.bar().isVisible());
    QCOMPARE(desk.program->session()->position().current()->id, shown);
    // The new key has taken the old one's place: the next start works.
    QTRY_VERIFY(desk.settings->isSaved());
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
}

void TestProgram::anotherTeamsKeyOpensItsOwnConnection()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.server.revokeKey();
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(desk.bar().isAskingForKey());
    desk.enter(desk.server.secondTeamKey());
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::AsksTeam);
    QCOMPARE(desk.settings->connections().size(), 1);
    const auto buttons = desk.bar().findChildren<QPushButton *>();
    const auto open = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *one) {
        return one->isVisible() && one->text().startsWith(u"Open ");
    });
    QVERIFY(open != buttons.cend());
    (*open)->setFocus();
    QTest::keyClick(*open, Qt::Key_Space);
    QTRY_COMPARE(desk.settings->connections().size(), 2);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    const QList<Connection> &all = desk.settings->connections();
    QVERIFY(all.at(0).teamId != all.at(1).teamId);
    QVERIFY(all.at(0).name != all.at(1).name);
    QCOMPARE(desk.program->session()->connection().id, all.at(1).id);
    QCOMPARE(desk.writes(), 0);
}

void TestProgram::connectionsAreSwitched()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const QUuid first = desk.program->session()->connection().id;
    const Connection second = desk.addSecondConnection(u"Pre-production"_s);
    const auto chosen = [&](const QString &name) {
        for (QAction *action : desk.program->window().findChildren<QAction *>()) {
            if (action->text() == name && action->isCheckable())
                return action;
        }
        return static_cast<QAction *>(nullptr);
    };
    QAction *toSecond = chosen(second.name);
    QVERIFY(toSecond != nullptr);
    QVERIFY(!toSecond->isChecked());
    toSecond->trigger();
    QTRY_COMPARE(desk.program->session()->connection().id, second.id);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QVERIFY(chosen(second.name)->isChecked());
    QVERIFY(desk.program->window().windowTitle().contains(second.name));
    chosen(desk.settings->connection(first)->name)->trigger();
    QTRY_COMPARE(desk.program->session()->connection().id, first);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
}

void TestProgram::aForgottenConnectionLeavesNothing()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const Connection connection = desk.program->session()->connection();
    const QString caches =
        desk.folder.path() + u"/connections/"_s + connection.id.toString(QUuid::WithoutBraces);
    QVERIFY(QDir().mkpath(caches + u"/refs"_s));
    emit desk.program->window().forgetRequested(connection.id);
    QTRY_VERIFY(desk.settings->connections().isEmpty());
    QTRY_VERIFY(!QFileInfo::exists(caches));
    QVERIFY(desk.program->session() == nullptr);
    QCOMPARE(desk.kept(connection), KeyringState::Absent);
}

void TestProgram::leavingAsksAboutDecisions()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.press(Qt::Key_X);
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    const QUuid id = desk.program->session()->connection().id;
    bool hasLeft = false;
    desk.program->window().leaveThen([&] { hasLeft = true; });
    QVERIFY(!hasLeft);
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QVERIFY(!hasLeft);
    QCOMPARE(desk.program->session()->connection().id, id);
    QCOMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    desk.program->session()->queue().undoLast();
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 0);
    desk.program->window().leaveThen([&] { hasLeft = true; });
    QVERIFY(hasLeft);
}

void TestProgram::theUndoTimeCountsFromTheNextDecisionOn()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    QTRY_VERIFY(desk.isComplete());
    const OperationQueue &queue = desk.program->session()->queue();
    desk.press(Qt::Key_S);
    QTRY_COMPARE(queue.operations().count(OperationState::Held), 1);
    desk.settings->setHoldTime(std::chrono::seconds(0));
    QTRY_VERIFY(desk.isComplete());
    desk.press(Qt::Key_S);
    QTRY_COMPARE(queue.operations().count(OperationState::Done), 1);
    QCOMPARE(queue.operations().count(OperationState::Held), 1);
    QCOMPARE(desk.writes(), 1);
}

void TestProgram::whatIsHeldIsSentBeforeAnotherConnectionOpens()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const Connection second = desk.addSecondConnection(u"Pre-production"_s);
    desk.press(Qt::Key_S);
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    QAction *toSecond = nullptr;
    for (QAction *action : desk.program->window().findChildren<QAction *>())
        toSecond = action->text() == second.name ? action : toSecond;
    QVERIFY(toSecond != nullptr);
    toSecond->trigger();
    QVERIFY(desk.answer(u"Send now"_s));
    QTRY_COMPARE(desk.program->session()->connection().id, second.id);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QCOMPARE(desk.writes(), 1);
}

void TestProgram::whatIsNotSentIsForgottenWithItsConnection()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.press(Qt::Key_S);
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
    desk.press(Qt::Key_X);
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 2);
    const QUuid id = desk.program->session()->connection().id;
    desk.program->window().leaveThen([&] { emit desk.program->window().forgetRequested(id); },
                                     Closing::Rest::IsLost);
    QVERIFY(desk.answer(u"Forget them"_s));
    QTRY_VERIFY(desk.settings->connections().isEmpty());
    QVERIFY(desk.program->session() == nullptr);
    QCOMPARE(desk.writes(), 0);
}

void TestProgram::anUnreadableSettingsFileIsTold()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.stop();
    QFile file(desk.folder.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("\x01\x02 not what it was");
    file.close();
    desk.start();
    QTRY_VERIFY(desk.bar().isVisible());
    QVERIFY(!desk.bar().message().isEmpty());
    QVERIFY(desk.settings->connections().isEmpty());
}

void TestProgram::settingsThatAreReadInPartAreTold()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.stop();
    QFile file(desk.folder.filePath(u"settings.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    root.insert(u"hold_seconds"_s, u"soon"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QJsonDocument(root).toJson());
    file.close();
    desk.start();
    const QString trouble = desk.settings->trouble().value_or(QString());
    QVERIFY(!trouble.isEmpty());
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QTRY_COMPARE(desk.bar().message(), trouble);
    // In every session, until it is closed.
    const QUuid id = desk.program->session()->connection().id;
    emit desk.program->window().connectionChosen(id);
    QTRY_COMPARE(desk.bar().message(), trouble);
    desk.bar().dismiss();
    emit desk.program->window().connectionChosen(id);
    QTRY_COMPARE(desk.signIn().state(), SignIn::State::SignedIn);
    QVERIFY(!desk.bar().isVisible());
}

void TestProgram::theThemeComesBack()
{
    Desk desk;
    desk.start();
    for (QAction *action : desk.program->window().findChildren<QAction *>()) {
        if (action->text() == u"&High Contrast")
            action->trigger();
    }
    QCOMPARE(desk.settings->theme(), ThemeChoice::HighContrast);
    desk.stop();
    desk.theme.setChoice(ThemeChoice::System);
    desk.start();
    QCOMPARE(desk.theme.choice(), ThemeChoice::HighContrast);
    for (const QAction *action : desk.program->window().findChildren<QAction *>())
        QVERIFY(action->text() != u"&High Contrast" || action->isChecked());
}

void TestProgram::aKeyThatComesLateDoesNotEndTheSessionUnasked()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    const QUuid id = desk.program->session()->connection().id;
    desk.startWithKey({});
    QVERIFY(desk.program->session() == nullptr);
    emit desk.program->window().connectionChosen(id);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isComplete(), 10'000);
    desk.press(Qt::Key_S);
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    desk.typeKey(desk.server.secondTeamKey());
    QVERIFY(desk.answer(u"Stay"_s));
    QCOMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    QCOMPARE(desk.settings->connections().size(), 1);
}

void TestProgram::aSandboxThatIsReadyLateDoesNotEndTheSessionUnasked()
{
    Desk desk;
    QVERIFY(desk.signInOnce());
    desk.press(Qt::Key_S);
    QTRY_COMPARE(desk.program->session()->queue().operations().count(OperationState::Held), 1);
    emit desk.program->window().sandboxRequested();
    QVERIFY(desk.answer(u"Keep for later"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.program->session()->isSandbox(), 20'000);
    QCOMPARE(desk.writes(), 0);
}

void TestProgram::oneConnectionTooManyIsNotOpened()
{
    Desk desk;
    desk.start();
    Connection one{.server = desk.url()};
    for (qsizetype i = 0; i < ConnectionList::Most; ++i) {
        one.id = QUuid::createUuid();
        QVERIFY(desk.settings->addConnection(one));
    }
    one.id = QUuid::createUuid();
    emit desk.program->window().connectRequested(one, desk.server.apiKey().toLatin1(),
                                                 KeyPlace::Keychain);
    QVERIFY(desk.program->session() == nullptr);
    QVERIFY(desk.bar().message().contains(u"100"));
    QCOMPARE(desk.kept(one), KeyringState::Absent);
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
