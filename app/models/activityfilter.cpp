// SPDX-License-Identifier: Apache-2.0
#include "models/activityfilter.h"

#include "models/activitymodel.h"
#include "models/activitytext.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace {

using Group = ActivityFilter::Group;

Group groupOf(const Operation &operation)
{
    switch (operation.state) {
    case OperationState::Done:
        return Group::Done;
    case OperationState::Conflict:
    case OperationState::Failed:
        return Group::HandedBack;
    case OperationState::Cancelled:
        return Group::Undone;
    case OperationState::Held:
    case OperationState::Queued:
    case OperationState::Checking:
    case OperationState::Sending:
    case OperationState::Uncertain:
        break;
    }
    return Group::OnTheirWay;
}

} // namespace

void ActivityFilter::setText(const QString &text)
{
    const QString words = text.simplified();
    if (words == m_text)
        return;
    m_text = words;
    m_words.clear();
    for (const QString &word : m_text.split(u' ', Qt::SkipEmptyParts))
        m_words.emplace_back(word, Qt::CaseInsensitive);
    filterAnew();
}

void ActivityFilter::setGroup(Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    filterAnew();
}

/// In one pass over the rows. invalidateRowsFilter() takes out and puts in each run of neighbours
/// by itself, and goes over all rows for each: seconds where every other one of many matches.
void ActivityFilter::filterAnew()
{
    invalidate();
}

const Operation &ActivityFilter::at(int row) const
{
    const auto *model = static_cast<const ActivityModel *>(sourceModel());
    return model->at(mapToSource(index(row, 0)).row());
}

QList<Operation> ActivityFilter::operations() const
{
    QList<Operation> operations;
    operations.reserve(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        operations.append(at(row));
    return operations;
}

bool ActivityFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Operation &operation = static_cast<const ActivityModel *>(sourceModel())->at(sourceRow);
    if (m_group != Group::All && groupOf(operation) != m_group)
        return false;
    const auto holds = [this](QStringView text) {
        return std::all_of(m_words.begin(), m_words.end(),
                           [text](const QStringMatcher &word) { return word.indexIn(text) >= 0; });
    };
    // Nothing is allocated for the names and ids of thousands at each letter.
    const auto holdsNarrow = [&holds](QLatin1StringView letters) {
        constexpr qsizetype most = 256; // of every id and reason, and of nearly every name
        QVarLengthArray<QChar, most> wide(letters.size());
        std::transform(letters.begin(), letters.end(), wide.begin(),
                       [](char letter) { return QLatin1Char(letter); });
        return holds(QStringView(wide));
    };
    const auto holdsText = [&](const CompactText &text) {
        const std::optional<QLatin1StringView> narrow = text.latin1();
        return narrow ? holdsNarrow(*narrow) : holds(text.toString());
    };
    return m_text.isEmpty() || holdsText(operation.name)
        || holdsNarrow(operation.character.latin1()) || holds(requestIdOf(operation))
        || holdsText(operation.why);
}
