// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitywords.h"

#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "ui/review/messagepage.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ActivityDialog", text);
}

} // namespace

QString countText(qsizetype count)
{
    return QLocale().toString(count);
}

QString operationsText(const ActivityModel &model, const ActivityFilter &shown)
{
    const QString all = countText(model.rowCount());
    if (shown.isFiltering())
        //: %1 of the %2 decisions that are known are shown
        return tr("Decisions: %1 of %2").arg(countText(shown.rowCount()), all);
    if (model.state() == ActivityModel::State::AtEnd)
        return tr("Decisions: %1").arg(all);
    //: So many are read; older ones follow as one scrolls
    return tr("Decisions: the newest %1").arg(all);
}

void presentNoRows(MessagePage &page, const ActivityModel &model, const ActivityFilter &shown)
{
    const bool needsNobody = shown.group() == ActivityFilter::Group::HandedBack && !shown.hasText();
    if (model.rowCount() > 0 && needsNobody)
        page.present(tr("Nothing needs you"),
                     tr("No decision was refused, and none met a change made elsewhere."),
                     tr("Show all"));
    else if (model.rowCount() > 0)
        page.present(tr("Nothing matches"),
                     shown.hasText() ? tr("No decision has these words and this state.")
                                     : tr("No decision is in this state."),
                     tr("Show all"));
    else if (model.error())
        page.present(tr("The record could not be read"), model.error()->text(), tr("Try again"));
    else
        page.present(tr("Nothing decided yet"),
                     tr("What is saved, discarded or made anew on this computer stands here, with "
                        "what became of it."));
}
