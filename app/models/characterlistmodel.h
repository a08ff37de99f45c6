// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "domain/result.h"
#include "models/characterrows.h"
#include "models/cursortrail.h"
#include "models/queuememory.h"
#include "models/rowfilter.h"
#include "net/pendingrequest.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QSet>

class CharacterSelection;
class CharactersApi;
class Cleanup;
class Flags;
class OperationQueue;
struct Pick;

/// The characters of one query, fetched a page at a time as the view scrolls, and of them as rows
/// those that match the filter; the others are loaded() all the same. Rows never move, come or go
/// by themselves: decided ones stay with their mark until refresh(), another query or another
/// filter. GUI thread.
class CharacterListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CharacterRole = Qt::UserRole, ///< Character
        IdRole,                       ///< CharacterId
        OperationRole,                ///< Operation, the newest on this character, or invalid
        PickedRole,                   ///< bool, in the selection of showPicks()
        FlaggedRole,                  ///< bool, among the flags of showFlags()
        ToComeRole, ///< Action, of a run of showRuns() that has still to come to it, or invalid
    };
    enum class State {
        Ready,   ///< there may be more: fetchMore()
        Loading, ///< a page is on its way
        Failed,  ///< error() says why; waits for retry(), and is not asked again by a view
        AtEnd,   ///< all there are
        Paused,  ///< looked through many without finding enough that match: lookFurther()
    };
    Q_ENUM(State)

    /// Both must outlive the model.
    CharacterListModel(CharactersApi &api, OperationQueue &queue, QObject *parent = nullptr);
    ~CharacterListModel() override;

    [[nodiscard]] const CharacterQuery &query() const { return m_query; }
    /// Drops all rows and asks for the first page of \a query. If it was shown before, the rows
    /// that it had then are there at once, until that page arrives, and if it fails. Of them those
    /// that match \a filter are shown.
    void setQuery(const CharacterQuery &query, const CharacterFilter &filter = {});
    /// Drops all rows, and asks for nothing: \a query cannot be read yet, because of \a why, which
    /// makes it Failed, or nobody knows yet whether it can, which makes it Loading. \a filter is on
    /// all the same.
    void showUnread(const CharacterQuery &query, const std::optional<Error> &why,
                    const CharacterFilter &filter = {});
    /// Asks for the first page again; the rows stay until it is there, and if it fails.
    void refresh();
    /// After Failed: the same page again.
    void retry();

    [[nodiscard]] const CharacterFilter &filter() const { return m_shown.filter(); }
    [[nodiscard]] bool isFiltered() const { return m_shown.isOn(); }
    /// Shows those that match \a filter, judged now and as pages arrive; reads nothing for it that
    /// is loaded.
    void setFilter(const CharacterFilter &filter);
    /// Tells what matches the filter as it is now, at this time of day.
    [[nodiscard]] RowFilter::Match filterMatch() const { return matchOf(filter()); }
    /// The same of another filter.
    [[nodiscard]] RowFilter::Match matchOf(const CharacterFilter &filter) const
    {
        return m_shown.matchOf(filter);
    }
    /// After Paused: looks through as many again.
    void lookFurther();

    /// The rows show from now on what \a selection holds, which must outlive the model.
    void showPicks(const CharacterSelection &selection);
    /// The same for \a flags, and filters ask them.
    void showFlags(const Flags &flags);
    /// The same for the runs of \a cleanup.
    void showRuns(const Cleanup &cleanup);

    [[nodiscard]] State state() const { return m_state; }
    /// Rows from the newest to the last page read that could not be read, and are not loaded.
    [[nodiscard]] qsizetype unreadable() const { return m_unreadable; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    /// \a row must be valid; the reference is valid until the model changes.
    [[nodiscard]] const Character &at(int row) const { return m_rows.at(m_shown.placeOf(row)); }
    /// -1 if it is not here, or hidden by the filter.
    [[nodiscard]] int rowOf(const CharacterId &id) const { return m_shown.rowAt(m_rows.rowOf(id)); }
    /// The row of \a id, or where the filter hides it the next one, or else the one before; -1 if
    /// it is not here, or nothing is.
    [[nodiscard]] int rowNear(const CharacterId &id) const
    {
        return m_shown.rowNear(m_rows.rowOf(id));
    }
    /// It is loaded, and the filter hides it.
    [[nodiscard]] bool isHidden(const CharacterId &id) const
    {
        return m_rows.rowOf(id) >= 0 && rowOf(id) < 0;
    }
    /// All that are loaded, those too that the filter hides.
    [[nodiscard]] const CharacterRows &loaded() const { return m_rows; }
    /// Whether the row has a decision that was not taken back or refused, or is being made anew:
    /// once that is over it is to be decided again. In the queue of those being made that is no
    /// decision.
    [[nodiscard]] bool isDecided(int row) const { return isDecided(at(row)); }
    /// It is so by a decision on this very one, and not by an item of a clean-up.
    [[nodiscard]] bool isDecidedByHand(int row) const;
    /// As isDecided(), of a character that may be loaded only.
    [[nodiscard]] bool isDecided(const Character &character) const;
    /// Whether there is a decision on what was picked, or on what it has become since, under way or
    /// through; it need not be loaded. One that has come back since it was decided on is not.
    [[nodiscard]] bool isDecided(const Pick &pick) const;
    /// What \a character is now is what was decided here, and of that something has been sent.
    [[nodiscard]] bool isByUs(const Character &character) const;
    /// Rows without such a decision.
    [[nodiscard]] int undecidedCount() const;
    /// Those loaded that stay in the shown queue: without those that are known to have left it, and
    /// those that a decision takes out of it, as it does from the moment it is made.
    [[nodiscard]] int remainingCount() const;
    /// The row is known not to be of the shown queue any more: its status is another now.
    [[nodiscard]] bool hasLeft(int row) const { return m_rows.hasLeft(m_shown.placeOf(row)); }
    /// Whether the place of \a character is among those loaded or above them: the walk will not
    /// come to it any more. One that is not here all the same has appeared since.
    [[nodiscard]] bool hasPassed(const Character &character) const;

    /// Puts these in front, newest first, skipping those that are here.
    void prepend(const QList<Character> &characters);
    /// Takes over what the server said of a character that is loaded: one dataChanged, or
    /// hiddenChanged, if it is news, and none for other URLs alone. What is older than the row, or
    /// would undo a deletion, was asked for earlier and is ignored.
    void updateCharacter(const Character &character);
    /// The character is gone from the server; its row stays, as deleted.
    void markDeleted(const CharacterId &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// state() or error() changed.
    void stateChanged();
    /// filter() is another, and the rows are those that match it.
    void filterChanged();
    /// What is loaded was dropped or replaced; after modelReset, which other filters cause, too.
    void loadedReplaced();
    /// There is news of \a character, or of a decision on it; it is loaded, and the filter hides
    /// it. Of a journal's decisions OperationQueue::restored() tells, once for all of them.
    void hiddenChanged(const Character &character);
    /// Some that the filter hides were put in front, with others or without: there are more
    /// loaded(). After a page stateChanged() tells it.
    void hiddenPrepended();
    /// The first page of a query or of a refresh is there; rows may be none.
    void firstPageArrived();
    /// Rows from before are there; their first page is asked for.
    void rowsRecalled();
    /// \a character, which was \a before, has got another status, and not by a decision made here;
    /// after its row has told.
    void movedByOthers(const Character &character, CharacterStatus before);

private:
    /// Which part of the walk a page belongs to.
    enum class Walk {
        First,     ///< the first page: replaces all rows
        Further,   ///< the next page
        Restarted, ///< after a refused cursor, from the newest row, over what is known
    };

    void recall();
    void drop(const CharacterQuery &query, const CharacterFilter &filter = {});
    void ask(Walk walk, const QString &cursor);
    void read(Walk walk, const Result<CharacterPage> &page);
    void readFailure(Walk walk, const Error &error);
    void takePage(Walk walk, const CharacterPage &page);
    void append(const QList<Character> &characters);
    void tellChanged(int place, const QList<int> &roles = {});
    void setState(State state, const std::optional<Error> &error = {});
    void operationTouched(qsizetype position);
    void rowsTouched(const QList<CharacterId> &ids, int role);
    void runTouched(const CleanupId &id);
    [[nodiscard]] std::optional<Action> toCome(const Character &character) const;
    [[nodiscard]] bool isFlagged(const Character &character) const;
    [[nodiscard]] QString accessibleText(const Character &character) const;
    [[nodiscard]] const Operation *operationOn(const Character &character) const;
    [[nodiscard]] bool takesOut(const Operation &operation) const;
    [[nodiscard]] CharacterRows::Mark markFor(int place) const;
    void operationsRestored();
    void noteDecisions(int from, int to);

    CharactersApi &m_api;
    OperationQueue &m_queue;
    const CharacterSelection *m_picks = nullptr; ///< none is shown
    const Flags *m_flags = nullptr;              ///< none is shown
    const Cleanup *m_cleanup = nullptr;          ///< no run is shown
    QSet<CleanupId> m_openRuns;
    CharacterQuery m_query;
    CharacterRows m_rows;
    RowFilter m_shown{m_rows};
    QueueMemory m_memory;
    State m_state = State::AtEnd; // nothing was asked for yet
    std::optional<Error> m_error;
    Walk m_walk = Walk::First; // of the page on its way, or that failed
    QString m_cursor;          // where the next page starts
    CursorTrail m_trail;
    qsizetype m_unreadable = 0;
    QDateTime m_newest; ///< when the newest one of the first page was created
    bool m_addedSinceRefusal = true;
    PendingRequest m_page;
};
