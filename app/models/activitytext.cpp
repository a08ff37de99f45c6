// SPDX-License-Identifier: Apache-2.0
#include "models/activitytext.h"

#include "models/failurereason.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

QString decisionText(const Operation &operation)
{
    const QString action = actionText(operation.action);
    //: %1 is "Regenerate", %2 the pose of the ref
    const QString whole =
        operation.pose().isEmpty() ? action : Text::tr("%1 (%2)").arg(action, operation.pose());
    //: %1 is "Discard", of a character that somebody had flagged for a second opinion
    return operation.wasFlagged ? Text::tr("%1, flagged").arg(whole) : whole;
}

QString doneText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::AlreadyGone:
        return Text::tr("Done: already gone");
    case Outcome::AlreadySaved:
    case Outcome::Running:
        return Text::tr("Done: an earlier attempt had arrived");
    default:
        return Text::tr("Done");
    }
}

QString wordsOf(const Operation &operation)
{
    if (!operation.error())
        return Text::tr("no reason was given");
    return failureReason(*operation.error());
}

QString conflictText(const Operation &operation)
{
    if (operation.outcome == Outcome::Gone)
        return Text::tr("Discarded elsewhere");
    if (operation.outcome == Outcome::Refused)
        //: %1 are the server's own words
        return Text::tr("Refused: %1").arg(wordsOf(operation));
    if (!operation.foundAt().isValid())
        return Text::tr("Changed since");
    //: %1 is a status in the server's word, %2 a day and a time
    return Text::tr("Changed since: %1 since %2")
        .arg(operation.foundStatus(),
             operation.foundAt().toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s));
}

QString cancelledText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Replaced:
        return Text::tr("Replaced");
    case Outcome::Flagged:
        return Text::tr("Left alone: flagged meanwhile");
    case Outcome::CalledOff:
        return Text::tr("Left alone: your own decision was undone or failed");
    case Outcome::RunLost:
        return Text::tr("Not sent: the clean-up cannot be read");
    default:
        return Text::tr("Undone");
    }
}

QString stateText(const Operation &operation)
{
    switch (operation.state) {
    case OperationState::Held:
        return operation.waitsForClick ? Text::tr("Waits for you") : Text::tr("Held");
    case OperationState::Queued:
        return Text::tr("Queued");
    case OperationState::Checking:
        return Text::tr("Checking");
    case OperationState::Sending:
        return Text::tr("Sending");
    case OperationState::Uncertain:
        return operation.cancelWanted ? Text::tr("Being checked: undo wanted")
                                      : Text::tr("Being checked");
    case OperationState::Done:
        return doneText(operation.outcome);
    case OperationState::Conflict:
        return conflictText(operation);
    case OperationState::Failed:
        if (operation.outcome == Outcome::NotConfirmed)
            return Text::tr("Not confirmed");
        //: %1 are the server's own words
        return Text::tr("Refused: %1").arg(wordsOf(operation));
    case OperationState::Cancelled:
        return cancelledText(operation.outcome);
    }
    return {};
}

} // namespace

QString activityHeading(ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Decided:
        return Text::tr("Decided");
    case ActivityColumn::Name:
        return Text::tr("Character");
    case ActivityColumn::Decision:
        return Text::tr("Decision");
    case ActivityColumn::Why:
        return Text::tr("Reason");
    case ActivityColumn::State:
        return Text::tr("State");
    case ActivityColumn::Attempts:
        return Text::tr("Attempts");
    case ActivityColumn::RequestId:
        return Text::tr("Request id");
    case ActivityColumn::DecidedBy:
        return Text::tr("By");
    }
    return {};
}

QString activityText(const Operation &operation, ActivityColumn column)
{
    switch (column) {
    case ActivityColumn::Decided:
        // Not in the words of the locale: it is read in columns, and compared with logs.
        return operation.decidedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    case ActivityColumn::Name:
        return operation.name.toString();
    case ActivityColumn::Decision:
        return decisionText(operation);
    case ActivityColumn::Why:
        return operation.why.toString().simplified();
    case ActivityColumn::State:
        return stateText(operation).simplified();
    case ActivityColumn::Attempts:
        return QString::number(operation.attempts);
    case ActivityColumn::RequestId:
        return requestIdOf(operation);
    case ActivityColumn::DecidedBy:
        return operation.decidedBy.toString();
    }
    return {};
}

QString requestIdOf(const Operation &operation)
{
    if (operation.requestId.isEmpty() && operation.error())
        return operation.error()->requestId;
    return operation.requestId.toString();
}
