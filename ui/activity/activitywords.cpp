// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitywords.h"

#include "models/activityfilter.h"
#include "models/activitymodel.h"
#include "ui/review/messagepage.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActivityDialog)
};

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
        return Text::tr("Decisions: %1 of %2").arg(countText(shown.rowCount()), all);
    if (model.state() == ActivityModel::State::AtEnd)
        return Text::tr("Decisions: %1").arg(all);
    //: So many are read; older ones follow as one scrolls
    return Text::tr("Decisions: the newest %1").arg(all);
}

void presentNoRows(MessagePage &page, const ActivityModel &model, const ActivityFilter &shown)
{
    const bool needsNobody = shown.group() == ActivityFilter::Group::HandedBack && !shown.hasText();
    if (model.rowCount() > 0 && needsNobody)
        page.present(Text::tr("Nothing needs you"),
                     Text::tr("No decision was refused, and none met a change made elsewhere."),
                     Text::tr("Show all"));
    else if (model.rowCount() > 0)
        page.present(Text::tr("Nothing matches"),
                     shown.hasText() ? Text::tr("No decision has these words and this state.")
                                     : Text::tr("No decision is in this state."),
                     Text::tr("Show all"));
    else if (model.error())
        page.present(Text::tr("The record could not be read"), model.error()->text(),
                     Text::tr("Try again"));
    else
        page.present(
            Text::tr("Nothing decided yet"),
            Text::tr("What is saved, discarded or made anew on this computer stands here, with "
                     "what became of it."));
}
