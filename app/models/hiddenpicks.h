// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pick.h"

#include <QList>
#include <QObject>

class CharacterListModel;
class CharacterSelection;

/// Drops the picks that another filter hides, so that nothing unseen is cleaned up, and gives them
/// back where somebody wants that. GUI thread.
class HiddenPicks final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this.
    HiddenPicks(CharacterSelection &selection, CharacterListModel &characters,
                QObject *parent = nullptr);

    /// Those that were dropped last are picked again, as they were; once.
    void giveBack();

signals:
    /// Another filter is on and \a count picks were dropped for it: with each filter, also for
    /// none, since what was dropped before cannot come back any more.
    void dropped(qsizetype count);

private:
    void drop();
    [[nodiscard]] bool isHidden(const Pick &pick) const;

    CharacterSelection &m_selection;
    CharacterListModel &m_characters;
    QList<Pick> m_dropped;
};
