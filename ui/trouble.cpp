// SPDX-License-Identifier: Apache-2.0
#include "ui/trouble.h"

#include "models/failurereason.h"
#include "queue/outlook.h"
#include "ui/browser/age.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

/// A sentence of a server as a part of ours.
QString withoutStop(QString text)
{
    text = text.trimmed();
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

/// So long at the least, in the words of a time to come, which are rounded up.
QString pastText(std::chrono::milliseconds time)
{
    constexpr std::chrono::seconds exact{10};
    const std::chrono::milliseconds step = time < exact ? std::chrono::seconds(1) : exact;
    return durationText(time - time % step);
}

/// An attempt at a generation was lost, and what is there now does not tell what became of it.
QString mayHaveRunText(const Operation &operation)
{
    const QString action = actionText(operation.action);
    if (operation.outcome == Outcome::Gone)
        return Text::tr("%1 was discarded elsewhere meanwhile; your %2 may have run before.")
            .arg(operation.name.toString(), action);
    if (!operation.foundAt().isValid())
        return Text::tr("%1 changed since you looked; your %2 may have run.")
            .arg(operation.name.toString(), action);
    //: "Lev changed since you looked (ready since 14:31 at the latest); your Regenerate may have
    //: run."
    return Text::tr(
               "%1 changed since you looked (%2 since %3 at the latest); your %4 may have run.")
        .arg(operation.name.toString(), operation.foundStatus(), clockText(operation.foundAt()),
             action);
}

QString conflictText(const Operation &operation)
{
    const bool mayHaveRun = isGeneration(operation.action) && operation.mayHaveArrived;
    if (mayHaveRun && operation.outcome != Outcome::Refused)
        return mayHaveRunText(operation);
    const QString action = actionText(operation.action);
    switch (operation.outcome) {
    case Outcome::Gone:
        return Text::tr("%1 was discarded elsewhere meanwhile; your %2 was not sent.")
            .arg(operation.name.toString(), action);
    case Outcome::Refused:
        return Text::tr("The server refused your %1 of %2: %3")
            .arg(action, operation.name.toString(),
                 operation.error() ? failureReason(*operation.error()) : noFailureReason());
    default:
        break;
    }
    if (!operation.foundAt().isValid())
        return Text::tr("%1 changed since you looked; your %2 was not sent.")
            .arg(operation.name.toString(), action);
    //: "Lev changed since you looked (ready since 14:31 at the latest); your Discard was not sent."
    return Text::tr(
               "%1 changed since you looked (%2 since %3 at the latest); your %4 was not sent.")
        .arg(operation.name.toString(), operation.foundStatus(), clockText(operation.foundAt()),
             action);
}

/// What the server said, without ours, which would only say again that it refused.
QString whyText(const Error &error)
{
    Error said = error;
    said.message = failureReason(error);
    return said.text();
}

QString failureText(const Operation &operation)
{
    const QString action = actionText(operation.action);
    // The check itself was refused: nobody knows what the attempts did.
    const bool isCheckRefused =
        operation.error() && operation.error()->delivery == Error::Delivery::Answered;
    if (operation.outcome == Outcome::NotConfirmed && isCheckRefused)
        return Text::tr("Whether your %1 of %2 arrived could not be learnt. %3")
            .arg(action, operation.name.toString(), operation.error()->text());
    if (operation.outcome == Outcome::NotConfirmed)
        return Text::tr(
                   "Your %1 of %2 could not be confirmed; it was tried %3 times without effect.")
            .arg(action, operation.name.toString(), QString::number(operation.attempts));
    if (!operation.error())
        return Text::tr("Your %1 of %2 was refused.").arg(action, operation.name.toString());
    return Text::tr("Your %1 of %2 was refused. %3")
        .arg(action, operation.name.toString(), whyText(*operation.error()));
}

} // namespace

QString troubleText(const Operation &operation)
{
    switch (operation.state) {
    case OperationState::Conflict:
        return conflictText(operation);
    case OperationState::Failed:
        return failureText(operation);
    default:
        return {};
    }
}

QString missingRightText(const Error &error)
{
    //: %1 is what the server says of it
    return Text::tr(
               "This key may not save or delete (%1). Decisions are kept until a key with that "
               "right is used.")
        .arg(withoutStop(error.serverMessage.isEmpty() ? error.code : error.serverMessage));
}

QString beingCheckedText(qsizetype count)
{
    //: %1 is a number
    return Text::tr("%1 being checked").arg(QLocale().toString(count));
}

QString waitText(const Wait &wait)
{
    const QString time =
        wait.left > std::chrono::milliseconds(0) ? durationText(wait.left) : QString();
    // What goes on at once has no time.
    const auto until = [&time](const QString &timed, const QString &untimed) {
        return time.isEmpty() ? untimed : timed.arg(time);
    };
    switch (wait.cause) {
    case Wait::Cause::None:
        break;
    case Wait::Cause::HeldBack:
        return Text::tr("not sent for now");
    case Wait::Cause::NoKey:
        return Text::tr("no key");
    case Wait::Cause::NoRight:
        return Text::tr("the API key lacks the right");
    case Wait::Cause::Offline:
        //: Each: %1 is a time: "20 s"
        return until(Text::tr("offline, tries again in %1"), Text::tr("offline"));
    case Wait::Cause::Unanswered:
        if (wait.since > std::chrono::milliseconds(0))
            //: %1 is a time: "7 s"
            return Text::tr("no answer from the server for %1").arg(pastText(wait.since));
        return until(Text::tr("the server did not answer, tries again in %1"),
                     Text::tr("the server did not answer"));
    case Wait::Cause::ServerTrouble:
        return until(Text::tr("the server had trouble, tries again in %1"),
                     Text::tr("the server had trouble"));
    case Wait::Cause::LookUp: {
        const QString checked = beingCheckedText(wait.lookedUp);
        //: %1 is "1 being checked", %2 a time: "40 s"
        return time.isEmpty() ? checked : Text::tr("%1, looks again in %2").arg(checked, time);
    }
    case Wait::Cause::AtLimit:
        //: Each: the team's rate limit is used up; %1 is a time: "14 s"
        return until(Text::tr("at the team's limit, goes on in %1"),
                     Text::tr("at the team's limit"));
    }
    return {};
}

bool mustBeTold(const Operation &operation)
{
    return operation.isHandedBack() && !operation.isItem() && !troubleText(operation).isEmpty();
}
