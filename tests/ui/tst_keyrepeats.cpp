// SPDX-License-Identifier: Apache-2.0
#include "ui/keyrepeats.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>
#include <QtTest>

/// A key that is held down on X11, where nothing marks the presses as repeats. The times are the
/// platform's, in ms.
class TestKeyRepeats : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPressAtTheTimeOfTheReleaseIsARepeat();
    void aPressThatComesLaterCounts();
    void anotherKeyCounts();
    void whatMayRepeatRepeats();
    void whatIsMarkedIsLeftToQt();
    void eventsWithoutATimeCount();

private:
    void release(Qt::Key key, quint64 time);
    [[nodiscard]] bool counts(Qt::Key key, quint64 time, bool isMarked = false);

    std::unique_ptr<QWidget> m_window;
};

void TestKeyRepeats::init()
{
    m_window = std::make_unique<QWidget>();
    const auto add = [this](Qt::Key key, bool repeats) {
        auto *action = new QAction(m_window.get());
        action->setShortcut(key);
        action->setAutoRepeat(repeats);
        m_window->addAction(action);
    };
    add(Qt::Key_S, false);
    add(Qt::Key_Right, true);
    new KeyRepeats(m_window.get());
}

void TestKeyRepeats::release(Qt::Key key, quint64 time)
{
    QKeyEvent event(QEvent::KeyRelease, key, Qt::NoModifier);
    event.setTimestamp(time);
    QCoreApplication::sendEvent(m_window.get(), &event);
}

/// Whether shortcuts are asked about the press, and the window gets it.
bool TestKeyRepeats::counts(Qt::Key key, quint64 time, bool isMarked)
{
    QKeyEvent asked(QEvent::ShortcutOverride, key, Qt::NoModifier, {}, isMarked);
    asked.setTimestamp(time);
    asked.ignore();
    QCoreApplication::sendEvent(m_window.get(), &asked);
    QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier, {}, isMarked);
    pressed.setTimestamp(time);
    QCoreApplication::sendEvent(m_window.get(), &pressed);
    // A widget ignores a key that it does not know, and a filter that takes one accepts it.
    if (asked.isAccepted() != pressed.isAccepted())
        QTest::qFail("the shortcut and the press are treated alike", __FILE__, __LINE__);
    return !asked.isAccepted();
}

void TestKeyRepeats::aPressAtTheTimeOfTheReleaseIsARepeat()
{
    QVERIFY(counts(Qt::Key_S, 1'000));
    for (quint64 time = 1'500; time < 1'700; time += 30) {
        release(Qt::Key_S, time);
        QVERIFY(!counts(Qt::Key_S, time));
    }
    release(Qt::Key_S, 1'703);
    QVERIFY(counts(Qt::Key_S, 1'800));
}

void TestKeyRepeats::aPressThatComesLaterCounts()
{
    release(Qt::Key_S, 1'000);
    QVERIFY(counts(Qt::Key_S, 1'001));
}

void TestKeyRepeats::anotherKeyCounts()
{
    release(Qt::Key_S, 1'000);
    QVERIFY(counts(Qt::Key_X, 1'000));
}

void TestKeyRepeats::whatMayRepeatRepeats()
{
    release(Qt::Key_Right, 1'000);
    QVERIFY(counts(Qt::Key_Right, 1'000));
}

void TestKeyRepeats::whatIsMarkedIsLeftToQt()
{
    release(Qt::Key_S, 1'000);
    QVERIFY(counts(Qt::Key_S, 1'000, true));
}

void TestKeyRepeats::eventsWithoutATimeCount()
{
    release(Qt::Key_S, 0);
    QVERIFY(counts(Qt::Key_S, 0));
}

QTEST_MAIN(TestKeyRepeats)

#include "tst_keyrepeats.moc"
