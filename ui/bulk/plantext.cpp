// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/plantext.h"

#include "models/failurereason.h"
#include "ui/browser/age.h"
#include "ui/browser/statustext.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/review/effecttext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace {

constexpr qsizetype MostErrors = 5;

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// \a word is the API's for \a status.
QString wordsFor(CharacterStatus status, const QString &word)
{
    Character character;
    character.setStatus(status == CharacterStatus::Unknown ? word : statusWord(status));
    return statusText(character);
}

/// What happens to those of one status.
QString bulkEffect(Action action, CharacterStatus status)
{
    switch (action) {
    case Action::Save:
        return Text::tr("published as ready, cannot be undone on the server");
    case Action::Resynthesize:
        //: %1 is a number above 1
        return Text::tr("all refs are made anew, %1 generations each").arg(generationsFor(action));
    case Action::Discard:
    case Action::Delete:
    case Action::Regenerate:
        break;
    }
    return effectText(action, status);
}

/// Empty where nothing has to be typed.
QString whyTyped(const CleanupPlan &plan)
{
    using Gravity = CleanupPlan::Gravity;
    switch (plan.gravity()) {
    case Gravity::Costly:
        return Text::tr("The number is typed because generations are billed.");
    case Gravity::Grave:
        return plan.action() == Action::Save
            ? Text::tr("The number is typed because a Save cannot be undone on the server.")
            : Text::tr("The number is typed because ready or reviewing characters are among them.");
    case Gravity::Many:
        return Text::tr("The number is typed because they are more than %1.")
            .arg(numberText(CleanupPlan::MostUntyped));
    case Gravity::None:
        break;
    }
    return {};
}

/// "about 8 min 40 s".
QString spanText(std::chrono::milliseconds time)
{
    return Text::tr("about %1").arg(durationText(time));
}

} // namespace

QString windowText(Action action)
{
    if (action == Action::Save)
        return Text::tr("Save characters");
    return action == Action::Resynthesize ? Text::tr("Resynthesize characters")
                                          : Text::tr("Clean up");
}

QString headingText(Action action, qsizetype count)
{
    if (action == Action::Save)
        //: %1 is "12 characters"
        return Text::tr("Save %1").arg(charactersText(count));
    if (action != Action::Resynthesize)
        return Text::tr("Delete %1").arg(charactersText(count));
    return count == 1 ? Text::tr("Resynthesize 1 failed character")
                      : Text::tr("Resynthesize %1 failed characters").arg(numberText(count));
}

QString nothingToDoText(const CleanupPlan &plan)
{
    if (!plan.unjudged().isEmpty())
        return exceptionsText(plan);
    const Action action = plan.action();
    if (action == Action::Save)
        return Text::tr("Nothing of what is selected is reviewing, and can be saved.");
    if (action == Action::Resynthesize)
        return Text::tr("Nothing of what is selected has failed.");
    return Text::tr("Nothing of what is selected can be deleted.");
}

QString listName(Action action)
{
    if (action == Action::Save)
        return Text::tr("Characters to save");
    return action == Action::Resynthesize ? Text::tr("Characters to resynthesize")
                                          : Text::tr("Characters to delete");
}

QString typedText(Action action)
{
    //: What a number counts
    return isGeneration(action) ? Text::tr("generations") : Text::tr("characters");
}

QString startText(const CleanupPlan &plan, std::chrono::milliseconds hold)
{
    //: %1 is a time: "30 s"
    const QString held =
        Text::tr("After Start all of it is held for %1: Ctrl+Z takes it back, Ctrl+S "
                 "sends it now.")
            .arg(durationText(hold));
    const QString why = whyTyped(plan);
    return why.isEmpty() ? held : why + u' ' + held;
}

QString lookUpText(const CleanupPlan &plan)
{
    const qsizetype all = plan.toLookUp();
    //: Two numbers: which character it is, and of how many
    return Text::tr("Looking up %1 of %2. Start waits for the last one.")
        .arg(numberText(all - plan.awaited().size() + 1), numberText(all));
}

QString partsText(const CleanupPlan &plan)
{
    QStringList lines;
    for (const CleanupPlan::Part &part : plan.parts())
        //: %1 is a number, %2 a status, %3 what happens to them: "307 failed: removed from the list
        //: for good, refs included"
        lines.append(Text::tr("%1 %2: %3")
                         .arg(numberText(part.count),
                              wordsFor(part.status, statusWord(part.status)),
                              bulkEffect(part.action, part.status)));
    if (plan.generations() > 0)
        lines.append(Text::tr("%1 generations in all").arg(numberText(plan.generations())));
    return lines.join(u'\n');
}

QString errorsText(const CleanupPlan &plan)
{
    QStringList lines;
    qsizetype others = 0;
    const auto errors = plan.errors();
    for (const CleanupPlan::ErrorCount &error : errors) {
        // The only one that is left takes no more room by its name.
        if (lines.size() == MostErrors && errors.size() > MostErrors + 1) {
            others += error.count;
            continue;
        }
        const QString words = failureReason(error.message).simplified();
        //: %1 is a number, %2 why so many characters failed
        lines.append(Text::tr("%1: %2").arg(numberText(error.count),
                                            words.isEmpty() ? noFailureReason() : words));
    }
    if (others > 0)
        lines.append(Text::tr("%1: Other reasons").arg(numberText(others)));
    return lines.join(u'\n');
}

QString agesText(const CleanupPlan &plan)
{
    using Age = CleanupPlan::Age;
    const std::array<std::pair<Age, QString>, CleanupPlan::AgeCount> ages{{
        {Age::UnderDay, Text::tr("%1: Less than a day")},
        {Age::UnderWeek, Text::tr("%1: 1 to 7 days")},
        {Age::UnderMonth, Text::tr("%1: 7 to 30 days")},
        {Age::Older, Text::tr("%1: More than 30 days")},
        {Age::Unknown, Text::tr("%1: Not known")},
    }};
    QStringList lines;
    for (const auto &[age, text] : ages) {
        if (plan.count(age) > 0)
            lines.append(text.arg(numberText(plan.count(age))));
    }
    return lines.join(u'\n');
}

QString refsText(const CleanupPlan &plan)
{
    if (plan.count() == 0)
        return {};
    const qsizetype without = plan.count() - plan.withRefs();
    QString text =
        Text::tr("%1 with refs, %2 without").arg(numberText(plan.withRefs()), numberText(without));
    if (plan.withUnshownRefs() > 0)
        //: Each a number: of characters, and of refs
        text += u'\n'
            + Text::tr("%1 with more than the %2 that are shown")
                  .arg(numberText(plan.withUnshownRefs()), numberText(Character::MostRefs));
    return text;
}

QString timesText(const CleanupPlan &plan, const CleanupPace &pace)
{
    constexpr std::chrono::milliseconds none(0);
    const auto alone = plan.timeAlone(pace);
    const auto shared = plan.timeShared(pace);
    if (plan.count() == 0 || (plan.count() == 1 && shared == none))
        return {};
    if (plan.count() == 1)
        //: %1 is a time: "about 24 s"
        return Text::tr("At the team's limit: it can be sent in %1.").arg(spanText(shared));
    if (shared == none)
        return Text::tr("All are sent right after one another.");
    if (alone == shared)
        //: %1 is a time
        return Text::tr("From the first to the last: %1.").arg(spanText(alone));
    //: Each a time
    return Text::tr("From the first to the last: %1. While others of the team write too: %2.")
        .arg(spanText(alone), spanText(shared));
}

QString pickText(const Pick &pick, const QDateTime &now)
{
    QStringList parts{wordsFor(pick.status, pick.seen.status.toString()),
                      ageText(pick.createdAt, now)};
    if (pick.refsLeftOut > 0)
        //: Two numbers, of refs
        parts.append(
            Text::tr("%1 of %2 refs")
                .arg(numberText(pick.refCount), numberText(pick.refCount + pick.refsLeftOut)));
    if (pick.changedTo)
        //: %1 is a status
        parts.append(
            Text::tr("changed since, now %1")
                .arg(wordsFor(statusOf(*pick.changedTo), pick.changedTo->status.toString())));
    else if (pick.status == CharacterStatus::Failed)
        parts.append(failureReason(pick.errorMessage).simplified());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
