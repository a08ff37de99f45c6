// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/runlistmodel.h"

#include "queue/cleanup.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/plantext.h"
#include "ui/theme/plaintip.h"

#include <QFont>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

RunListModel::RunListModel(const Cleanup &cleanup, CleanupReader reader, int pageSize,
                           QObject *parent)
    : QAbstractTableModel(parent)
    , m_cleanup(cleanup)
    , m_reader(std::move(reader))
    , m_pageSize(pageSize)
{
    connect(&cleanup, &Cleanup::started, this, &RunListModel::prepend);
    connect(&cleanup, &Cleanup::changed, this, &RunListModel::follow);
}

RunListModel::~RunListModel() = default;

void RunListModel::read()
{
    beginResetModel();
    m_rows.clear();
    m_next = 0;
    m_error.reset();
    endResetModel();
    ask();
}

void RunListModel::ask()
{
    m_isReading = true;
    m_pageIsFor = std::make_unique<QObject>();
    m_reader.page({.before = m_next, .limit = m_pageSize}, m_pageIsFor.get(),
                  [this](const Result<CleanupPage> &page) { take(page); });
}

void RunListModel::take(const Result<CleanupPage> &page)
{
    m_isReading = false;
    const qsizetype before = m_rows.size();
    m_next = page ? page->next : 0;
    if (page)
        append(page->cleanups);
    else
        m_error = page.error();
    if (m_next == 0)
        append(known()); // whatever the record has
    // A view that got no row asks for none.
    if (m_next != 0 && m_rows.size() == before)
        ask();
    else
        emit pageRead();
}

void RunListModel::append(const QList<CleanupSummary> &cleanups)
{
    QList<CleanupSummary> added;
    std::copy_if(cleanups.cbegin(), cleanups.cend(), std::back_inserter(added),
                 [this](const CleanupSummary &one) { return rowOf(one.run.id) < 0; });
    if (added.isEmpty())
        return;
    const int from = rowCount();
    beginInsertRows({}, from, from + int(added.size()) - 1);
    m_rows.append(added);
    endInsertRows();
}

void RunListModel::prepend(const CleanupId &id)
{
    const CleanupRun *run = m_cleanup.run(id);
    if (run == nullptr || rowOf(id) >= 0)
        return;
    beginInsertRows({}, 0, 0);
    m_rows.prepend({.run = *run, .counts = m_cleanup.counts(id)});
    endInsertRows();
}

void RunListModel::follow(const CleanupId &id)
{
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row, 0), index(row, Reason));
}

QList<CleanupSummary> RunListModel::known() const
{
    QList<CleanupSummary> runs;
    for (const CleanupId &id : m_cleanup.runs())
        runs.prepend({.run = *m_cleanup.run(id), .counts = m_cleanup.counts(id)});
    return runs;
}

CleanupSummary RunListModel::now(const CleanupSummary &read) const
{
    const CleanupRun *run = m_cleanup.run(read.run.id);
    return run == nullptr ? read
                          : CleanupSummary{.run = *run, .counts = m_cleanup.counts(read.run.id)};
}

int RunListModel::rowOf(const CleanupId &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&id](const CleanupSummary &one) { return one.run.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RunListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Reason + 1;
}

QString RunListModel::text(const CleanupSummary &cleanup, int column) const
{
    switch (column) {
    case Started:
        return cleanup.run.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case Run:
        return headingText(cleanup.run.action, cleanup.counts.total());
    case Outcome:
        return outcomeText(cleanup.run, cleanup.counts);
    case Reason:
        return cleanup.run.why.toString().simplified();
    default:
        return {};
    }
}

QString RunListModel::wholeText(const CleanupSummary &cleanup) const
{
    QStringList parts;
    for (const int column : {Run, Started, Outcome, Reason})
        parts.append(text(cleanup, column));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CleanupSummary cleanup = now(m_rows.at(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(cleanup, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? wholeText(cleanup) : text(cleanup, index.column());
    case Qt::ToolTipRole:
        return plainTip(wholeText(cleanup));
    case Qt::FontRole: {
        if (!cleanup.run.isOpen())
            return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Started:
        return tr("Started");
    case Run:
        return tr("Run");
    case Outcome:
        return tr("How it ended");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

bool RunListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isReading && m_next != 0;
}

void RunListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask();
}
