// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/cardgrid.h"
#include "ui/cleanupinwindow.h"

#include <QLabel>

#include <algorithm>

/// The shown character is ended, changed or replaced by others, while somebody is about to decide:
/// the key decides on nobody whom they have not looked at, and the window says why.
class TestChangedUnderHand : public QObject
{
    Q_OBJECT

private slots:
    void whatARunHasEndedStaysAndIsNotDecided();
    void whatARefreshPutsInItsPlaceIsAskedAboutToo();
    void norInAComparison();
    void readAnewItIsStillNotDecided();
    void openedFromTheGridItIsDecided();
    void whatOthersHaveChangedIsAskedOnceMore();
    void whatARefreshFindsChangedIsAskedAbout();
    void readAnewItIsStillAsked();
    void whoOpensItInTheGridIsNotAsked();
    void whatARefreshPutsInItsPlaceIsAskedAbout_data();
    void whatARefreshPutsInItsPlaceIsAskedAbout();
    void theEndLeavesOutWhatARunHasToDo();

private:
    [[nodiscard]] static bool show(WindowFixture &f)
    {
        return f.showWithKey() && QTest::qWaitFor([&f] { return f.isComplete(); }, Soon);
    }
    /// By a reviewer.
    [[nodiscard]] static qsizetype decisions(const WindowFixture &f)
    {
        const Operations &all = f.session->queue().operations().all();
        return std::count_if(all.cbegin(), all.cend(),
                             [](const Operation &one) { return !one.isItem(); });
    }
    /// X says \a hint and decides nothing; pressed once more it deletes.
    static void deletesWhenAskedTwice(WindowFixture &f, const QString &hint)
    {
        QVERIFY(f.named(hint) != nullptr);
        QTRY_VERIFY(f.isComplete());
        f.press(Qt::Key_X);
        QVERIFY(f.named(hint) != nullptr);
        QVERIFY(!f.session->queue().isAccepting());
        QCOMPARE(decisions(f), 0);
        f.decide(Qt::Key_X);
        QCOMPARE(f.session->queue().operations().all().constLast().action, Action::Delete);
    }
    /// Shows the queue of all, where a character stays whatever it becomes, and in it the one that
    /// was shown before.
    [[nodiscard]] static bool showInAll(const WindowFixture &f)
    {
        const std::optional<CharacterId> id = CharacterId::fromString(f.shownId());
        f.session->showQueue({});
        const CharacterListModel &characters = f.session->characters();
        const bool isRead = QTest::qWaitFor(
            [&] {
                return characters.query() == CharacterQuery()
                    && characters.state() == CharacterListModel::State::AtEnd;
            },
            Soon);
        return isRead && id && f.session->position().showCharacter(*id)
            && QTest::qWaitFor([&f] { return f.isComplete(); }, Soon);
    }
    /// Reads the list anew, and waits until it is there.
    [[nodiscard]] static bool refresh(WindowFixture &f)
    {
        const QSignalSpy read(&f.session->characters(), &CharacterListModel::firstPageArrived);
        f.press(Qt::Key_F5);
        return QTest::qWaitFor([&read] { return read.size() == 1; }, Soon);
    }
    /// Somebody else has saved the shown character, as news of it tell, which are returned.
    static Character saveElsewhere(const WindowFixture &f)
    {
        Character changed = *f.session->position().current();
        changed.status = CharacterStatus::Ready;
        f.session->characters().updateCharacter(changed);
        return changed;
    }
    [[nodiscard]] static QString changedElsewhere(const Character &changed)
    {
        return u"%1 is ready now: changed elsewhere. Press again to decide."_s.arg(
            changed.name.toString());
    }
    [[nodiscard]] static QString readAnew(const WindowFixture &f)
    {
        return u"The list was read anew. This is %1: press again if it is meant."_s.arg(
            f.session->position().current()->name.toString());
    }
    [[nodiscard]] static QString ended(const WindowFixture &f)
    {
        return u"%1 is ready now: a clean-up is through with it. Right leads on."_s.arg(
            f.session->position().current()->name.toString());
    }
};

void TestChangedUnderHand::whatARunHasEndedStaysAndIsNotDecided()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(show(f));
    const QString shown = f.shownId();
    const QString hint = ended(f);
    QVERIFY(saveShownByARun(f));
    QCOMPARE(f.shownId(), shown);
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(f.named(u"ready"_s) != nullptr); // beside its name
    QTRY_VERIFY(f.isComplete());
    const std::pair<Qt::Key, Qt::KeyboardModifiers> deciding[] = {{Qt::Key_X, Qt::NoModifier},
                                                                  {Qt::Key_X, Qt::NoModifier},
                                                                  {Qt::Key_S, Qt::NoModifier},
                                                                  {Qt::Key_R, Qt::ShiftModifier}};
    for (const auto &[key, modifiers] : deciding) {
        f.press(key, modifiers);
        QVERIFY(f.named(hint) != nullptr);
    }
    QTest::mouseClick(f.named(u"Delete"_s), Qt::LeftButton);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(decisions(f), 0);
    QCOMPARE(f.shownId(), shown);
    f.press(Qt::Key_Right);
    QVERIFY(f.shownId() != shown);
    QVERIFY(f.named(hint) == nullptr);
    // Who comes back to it may decide on what it is now.
    f.press(Qt::Key_Left);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    const Operation &last = f.session->queue().operations().all().constLast();
    QCOMPARE(last.action, Action::Delete);
    QCOMPARE(last.character.toString(), shown);
}

void TestChangedUnderHand::whatARefreshPutsInItsPlaceIsAskedAboutToo()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(show(f));
    const QString shown = f.shownId();
    QVERIFY(saveShownByARun(f));
    QVERIFY(refresh(f));
    QVERIFY(f.shownId() != shown);
    const QString hint = readAnew(f);
    QVERIFY(f.named(hint) != nullptr);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_X);
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(decisions(f), 0);
    f.decide(Qt::Key_X);
    QCOMPARE(decisions(f), 1);
}

void TestChangedUnderHand::norInAComparison()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(show(f));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_C);
    const QString hint = ended(f);
    QVERIFY(saveShownByARun(f));
    QVERIFY(f.named(hint) != nullptr);
    f.press(Qt::Key_X);
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(decisions(f), 0);
}

void TestChangedUnderHand::readAnewItIsStillNotDecided()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(show(f));
    const QString shown = f.shownId();
    QVERIFY(showInAll(f));
    const QString hint = ended(f);
    QVERIFY(saveShownByARun(f));
    QVERIFY(refresh(f));
    QCOMPARE(f.shownId(), shown);
    QVERIFY(f.named(hint) != nullptr);
    f.press(Qt::Key_X);
    QVERIFY(f.named(hint) != nullptr);
    QCOMPARE(decisions(f), 0);
}

void TestChangedUnderHand::openedFromTheGridItIsDecided()
{
    WindowFixture f({.count = 60, .rateScale = 20});
    QVERIFY(show(f));
    const QString shown = f.shownId();
    QVERIFY(saveShownByARun(f));
    f.press(Qt::Key_G);
    const auto *grid = f.window->findChild<CardGrid *>();
    const QPoint place = grid->visualRect(grid->currentIndex()).center();
    QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(grid->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(!grid->isVisible());
    QCOMPARE(f.shownId(), shown);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QCOMPARE(f.session->queue().operations().all().constLast().action, Action::Delete);
}

void TestChangedUnderHand::whatOthersHaveChangedIsAskedOnceMore()
{
    WindowFixture f({.count = 40});
    QVERIFY(show(f));
    const QString hint = changedElsewhere(saveElsewhere(f));
    deletesWhenAskedTwice(f, hint);
}

void TestChangedUnderHand::whatARefreshFindsChangedIsAskedAbout()
{
    WindowFixture f({.count = 40});
    QVERIFY(show(f));
    const QString shown = f.shownId();
    QVERIFY(showInAll(f));
    const QString hint = changedElsewhere(*f.session->position().current());
    f.server.setStatus(shown, sandbox::Status::Ready);
    QVERIFY(refresh(f));
    QCOMPARE(f.shownId(), shown);
    deletesWhenAskedTwice(f, hint);
}

void TestChangedUnderHand::readAnewItIsStillAsked()
{
    WindowFixture f({.count = 40});
    QVERIFY(show(f));
    const QString shown = f.shownId();
    QVERIFY(showInAll(f));
    f.server.setStatus(shown, sandbox::Status::Ready);
    const Character changed = saveElsewhere(f);
    QVERIFY(refresh(f));
    f.session->characters().setFilter({.name = changed.name.toString()});
    QCOMPARE(f.shownId(), shown);
    QVERIFY(f.named(changedElsewhere(changed)) != nullptr);
    QTRY_VERIFY(f.isComplete());
    f.press(Qt::Key_X);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(decisions(f), 0);
    f.decide(Qt::Key_X);
}

void TestChangedUnderHand::whoOpensItInTheGridIsNotAsked()
{
    WindowFixture f({.count = 40});
    QVERIFY(show(f));
    QVERIFY(showInAll(f));
    const Character changed = saveElsewhere(f);
    f.press(Qt::Key_G);
    QTest::keyClick(f.window->findChild<CardGrid *>(), Qt::Key_Return);
    QCOMPARE(f.shownId(), changed.id.toString());
    QVERIFY(f.named(changedElsewhere(changed)) == nullptr);
    QTRY_VERIFY(f.isComplete());
    f.decide(Qt::Key_X);
    QCOMPARE(f.session->queue().operations().all().constLast().action, Action::Delete);
}

void TestChangedUnderHand::whatARefreshPutsInItsPlaceIsAskedAbout_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("S") << Qt::Key_S;
    QTest::newRow("X") << Qt::Key_X;
    QTest::newRow("F") << Qt::Key_F;
}

void TestChangedUnderHand::whatARefreshPutsInItsPlaceIsAskedAbout()
{
    QFETCH(Qt::Key, key);
    WindowFixture f({.count = 40});
    QVERIFY(show(f));
    const QStringList reviewing = f.server.ids(sandbox::Status::Reviewing);
    f.server.remove(f.shownId());
    f.press(Qt::Key_F5);
    QTRY_COMPARE(f.shownId(), reviewing.at(1));
    const QString hint = readAnew(f);
    QVERIFY(f.named(hint) != nullptr);
    QTRY_VERIFY(f.isComplete());
    f.press(key);
    QVERIFY(f.named(hint) != nullptr);
    QVERIFY(!f.session->queue().isAccepting());
    QCOMPARE(decisions(f) + f.session->flags().count(), 0);
    f.press(key);
    QTRY_COMPARE(decisions(f) + f.session->flags().count(), 1);
    QTRY_COMPARE(f.shownId(), reviewing.at(2));
}

void TestChangedUnderHand::theEndLeavesOutWhatARunHasToDo()
{
    WindowFixture f({.count = 40});
    QVERIFY(show(f));
    const int rows = f.session->characters().rowCount();
    const CleanupId held = holdSaves(f, {0, 2});
    QVERIFY(!held.isNull());
    for (int i = 0; i < rows; ++i)
        f.press(Qt::Key_Right);
    QCOMPARE(f.session->position().state(), ReviewPosition::State::Ended);
    const auto left = [](int count) { return u"Not decided yet, further up: %1."_s.arg(count); };
    QVERIFY(showsPart<QLabel>(*f.window, left(rows - 2)));
    QVERIFY(showsPart<QLabel>(*f.window, u"Left to a clean-up: 2."_s));
    f.session->cleanup().undo(held);
    QTRY_VERIFY(showsPart<QLabel>(*f.window, left(rows)));
    QVERIFY(!showsPart<QLabel>(*f.window, u"Left to a clean-up"_s));
}

QTEST_MAIN(TestChangedUnderHand)
#include "tst_changedunderhand.moc"
