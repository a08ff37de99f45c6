// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/characterfilter.h"
#include "ui/inhand.h"
#include "ui/note.h"

#include <QPointer>
#include <QWidget>

#include <chrono>

class ActivityDialog;
class Arrivals;
class BulkBar;
class CardGrid;
class CentreColumn;
class CentrePages;
class CharacterListModel;
class CharacterSelection;
class CharactersApi;
class CharactersView;
class Cleanup;
class Cleanups;
class ComparePane;
class Decider;
class DecisionBar;
class DetailsPane;
class FilterBar;
class Flags;
class HeldRuns;
class Journal;
class Judged;
class Navigation;
class OperationListModel;
class OperationQueue;
class QMenu;
class QSplitter;
class QStackedWidget;
class QueueListModel;
class QueuesView;
class RateBudget;
class RecentList;
class RefLoader;
class RefOriginals;
class ReviewPane;
class ReviewPosition;
class SavedPanel;
class Settings;
class StatusLine;
class Surroundings;
class Theme;
class Toast;
class Undone;
class ViewKeys;
struct Actions;
struct Connection;
struct WindowLayout;

/// All that is on screen while there is a connection: queues, characters, refs, details, decisions,
/// status. Lays out and connects; made anew for each connection.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    /// What the workspace shows; all of it must outlive it.
    struct Parts
    {
        RefLoader &refs;
        OperationQueue &queue;
        Journal &journal;
        RateBudget &budget;
        CharacterListModel &characters;
        QueueListModel &queues;
        OperationListModel &operations;
        ReviewPosition &position;
        Arrivals &arrivals;
        CharactersApi &api;
        CharacterSelection &selection;
        Cleanup &cleanup;
        Flags &flags;
        RefOriginals &originals;
        const Connection &connection;
        Settings &settings; ///< for reasons and saved filters
        QMenu &rules;       ///< of these, by which is cleaned up
    };

    Workspace(const Parts &parts, const Actions &actions, const Theme &theme,
              QWidget *parent = nullptr);

    /// See Decider::setLeastLook().
    void setLeastLook(std::chrono::milliseconds time);
    [[nodiscard]] StatusLine &statusLine() { return *m_status; }
    /// The clean-ups of the session, with what they have to say.
    [[nodiscard]] Cleanups &cleanups() { return *m_cleanups; }
    /// The page of the refs, or of what is in their place; hidden while the grid is shown.
    [[nodiscard]] QWidget &centre() const;
    /// The name of the shown character above its refs; hidden where there is none.
    [[nodiscard]] QWidget &shownName() const;
    /// What being led to the character \a id would take somebody away from.
    [[nodiscard]] InHand inHandBeside(const CharacterId &id) const;
    /// Gives the keys to the refs, or to the grid where that is shown.
    void focusRefs();
    /// Says \a text for some seconds between the decisions.
    void showBriefly(const QString &text);
    // How the columns are divided, and which view is shown.
    void saveLayout(WindowLayout &layout) const;
    void restoreLayout(const WindowLayout &layout);

signals:
    /// A queue of the sidebar was chosen.
    void queueRequested(const CharacterQuery &query);
    /// The queue \a query shall be shown with \a filter.
    void filterRequested(const CharacterQuery &query, const CharacterFilter &filter);
    void retryRequested();
    /// To say until it is answered, or withdrawn().
    void noted(const Note &note);
    void withdrawn(const NoteId &id);

private:
    [[nodiscard]] QWidget *makeSidebar(const Theme &theme);
    [[nodiscard]] QWidget *makeList(const Theme &theme);
    [[nodiscard]] QWidget *makeSide(const Theme &theme);
    void layOut(const Theme &theme);
    void connectQueues();
    void connectCharacters();
    void connectDecisions(const Actions &actions);
    void connectFlags(const Actions &actions);
    void connectReasons(const Actions &actions);
    void connectBulk();
    void connectFilter();
    void connectPictures();
    void showActivity();
    void followPosition();
    void presentDetails();
    void presentRecent();

    const Parts m_parts;
    const Actions &m_actions;
    const Theme &m_theme;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_lists = nullptr; ///< the list or the grid
    QueuesView *m_queues = nullptr;
    SavedPanel *m_saved = nullptr;
    FilterBar *m_filter = nullptr;
    CharactersView *m_list = nullptr;
    CardGrid *m_grid = nullptr;
    BulkBar *m_bulk = nullptr;
    Cleanups *m_cleanups = nullptr;
    HeldRuns *m_held = nullptr;
    ReviewPane *m_review = nullptr;
    ComparePane *m_compare = nullptr;
    Judged *m_judged = nullptr;
    CentrePages *m_centre = nullptr;  ///< these two
    CentreColumn *m_middle = nullptr; ///< with the filmstrip below
    QWidget *m_side = nullptr;
    DetailsPane *m_details = nullptr;
    QWidget *m_recentHeading = nullptr;
    RecentList *m_recent = nullptr;
    DecisionBar *m_decisions = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    Undone *m_undone = nullptr;
    Decider *m_decider = nullptr;
    Navigation *m_navigation = nullptr;
    Surroundings *m_surroundings = nullptr;
    ViewKeys *m_viewKeys = nullptr;
    QPointer<ActivityDialog> m_activity; ///< while it is open
};
