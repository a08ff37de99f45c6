// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

class CardGrid;
class CardListModel;
class CentrePages;
class CharacterListModel;
class CharacterSelection;
class CompareKeys;
class QSplitter;
class QStackedWidget;
class ReviewPosition;
struct Actions;
struct WindowLayout;

/// Where the keys lead: to other characters and refs, and from the review to the grid or to compare
/// and back. Of these one is on screen. The grid takes the place of list, refs and details; what is
/// current there is the shown character. Compare takes the place of the refs. GUI thread.
class Navigation final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        CharacterListModel &characters;
        CharacterSelection &selection;
        ReviewPosition &position;
        QSplitter &columns;
        QStackedWidget &lists; ///< the list or the grid, in the second of the columns
        CardGrid &grid;
        CentrePages &centre; ///< review or compare
        QWidget &middle;     ///< what they lie in
        QWidget &side;       ///< what is beside the refs only
    };

    Navigation(const Parts &parts, const Actions &actions, QObject *parent);

    [[nodiscard]] bool isGrid() const { return m_view == View::Grid; }
    /// Neither the grid nor compare is on screen.
    [[nodiscard]] bool isReview() const { return m_view == View::Review; }
    void showGrid();
    void showReview();
    /// The shown character beside the one that was shown before it, or that is pinned.
    void showCompare();
    /// Two poses of the shown character.
    void showPoses();
    /// Gives the keys to what is on screen.
    void takeFocus();

    void saveLayout(WindowLayout &layout) const;
    void restoreLayout(const WindowLayout &layout);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// To say for some seconds.
    void told(const QString &text);
    /// The grid is about to take the place of the refs, and the columns are still theirs; before
    /// turned().
    void gridComing();
    /// isGrid() is another.
    void turned();
    /// The current card, or what is picked, was opened to be looked at; before returned().
    void opened();
    /// The grid or compare was left for the review.
    void returned();

private:
    enum class View : quint8 { Review, Grid, Compare };

    void connectMoves();
    void connectGrid();
    void connectCompare();
    void toggleGrid();
    void turnTo(View view);
    void turnGrid(bool grid);
    void attachCards();
    void detachCards();
    void openCards();
    void followPosition();
    void tellEmpty();

    const Parts m_parts;
    const Actions &m_actions;
    const QObject *const m_reviewPane; ///< its events are seen until it is destroyed
    CardListModel *m_cards = nullptr;
    CompareKeys *m_compareKeys = nullptr;
    View m_view = View::Review;
    QByteArray m_columnsOfReview; ///< how they are divided there, while the grid is shown
};
