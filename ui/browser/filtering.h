// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"
#include "models/hiddenpicks.h"
#include "ui/note.h"

#include <QObject>

class CharacterListModel;
class CharacterSelection;
class FilterBar;
class QStackedWidget;
class ReviewPosition;
class SavedPanel;
struct Actions;

/// What a filter has to do with the rest of the window: the keys that lead to it and away from it,
/// saved ones, and what is said of what it hides: picks, and who is looked for. GUI thread.
class Filtering final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        CharacterListModel &characters;
        CharacterSelection &selection;
        ReviewPosition &position;
        FilterBar &bar;
        SavedPanel &saved;
        const QStackedWidget &lists; ///< the one on screen takes the keys after the field
    };

    Filtering(const Parts &parts, const Actions &actions, QObject *parent);

    /// Says that the filter hides \a name, and offers to show that character, until the filter is
    /// another or something else is offered.
    void offerHidden(const CharacterId &id, const QString &name);

signals:
    /// \a query shall be shown with \a filter.
    void filterRequested(const CharacterQuery &query, const CharacterFilter &filter);
    /// The keys shall go back to the refs.
    void backRequested();
    /// To say for some seconds.
    void told(const QString &text);
    /// To say until it is answered, or withdrawn().
    void noted(const Note &note);
    void withdrawn(const NoteId &id);

private:
    void tellDropped(qsizetype count);
    [[nodiscard]] NoteId tell(const QString &text, QAction *answer);
    void withdrawOffer();

    ReviewPosition &m_position;
    HiddenPicks m_hidden;
    QAction *m_keep = nullptr;
    QAction *m_show = nullptr;
    NoteId m_told{};         ///< of picks that were dropped; null: nothing is said of them
    NoteId m_offer{};        ///< of who is hidden; null: nobody is offered
    CharacterId m_offered{}; ///< by it
};
