// SPDX-License-Identifier: Apache-2.0
#include "refs/refdecoder.h"
#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/compare/comparepair.h"
#include "ui/compare/comparepane.h"
#include "ui/compare/compareview.h"
#include "ui/compare/modebutton.h"
#include "ui/review/hintlabel.h"

#include <QLabel>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;
using Mode = CompareLook::Mode;
using Readiness = CompareView::Readiness;

namespace {

constexpr int Soon = 30'000; // ms: a bound for a busy machine, not a measure

ComparePane &pane(const WindowFixture &f)
{
    return *f.window->findChild<ComparePane *>();
}

CompareView &view(const WindowFixture &f)
{
    return pane(f).view();
}

/// B is the shown character, and may be decided on.
bool isReady(const WindowFixture &f)
{
    return !f.shownId().isEmpty() && view(f).character().id.toString() == f.shownId()
        && view(f).readiness() == Readiness::Complete;
}

/// The window with the second of those to be reviewed beside the first.
[[nodiscard]] bool showCompare(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return false;
    f.press(Qt::Key_Right);
    f.press(Qt::Key_C);
    return view(f).isVisible() && QTest::qWaitFor([&f] { return isReady(f); }, Soon);
}

QString idAt(const WindowFixture &f, int row)
{
    return f.session->characters().at(row).id.toString();
}

/// The row of a character with four refs so far down that nobody wanted it ready yet; -1 if there
/// is none.
int farRow(const WindowFixture &f)
{
    const CharacterListModel &characters = f.session->characters();
    for (int row = 7; row < characters.rowCount(); ++row) {
        if (characters.at(row).refs.size() == 4)
            return row;
    }
    return -1;
}

QString referenceId(const WindowFixture &f)
{
    return view(f).reference().id.toString();
}

QString hint(const WindowFixture &f)
{
    return f.window->findChild<HintLabel *>()->text();
}

const Operations &operations(const WindowFixture &f)
{
    return f.session->queue().operations().all();
}

} // namespace

/// Compare in the real window, over the real sandbox, with real keys: how one gets there and back,
/// who is compared with whom, and on whom the keys decide.
class TestWindowCompare : public QObject
{
    Q_OBJECT

private slots:
    void cComparesWithTheOneBefore();
    void theFirstOneIsComparedWithTheNext();
    void keysLeadBack_data();
    void keysLeadBack();
    void theLookedAtRefStays();
    void aPinnedReferenceStays();
    void theKeysDecideOnB();
    void theButtonsDecideOnB();
    void nothingIsDecidedBeforeAllOfBIsShown();
    void whatIsHiddenIsNotSaidToBeLoading();
    void aFailedRefAsksForTheKeyTwice();
    void modesHaveKeysAndButtons();
    void modesFitAWindowOfUsualSize();
    void bracketsChangeTheMeasure();
    void keysOfCompareAreOffElsewhere();
    void vSwaps();
    void whatIsOfAnotherQueueIsNotSwapped();
    void arrowsAndDigitsChooseThePose();
    void shiftCComparesPoses();
    void theEndIsAPageAndLeadsBack();
    void aCharacterWithoutRefsHasItsPage();
    void zIsOfWhatIsOnScreen();
    void theNextOneIsThere();
    void newRefsOfTheNextOneAreThereToo();
    void theFrameSaysWhomADecisionIsAbout();
};

void TestWindowCompare::cComparesWithTheOneBefore()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    QCOMPARE(f.shownId(), idAt(f, 1));
    QCOMPARE(referenceId(f), idAt(f, 0));
    QCOMPARE(f.window->focusWidget(), &view(f));
    QVERIFY(!f.canvas().isVisible());
    QVERIFY(f.canvas().character().id.isEmpty());
    f.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.shownId(), idAt(f, 2));
    QCOMPARE(referenceId(f), idAt(f, 1));
    f.press(Qt::Key_Left);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.shownId(), idAt(f, 1));
    QCOMPARE(referenceId(f), idAt(f, 2));
    f.press(Qt::Key_C); // it is there already
    QVERIFY(view(f).isVisible());
}

void TestWindowCompare::theFirstOneIsComparedWithTheNext()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.shownId(), idAt(f, 0));
    QCOMPARE(referenceId(f), idAt(f, 1));
}

void TestWindowCompare::keysLeadBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Canvas::View>("canvasView");

    QTest::newRow("Escape") << Qt::Key_Escape << Canvas::View::All;
    QTest::newRow("N") << Qt::Key_N << Canvas::View::All;
    QTest::newRow("E") << Qt::Key_E << Canvas::View::Single;
}

void TestWindowCompare::keysLeadBack()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Canvas::View, canvasView);
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    QTest::keyClick(&view(f), key);
    QVERIFY(!view(f).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    QCOMPARE(f.canvas().view(), canvasView);
    QCOMPARE(f.window->focusWidget(), &f.canvas());
    QVERIFY(view(f).character().id.isEmpty());
    f.decide(Qt::Key_S);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, 1));
    // To the grid and from there.
    f.press(Qt::Key_C);
    f.press(Qt::Key_G);
    QVERIFY(!view(f).isVisible());
    f.press(Qt::Key_C);
    QVERIFY(view(f).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.window->focusWidget(), &view(f));
}

void TestWindowCompare::theLookedAtRefStays()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_C);
    QCOMPARE(view(f).focusRef(), 2);
    f.press(Qt::Key_Up);
    QCOMPARE(view(f).focusRef(), 1);
    f.press(Qt::Key_N);
    QCOMPARE(f.canvas().focusRef(), 1);
}

void TestWindowCompare::aPinnedReferenceStays()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    f.press(Qt::Key_K);
    QVERIFY(pane(f).pair().isPinned());
    QVERIFY(showsPart<QLabel>(*f.window, u" · pinned"_s));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.shownId(), idAt(f, 3));
    QCOMPARE(referenceId(f), idAt(f, 0));
    // Also from the review on.
    f.press(Qt::Key_N);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_C);
    QCOMPARE(referenceId(f), idAt(f, 0));
    f.press(Qt::Key_K);
    QVERIFY(!showsPart<QLabel>(*f.window, u" · pinned"_s));
    f.press(Qt::Key_Right);
    QCOMPARE(referenceId(f), idAt(f, 4));
}

void TestWindowCompare::theKeysDecideOnB()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const QString a = idAt(f, 0);
    const QString b = idAt(f, 1);
    f.decide(Qt::Key_S);
    QCOMPARE(operations(f).constLast().character.toString(), b);
    QCOMPARE(operations(f).constLast().action, Action::Save);
    // The next one takes its place, and is judged beside it.
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.shownId(), idAt(f, 2));
    QCOMPARE(referenceId(f), b);
    f.decide(Qt::Key_X);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, 2));
    f.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(f.server.status(b), sandbox::Status::Ready);
    QCOMPARE(f.server.status(a), sandbox::Status::Reviewing);
    // Undo goes back to what it undoes.
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    const QString third = f.shownId();
    f.decide(Qt::Key_X);
    f.press(Qt::Key_Backspace);
    QTRY_COMPARE(f.shownId(), third);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QVERIFY(view(f).isVisible());
}

void TestWindowCompare::theButtonsDecideOnB()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    auto *discard = named<QPushButton>(*f.window, u"Discard"_s);
    QVERIFY(discard != nullptr);
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_COMPARE(operations(f).size(), 1);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, 1));
    QCOMPARE(f.window->focusWidget(), &view(f));
}

void TestWindowCompare::nothingIsDecidedBeforeAllOfBIsShown()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const int row = farRow(f);
    QVERIFY(row > 0);
    QVERIFY(f.server.addFault(u"GET /storage/*/*/back.bin latency ms=1500"_s).isEmpty());
    f.session->position().showRow(row);
    QTest::keyClick(&view(f), Qt::Key_S);
    QVERIFY(operations(f).isEmpty());
    QCOMPARE(hint(f), u"Still loading: not all refs are shown yet."_s);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QTRY_COMPARE(hint(f), QString());
    f.decide(Qt::Key_S);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, row));
}

void TestWindowCompare::whatIsHiddenIsNotSaidToBeLoading()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    f.press(Qt::Key_W);
    for (int i = 0; i < 3; ++i)
        f.press(Qt::Key_BracketRight);
    QCOMPARE(view(f).look().line, 80);
    f.press(Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(view(f).readiness(), Readiness::Hidden, Soon);
    QTest::keyClick(&view(f), Qt::Key_S);
    QVERIFY(operations(f).isEmpty());
    QCOMPARE(hint(f),
             u"B is hidden in this way of comparing. Have more of it shown, then decide."_s);
    for (int i = 0; i < 3; ++i)
        f.press(Qt::Key_BracketLeft);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QTRY_COMPARE(hint(f), QString());
    f.decide(Qt::Key_S);
}

void TestWindowCompare::aFailedRefAsksForTheKeyTwice()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const int row = farRow(f);
    QVERIFY(row > 0);
    QVERIFY(f.server.addFault(u"GET /storage/*/*/front.bin 500"_s).isEmpty());
    f.session->position().showRow(row);
    QTRY_COMPARE_WITH_TIMEOUT(view(f).readiness(), Readiness::SomeFailed, Soon);
    QTest::keyClick(&view(f), Qt::Key_X);
    QVERIFY(operations(f).isEmpty());
    QCOMPARE(hint(f), u"Ref 2 is not loaded. Press again to decide anyway."_s);
    QTest::keyClick(&view(f), Qt::Key_X);
    QTRY_COMPARE(operations(f).size(), 1);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, row));
}

void TestWindowCompare::modesHaveKeysAndButtons()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const std::array keys{std::pair(Qt::Key_W, Mode::Wipe), std::pair(Qt::Key_D, Mode::Difference),
                          std::pair(Qt::Key_O, Mode::Onion), std::pair(Qt::Key_Q, Mode::Blink)};
    for (const auto &[key, mode] : keys) {
        f.press(key);
        QCOMPARE(view(f).look().mode, mode);
        auto *button = named<QPushButton>(*f.window, compareModeText(mode));
        QVERIFY(button != nullptr && button->isChecked());
    }
    f.press(Qt::Key_Q); // and back
    QCOMPARE(view(f).look().mode, Mode::SideBySide);
    f.press(Qt::Key_M);
    QCOMPARE(view(f).look().mode, Mode::Wipe);
    QTest::mouseClick(named<QPushButton>(*f.window, u"Onion"_s), Qt::LeftButton);
    QCOMPARE(view(f).look().mode, Mode::Onion);
    QVERIFY(!named<QPushButton>(*f.window, u"Wipe"_s)->isChecked());
    QCOMPARE(f.window->focusWidget(), &view(f));
    // It stays while others are compared, and after a look at all refs.
    f.press(Qt::Key_Right);
    f.press(Qt::Key_N);
    f.press(Qt::Key_C);
    QCOMPARE(view(f).look().mode, Mode::Onion);
}

void TestWindowCompare::modesFitAWindowOfUsualSize()
{
    WindowFixture f({.count = 40});
    f.window->resize(1280, 800);
    QVERIFY(showCompare(f));
    f.press(Qt::Key_O); // with a measure beside them
    for (const Mode mode : compareModes()) {
        auto *button = named<ModeButton>(*f.window, compareModeText(mode));
        QVERIFY(button != nullptr);
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
}

void TestWindowCompare::bracketsChangeTheMeasure()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    f.press(Qt::Key_D);
    f.press(Qt::Key_BracketRight);
    QCOMPARE(view(f).look().gain, 8);
    QVERIFY(showsPart<QLabel>(*f.window, u"gain ×8"_s));
    f.press(Qt::Key_BracketLeft);
    f.press(Qt::Key_BracketLeft);
    QCOMPARE(view(f).look().gain, 2);
    f.press(Qt::Key_W);
    QTest::mouseClick(named<QPushButton>(*f.window, u"More"_s), Qt::LeftButton);
    QCOMPARE(view(f).look().line, 60);
    QCOMPARE(view(f).look().gain, 2);
}

void TestWindowCompare::keysOfCompareAreOffElsewhere()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    for (const Qt::Key elsewhere : {Qt::Key_N, Qt::Key_G}) {
        f.press(elsewhere);
        const QString shown = f.shownId();
        for (const Qt::Key key : {Qt::Key_W, Qt::Key_D, Qt::Key_O, Qt::Key_Q, Qt::Key_M, Qt::Key_V,
                                  Qt::Key_K, Qt::Key_BracketRight})
            f.press(key);
        QCOMPARE(view(f).look(), CompareLook());
        QCOMPARE(f.shownId(), shown);
        QVERIFY(!pane(f).pair().isPinned());
    }
    QVERIFY(operations(f).isEmpty());
}

void TestWindowCompare::vSwaps()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    f.press(Qt::Key_V);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.shownId(), idAt(f, 0));
    QCOMPARE(referenceId(f), idAt(f, 1));
    f.decide(Qt::Key_S);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, 0));
}

void TestWindowCompare::whatIsOfAnotherQueueIsNotSwapped()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const QString a = referenceId(f);
    f.press(Qt::Key_K);
    f.session->showQueue({.status = CharacterStatus::Ready});
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(referenceId(f), a);
    const QString shown = f.shownId();
    f.press(Qt::Key_V);
    QCOMPARE(f.shownId(), shown);
    QCOMPARE(hint(f), u"A is not in this queue, so it cannot be judged here."_s);
}

void TestWindowCompare::arrowsAndDigitsChooseThePose()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const QString shown = f.shownId();
    const auto posesAgree = [&f] {
        return view(f).reference().refs.at(view(f).referenceRef()).pose
            == view(f).character().refs.at(view(f).focusRef()).pose;
    };
    f.press(Qt::Key_Down);
    QCOMPARE(view(f).focusRef(), 1);
    QVERIFY(posesAgree());
    QTest::keyClick(&view(f), Qt::Key_3);
    QCOMPARE(view(f).focusRef(), 2);
    QVERIFY(posesAgree());
    QTest::keyClick(&view(f), Qt::Key_9); // there is none
    QCOMPARE(view(f).focusRef(), 2);
    f.press(Qt::Key_Up);
    QCOMPARE(view(f).focusRef(), 1);
    f.press(Qt::Key_Right); // the pose stays
    QCOMPARE(view(f).focusRef(), 1);
    QVERIFY(f.shownId() != shown);
    QVERIFY(operations(f).isEmpty());
}

void TestWindowCompare::shiftCComparesPoses()
{
    WindowFixture f({.count = 40});
    QVERIFY(f.showWithKey());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_C, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(referenceId(f), f.shownId());
    QCOMPARE(view(f).referenceRef(), 1);
    QCOMPARE(view(f).focusRef(), 2);
    f.press(Qt::Key_V);
    QCOMPARE(view(f).referenceRef(), 2);
    QCOMPARE(view(f).focusRef(), 1);
    f.press(Qt::Key_K);
    QVERIFY(!pane(f).pair().isPinned());
    QCOMPARE(hint(f), u"Only another character can be pinned: C compares with one."_s);
    f.press(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(referenceId(f), f.shownId());
    QCOMPARE(view(f).referenceRef(), 2);
    QCOMPARE(view(f).focusRef(), 1);
    f.decide(Qt::Key_S);
    QCOMPARE(operations(f).constLast().character.toString(), idAt(f, 1));
    f.press(Qt::Key_C);
    QCOMPARE(referenceId(f), idAt(f, 1));
    QVERIFY(f.shownId() != referenceId(f));
}

void TestWindowCompare::theEndIsAPageAndLeadsBack()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const int last = f.session->characters().rowCount() - 1;
    QTRY_COMPARE(f.session->characters().state(), CharacterListModel::State::AtEnd);
    f.session->position().showRow(last);
    f.press(Qt::Key_Right);
    QCOMPARE(f.session->position().state(), ReviewPosition::State::Ended);
    QVERIFY(!view(f).isVisible());
    QVERIFY(showsPart<QLabel>(*f.window, u"That was the last one"_s));
    f.press(Qt::Key_S);
    QVERIFY(operations(f).isEmpty());
    f.press(Qt::Key_Left);
    QVERIFY(view(f).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(f), Soon);
    QCOMPARE(f.window->focusWidget(), &view(f));
    f.press(Qt::Key_Right);
    QTest::keyClick(f.window->focusWidget(), Qt::Key_Escape);
    f.press(Qt::Key_Left);
    QVERIFY(!view(f).isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(f.isComplete(), Soon);
}

void TestWindowCompare::aCharacterWithoutRefsHasItsPage()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    Character bare = *f.session->position().current();
    bare.refs = {};
    bare.updatedAt = u"2099-01-01T00:00:00Z"_s;
    f.session->characters().updateCharacter(bare);
    QVERIFY(!view(f).isVisible());
    QVERIFY(showsPart<QLabel>(*f.window, u"This character has no refs"_s));
    QVERIFY(view(f).character().id.isEmpty());
    f.press(Qt::Key_Right);
    QVERIFY(view(f).isVisible());
}

void TestWindowCompare::zIsOfWhatIsOnScreen()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    f.press(Qt::Key_Z);
    QCOMPARE(view(f).zoom(), CompareView::Zoom::Actual);
    QTRY_COMPARE(view(f).zoomPercent(), 100);
    f.press(Qt::Key_N);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Fit);
    f.press(Qt::Key_Z);
    QCOMPARE(f.canvas().zoom(), Canvas::Zoom::Actual);
    QCOMPARE(view(f).zoom(), CompareView::Zoom::Actual);
}

void TestWindowCompare::theNextOneIsThere()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const Character next = f.session->characters().at(2);
    const auto isThere = [&] {
        for (int i = 0; i < static_cast<int>(next.refs.size()); ++i) {
            const RefKey key = refSource(next, i).key;
            const QSize wanted =
                fittedRefSize(f.session->refs().originalSize(key), view(f).boxesFor(next).at(i));
            const QImage image = f.session->refs().anyCanvasImage(key);
            if (image.isNull() || image.width() < wanted.width())
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), Soon);
    f.press(Qt::Key_Right);
    view(f).repaint();
    QCOMPARE(f.shownId(), next.id.toString());
    QVERIFY(isReady(f));
}

void TestWindowCompare::newRefsOfTheNextOneAreThereToo()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    Character next = f.session->characters().at(2);
    QVERIFY(next.refs.size() > 1);
    next.updatedAt = u"2031-01-01T00:00:00Z"_s;
    f.session->characters().updateCharacter(next);
    const RefKey notTheCover = refSource(next, 1).key;
    QTRY_VERIFY_WITH_TIMEOUT(!f.session->refs().anyImage(notTheCover).isNull(), Soon);
}

void TestWindowCompare::theFrameSaysWhomADecisionIsAbout()
{
    WindowFixture f({.count = 40});
    QVERIFY(showCompare(f));
    const QString name = f.session->position().current()->name.toString();
    QVERIFY(showsPart<QLabel>(*f.window, u"Decision applies to: B "_s + name));
    // As the review's heading, for who reads by ear.
    QVERIFY(named<QLabel>(*f.window, name) != nullptr);
    QVERIFY(named<QLabel>(*f.window, u"Reference: "_s + view(f).reference().name.toString())
            != nullptr);
    f.press(Qt::Key_D);
    QTRY_VERIFY_WITH_TIMEOUT(showsPart<QLabel>(*f.window, u" of 255, most "_s), Soon);
}

QTEST_MAIN(TestWindowCompare)
#include "tst_windowcompare.moc"
