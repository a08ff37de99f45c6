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

    /// Whether the filter of \a characters hides \a pick, as far as is known: what is not loaded is
    /// judged by what the pick keeps, and hidden where that does not say.
    [[nodiscard]] static bool isHidden(const CharacterListModel &characters, const Pick &pick);

    /// Those that were dropped since this queue is shown are picked again, as they were; once.
    void giveBack();

signals:
    /// Another filter hid some: \a count are now dropped and can be given back. None where there is
    /// nothing left to give back.
    void dropped(qsizetype count);

private:
    void drop();
    void forget();

    CharacterSelection &m_selection;
    CharacterListModel &m_characters;
    CharacterQuery m_query{}; ///< what they are of
    QList<Pick> m_dropped;
};
