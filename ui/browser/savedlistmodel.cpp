// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/savedlistmodel.h"

#include "settings/settings.h"
#include "ui/browser/filtertext.h"
#include "ui/theme/plaintip.h"

#include <algorithm>

SavedListModel::SavedListModel(Settings &settings, const QUuid &connection, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
    , m_connection(connection)
    , m_filters(settings.savedFilters(connection))
{
    connect(&settings, &Settings::savedFiltersChanged, this, &SavedListModel::follow);
}

void SavedListModel::follow()
{
    beginResetModel();
    m_filters = m_settings.savedFilters(m_connection);
    endResetModel();
}

void SavedListModel::save(const SavedFilter &filter)
{
    QList<SavedFilter> filters = m_filters;
    const auto same = std::find_if(filters.begin(), filters.end(), [&filter](const auto &one) {
        return one.name == filter.name.simplified();
    });
    if (same == filters.end())
        filters.append(filter);
    else
        *same = filter;
    m_settings.setSavedFilters(m_connection, filters);
}

void SavedListModel::rename(int row, const QString &name)
{
    QList<SavedFilter> filters = m_filters;
    if (row < 0 || row >= filters.size() || name.simplified().isEmpty())
        return;
    filters[row].name = name;
    m_settings.setSavedFilters(m_connection, filters);
}

void SavedListModel::remove(int row)
{
    QList<SavedFilter> filters = m_filters;
    if (row < 0 || row >= filters.size())
        return;
    filters.removeAt(row);
    m_settings.setSavedFilters(m_connection, filters);
}

int SavedListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_filters.size());
}

QVariant SavedListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedFilter &filter = m_filters.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        //: the star of a saved filter, and its name
        return tr("★ %1").arg(filter.name);
    case Qt::AccessibleTextRole:
    case Qt::EditRole:
        return filter.name;
    case Qt::ToolTipRole:
        return plainTip(filterText(filter.filter));
    default:
        return {};
    }
}
