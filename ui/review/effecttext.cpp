// SPDX-License-Identifier: Apache-2.0
#include "ui/review/effecttext.h"

#include <QCoreApplication>

namespace {

QString costText(int generations)
{
    // Without a translation there are no plural forms.
    return generations == 1
        ? QCoreApplication::translate("Effect", "1 generation")
        : QCoreApplication::translate("Effect", "%n generations", nullptr, generations);
}

QString generationText(Action action, CharacterStatus status)
{
    if (!canGenerate(status))
        return {};
    const QString cost = costText(generationsFor(action));
    if (status != CharacterStatus::Ready)
        return cost;
    //: %1 is "4 generations"; no new images can be made of the character while it runs
    return QCoreApplication::translate("Effect", "%1, no images with it meanwhile").arg(cost);
}

} // namespace

QString effectText(Action action, CharacterStatus status)
{
    if (isGeneration(action))
        return generationText(action, status);
    if (action == Action::Save)
        return canSave(status) ? QCoreApplication::translate("Effect", "ready to use from then on")
                               : QString();
    switch (status) {
    case CharacterStatus::Reviewing:
        return QCoreApplication::translate("Effect", "refs are destroyed");
    case CharacterStatus::Ready:
        return QCoreApplication::translate("Effect", "retired, past images keep working");
    case CharacterStatus::Failed: // it is kept, but listed no more, and there is no undelete
        return QCoreApplication::translate("Effect",
                                           "removed from the list for good, refs included");
    case CharacterStatus::Synthesizing:
        return QCoreApplication::translate("Effect",
                                           "cancels the generation, credits are not refunded");
    case CharacterStatus::Deleted:
    case CharacterStatus::Unknown:
        break;
    }
    return {};
}
