// SPDX-License-Identifier: Apache-2.0
#include "long/windowcleanup.h"

#include "benchmarks/measuredapplication.h"
#include "support/heartbeat.h"
#include "support/named.h"
#include "support/remotewindow.h"
#include "ui/bulk/cleanupdialog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr CharacterQuery Failed{.status = CharacterStatus::Failed};
constexpr auto Soon = 5min; // a walk through hundreds of pages

/// The dry run of \a count characters, begun by its key and started; null where that fails.
CleanupDialog *start(MeasuredApplication &application, RemoteWindow &f, qsizetype count)
{
    QTest::keyClick(f.window.get(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    CleanupDialog *dialog = nullptr;
    const auto opened = application.runUntil(
        [&] { return (dialog = f.window->findChild<CleanupDialog *>()) != nullptr; }, Soon);
    if (!opened)
        return nullptr;
    QWidget *list = dialog->focusWidget();
    const auto typed = [&] { return named<QLineEdit>(*dialog, u"Type %1 to start"_s.arg(count)); };
    // The last ones are taken out until as many are left as are wanted.
    QTest::keyClick(list, Qt::Key_End);
    for (int more = 10'000; more > 0 && typed() == nullptr; --more)
        QTest::keyClick(list, Qt::Key_Delete);
    if (typed() == nullptr)
        return nullptr;
    QTest::keyClicks(typed(), QString::number(count));
    QTest::mouseClick(named<QPushButton>(*dialog, u"Start"_s), Qt::LeftButton);
    const auto started = application.runUntil([&] { return !dialog->runId().isNull(); }, Soon);
    return started ? dialog : nullptr;
}

} // namespace

std::optional<WindowCleanup> WindowCleanup::run(MeasuredApplication &application, Theme &theme,
                                                const SandboxProgram &sandbox, qsizetype count,
                                                std::chrono::milliseconds patience)
{
    RemoteWindow f(theme, sandbox);
    f.open();
    f.session->showQueue(Failed);
    f.window->activateWindow();
    if (!application.runUntil([&] { return f.session->characters().rowCount() > 0; }, Soon))
        return std::nullopt;
    CleanupDialog *dialog = start(application, f, count);
    if (dialog == nullptr)
        return std::nullopt;
    const Cleanup &cleanup = f.session->cleanup();
    const CleanupId id = dialog->runId();
    f.session->cleanup().sendNow(id);
    WindowCleanup result{.count = count};
    Heartbeat heartbeat;
    heartbeat.start();
    const auto ended = application.runUntil(
        [&] {
            const qsizetype sent = count - cleanup.counts(id).left();
            if (sent >= count * (result.resident.size() + 1) / 10)
                result.resident.append(residentMemory());
            return !cleanup.run(id)->isOpen();
        },
        patience);
    heartbeat.stop();
    if (!ended)
        return std::nullopt;
    result.longestGap = heartbeat.longestGap();
    result.done = cleanup.counts(id).done;
    return result;
}
