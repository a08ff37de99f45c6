// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "models/operationlistmodel.h"
#include "refs/refloader.h"
#include "support/sandboxfixture.h"
#include "ui/review/recentdelegate.h"
#include "ui/review/recentlist.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The last decisions and their Undo.
class TestRecentList : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void undoIsThereWhileItCanBeTakenBack_data();
    void undoIsThereWhileItCanBeTakenBack();
    void aSignStandsForUndoWhereTheWordHasNoRoom();
    void aClickBesideUndoDoesNothing();
    void whatWaitsCanBeSentAndTakenBack();
    void keysTakeBackTheRowThatTabLedTo_data();
    void keysTakeBackTheRowThatTabLedTo();
    void aClickLeavesTheFocus();
    void theFocusIsOnARow();
    void threeRowsHaveTheirPlace();
    void noRowIsCutInHalf();
    void aMirroredRowIsTheOtherWayRound();
    void coversAreRemembered();
    void coversOfTheLatestAreRemembered();
    void aCoverIsAsLargeAsItIsDrawn();

private:
    [[nodiscard]] QModelIndex add(OperationState state);
    [[nodiscard]] QRect undoRect(const QModelIndex &index) const;

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<RefLoader> m_loader;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<RecentList> m_list;
};

void TestRecentList::init()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    m_sandbox = std::make_unique<SandboxFixture>();
    m_loader = std::make_unique<RefLoader>(m_sandbox->http, m_sandbox->api);
    m_model = std::make_unique<QStandardItemModel>();
    m_list = std::make_unique<RecentList>(*m_loader, *m_theme);
    m_list->setModel(m_model.get());
    m_list->resize(236, 200);
    m_list->show();
}

void TestRecentList::cleanup()
{
    m_list.reset();
    m_model.reset();
    m_loader.reset();
    m_sandbox.reset();
}

QModelIndex TestRecentList::add(OperationState state)
{
    Operation operation;
    operation.id = QUuid::createUuid();
    operation.name = u"Mira Voss"_s;
    operation.state = state;
    auto *item = new QStandardItem;
    item->setData(QVariant::fromValue(operation), OperationListModel::OperationRole);
    item->setData(6, OperationListModel::SecondsLeftRole);
    m_model->appendRow(item);
    return m_model->index(m_model->rowCount() - 1, 0);
}

QRect TestRecentList::undoRect(const QModelIndex &index) const
{
    const auto *delegate = qobject_cast<const RecentDelegate *>(m_list->itemDelegate());
    return delegate->undoRect(m_list->visualRect(index), index);
}

void TestRecentList::undoIsThereWhileItCanBeTakenBack_data()
{
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<bool>("undo");
    QTest::newRow("held") << OperationState::Held << true;
    QTest::newRow("queued") << OperationState::Queued << true;
    QTest::newRow("sending") << OperationState::Sending << false;
    QTest::newRow("done") << OperationState::Done << false;
    QTest::newRow("conflict") << OperationState::Conflict << false;
    QTest::newRow("failed") << OperationState::Failed << false;
    QTest::newRow("cancelled") << OperationState::Cancelled << false;
}

void TestRecentList::undoIsThereWhileItCanBeTakenBack()
{
    QFETCH(OperationState, state);
    QFETCH(bool, undo);
    const QModelIndex index = add(state);
    QSignalSpy undone(m_list.get(), &RecentList::undoRequested);
    QCOMPARE(!undoRect(index).isEmpty(), undo);
    const QRect row = m_list->visualRect(index);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      QPoint(row.right() - 24, row.center().y()));
    QCOMPARE(undone.count(), undo ? 1 : 0);
    if (undo)
        QCOMPARE(undone.constFirst().constFirst().value<OperationId>(),
                 index.data(OperationListModel::OperationRole).value<Operation>().id);
}

void TestRecentList::whatWaitsCanBeSentAndTakenBack()
{
    Operation operation;
    operation.id = QUuid::createUuid();
    operation.name = u"Aurelia Montgomery-Whitcombe"_s;
    operation.action = Action::Discard;
    operation.state = OperationState::Held;
    operation.waitsForClick = true;
    auto *item = new QStandardItem;
    item->setData(QVariant::fromValue(operation), OperationListModel::OperationRole);
    m_model->appendRow(item);
    const QModelIndex index = m_model->index(0, 0);
    const auto *delegate = qobject_cast<const RecentDelegate *>(m_list->itemDelegate());
    const QRect send = delegate->sendRect(m_list->visualRect(index), index);
    QVERIFY(!send.isEmpty() && !send.intersects(undoRect(index)));
    QSignalSpy sent(m_list.get(), &RecentList::sendRequested);
    QSignalSpy undone(m_list.get(), &RecentList::undoRequested);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, send.center());
    QCOMPARE(sent.count(), 1);
    QCOMPARE(undone.count(), 0);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, undoRect(index).center());
    QCOMPARE(sent.count(), 1);
    QCOMPARE(undone.count(), 1);
    QVERIFY(delegate->sendRect(QRect(0, 0, 236, 48), add(OperationState::Held)).isEmpty());
}

void TestRecentList::aSignStandsForUndoWhereTheWordHasNoRoom()
{
    const QModelIndex index = add(OperationState::Queued);
    const QFontMetrics metrics(m_theme->textFont());
    constexpr int around = 16 + RecentList::CoverSize + 12 + 12 + 16;
    const int words = metrics.horizontalAdvance(u"queued"_s) + metrics.horizontalAdvance(u"Undo"_s);
    m_list->resize(around + words + 20, m_list->height());
    QTRY_COMPARE(m_list->visualRect(index).width(), m_list->width());
    const int whole = undoRect(index).width();
    QVERIFY(whole > metrics.horizontalAdvance(u"Undo"_s));
    m_list->resize(around + words - 4, m_list->height());
    QTRY_COMPARE(m_list->visualRect(index).width(), m_list->width());
    QVERIFY(undoRect(index).width() < whole);
    const int left = 16 + RecentList::CoverSize + 12;
    QVERIFY(left + metrics.horizontalAdvance(u"queued"_s) < undoRect(index).left());
    const QSignalSpy undone(m_list.get(), &RecentList::undoRequested);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, undoRect(index).center());
    QCOMPARE(undone.count(), 1);
}

void TestRecentList::aClickBesideUndoDoesNothing()
{
    const QModelIndex index = add(OperationState::Held);
    QSignalSpy undone(m_list.get(), &RecentList::undoRequested);
    const QRect row = m_list->visualRect(index);
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {},
                      QPoint(row.left() + 30, row.center().y()));
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, QPoint(30, 190));
    QCOMPARE(undone.count(), 0);
}

void TestRecentList::keysTakeBackTheRowThatTabLedTo_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<OperationState>("state");
    QTest::addColumn<int>("count");
    QTest::newRow("Return") << Qt::Key_Return << OperationState::Held << 1;
    QTest::newRow("Enter") << Qt::Key_Enter << OperationState::Queued << 1;
    QTest::newRow("Delete") << Qt::Key_Delete << OperationState::Held << 1;
    QTest::newRow("sent") << Qt::Key_Delete << OperationState::Done << 0;
    QTest::newRow("another key") << Qt::Key_X << OperationState::Held << 0;
}

void TestRecentList::keysTakeBackTheRowThatTabLedTo()
{
    QFETCH(Qt::Key, key);
    QFETCH(OperationState, state);
    QFETCH(int, count);
    const QModelIndex first = add(OperationState::Held);
    const QModelIndex second = add(state);
    QSignalSpy undone(m_list.get(), &RecentList::undoRequested);
    m_list->activateWindow();
    m_list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(m_list.get(), key); // on no row yet, or on the first
    undone.clear();
    m_list->setCurrentIndex(first);
    QTest::keyClick(m_list.get(), Qt::Key_Down);
    QTest::keyClick(m_list.get(), key);
    QCOMPARE(undone.count(), count);
    if (count > 0)
        QCOMPARE(undone.constFirst().constFirst().value<OperationId>(),
                 second.data(OperationListModel::OperationRole).value<Operation>().id);
    QTest::simulateEvent(m_list.get(), true, key, Qt::NoModifier, {}, true); // held down
    QCOMPARE(undone.count(), count);
}

void TestRecentList::aClickLeavesTheFocus()
{
    const QModelIndex index = add(OperationState::Held);
    m_list->clearFocus(); // a window gives it to its only widget
    QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(index).center());
    QVERIFY(!m_list->hasFocus());
    QVERIFY((m_list->focusPolicy() & Qt::TabFocus) == Qt::TabFocus);
}

void TestRecentList::threeRowsHaveTheirPlace()
{
    QVERIFY(m_list->minimumSizeHint().height() >= 3 * RecentList::RowHeight);
    // What the details leave comes on top; they are not to be cut for it.
    QCOMPARE(m_list->sizeHint().height(), m_list->minimumSizeHint().height());
}

void TestRecentList::aMirroredRowIsTheOtherWayRound()
{
    const QModelIndex index = add(OperationState::Held);
    m_list->setLayoutDirection(Qt::RightToLeft);
    const QRect row = m_list->visualRect(index);
    QVERIFY(undoRect(index).left() == row.left());
    const QImage image = m_list->viewport()->grab(row).toImage();
    const auto colourAt = [&](int x) {
        return image.pixelColor(int(x * image.devicePixelRatio()),
                                int(10 * image.devicePixelRatio()));
    };
    QCOMPARE(colourAt(row.width() - 22), m_theme->colours().groove); // the place of the cover
    QVERIFY(colourAt(22) != m_theme->colours().groove);
}

void TestRecentList::coversAreRemembered()
{
    Character character;
    character.id = CharacterId::fromString(u"char_mira"_s).value();
    m_list->rememberCover(character); // without refs there is none
    QVERIFY(!m_list->coverOf(character.id));
    character.refs = {{u"portrait"_s, "http://127.0.0.1:9/a"},
                      {u"front"_s, "http://127.0.0.1:9/b"}};
    m_list->rememberCover(character);
    QCOMPARE(m_list->coverOf(character.id)->url, QByteArray("http://127.0.0.1:9/a"));
    QCOMPARE(m_list->coverOf(character.id)->key.index, 0);
}

void TestRecentList::coversOfTheLatestAreRemembered()
{
    const auto id = [](int number) {
        return CharacterId::fromString(u"char_%1"_s.arg(number)).value();
    };
    for (int number = 0; number <= RecentList::MostCovers; ++number) {
        Character character;
        character.id = id(number);
        character.refs = {{u"portrait"_s, "http://127.0.0.1:9/a"}};
        m_list->rememberCover(character);
    }
    QVERIFY(!m_list->coverOf(id(0)));
    QVERIFY(m_list->coverOf(id(1)).has_value());
    QVERIFY(m_list->coverOf(id(RecentList::MostCovers)).has_value());
}

void TestRecentList::aCoverIsAsLargeAsItIsDrawn()
{
    QList<Character> found;
    const PendingRequest request =
        m_sandbox->api.list({.status = CharacterStatus::Reviewing}, {}, Priority::Page, this,
                            [&](const Result<CharacterPage> &page) {
                                if (page)
                                    found = page->characters;
                            });
    QTRY_VERIFY(!found.isEmpty());
    found.removeIf([](const Character &character) { return character.refs.isEmpty(); });
    const Character character = found.constFirst();
    QVERIFY(m_list->cover(character.id).isNull());
    m_list->rememberCover(character);
    QSignalSpy arrived(m_list.get(), &RecentList::coverArrived);
    QVERIFY(m_list->cover(character.id).isNull()); // on its way from now on
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(arrived.constFirst().constFirst().value<CharacterId>(), character.id);
    QCOMPARE(m_list->cover(character.id).width(),
             int(RecentList::CoverSize * m_list->devicePixelRatioF()));
}

void TestRecentList::theFocusIsOnARow()
{
    m_list->setFocus(Qt::TabFocusReason);
    QVERIFY(!m_list->currentIndex().isValid());
    m_list->clearFocus();
    static_cast<void>(add(OperationState::Done));
    m_list->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
    m_list->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_list->currentIndex().row(), 0);
}

void TestRecentList::noRowIsCutInHalf()
{
    for (const int height : {120, 139, 200, 219}) {
        m_list->resize(236, height);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_list->viewport()->height() % RecentList::RowHeight, 0);
        QVERIFY(m_list->viewport()->height() > height - RecentList::RowHeight);
    }
}

QTEST_MAIN(TestRecentList)
#include "tst_recentlist.moc"
