// SPDX-License-Identifier: Apache-2.0
#include "desktop/colorscheme.h"
#include "support/keytraces.h"
#include "ui/accessiblefactory.h"
#include "ui/connect/keyfield.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QMenu>
#include <QMetaMethod>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString Key = u"al_live_Qk3vT9xW7zR2mB5n"_s;

} // namespace

/// The masked field: what goes in, and that nothing comes out but by take().
class TestKeyField : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void handsOverOnceAndIsEmpty();
    void takesOffWhatSurroundsTheKey_data();
    void takesOffWhatSurroundsTheKey();
    void refusesWhatCannotBeAKey_data();
    void refusesWhatCannotBeAKey();
    void acceptsKeysOfEveryKind_data();
    void acceptsKeysOfEveryKind();
    void editsWhereTheCursorIs();
    void tellsOfEachChangeOnce();
    void takesNoMoreThanThereIsRoomFor();
    void looksTheSameWhateverTheKey();
    void showsTheKeyWhileTheEyeIsHeld_data();
    void showsTheKeyWhileTheEyeIsHeld();
    void hidesTheKeyWhenItsWindowIsLeft();
    void nothingCanBeCopiedOrUndone();
    void itsMenuOnlyPastesAndClears();
    void isAPasswordTextToAssistiveTechnology();
    void assistiveTechnologyCanTypeButNotRead();
    void noSignalAndNoPropertyHoldsTheKey();
    void lettersAreNoShortcutsInTheField();
    void returnGoesOnToTheWindow();

private:
    [[nodiscard]] QAccessibleInterface *face() const
    {
        return QAccessible::queryAccessibleInterface(m_field);
    }
    [[nodiscard]] QToolButton *eye() const { return m_field->findChild<QToolButton *>(); }

    ColorScheme m_scheme;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    KeyField *m_field = nullptr;
};

void TestKeyField::initTestCase()
{
    m_theme = std::make_unique<Theme>(m_scheme);
    m_theme->install(*qApp);
    installAccessibleFactory();
}

void TestKeyField::init()
{
    m_window = std::make_unique<QWidget>();
    m_field = new KeyField(*m_theme);
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_field);
    m_window->resize(420, 80);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QGuiApplication::clipboard()->clear();
}

void TestKeyField::handsOverOnceAndIsEmpty()
{
    QTest::keyClicks(m_field, Key);
    QCOMPARE(m_field->length(), Key.size());
    QCOMPARE(m_field->key(), Key.toLatin1());
    QCOMPARE(m_field->take(), Key.toLatin1());
    QVERIFY(m_field->isEmpty());
    QCOMPARE(m_field->take(), QByteArray());
}

void TestKeyField::takesOffWhatSurroundsTheKey_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("blanks") << u"  "_s + Key + u"   "_s;
    QTest::newRow("line breaks") << u"\n"_s + Key + u"\r\n"_s;
    QTest::newRow("tab") << u"\t"_s + Key;
    QTest::newRow("no-break space") << Key + QChar(u'\u00a0');
}

void TestKeyField::takesOffWhatSurroundsTheKey()
{
    QFETCH(QString, pasted);
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keySequence(m_field, QKeySequence::Paste);
    QCOMPARE(m_field->problem(), QString());
    QCOMPARE(m_field->take(), Key.toLatin1());
}

void TestKeyField::refusesWhatCannotBeAKey_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QString() << u"Enter"_s;
    QTest::newRow("blanks only") << u" \n "_s << u"Enter"_s;
    QTest::newRow("words") << u"the usual key"_s << u"al_live_"_s;
    QTest::newRow("another prefix") << u"sk_live_0123456789abcdef"_s << u"al_live_"_s;
    QTest::newRow("blank inside") << u"al_live_0123 456789abcdef"_s << u"blank"_s;
    QTest::newRow("line break inside") << u"al_live_0123\n456789abcdef"_s << u"line break"_s;
    QTest::newRow("header after CR LF") << u"al_live_0123456789\r\nHost: a"_s << u"line break"_s;
    QTest::newRow("tab inside") << u"al_live_0123\t456789abcdef"_s << u"blank"_s;
    QTest::newRow("control") << u"al_live_0123\u0007456789abcdef"_s << u"character"_s;
    QTest::newRow("not ASCII") << u"al_live_0123456789abcdéf"_s << u"character"_s;
    QTest::newRow("zero-width") << u"al_live_0123456789abcdef\u200b"_s << u"character"_s;
    QTest::newRow("too short") << u"al_live_1"_s << u"too short"_s;
    QTest::newRow("too long") << u"al_live_"_s + QString(300, u'a') << u"too long"_s;
}

void TestKeyField::refusesWhatCannotBeAKey()
{
    QFETCH(QString, pasted);
    QFETCH(QString, word);
    m_field->insert(pasted);
    QVERIFY2(m_field->problem().contains(word), qPrintable(m_field->problem()));
    const QString secret = pasted.mid(8, 8).trimmed();
    QVERIFY(secret.isEmpty() || !m_field->problem().contains(secret));
}

void TestKeyField::acceptsKeysOfEveryKind_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("live") << Key;
    QTest::newRow("legacy") << u"og_0123456789abcdef"_s;
    QTest::newRow("no hex") << u"al_live_Zz-._~!$&'()*+,;=:@/?"_s;
}

void TestKeyField::acceptsKeysOfEveryKind()
{
    QFETCH(QString, key);
    QTest::keyClicks(m_field, key);
    QCOMPARE(m_field->problem(), QString());
    QCOMPARE(m_field->take(), key.toLatin1());
}

void TestKeyField::editsWhereTheCursorIs()
{
    QTest::keyClicks(m_field, u"bcd"_s);
    QTest::keyClick(m_field, Qt::Key_Home);
    QTest::keyClicks(m_field, u"a"_s);
    QCOMPARE(m_field->key(), "abcd");
    QTest::keyClick(m_field, Qt::Key_Right);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QCOMPARE(m_field->key(), "acd");
    QTest::keyClick(m_field, Qt::Key_Delete);
    QCOMPARE(m_field->key(), "ad");
    QTest::keyClick(m_field, Qt::Key_End);
    QTest::keyClick(m_field, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClicks(m_field, u"xy"_s);
    QCOMPARE(m_field->key(), "axy");
    QTest::keyClick(m_field, Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(m_field->key(), "");
    QTest::keyClicks(m_field, u"pq"_s);
    QTest::keySequence(m_field, QKeySequence::SelectAll);
    QTest::keyClick(m_field, Qt::Key_Delete);
    QVERIFY(m_field->isEmpty());
    QTest::keyClick(m_field, Qt::Key_Delete);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QVERIFY(m_field->isEmpty());
}

void TestKeyField::tellsOfEachChangeOnce()
{
    QSignalSpy edited(m_field, &KeyField::edited);
    QTest::keyClicks(m_field, u"ab"_s);
    QCOMPARE(edited.count(), 2);
    QTest::keyClick(m_field, Qt::Key_Left);
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(edited.count(), 2);
    m_field->clear();
    QCOMPARE(edited.count(), 3);
    m_field->clear();
    QCOMPARE(edited.count(), 3);
}

void TestKeyField::takesNoMoreThanThereIsRoomFor()
{
    m_field->insert(QString(2 * KeyText::Longest, u'a'));
    QCOMPARE(m_field->length(), KeyText::Longest);
    QTest::keyClicks(m_field, u"b"_s);
    QCOMPARE(m_field->length(), KeyText::Longest);
    QVERIFY(!m_field->problem().isEmpty());
}

void TestKeyField::looksTheSameWhateverTheKey()
{
    m_field->insert(Key);
    const QImage one = m_field->grab().toImage();
    m_field->clear();
    m_field->insert(QString(Key.size(), u'W'));
    QCOMPARE(m_field->grab().toImage(), one);
}

void TestKeyField::showsTheKeyWhileTheEyeIsHeld_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("Space") << false;
}

void TestKeyField::showsTheKeyWhileTheEyeIsHeld()
{
    QFETCH(bool, byMouse);
    m_field->insert(Key);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), eye());
    const QImage masked = m_field->grab({0, 0, eye()->x(), m_field->height()}).toImage();
    if (byMouse)
        QTest::mousePress(eye(), Qt::LeftButton);
    else
        QTest::keyPress(eye(), Qt::Key_Space);
    QVERIFY(m_field->isRevealed());
    QVERIFY(m_field->grab({0, 0, eye()->x(), m_field->height()}).toImage() != masked);
    QCOMPARE(tracesOf(Key, *m_window), QString());
    if (byMouse)
        QTest::mouseRelease(eye(), Qt::LeftButton);
    else
        QTest::keyRelease(eye(), Qt::Key_Space);
    QVERIFY(!m_field->isRevealed());
    QCOMPARE(m_field->grab({0, 0, eye()->x(), m_field->height()}).toImage(), masked);
    eye()->click();
    QVERIFY(!m_field->isRevealed());
}

void TestKeyField::hidesTheKeyWhenItsWindowIsLeft()
{
    m_field->insert(Key);
    QTest::mousePress(eye(), Qt::LeftButton);
    QVERIFY(m_field->isRevealed());
    QWidget other;
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QVERIFY(!m_field->isRevealed());
    QTest::mouseRelease(eye(), Qt::LeftButton);
    QTest::mousePress(eye(), Qt::LeftButton);
    QVERIFY(m_field->isRevealed());
    m_window->hide();
    QVERIFY(!m_field->isRevealed());
}

void TestKeyField::nothingCanBeCopiedOrUndone()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClicks(m_field, Key);
    QTest::keySequence(m_field, QKeySequence::SelectAll);
    for (const auto key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Undo})
        QTest::keySequence(m_field, key);
    QTest::keyClick(m_field, Qt::Key_Insert, Qt::ControlModifier);
    QTest::keyClick(m_field, Qt::Key_Delete, Qt::ShiftModifier);
    QTest::mouseDClick(m_field, Qt::LeftButton, {}, {20, 16});
    QTest::mousePress(m_field, Qt::LeftButton, {}, {20, 16});
    QTest::mouseMove(m_field, {200, 16});
    QTest::mouseRelease(m_field, Qt::LeftButton, {}, {200, 16});
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QCOMPARE(m_field->key(), Key.toLatin1());
    m_field->clear();
    QTest::keySequence(m_field, QKeySequence::Undo);
    QTest::keySequence(m_field, QKeySequence::Redo);
    QVERIFY(m_field->isEmpty());
}

void TestKeyField::itsMenuOnlyPastesAndClears()
{
    m_field->insert(Key);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {10, 10}, m_field->mapToGlobal(QPoint()));
    QCoreApplication::sendEvent(m_field, &event);
    auto *menu = m_field->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    QStringList words;
    for (const QAction *action : menu->actions())
        words.append(QString(action->text()).remove(u'&'));
    QCOMPARE(words, QStringList({u"Paste"_s, u"Clear"_s}));
    menu->actions().constLast()->trigger();
    QVERIFY(m_field->isEmpty());
    menu->close();
}

void TestKeyField::isAPasswordTextToAssistiveTechnology()
{
    m_field->insert(Key);
    QCOMPARE(face()->role(), QAccessible::EditableText);
    QVERIFY(face()->state().passwordEdit);
    QVERIFY(face()->state().editable);
    QVERIFY(face()->state().focused);
    QCOMPARE(face()->text(QAccessible::Name), u"API key"_s);
    QCOMPARE(face()->text(QAccessible::Value), m_field->bullets(Key.size()));
    QVERIFY(face()->textInterface() != nullptr);
    QCOMPARE(face()->textInterface()->characterCount(), Key.size());
    QCOMPARE(face()->textInterface()->text(0, 5), m_field->bullets(5));
    QCOMPARE(tracesOf(Key, *m_window), QString());
}

void TestKeyField::assistiveTechnologyCanTypeButNotRead()
{
    QAccessibleEditableTextInterface *editable = face()->editableTextInterface();
    QVERIFY(editable != nullptr);
    editable->insertText(0, Key);
    QCOMPARE(m_field->key(), Key.toLatin1());
    editable->replaceText(0, 3, u"AL_"_s);
    editable->deleteText(3, 8);
    QCOMPARE(m_field->key(), "AL_" + Key.mid(8).toLatin1());
    face()->setText(QAccessible::Value, Key);
    QCOMPARE(m_field->key(), Key.toLatin1());
    face()->textInterface()->setSelection(0, 2, 4);
    QCOMPARE(face()->textInterface()->selectionCount(), 1);
    QCOMPARE(tracesOf(Key, *m_window), QString());
}

void TestKeyField::noSignalAndNoPropertyHoldsTheKey()
{
    const QMetaObject &meta = KeyField::staticMetaObject;
    for (int i = meta.methodOffset(); i < meta.methodCount(); ++i)
        QCOMPARE(meta.method(i).parameterCount(), 0);
    m_field->insert(Key);
    QCOMPARE(tracesOf(Key, *m_window), QString());
    QVERIFY(!m_field->inputMethodQuery(Qt::ImSurroundingText).isValid());
    QVERIFY(!m_field->inputMethodQuery(Qt::ImCurrentSelection).isValid());
}

void TestKeyField::lettersAreNoShortcutsInTheField()
{
    QAction action;
    action.setShortcuts({Qt::Key_S, Qt::Key_Backspace, Qt::Key_Left, Qt::Key_Question,
                         QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_window->addAction(&action);
    QSignalSpy triggered(&action, &QAction::triggered);
    QTest::keyClicks(m_field, u"s?"_s);
    QTest::keyClick(m_field, Qt::Key_Left);
    QTest::keyClick(m_field, Qt::Key_Backspace);
    QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(m_field->key(), "?");
}

void TestKeyField::returnGoesOnToTheWindow()
{
    QSignalSpy returned(m_field, &KeyField::returnPressed);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, u"\r"_s);
        QCoreApplication::sendEvent(m_field, &event);
    }
    QCOMPARE(returned.count(), 2);
    QVERIFY(m_field->isEmpty());
}

QTEST_MAIN(TestKeyField)
#include "tst_keyfield.moc"
