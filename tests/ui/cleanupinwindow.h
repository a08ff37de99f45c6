// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/named.h"
#include "support/windowfixture.h"
#include "ui/bulk/cleanupdialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QWindow>

// What the tests of clean-ups from the real window begin with.

using namespace Qt::StringLiterals;

inline constexpr int Soon = 60'000; // ms: a bound for a busy machine, not a measure

inline QPushButton *button(const QWidget &window, const QString &name)
{
    return named<QPushButton>(window, name);
}

/// The dialog Clean up, with the keys; null if there is none.
inline CleanupDialog *dialog(const WindowFixture &f)
{
    CleanupDialog *found = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            found = f.window->findChild<CleanupDialog *>();
            return found != nullptr && found->isVisible();
        },
        Soon);
    if (!isThere)
        return nullptr;
    found->activateWindow();
    // Where it was hidden for a moment, as at its start, the application knows of none that is
    // active, and its window does.
    const bool isActive = QTest::qWaitFor([&] {
        const QWidget *active = QApplication::activeWindow();
        return active == found || (active == nullptr && found->windowHandle()->isActive());
    });
    return isActive ? found : nullptr;
}

/// Shows the window, and in it the dry run of all that have failed; null if there is none.
inline CleanupDialog *openFailed(WindowFixture &f)
{
    if (!f.showWithKey() || !QTest::qWaitFor([&f] { return f.isComplete(); }, Soon))
        return nullptr;
    f.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    return dialog(f);
}

/// Presses Start of \a opened, and waits until the run is recorded, and held.
[[nodiscard]] inline bool hold(const CleanupDialog *opened)
{
    if (opened == nullptr)
        return false;
    QTest::mouseClick(button(*opened, u"Start"_s), Qt::LeftButton);
    return QTest::qWaitFor([&] { return !opened->runId().isNull(); }, Soon);
}

/// Opens the dry run of all that have failed, and starts it without its hold.
inline CleanupDialog *startFailed(WindowFixture &f)
{
    QTest::mouseClick(button(*f.window, u"Clean up failed…"_s), Qt::LeftButton);
    CleanupDialog *opened = dialog(f);
    if (!hold(opened))
        return nullptr;
    opened = dialog(f);
    if (opened != nullptr)
        QTest::keyClick(opened, Qt::Key_S, Qt::ControlModifier);
    return opened;
}

/// Starts what \a opened is about, with \a number typed, and without its hold.
[[nodiscard]] inline bool startTyped(WindowFixture &f, CleanupDialog *opened, qsizetype number)
{
    if (opened == nullptr)
        return false;
    auto *typed = named<QLineEdit>(*opened, u"Type %1 to start"_s.arg(number));
    if (typed == nullptr)
        return false;
    QTest::keyClicks(typed, QString::number(number));
    QTest::keyClick(typed, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return !opened->runId().isNull(); }, Soon))
        return false;
    opened = dialog(f);
    if (opened != nullptr)
        QTest::keyClick(opened, Qt::Key_S, Qt::ControlModifier);
    return opened != nullptr;
}

/// Holds a run of its own that saves those of \a rows; null if that is not recorded.
[[nodiscard]] inline CleanupId holdSaves(const WindowFixture &f, const QList<int> &rows)
{
    QList<CleanupItem> items;
    for (const int row : rows) {
        const Character &one = f.session->characters().at(row);
        items.append({.character = one.id, .name = one.name, .seen = one.revision()});
    }
    Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = cleanup.start(Action::Save, items, {});
    return QTest::qWaitFor([&] { return cleanup.run(id) != nullptr; }, Soon) ? id : CleanupId();
}

/// Saves the shown character by a run of its own, and waits until that has ended.
[[nodiscard]] inline bool saveShownByARun(const WindowFixture &f)
{
    const CleanupId id = holdSaves(f, {f.session->position().row()});
    if (id.isNull())
        return false;
    Cleanup &cleanup = f.session->cleanup();
    cleanup.sendNow(id);
    return QTest::qWaitFor([&] { return cleanup.run(id)->state == CleanupState::Ended; }, Soon);
}

/// Of the newest clean-up, of which there must be one.
inline CleanupState stateOf(const WindowFixture &f)
{
    const CleanupId id = f.session->cleanup().runs().constLast();
    return f.session->cleanup().run(id)->state;
}

inline CleanupCounts countsOf(const WindowFixture &f)
{
    return f.session->cleanup().counts(f.session->cleanup().runs().constLast());
}
