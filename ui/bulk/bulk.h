// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "models/characterwalk.h"

#include <QObject>

class BulkBar;
class CardGrid;
class CharacterListModel;
class CharacterSelection;
class CharactersApi;
class CharactersView;
class Cleanups;
class Flags;
class Gathering;
class Picker;
class PickingList;
class ReviewPosition;
class Theme;
class QWidget;
struct Actions;
struct CharacterFilter;
struct DryRunScope;
struct SavedFilter;

/// What is done with many characters at once: picking them in the list and by the keys, and the way
/// from there to a dry run. GUI thread.
class Bulk final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        CharactersApi &api;
        CharacterListModel &characters;
        CharacterSelection &selection;
        ReviewPosition &position;
        const Flags &flags;
        Cleanups &cleanups;
        CharactersView &view;
        CardGrid &grid;
        BulkBar &bar;
    };

    Bulk(const Parts &parts, const Actions &actions, const Theme &theme, QWidget *parent);

    /// Opens the dry run of \a action with what is selected, or else with the current character:
    /// what the keys that decide do in the grid, where nobody sees all refs.
    void prepareChosen(Action action);
    /// Looks for all that \a rule matches, and opens their dry run.
    void cleanUpBy(const SavedFilter &rule);

signals:
    /// To say for some seconds.
    void told(const QString &text);
    /// A search has come to the end of \a query; see Gathering.
    void counted(const CharacterQuery &query, const CharacterWalk::Passed &met,
                 const QDateTime &newest, qsizetype unreadable);

private:
    void connectViews();
    void connectPicking(const PickingList &view);
    void connectActions(const Actions &actions);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool isTaken(const Pick &pick) const;
    [[nodiscard]] QList<Pick> untaken(QList<Pick> found) const;
    void selectAll();
    void invert();
    void gatherAll();
    void preparePicked(Action action);
    void prepareFailed(Action action);
    void prepareAllFailed(Action action);
    void gather(Action action, const CharacterQuery &query, const CharacterFilter &filter,
                const DryRunScope &scope, const QString &none);
    [[nodiscard]] DryRunScope withTaken(DryRunScope scope, const QList<Pick> &found) const;
    void tellAllSelected();

    const Parts m_parts;
    Picker *m_picker = nullptr;
    Gathering *m_gathering = nullptr;
    CharacterQuery m_gathered{}; ///< what is walked for the selection
    bool m_isForSelection = false;
};
