// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QAbstractListModel>
#include <QHash>

#include <memory>
#include <optional>

class CharacterListModel;
class CharactersApi;
class CharacterWalk;

/// Why characters have failed: each error message, and how many have it, most of them first. First
/// of what is loaded of the shown queue, whatever its filter hides; all of the failed ones once
/// they were counted. GUI thread.
class ErrorGroups final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MessageRole = Qt::UserRole, ///< QString as the server words it; empty where it said nothing
        CountRole,                  ///< int
    };

    /// Both must outlive this.
    ErrorGroups(CharactersApi &api, const CharacterListModel &characters,
                QObject *parent = nullptr);
    ~ErrorGroups() override;

    /// Looks through all that have failed; after a failure from where it stopped. Once is enough.
    void countAll();
    /// It is under way.
    [[nodiscard]] bool isCounting() const;
    /// All were counted.
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    /// How many failed ones were looked through.
    [[nodiscard]] qsizetype scanned() const { return m_scanned; }
    /// Why counting stands still.
    [[nodiscard]] std::optional<Error> error() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// scanned(), isCounting(), isWhole() or error() changed.
    void progressed();

private:
    struct Group
    {
        QString message{};
        int count = 0;
    };

    void follow();
    void set(const QHash<QString, int> &counts);

    CharactersApi &m_api;
    std::unique_ptr<CharacterWalk> m_walk;
    QList<Group> m_groups;
    qsizetype m_scanned = 0;
    bool m_isWhole = false;
};
