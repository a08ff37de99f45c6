// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/statustext.h"

#include <QCoreApplication>

QString statusText(const Character &character)
{
    switch (character.status) {
    case CharacterStatus::Synthesizing:
        return QCoreApplication::translate("Status", "synthesizing");
    case CharacterStatus::Reviewing:
        return QCoreApplication::translate("Status", "reviewing");
    case CharacterStatus::Ready:
        return QCoreApplication::translate("Status", "ready");
    case CharacterStatus::Failed:
        return QCoreApplication::translate("Status", "failed");
    case CharacterStatus::Deleted:
        return QCoreApplication::translate("Status", "deleted");
    case CharacterStatus::Unknown:
        break;
    }
    return character.statusText();
}
