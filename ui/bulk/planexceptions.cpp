// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/plantext.h"

#include <QCoreApplication>

// What a dry run says of those that it leaves out, or that will be left alone.

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

QString leftOutText(Action action, qsizetype count)
{
    const QString number = numberText(count);
    switch (action) {
    case Action::Save:
        return count == 1
            ? Text::tr("1 is left out: only reviewing ones can be saved.")
            : Text::tr("%1 are left out: only reviewing ones can be saved.").arg(number);
    case Action::Resynthesize:
        return count == 1
            ? Text::tr("1 is left out: many at once are made anew only where they have failed.")
            : Text::tr("%1 are left out: many at once are made anew only where they have failed.")
                  .arg(number);
    case Action::Discard:
    case Action::Delete:
    case Action::Regenerate:
        break;
    }
    return count == 1
        ? Text::tr("1 is left out: it is deleted already, or of a status that this version "
                   "does not know.")
        : Text::tr("%1 are left out: they are deleted already, or of a status that this "
                   "version does not know.")
              .arg(number);
}

QString unjudgedText(qsizetype count)
{
    return count == 1
        ? Text::tr("1 is left out: it has more refs than are shown here, so it cannot be "
                   "judged here.")
        : Text::tr("%1 are left out: they have more refs than are shown here, so they "
                   "cannot be judged here.")
              .arg(numberText(count));
}

} // namespace

QString exceptionsText(const CleanupPlan &plan)
{
    QStringList sentences;
    const qsizetype leftOut = plan.leftOut().size();
    if (leftOut > 0)
        sentences.append(leftOutText(plan.action(), leftOut));
    const qsizetype unjudged = plan.unjudged().size();
    if (unjudged > 0)
        sentences.append(unjudgedText(unjudged));
    const qsizetype unknown = plan.unknown();
    if (unknown == 1)
        sentences.append(Text::tr("1 is left out: it could not be looked up. To try again, cancel "
                                  "and open this anew."));
    else if (unknown > 1)
        sentences.append(Text::tr("%1 are left out: they could not be looked up. To try again, "
                                  "cancel and open this anew.")
                             .arg(numberText(unknown)));
    const qsizetype changed = plan.changedSincePicked();
    if (changed == 1)
        sentences.append(Text::tr("1 has changed since it was selected, and will be left alone."));
    else if (changed > 1)
        sentences.append(
            Text::tr("%1 have changed since they were selected, and will be left alone.")
                .arg(numberText(changed)));
    return sentences.join(u' ');
}
