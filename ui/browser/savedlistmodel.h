// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/savedfilter.h"

#include <QAbstractListModel>

class Settings;

/// The saved filters of one connection, as the sidebar lists them, and what is done with them. GUI
/// thread.
class SavedListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// \a settings must outlive the model.
    SavedListModel(Settings &settings, const QUuid &connection, QObject *parent = nullptr);

    /// \a row must be valid.
    [[nodiscard]] const SavedFilter &at(int row) const { return m_filters.at(row); }
    /// At the end; where one has its name already, in the place of that.
    void save(const SavedFilter &filter);
    /// Nothing without a name.
    void rename(int row, const QString &name);
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void follow();

    Settings &m_settings;
    const QUuid m_connection;
    QList<SavedFilter> m_filters;
};
