// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanuptext.h"

#include "models/accessiblename.h"
#include "queue/cleanup.h"
#include "ui/browser/age.h"
#include "ui/trouble.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

QString underWayText(Action action)
{
    //: Each: %1 is "138 of 307"
    if (action == Action::Save)
        return Text::tr("Saving %1");
    return action == Action::Resynthesize ? Text::tr("Resynthesizing %1")
                                          : Text::tr("Cleaning up %1");
}

/// The refs come after their run, which does not wait for them.
QString doneText(Action action, bool isOpen)
{
    //: Each: %1 is a number
    if (action == Action::Save)
        return Text::tr("%1 saved");
    if (action != Action::Resynthesize)
        return Text::tr("%1 done");
    return isOpen ? Text::tr("%1 being made") : Text::tr("%1 started");
}

int holdSeconds(const Cleanup &cleanup, const CleanupId &id)
{
    return int(std::ceil(std::chrono::duration<double>(cleanup.holdLeft(id)).count()));
}

/// \a text of a run that others go before.
QString behindText(qsizetype before, const QString &text)
{
    if (before == 1)
        return Text::tr("Waits for the run before it · %1").arg(text);
    return Text::tr("Waits for %1 runs before it · %2").arg(numberText(before), text);
}

/// The hold is not all that it may have to wait for.
QString heldText(const Cleanup &cleanup, const CleanupId &id)
{
    const int seconds = holdSeconds(cleanup, id);
    //: Each: %1 is a number
    const QString held = Text::tr("held for %1 s").arg(seconds);
    if (const qsizetype before = cleanup.before(id).size(); before > 0)
        return behindText(before, held);
    const QString why = waitText(cleanup.waitOf(id));
    return why.isEmpty() ? Text::tr("Sending begins in %1 s").arg(seconds) : joined({held, why});
}

QString runningText(const Cleanup &cleanup, const CleanupId &id)
{
    const QString through = throughText(CleanupState::Running, cleanup.counts(id));
    const qsizetype before = cleanup.before(id).size();
    const auto left = cleanup.timeLeft(id);
    QString text = through;
    if (left)
        //: %1 is "138 of 307", %2 a time: "7 min"
        text = Text::tr("%1, about %2 left").arg(through, durationText(*left));
    if (before > 0)
        return behindText(before, text);
    const QString why = runWaitText(cleanup, id);
    return why.isEmpty() ? text : joined({text, why});
}

QString briefText(const Cleanup &cleanup, const CleanupId &id)
{
    const CleanupRun *run = cleanup.run(id);
    if (run == nullptr)
        return {};
    const QString through = throughText(run->state, cleanup.counts(id));
    switch (run->state) {
    case CleanupState::Held:
        //: %1 is "Clean-up", "Save" or "Resynthesize", %2 a number
        return Text::tr("%1 held for %2 s")
            .arg(runName(run->action), QString::number(holdSeconds(cleanup, id)));
    case CleanupState::Running:
        return underWayText(run->action).arg(through);
    case CleanupState::Paused:
        //: %1 is "Clean-up", "Save" or "Resynthesize", %2 "138 of 307", here and below
        return cleanup.isPausedByFailures(id)
            //: %3 is a number
            ? Text::tr("%1 paused at %2, after %3 failures")
                  .arg(runName(run->action), through, numberText(Cleanup::MostFailuresInRow))
            : Text::tr("%1 paused at %2").arg(runName(run->action), through);
    default:
        return {};
    }
}

} // namespace

QString numberText(qsizetype number)
{
    return QLocale().toString(number);
}

QString runName(Action action)
{
    if (action == Action::Save)
        //: What many characters have done to them at once, as a name
        return Text::tr("Save");
    return action == Action::Resynthesize ? Text::tr("Resynthesize") : Text::tr("Clean-up");
}

QString listFileName(Action action)
{
    if (action == Action::Save)
        //: Each: the name of a file, before day, time and ending: small ASCII letters and dashes
        return Text::tr("save", "file name");
    return action == Action::Resynthesize ? Text::tr("resynthesize", "file name")
                                          : Text::tr("clean-up", "file name");
}

QString resultFileName(Action action)
{
    if (action == Action::Save)
        //: Each: the name of a file, before day, time and ending: small ASCII letters and dashes
        return Text::tr("save-result", "file name");
    return action == Action::Resynthesize ? Text::tr("resynthesize-result", "file name")
                                          : Text::tr("clean-up-result", "file name");
}

QString leftText(const CleanupRun &run, const CleanupCounts &counts)
{
    const QString through = throughText(run.state, counts);
    if (run.action == Action::Save)
        //: Each: %1 is "138 of 307"
        return (run.wasInterrupted ? Text::tr("A Save run was interrupted at %1.")
                                   : Text::tr("A Save run is paused at %1."))
            .arg(through);
    if (run.action == Action::Resynthesize)
        return (run.wasInterrupted ? Text::tr("A Resynthesize run was interrupted at %1.")
                                   : Text::tr("A Resynthesize run is paused at %1."))
            .arg(through);
    return (run.wasInterrupted ? Text::tr("A clean-up was interrupted at %1.")
                               : Text::tr("A clean-up is paused at %1."))
        .arg(through);
}

QString charactersText(qsizetype count)
{
    return count == 1 ? Text::tr("1 character") : Text::tr("%1 characters").arg(numberText(count));
}

qsizetype throughCount(CleanupState state, const CleanupCounts &counts)
{
    const qsizetype ended = counts.total() - counts.left();
    return state == CleanupState::Stopped ? ended - counts.takenBack : ended;
}

QString throughText(CleanupState state, const CleanupCounts &counts)
{
    return Text::tr("%1 of %2")
        .arg(numberText(throughCount(state, counts)), numberText(counts.total()));
}

QString progressText(const Cleanup &cleanup, const CleanupId &id)
{
    const CleanupRun *run = cleanup.run(id);
    if (run == nullptr)
        return {};
    const QString through = throughText(run->state, cleanup.counts(id));
    switch (run->state) {
    case CleanupState::Held:
        return heldText(cleanup, id);
    case CleanupState::Running:
        return runningText(cleanup, id);
    case CleanupState::Paused:
        return cleanup.isPausedByFailures(id)
            ? Text::tr("Paused at %1, after %2 failures in a row")
                  .arg(through, numberText(Cleanup::MostFailuresInRow))
            : Text::tr("Paused at %1").arg(through);
    case CleanupState::Stopped:
        return Text::tr("Stopped at %1").arg(through);
    case CleanupState::Ended:
        return Text::tr("Through: %1").arg(through);
    case CleanupState::Undone:
        return Text::tr("Taken back. Nothing was sent.");
    }
    return {};
}

QString statusText(const Cleanup &cleanup, const CleanupId &id)
{
    QStringList parts;
    for (const CleanupId &one : cleanup.held() + QList<CleanupId>{id})
        parts.append(briefText(cleanup, one));
    parts.removeAll(QString());
    return joined(parts);
}

QString runWaitText(const Cleanup &cleanup, const CleanupId &id)
{
    const CleanupRun *run = cleanup.run(id);
    const bool isGoing = run != nullptr && run->state == CleanupState::Running;
    return isGoing ? waitText(cleanup.waitOf(id)) : QString();
}

QString countsText(const CleanupRun &run, const CleanupCounts &known)
{
    const CleanupCounts counts = run.state == CleanupState::Stopped ? known.ofStopped() : known;
    const bool isOpen = run.isOpen();
    QStringList parts;
    const auto add = [&parts](qsizetype count, const QString &text) {
        if (count > 0)
            parts.append(text.arg(numberText(count)));
    };
    add(counts.done, doneText(run.action, isOpen));
    add(counts.alreadyGone, Text::tr("%1 already gone"));
    add(counts.changed, Text::tr("%1 changed meanwhile"));
    add(counts.failed, Text::tr("%1 failed"));
    add(counts.leftAlone, Text::tr("%1 left alone"));
    // Of a stopped run only those that were sent are left among them.
    add(counts.takenBack,
        run.state == CleanupState::Stopped ? Text::tr("%1 tried without effect")
                                           : Text::tr("%1 taken back"));
    // Handed over, and perhaps not sent yet.
    if (counts.uncertain > 0)
        parts.append(beingCheckedText(counts.uncertain));
    add(counts.open - counts.uncertain, isOpen ? Text::tr("%1 queued") : Text::tr("%1 on the way"));
    add(counts.rest, isOpen ? Text::tr("%1 to come") : Text::tr("%1 not sent"));
    return joined(parts);
}

QString outcomeText(const CleanupRun &run, const CleanupCounts &counts)
{
    const QString through = throughText(run.state, counts);
    switch (run.state) {
    case CleanupState::Held:
    case CleanupState::Running:
        //: Each: %1 is "138 of 307"
        return Text::tr("Not finished: %1").arg(through);
    case CleanupState::Paused:
        return (run.wasInterrupted ? Text::tr("Not finished: interrupted at %1")
                                   : Text::tr("Not finished: paused at %1"))
            .arg(through);
    case CleanupState::Stopped:
        return joined({Text::tr("Stopped at %1").arg(through), countsText(run, counts)});
    case CleanupState::Ended:
        return countsText(run, counts);
    case CleanupState::Undone:
        return Text::tr("Taken back. Nothing was sent.");
    }
    return {};
}

QString resultText(const CleanupResult &result, const CleanupRun &run)
{
    using Kind = CleanupResult::Kind;
    const QString trouble = result.operation ? troubleText(*result.operation) : QString();
    const QString notSent = Text::tr("not sent");
    switch (result.kind()) {
    case Kind::Done:
        return result.operation ? stateText(*result.operation) : Text::tr("done");
    case Kind::AlreadyGone:
        return Text::tr("already gone");
    case Kind::Changed:
        return trouble.isEmpty() ? Text::tr("changed meanwhile, and left alone") : trouble;
    case Kind::Failed:
        return trouble.isEmpty() ? Text::tr("failed") : trouble;
    case Kind::LeftAlone:
        return result.item.outcome == Outcome::Flagged
            ? Text::tr("left alone: flagged meanwhile")
            : Text::tr("left alone: your own decision was undone or failed");
    case Kind::TakenBack:
        // As CleanupCounts::ofStopped().
        if (run.state == CleanupState::Stopped)
            return result.item.wasTried ? Text::tr("tried without effect") : notSent;
        return Text::tr("taken back");
    case Kind::Open:
        return result.operation ? stateText(*result.operation) : Text::tr("on the way");
    case Kind::Rest:
        return run.isOpen() ? Text::tr("to come") : notSent;
    }
    return {};
}
