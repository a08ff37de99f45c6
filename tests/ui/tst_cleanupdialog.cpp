// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/picklist.h"
#include "ui/bulk/plantext.h"
#include "ui/cleanupdialogtest.h"

#include <QComboBox>
#include <QListView>
#include <QProgressBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

/// The dialog Clean up: the dry run, and how it looks.
class TestCleanupDialog : public CleanupDialogTest
{
    Q_OBJECT

private slots:
    void initTestCase() { beginAll(); }
    void init() { begin(); }
    void cleanup() { end(); }

    void aDryRunSaysWhatHappens();
    void reasonsOfAFailureAreNamed();
    void aSaveSaysSo();
    void refsThatAreNotShownAreCounted();
    void whatGenerationsCostIsTyped();
    void oneByOneIsTakenOut();
    void whatWasTakenOutIsPutBack();
    void nothingLeftCannotStart();
    void cancellingSendsNothing();
    void theNumberIsTyped_data();
    void theNumberIsTyped();
    void whatIsNotWhatItWasIsTold();
    void whatIsLookedUpFillsIn();
    void whatCannotBeLookedUpIsLeftOut();
    void howLongItTakes();
    void theListIsSaved();
    void onlyCoversInSightAreFetched();
    void flaggedOnesAreLeftOut();
    void thoseFlaggedLaterAreLeftOut();
    void reasonsAreOffered();
    void theWheelChoosesNoReasonInPassing();
    void inEveryTheme_data();
    void inEveryTheme();
};

void TestCleanupDialog::aDryRunSaysWhatHappens()
{
    QList<Pick> picks = picksOf(3);
    picks[0].errorMessage = u"provider_timeout"_s;
    picks[1].errorMessage = u"provider_timeout"_s;
    picks[2].createdAt = QDateTime::currentDateTimeUtc().addDays(-9);
    picks.append(pickOf(testCharacter(u"R"_s, CharacterStatus::Reviewing)));
    picks.append(pickOf(testCharacter(u"D"_s, CharacterStatus::Ready)));
    picks.append(pickOf(testCharacter(u"S"_s, CharacterStatus::Synthesizing)));
    open(picks);
    QCOMPARE(m_dialog->windowTitle(), u"Clean up"_s);
    QVERIFY(m_dialog->isModal());
    QVERIFY(says(u"Delete 6 characters"_s));
    QVERIFY(says(u"1 reviewing: refs are destroyed"_s));
    QVERIFY(says(u"1 ready: retired, past images keep working"_s));
    QVERIFY(says(u"3 failed: removed from the list for good, refs included"_s));
    QVERIFY(says(u"1 synthesizing: cancels the generation, credits are not refunded"_s));
    QVERIFY(says(u"2: Ref service took too long"_s));
    QVERIFY(says(u"1: 7 to 30 days"_s));
    QVERIFY(says(u"5: Not known"_s));
    QVERIFY(says(u"0 with refs, 6 without"_s));
    QCOMPARE(m_dialog->findChild<PickList *>()->model()->rowCount(), 6);
    QVERIFY(m_c->f.api.waiting().isEmpty());
}

void TestCleanupDialog::reasonsOfAFailureAreNamed()
{
    QList<Pick> picks = picksOf(6);
    for (qsizetype i = 0; i < picks.size(); ++i)
        picks[i].errorMessage = QString(u"reason "_s + QString::number(i));
    const auto textOf = [&picks] {
        return errorsText(CleanupPlan(Action::Delete, picks, QDateTime::currentDateTimeUtc()));
    };
    QCOMPARE(textOf().split(u'\n').size(), 6);
    QVERIFY(textOf().contains(u"1: reason 5"));
    QVERIFY(!textOf().contains(u"Other reasons"));
    picks.append(pickOf(testCharacter(u"M"_s, CharacterStatus::Failed))); // without a reason
    QCOMPARE(textOf().split(u'\n').size(), 6);
    QVERIFY(textOf().contains(u"2: Other reasons"));
}

void TestCleanupDialog::aSaveSaysSo()
{
    (void)m_c->characters(3, CharacterStatus::Reviewing);
    open(picksOf(3, CharacterStatus::Reviewing)
             + QList{pickOf(testCharacter(u"F"_s, CharacterStatus::Failed))},
         Action::Save);
    QCOMPARE(m_dialog->windowTitle(), u"Save characters"_s);
    QVERIFY(says(u"Save 3 characters"_s));
    QVERIFY(says(u"3 reviewing: published as ready, cannot be undone on the server"_s));
    QVERIFY(says(u"1 is left out: only reviewing ones can be saved."_s));
    QTest::keyClicks(named<QLineEdit>(*m_dialog, u"Type 3 to start"_s), u"3"_s);
    startNow();
    QCOMPARE(m_dialog->windowTitle(), u"Save characters"_s);
    QVERIFY(says(u"Save 3 characters"_s));
    m_c->cleanup->pause(m_dialog->runId());
    QCOMPARE(statusText(*m_c->cleanup, m_dialog->runId()), u"Save paused at 0 of 3"_s);
    m_c->cleanup->resume(m_dialog->runId());
    QVERIFY(m_c->runUntil(m_dialog->runId(), CleanupState::Ended));
    QTRY_VERIFY(says(u"3 saved"_s));
    QCOMPARE(m_c->server.writes().join(u' '), u"save char_N0 save char_N1 save char_N2"_s);
}

void TestCleanupDialog::refsThatAreNotShownAreCounted()
{
    QList<Pick> picks = picksOf(2, CharacterStatus::Reviewing);
    picks[0].refCount = 24;
    picks[0].refsLeftOut = 6;
    QVERIFY(pickText(picks.at(0), QDateTime::currentDateTimeUtc()).contains(u"24 of 30 refs"_s));
    QVERIFY(!pickText(picks.at(1), QDateTime::currentDateTimeUtc()).contains(u"refs"_s));
    open(picks);
    QVERIFY(says(u"Delete 2 characters"_s));
    QVERIFY(says(u"1 with more than the 24 that are shown"_s));
    open(picks, Action::Save);
    QVERIFY(says(u"Save 1 character"_s));
    QVERIFY(says(u"1 is left out: it has more refs than are shown here"_s));
    QVERIFY(!says(u"only reviewing ones"_s));
    picks.removeLast();
    const CleanupPlan none(Action::Save, picks, QDateTime::currentDateTimeUtc());
    QVERIFY(nothingToDoText(none).contains(u"more refs than are shown here"_s));
}

void TestCleanupDialog::whatGenerationsCostIsTyped()
{
    m_c->f.budget.answered(RateBudget::Bucket::CharactersSynthesize,
                           {.limit = 12, .remaining = 12});
    (void)m_c->characters(22);
    open(picksOf(22), Action::Resynthesize);
    QCOMPARE(m_dialog->windowTitle(), u"Resynthesize characters"_s);
    QVERIFY(says(u"Resynthesize 22 failed characters"_s));
    QVERIFY(says(u"22 failed: all refs are made anew, 4 generations each"_s));
    QVERIFY(says(u"88 generations in all"_s));
    // 12 at most at once, less a fifth, and 6 a minute.
    QVERIFY(says(u"about 2 min 10 s"_s));
    auto *field = named<QLineEdit>(*m_dialog, u"Type 88 to start"_s);
    QVERIFY(field != nullptr);
    QCOMPARE(field->placeholderText(), u"generations"_s);
    QTest::keyClicks(field, u"22"_s);
    QVERIFY(!button(u"Start"_s)->isEnabled());
    field->setText(u"88"_s);
    startNow();
    const CleanupId id = m_dialog->runId();
    QVERIFY(m_c->runUntil([&] { return m_c->counts(id).done == 2; }));
    QTRY_VERIFY(says(u"2 being made"_s));
    QVERIFY(m_c->runUntil(id, CleanupState::Ended));
    QTRY_VERIFY(says(u"22 started"_s));
}

void TestCleanupDialog::oneByOneIsTakenOut()
{
    open(picksOf(4));
    auto *list = m_dialog->findChild<PickList *>();
    QCOMPARE(m_dialog->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(says(u"Delete 3 characters"_s));
    // The next one has taken its place.
    QCOMPARE(list->currentIndex().data().toString(), u"N2"_s);
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(says(u"Delete 2 characters"_s));
    const QRect row = list->visualRect(list->model()->index(0, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      QPoint(row.right() - 20, row.center().y()));
    QVERIFY(says(u"Delete 1 character"_s));
    click(u"Start"_s);
    QCOMPARE(m_c->counts(m_dialog->runId()).total(), 1);
    QCOMPARE(m_c->cleanup->progress(m_dialog->runId())->items().constFirst().name.toString(),
             u"N3"_s);
}

void TestCleanupDialog::whatWasTakenOutIsPutBack()
{
    open(picksOf(4));
    QVERIFY(!says(u"taken out"_s));
    QVERIFY(button(u"Put Back"_s) == nullptr);
    auto *list = m_dialog->findChild<PickList *>();
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(says(u"Delete 2 characters"_s));
    QVERIFY(says(u"2 taken out"_s));
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(says(u"Delete 3 characters"_s));
    QVERIFY(says(u"1 taken out"_s));
    QCOMPARE(list->currentIndex().data().toString(), u"N2"_s);
    click(u"Put Back"_s);
    QVERIFY(says(u"Delete 4 characters"_s));
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(list->currentIndex().data().toString(), u"N1"_s);
    QVERIFY(button(u"Put Back"_s) == nullptr);
    QCOMPARE(m_dialog->focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier); // nothing more
    QVERIFY(says(u"Delete 4 characters"_s));
    QVERIFY(m_dialog->runId().isNull());
}

void TestCleanupDialog::nothingLeftCannotStart()
{
    open(picksOf(1));
    QVERIFY(button(u"Start"_s)->isEnabled());
    QTest::keyClick(m_dialog->findChild<PickList *>(), Qt::Key_Delete);
    QVERIFY(!button(u"Start"_s)->isEnabled());
    QVERIFY(!button(u"Save list…"_s)->isEnabled());
}

void TestCleanupDialog::cancellingSendsNothing()
{
    open(picksOf(2));
    // Return presses nothing from afar.
    QTest::keyClick(m_dialog->findChild<PickList *>(), Qt::Key_Return);
    QVERIFY(m_dialog->runId().isNull());
    QPushButton *cancel = button(u"Cancel"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Return);
    QTRY_VERIFY(m_dialog.isNull());
    QVERIFY(m_c->cleanup->runs().isEmpty());
}

void TestCleanupDialog::theNumberIsTyped_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<CharacterStatus>("status");
    QTest::addColumn<bool>("isTyped");
    QTest::newRow("few failed ones") << 100 << CharacterStatus::Failed << false;
    QTest::newRow("many failed ones") << 101 << CharacterStatus::Failed << true;
    QTest::newRow("one reviewing") << 1 << CharacterStatus::Reviewing << true;
    QTest::newRow("one ready") << 1 << CharacterStatus::Ready << true;
    QTest::newRow("some synthesizing") << 3 << CharacterStatus::Synthesizing << false;
    QTest::newRow("thousands") << 1200 << CharacterStatus::Failed << true;
}

void TestCleanupDialog::theNumberIsTyped()
{
    QFETCH(const int, count);
    QFETCH(const CharacterStatus, status);
    QFETCH(const bool, isTyped);
    open(picksOf(count, status));
    auto *field = named<QLineEdit>(*m_dialog, u"Type %1 to start"_s.arg(count));
    QCOMPARE(field != nullptr, isTyped);
    QCOMPARE(button(u"Start"_s)->isEnabled(), !isTyped);
    QCOMPARE(says(u"The number is typed because "_s), isTyped);
    QVERIFY(says(u"After Start all of it is held for 30 s: Ctrl+Z takes it back"_s));
    if (!isTyped)
        return;
    QTest::keyClicks(field, QString::number(count + 1));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!button(u"Start"_s)->isEnabled());
    QVERIFY(m_dialog->runId().isNull());
    field->clear();
    QTest::keyClicks(field, QString::number(count));
    QVERIFY(button(u"Start"_s)->isEnabled());
    if (count > 101) {
        // What was typed is of another list now.
        QTest::keyClick(m_dialog->findChild<PickList *>(), Qt::Key_Delete);
        QVERIFY(!button(u"Start"_s)->isEnabled());
        QVERIFY(named<QLineEdit>(*m_dialog, u"Type %1 to start"_s.arg(count - 1)) != nullptr);
        return;
    }
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(state(), CleanupState::Held);
}

void TestCleanupDialog::whatIsNotWhatItWasIsTold()
{
    QList<Pick> picks = picksOf(3);
    picks[0].changedTo = Revision{u"reviewing"_s, u"later"_s};
    picks.append(pickOf(testCharacter(u"U"_s, CharacterStatus::Unknown)));
    picks.append(pickOf(testCharacter(u"D"_s, CharacterStatus::Deleted)));
    open(picks);
    QVERIFY(says(u"Delete 3 characters"_s));
    QVERIFY(says(u"2 are left out"_s));
    QVERIFY(says(u"1 has changed since it was selected, and will be left alone."_s));
}

void TestCleanupDialog::whatIsLookedUpFillsIn()
{
    QList<Pick> picks = picksOf(3, CharacterStatus::Reviewing);
    for (Pick &pick : picks)
        pick.isBare = true;
    open(picks);
    QVERIFY(says(u"Looking up 1 of 3."_s));
    QVERIFY(says(u"Delete 0 characters"_s));
    QVERIFY(!says(u"gives no reason"_s));
    QVERIFY(named<QLineEdit>(*m_dialog, u"Type 0 to start"_s) == nullptr);
    QVERIFY(!button(u"Start"_s)->isEnabled());
    Character failed = testCharacter(u"N0"_s, CharacterStatus::Failed);
    failed.errorMessage = u"generation timed out"_s;
    m_dialog->take(failed, false);
    QVERIFY(says(u"Looking up 2 of 3."_s));
    QVERIFY(says(u"Delete 1 character"_s));
    QVERIFY(says(u"1: generation timed out"_s));
    QVERIFY(!button(u"Start"_s)->isEnabled());
    QVERIFY(!button(u"Save list…"_s)->isEnabled());
    m_dialog->take(testCharacter(u"N1"_s, CharacterStatus::Failed), true);
    QVERIFY(says(u"1 flagged left out"_s));
    m_dialog->take(testCharacter(u"N2"_s, CharacterStatus::Deleted), false);
    QVERIFY(says(u"1 is left out: it is deleted already"_s));
    QVERIFY(!says(u"Looking up"_s));
    QVERIFY(button(u"Start"_s)->isEnabled());
    QVERIFY(m_dialog->findChild<PickList *>()->currentIndex().isValid());
}

void TestCleanupDialog::whatCannotBeLookedUpIsLeftOut()
{
    QList<Pick> picks = picksOf(3);
    picks[1].isBare = true;
    picks[2].isBare = true;
    open(picks);
    m_dialog->giveUp(picks.at(1).id);
    QVERIFY(says(u"1 is left out: it could not be looked up."_s));
    QVERIFY(!button(u"Start"_s)->isEnabled());
    m_dialog->giveUp(picks.at(2).id);
    QVERIFY(says(u"2 are left out: they could not be looked up."_s));
    QVERIFY(button(u"Start"_s)->isEnabled());
    // What has changed since it was selected is said, and not taken for what was selected.
    m_dialog->learn(picks.at(0).id, {u"ready"_s, u"2026-05-08T11:00:00Z"_s});
    QVERIFY(says(u"1 has changed since it was selected"_s));
    QVERIFY(says(u"1 failed"_s));
}

void TestCleanupDialog::howLongItTakes()
{
    // A full bucket of 60 less 12, then 30 a minute, or 24 while others write.
    open(picksOf(307));
    QVERIFY(says(u"about 8 min 40 s"_s));
    QVERIFY(says(u"about 10 min 50 s"_s));
    open(picksOf(48));
    QVERIFY(says(u"All are sent right after one another."_s));
    // One has no first and last.
    open(picksOf(1));
    QVERIFY(!says(u"right after one another"_s));
    QVERIFY(!says(u"From the first to the last"_s));
    // Nor where it has to wait: a bucket at its reserve refills by 24 a minute while others write.
    const CleanupPlan one(Action::Delete, picksOf(1), QDateTime::currentDateTimeUtc());
    QCOMPARE(timesText(one, {}), QString());
    QCOMPARE(timesText(one, {.tokens = 4}),
             u"At the team's limit: it can be sent in about 30 s."_s);
}

void TestCleanupDialog::theListIsSaved()
{
    open(picksOf(3));
    QTest::keyClick(m_dialog->findChild<PickList *>(), Qt::Key_Delete);
    saveTo(u"Save list…"_s, m_folder->filePath(u"list"_s));
    QTRY_VERIFY(says(u"Saved to list.csv"_s));
    QFile file(m_folder->filePath(u"list.csv"_s));
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.startsWith("character_id,"));
    QCOMPARE(bytes.count("char_"), 2);
    QVERIFY(!bytes.contains("char_N0"));
}

void TestCleanupDialog::onlyCoversInSightAreFetched()
{
    QList<Pick> picks;
    bool isAnswered = false;
    const PendingRequest request =
        m_sandbox->api.list({}, {}, Priority::Page, this, [&](const Result<CharacterPage> &page) {
            isAnswered = true;
            const QList<Character> characters = page ? page->characters : QList<Character>();
            for (const Character &character : characters) {
                if (!character.refs.isEmpty())
                    picks.append(pickOf(character));
            }
        });
    QTRY_VERIFY(isAnswered);
    QVERIFY(picks.size() > 30);
    open(picks);
    QTRY_VERIFY_WITH_TIMEOUT(m_sandbox->requests(u"GET"_s, u"/storage/"_s) >= 4, 30'000);
    QTest::qWait(300);
    QVERIFY(m_sandbox->requests(u"GET"_s, u"/storage/"_s) < 20);
}

void TestCleanupDialog::flaggedOnesAreLeftOut()
{
    QList<Pick> picks = picksOf(4);
    picks.append(pickOf(testCharacter(u"R"_s, CharacterStatus::Reviewing)));
    CleanupPlan plan(Action::Delete, picks, QDateTime::currentDateTimeUtc());
    plan.leaveOutFlagged(
        [](const CharacterId &id) { return id == testId(u"N1"_s) || id == testId(u"R"_s); });
    m_dialog = new CleanupDialog(plan, parts(), m_theme, nullptr);
    m_dialog->open();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(says(u"Delete 3 characters"_s));
    QVERIFY(says(u"2 flagged left out"_s));
    QVERIFY(button(u"Start"_s)->isEnabled());
    click(u"Include"_s);
    QVERIFY(says(u"Delete 5 characters"_s));
    QVERIFY(!says(u"flagged left out"_s));
    QVERIFY(button(u"Include"_s) == nullptr);
    QCOMPARE(m_dialog->focusWidget(), m_dialog->findChild<PickList *>());
    // One of them is reviewing.
    QVERIFY(!button(u"Start"_s)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(*m_dialog, u"Type 5 to start"_s), u"5"_s);
    click(u"Start"_s);
    QCOMPARE(m_c->counts(m_dialog->runId()).total(), 5);
    open(picksOf(2));
    QVERIFY(!says(u"flagged left out"_s));
}

void TestCleanupDialog::thoseFlaggedLaterAreLeftOut()
{
    QSet<CharacterId> flags{testId(u"N1"_s)};
    const auto isFlagged = [&flags](const CharacterId &id) { return flags.contains(id); };
    open(picksOf(4));
    auto *list = m_dialog->findChild<PickList *>();
    list->setCurrentIndex(list->model()->index(2, 0));
    m_dialog->leaveOutFlagged(isFlagged);
    QVERIFY(says(u"Delete 3 characters"_s));
    QVERIFY(says(u"1 flagged left out"_s));
    QCOMPARE(list->currentIndex().data().toString(), u"N2"_s); // as before
    click(u"Include"_s);
    QVERIFY(says(u"Delete 4 characters"_s));
    // Who was included stays.
    flags.insert(testId(u"N2"_s));
    m_dialog->leaveOutFlagged(isFlagged);
    QCOMPARE(list->currentIndex().data().toString(), u"N3"_s); // the next one
    QVERIFY(says(u"Delete 3 characters"_s));
    QVERIFY(says(u"1 flagged left out"_s));
    click(u"Start"_s);
    QCOMPARE(m_c->counts(m_dialog->runId()).total(), 3);
    m_dialog->leaveOutFlagged(isFlagged); // nothing any more
}

void TestCleanupDialog::theWheelChoosesNoReasonInPassing()
{
    open(picksOf(1));
    m_dialog->offerReasons({u"hands"_s, u"face"_s});
    auto *box = named<QComboBox>(*m_dialog, u"Reason"_s);
    QVERIFY(box != nullptr);
    const auto turn = [box] {
        const QPointF middle = box->rect().center();
        QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
    };
    turn();
    QCOMPARE(box->currentText(), QString());
    QVERIFY(!box->hasFocus());
    box->setFocus();
    turn();
    QCOMPARE(box->currentText(), u"hands"_s);
}

void TestCleanupDialog::reasonsAreOffered()
{
    open(picksOf(1));
    m_dialog->offerReasons({u"hands"_s, u"face"_s});
    auto *box = named<QComboBox>(*m_dialog, u"Reason"_s);
    QVERIFY(box != nullptr);
    QCOMPARE(box->currentText(), QString());
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), u"face"_s);
    // What is typed is not completed.
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"ha"_s);
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QVERIFY(m_dialog->runId().isNull());
    click(u"Start"_s);
    QCOMPARE(m_c->cleanup->run(m_dialog->runId())->why, u"ha"_s);
}

void TestCleanupDialog::inEveryTheme_data()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("dark") << ThemeChoice::Dark;
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("high contrast") << ThemeChoice::HighContrast;
}

void TestCleanupDialog::inEveryTheme()
{
    QFETCH(const ThemeChoice, theme);
    m_theme.setChoice(theme);
    const Colours &c = m_theme.colours();
    (void)m_c->characters(4);
    open(picksOf(4));
    const auto ground = [&](const QListView &list) {
        const QRect last = list.visualRect(list.model()->index(list.model()->rowCount() - 1, 0));
        const QPoint below =
            list.viewport()->mapTo(m_dialog.data(), last.bottomLeft() + QPoint(9, 9));
        return m_dialog->grab().toImage().pixelColor(below);
    };
    QCOMPARE(ground(*m_dialog->findChild<PickList *>()), c.panel);
    startNow();
    QVERIFY(m_c->runUntil([&] { return m_c->counts(m_dialog->runId()).done == 2; }));
    QCOMPARE(ground(*named<QListView>(*m_dialog, u"Items"_s)), c.panel);
    const auto *progress = m_dialog->findChild<QProgressBar *>();
    const QImage line = m_dialog->findChild<QProgressBar *>()->grab().toImage();
    QCOMPARE(line.pixelColor(progress->width() / 4, progress->height() / 2), c.accent);
    QCOMPARE(line.pixelColor(progress->width() * 3 / 4, progress->height() / 2), c.groove);
    m_theme.setChoice(ThemeChoice::Dark);
}

QTEST_MAIN(TestCleanupDialog)
#include "tst_cleanupdialog.moc"
