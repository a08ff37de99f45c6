// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/cleanupresult.h"

#include <QHash>
#include <QList>
#include <QObject>

class CharacterListModel;
class CharacterSelection;

/// Selects items of a clean-up again, in the queue where they are now: as they are there, where
/// they are loaded, or as soon as they are; until then bare, as the clean-up knows them, and a dry
/// run looks them up. GUI thread.
class Reselection final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    Reselection(CharacterSelection &selection, const CharacterListModel &characters,
                QObject *parent);

    /// Emits queueRequested() first where another queue is shown, or a filter is on, then takes the
    /// place of what is selected.
    void select(const QList<CleanupResult> &results);

signals:
    /// \a query is to be shown, without a filter; by the end of the call it is.
    void queueRequested(const CharacterQuery &query);

private:
    void takeLoaded();

    CharacterSelection &m_selection;
    const CharacterListModel &m_characters;
    QHash<CharacterId, Revision> m_awaited; ///< selected, not loaded yet, and surely not this
};
