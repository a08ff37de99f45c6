// SPDX-License-Identifier: Apache-2.0
#include "models/accessiblename.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Operation)
};

QString doneText(Action action)
{
    switch (action) {
    case Action::Save:
        return Text::tr("saved");
    case Action::Discard:
        return Text::tr("discarded");
    case Action::Delete:
        return Text::tr("deleted");
    case Action::Resynthesize:
        return Text::tr("Resynthesize started");
    case Action::Regenerate:
        return Text::tr("Regenerate started");
    }
    return {};
}

} // namespace

QString stateText(const Operation &operation)
{
    const QString action = actionText(operation.action);
    switch (operation.state) {
    case OperationState::Held:
        if (operation.waitsForClick)
            return Text::tr("%1 waits for you").arg(action);
        return Text::tr("held for %1").arg(action);
    case OperationState::Queued:
        return Text::tr("%1 queued").arg(action);
    case OperationState::Checking:
    case OperationState::Sending:
        return Text::tr("sending %1").arg(action);
    case OperationState::Uncertain:
        return Text::tr("checking %1").arg(action);
    case OperationState::Done:
        return operation.outcome == Outcome::AlreadyGone ? Text::tr("already gone")
                                                         : doneText(operation.action);
    case OperationState::Conflict:
        if (operation.outcome == Outcome::Gone)
            return Text::tr("discarded elsewhere, %1 not sent").arg(action);
        return Text::tr("changed since, %1 not sent").arg(action);
    case OperationState::Failed:
        return Text::tr("%1 failed").arg(action);
    case OperationState::Cancelled:
        break;
    }
    return {};
}

QString accessibleName(const Character &character, const Operation *operation)
{
    constexpr qsizetype usual = 4;
    const qsizetype refs = character.refs.size();
    const QString name = Text::tr("%1, %2, %3 of %4 refs")
                             .arg(character.name.toString(), character.statusText(),
                                  QString::number(refs), QString::number(std::max(usual, refs)));
    const QString state = operation ? stateText(*operation) : QString();
    return state.isEmpty() ? name : Text::tr("%1, %2").arg(name, state);
}
