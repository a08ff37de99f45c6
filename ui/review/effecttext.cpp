// SPDX-License-Identifier: Apache-2.0
#include "ui/review/effecttext.h"

#include <QCoreApplication>

QString effectText(Action action, CharacterStatus status)
{
    if (action == Action::Save)
        return canSave(status) ? QCoreApplication::translate("Effect", "ready to use from then on")
                               : QString();
    switch (status) {
    case CharacterStatus::Reviewing:
        return QCoreApplication::translate("Effect", "refs are destroyed");
    case CharacterStatus::Ready:
        return QCoreApplication::translate("Effect", "retired, past images keep working");
    case CharacterStatus::Failed:
        return QCoreApplication::translate("Effect", "removed from the list");
    case CharacterStatus::Synthesizing:
        return QCoreApplication::translate("Effect",
                                           "cancels the generation, credits are not refunded");
    case CharacterStatus::Deleted:
    case CharacterStatus::Unknown:
        break;
    }
    return {};
}
