// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/cleanupinwindow.h"
#include "ui/closingquestion.h"
#include "ui/messagebar.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QPointer>

/// Clean-ups that somebody left: by closing the window, by ending the program, with another key.
class TestCleanupLeft : public QObject
{
    Q_OBJECT

private slots:
    void anInterruptedOneIsOffered();
    void aPausedOneIsCalledPaused();
    void whatIsLeftIsNamed();
    void anInterruptedOneIsStopped();
    void ofTwoOneIsStopped();
    void closingTheWindowAsks();
    void closingCallsARunByItsName_data();
    void closingCallsARunByItsName();
    void closingAsksAboutWhatIsTriedAgain();
    void closingSendsTheDecisionsOnly();
    void whatAnotherRunHasToDoIsSaid_data();
    void whatAnotherRunHasToDoIsSaid();
    void itGoesWithItsSession();
};

void TestCleanupLeft::anInterruptedOneIsOffered()
{
    WindowFixture f({.count = 120, .rateScale = 20});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const qsizetype all = f.server.ids(sandbox::Status::Failed).size();
    QVERIFY(startFailed(f) != nullptr);
    // What is cut off while it is sent is looked at once it has settled, a minute later.
    const auto isBetweenTwo = [&] {
        const OperationList &operations = f.session->queue().operations();
        return countsOf(f).done >= 2 && operations.count(OperationState::Checking) == 0
            && operations.count(OperationState::Sending) == 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isBetweenTwo(), Soon);
    QVERIFY(countsOf(f).left() > 0);
    f.restart();
    QVERIFY(f.showWithKey());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().startsWith(u"A clean-up was interrupted at "));
    QVERIFY(bar->message().endsWith(u" of %1."_s.arg(all)));
    // Nothing of it is sent before somebody says so.
    QTRY_VERIFY(f.isComplete());
    const int before = f.writes();
    QTest::qWait(300);
    QCOMPARE(f.writes(), before);
    QTRY_VERIFY(button(*bar, u"Resume"_s) != nullptr);
    QTest::mouseClick(button(*bar, u"Resume"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(f), CleanupState::Ended, Soon);
    QVERIFY(f.server.ids(sandbox::Status::Failed).isEmpty());
    QCOMPARE(countsOf(f).done, all);
    QVERIFY(!bar->message().startsWith(u"A clean-up was interrupted"));
}

void TestCleanupLeft::aPausedOneIsCalledPaused()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    const CleanupDialog *opened = startFailed(f);
    QVERIFY(opened != nullptr);
    QTest::mouseClick(button(*opened, u"Pause"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(f), CleanupState::Paused);
    f.restart();
    QVERIFY(f.showWithKey());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().startsWith(u"A clean-up is paused at "));
    QTRY_VERIFY(button(*bar, u"Resume"_s) != nullptr);
}

void TestCleanupLeft::whatIsLeftIsNamed()
{
    const auto text = [](Action action, bool wasInterrupted) {
        return leftText(
            {.action = action, .state = CleanupState::Paused, .wasInterrupted = wasInterrupted},
            {.done = 2, .rest = 3});
    };
    QCOMPARE(text(Action::Save, true), u"A Save run was interrupted at 2 of 5."_s);
    QCOMPARE(text(Action::Save, false), u"A Save run is paused at 2 of 5."_s);
    QCOMPARE(text(Action::Resynthesize, false), u"A Resynthesize run is paused at 2 of 5."_s);
    QCOMPARE(text(Action::Delete, true), u"A clean-up was interrupted at 2 of 5."_s);
}

void TestCleanupLeft::anInterruptedOneIsStopped()
{
    WindowFixture f({.count = 60});
    QVERIFY(hold(openFailed(f)));
    f.restart();
    QVERIFY(f.showWithKey());
    auto *bar = f.window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->message().startsWith(u"A clean-up was interrupted at 0 of "));
    QTRY_VERIFY(button(*bar, u"Stop"_s) != nullptr);
    QTest::mouseClick(button(*bar, u"Stop"_s), Qt::LeftButton);
    QTRY_COMPARE(stateOf(f), CleanupState::Stopped);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(f.writes(), 0);
    f.restart();
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(!f.window->findChild<MessageBar *>()->isVisible());
}

/// What is said of them are the same words.
void TestCleanupLeft::ofTwoOneIsStopped()
{
    WindowFixture f({.count = 60});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    for (int row = 0; row < 2; ++row) {
        const Character one = f.session->characters().at(row);
        f.session->cleanup().start(
            Action::Delete, {{.character = one.id, .name = one.name, .seen = one.revision()}}, {});
    }
    QTRY_COMPARE(f.session->cleanup().runs().size(), 2);
    f.restart();
    QVERIFY(f.showWithKey());
    const auto *bar = f.window->findChild<MessageBar *>();
    for (int stopped = 1; stopped <= 2; ++stopped) {
        QTRY_COMPARE(bar->message(), u"A clean-up was interrupted at 0 of 1."_s);
        QTRY_VERIFY(button(*bar, u"Stop"_s) != nullptr);
        QTest::mouseClick(button(*bar, u"Stop"_s), Qt::LeftButton);
        const auto isStopped = [&f](const CleanupId &id) {
            return f.session->cleanup().run(id)->state == CleanupState::Stopped;
        };
        const auto runs = f.session->cleanup().runs();
        QTRY_COMPARE(std::count_if(runs.cbegin(), runs.cend(), isStopped), stopped);
    }
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(f.writes(), 0);
}

void TestCleanupLeft::closingTheWindowAsks()
{
    WindowFixture f({.count = 60}, false);
    CleanupDialog *opened = openFailed(f);
    QVERIFY(hold(opened));
    f.window->close();
    QVERIFY(f.window->isVisible());
    const QPointer<ClosingQuestion> question = f.window->findChild<ClosingQuestion *>();
    QVERIFY(!question.isNull());
    QVERIFY(showsPart<QLabel>(*opened, u"while the question about closing is open"_s));
    QVERIFY(showsPart<QLabel>(*question, u"Clean-up under way"_s));
    QVERIFY(showsPart<QLabel>(*question, u"goes on at the next start once you say so."_s));
    QVERIFY(button(*question, u"Send now"_s) == nullptr);
    QTest::mouseClick(button(*question, u"Keep for later"_s), Qt::LeftButton);
    QTRY_VERIFY(!f.window->isVisible());
    QCOMPARE(f.writes(), 0);
}

void TestCleanupLeft::closingCallsARunByItsName_data()
{
    using Runs = QList<ClosingQuestion::Run>;
    QTest::addColumn<Runs>("runs");
    QTest::addColumn<int>("decisions");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("leave");
    const ClosingQuestion::Run save{.action = Action::Save, .through = u"3 of 9"_s};
    const ClosingQuestion::Run again{.action = Action::Resynthesize, .through = u"0 of 4"_s};
    const ClosingQuestion::Run cleanup{.action = Action::Delete, .through = u"138 of 307"_s};
    const QString kept = u"Keep for later"_s;
    QTest::newRow("a Save") << Runs{save} << 0 << true << u"Save under way"_s
                            << u"The Save run is at 3 of 9. The run is kept"_s << kept;
    QTest::newRow("a Resynthesize")
        << Runs{again} << 0 << true << u"Resynthesize under way"_s
        << u"The Resynthesize run is at 0 of 4. The run is kept"_s << kept;
    QTest::newRow("a clean-up") << Runs{cleanup} << 0 << true << u"Clean-up under way"_s
                                << u"The clean-up is at 138 of 307. The run is kept"_s << kept;
    QTest::newRow("two") << Runs{save, cleanup} << 0 << true << u"Runs under way: 2"_s
                         << u"at 3 of 9. The clean-up is at 138 of 307. The runs are kept"_s
                         << kept;
    QTest::newRow("a forgotten one")
        << Runs{save} << 0 << false << u"Save under way"_s
        << u"The Save run is at 3 of 9. The run ends with the connection."_s << u"Forget it"_s;
    QTest::newRow("two forgotten ones")
        << Runs{save, again} << 0 << false << u"Runs under way: 2"_s
        << u"is at 0 of 4. The runs end with the connection."_s << u"Forget them"_s;
    const ClosingQuestion::Run stopped{
        .action = Action::Delete, .through = u"4 of 9"_s, .isStopped = true};
    QTest::newRow("a stopped one")
        << Runs{stopped} << 0 << true << u"Clean-up under way"_s
        << u"What is tried again of a stopped run is not kept: what"_s << u"Close anyway"_s;
    QTest::newRow("a stopped one beside another")
        << Runs{stopped, save} << 0 << true << u"Runs under way: 2"_s
        << u"The Save run is at 3 of 9. The run is kept on this computer, and goes on at the "
           "next start once you say so. What is tried again"_s
        << kept;
    QTest::newRow("beside decisions")
        << Runs{save} << 2 << true << u"Decisions not sent yet: 2"_s
        << u"opened again. The Save run is at 3 of 9. The run is kept"_s << kept;
}

void TestCleanupLeft::closingCallsARunByItsName()
{
    QFETCH(const QList<ClosingQuestion::Run>, runs);
    QFETCH(const int, decisions);
    QFETCH(const bool, isKept);
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    QFETCH(const QString, leave);
    ColorScheme scheme;
    const Theme theme(scheme);
    QWidget window;
    window.show();
    auto *question =
        new ClosingQuestion(theme, {.count = decisions, .isKept = isKept, .runs = runs}, &window);
    question->open();
    QVERIFY(showsPart<QLabel>(*question, title));
    QVERIFY(showsPart<QLabel>(*question, text));
    QVERIFY(button(*question, leave) != nullptr);
}

void TestCleanupLeft::closingAsksAboutWhatIsTriedAgain()
{
    WindowFixture f({.count = 120, .rateScale = 20}, false);
    QVERIFY(f.showWithKey());
    QTRY_VERIFY(f.isComplete());
    QVERIFY(f.server.addFault(u"DELETE /v1/characters/* 422"_s).isEmpty());
    QVERIFY(startFailed(f) != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(countsOf(f).failed >= 2, Soon);
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = cleanup.runs().constLast();
    cleanup.stop(id);
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(f).open, 0, Soon);
    QCOMPARE(stateOf(f), CleanupState::Stopped);
    f.server.clearFaults();
    QVERIFY(f.server.addFault(u"GET /v1/characters/* hang"_s).isEmpty());
    cleanup.retryFailed(id);
    QTRY_VERIFY_WITH_TIMEOUT(countsOf(f).open > 0, Soon);
    f.window->close();
    QVERIFY(f.window->isVisible());
    const QPointer<ClosingQuestion> question = f.window->findChild<ClosingQuestion *>();
    QVERIFY(!question.isNull());
    QVERIFY(showsPart<QLabel>(*question, u"What is tried again of a stopped run"_s));
    QTest::mouseClick(button(*question, u"Stay"_s), Qt::LeftButton);
    QTRY_VERIFY(question.isNull());
    // Where nothing is tried again there is nothing to ask about.
    cleanup.stop(id);
    QTRY_COMPARE_WITH_TIMEOUT(countsOf(f).open, 0, Soon);
    f.window->close();
    QTRY_VERIFY(!f.window->isVisible());
}

void TestCleanupLeft::closingSendsTheDecisionsOnly()
{
    WindowFixture f({.count = 60}, false);
    QVERIFY(hold(openFailed(f)));
    const QString shown = f.shownId();
    const QStringList failed = f.server.ids(sandbox::Status::Failed);
    f.window->activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == f.window.get());
    f.decide(Qt::Key_S);
    f.window->close();
    const QPointer<ClosingQuestion> question = f.window->findChild<ClosingQuestion *>();
    QVERIFY(!question.isNull());
    QVERIFY(showsPart<QLabel>(*question, u"Decisions not sent yet: 1"_s));
    QVERIFY(showsPart<QLabel>(*question, u"The clean-up is at 0 of %1."_s.arg(failed.size())));
    QTest::mouseClick(button(*question, u"Send now"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!f.window->isVisible(), Soon);
    QCOMPARE(f.server.status(shown), sandbox::Status::Ready);
    QCOMPARE(f.server.ids(sandbox::Status::Failed), failed);
}

void TestCleanupLeft::whatAnotherRunHasToDoIsSaid_data()
{
    QTest::addColumn<bool>("isBegun");
    QTest::newRow("it is held") << false;
    QTest::newRow("it is under way") << true;
}

void TestCleanupLeft::whatAnotherRunHasToDoIsSaid()
{
    QFETCH(bool, isBegun);
    WindowFixture f({.count = 120});
    QVERIFY(f.showWithKey());
    f.session->showQueue({.status = CharacterStatus::Failed});
    const CharacterListModel &characters = f.session->characters();
    QTRY_VERIFY_WITH_TIMEOUT(characters.query().status == CharacterStatus::Failed
                                 && characters.state() == CharacterListModel::State::AtEnd,
                             Soon);
    const int failed = characters.rowCount();
    QVERIFY(failed > 3);
    QList<CleanupItem> items;
    for (const int row : {1, 2}) {
        const Character &one = characters.at(row);
        items.append({.character = one.id, .name = one.name, .seen = one.revision()});
    }
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = cleanup.start(Action::Delete, items, {});
    QTRY_VERIFY(cleanup.run(id) != nullptr);
    if (isBegun) {
        QVERIFY(f.server.addFault(u"GET /v1/characters/* hang"_s).isEmpty()); // each guard
        cleanup.sendNow(id);
        QTRY_COMPARE_WITH_TIMEOUT(cleanup.counts(id).open, 2, Soon);
    }
    QTest::mouseClick(button(*f.window, u"Clean up failed…"_s), Qt::LeftButton);
    const CleanupDialog *opened = dialog(f);
    QVERIFY(opened != nullptr);
    QVERIFY(showsPart<QLabel>(*opened, u"%1 failed"_s.arg(failed - 2)));
    QVERIFY(showsPart<QLabel>(*opened, u"Left out as part of another clean-up: 2."_s));
    QVERIFY(!showsPart<QLabel>(*opened, u"decided already"_s));
    QCOMPARE(f.writes(), 0);
}

void TestCleanupLeft::itGoesWithItsSession()
{
    WindowFixture f({.count = 60});
    const QPointer<CleanupDialog> opened = openFailed(f);
    QVERIFY(!opened.isNull());
    f.window->setSession(nullptr);
    QVERIFY(opened.isNull());
    // Nor does a walk outlive it.
    f.window->setSession(f.session.get());
    QTRY_VERIFY(button(*f.window, u"Clean up failed…"_s) != nullptr);
    QTest::mouseClick(button(*f.window, u"Clean up failed…"_s), Qt::LeftButton);
    f.window->setSession(nullptr);
    QTest::qWait(50);
}

QTEST_MAIN(TestCleanupLeft)
#include "tst_cleanupleft.moc"
