// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/characterfilter.h"

#include <QObject>
#include <QPersistentModelIndex>
#include <QSet>

#include <functional>
#include <optional>

class CharacterListModel;
struct Pick;

/// Where the reviewer is in the queue: the shown character, the next one, the end. It asks for the
/// next page as soon as fewer than 50 undecided rows follow, whether or not a view scrolls. It can
/// go through some characters only, and then reads no further than the oldest of them. GUI thread.
class ReviewPosition final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Loading, ///< no row to show yet, and a page is on its way
        Showing, ///< current() is on the canvas
        Ended,   ///< past the last row; undecided ones may be left further up
        Empty,   ///< the queue has no characters, or none that match the filter
        Failed,  ///< no row to show, and the list could not be loaded
        Paused,  ///< no row to show, and the list waits for lookFurther()
    };

    /// \a model must outlive this.
    explicit ReviewPosition(CharacterListModel &model, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// The shown character, as the model has it now; none unless Showing.
    [[nodiscard]] std::optional<Character> current() const;
    /// Its row, or -1.
    [[nodiscard]] int row() const;
    /// Undecided rows that lie above the end, of those that it goes through, for the end page.
    [[nodiscard]] int skippedCount() const;
    /// Those beside them that are passed over.
    [[nodiscard]] int passedOverCount() const;
    /// The characters to have ready: the next three undecided ones and the one before, in this
    /// order.
    [[nodiscard]] QList<Character> neighbours() const;

    /// Goes through \a picks only from now on, in the order of the list, starting with the shown
    /// one if it is among them, until another queue is shown. None: through all rows again.
    void limitTo(const QList<Pick> &picks);
    [[nodiscard]] bool isLimited() const { return !m_only.isEmpty(); }
    /// Through how many it goes, whether or not all of them are loaded; 0 where it is not limited.
    [[nodiscard]] qsizetype limitedCount() const { return m_only.size(); }
    /// Which of them is shown, from 1 on; 0 where none is.
    [[nodiscard]] int placeInLimit() const;

    void showRow(int row);
    /// Shows a character that is here; false if it is not.
    bool showCharacter(const CharacterId &id);
    /// The same of one that is loaded; a filter that hides it goes.
    bool showLoaded(const CharacterId &id);
    /// It is loaded, and the filter hides it.
    [[nodiscard]] bool isHidden(const CharacterId &id) const;
    void next();
    void previous();
    /// The next undecided row below, or the end.
    void nextUndecided() { goOn(Which::Undecided); }
    /// Those for which \a isTaken answers true are passed over: somebody else has them to do.
    void passOver(std::function<bool(const CharacterId &)> isTaken);
    /// The next undecided row below that is not passed over, or the end.
    void nextFree() { goOn(Which::Free); }
    /// The nearest undecided row above; stays if there is none.
    void previousUndecided();
    /// The first undecided row of all that is not passed over: what the end page offers.
    void firstUndecided();

signals:
    /// Before moved(), when somebody goes on or back to a character: never while rows come or go,
    /// so that what shows refs may paint them ahead of the rest, which has the former one still.
    void stepped();
    /// Another character is shown, or none, or state() changed; never for news of the same
    /// character.
    void moved();
    /// The shown character has new content.
    void currentUpdated();
    /// After moved(): the list was read anew, and in the place of the shown character, which nobody
    /// had decided by hand, is another now, which nobody has asked for.
    void displaced();
    /// isLimited() or limitedCount() is another.
    void limitChanged();

private:
    enum class Which { Any, Undecided, Free };
    void show(int row);
    void step(int row);
    void place(int row);
    void goOn(Which which);
    void goPastEnd(Which waitsFor = Which::Undecided);
    void listChanged();
    void rememberUndecided();
    void rowsReset();
    [[nodiscard]] int rowAfterReset(bool isOtherFilter) const;
    void readAhead();
    void setState(State state);
    [[nodiscard]] bool isOnTheWay(int row) const;
    [[nodiscard]] bool isOneOf(Which which, int row) const;
    [[nodiscard]] int seek(int from, int step, Which which) const;
    [[nodiscard]] bool mayReadOn() const;

    CharacterListModel &m_model;
    QPersistentModelIndex m_current;
    State m_state = State::Empty;
    bool m_waitsForRows = true; ///< shows the first row that arrives and is one of these
    Which m_waitsFor = Which::Undecided;
    int m_waitsFrom = 0;
    CharacterId m_wanted;                                 ///< to be found again after a refresh
    CharacterId m_undecided;                              ///< shown while the rows are replaced
    std::function<bool(const CharacterId &)> m_isTaken{}; ///< empty: none is passed over
    CharacterQuery m_query{};
    CharacterFilter m_filter{};
    QSet<CharacterId> m_only; ///< what it goes through; empty: all
    QDateTime m_oldest{};     ///< of these
};
