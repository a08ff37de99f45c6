// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>

class CardGrid;
class CardListModel;
class CharacterListModel;
class CharacterSelection;
class QSplitter;
class QStackedWidget;
class ReviewPane;
class ReviewPosition;
struct Actions;
struct WindowLayout;

/// Where the keys lead: to other characters and refs, and from the review to the grid and back. Of
/// these two one is on screen. The grid takes the place of list, refs and details; what is current
/// there is the shown character. GUI thread.
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
        ReviewPane &review;
        QWidget &side; ///< what is beside the refs only
    };

    Navigation(const Parts &parts, const Actions &actions, QObject *parent);

    [[nodiscard]] bool isGrid() const { return m_isGrid; }
    void showGrid();
    void showReview();
    /// Gives the keys to what is on screen.
    void takeFocus();

    void saveLayout(WindowLayout &layout) const;
    void restoreLayout(const WindowLayout &layout);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectMoves();
    void connectGrid();
    void turnTo(bool grid);
    void attachCards();
    void detachCards();
    void openCards();
    void followPosition();
    void tellEmpty();

    const Parts m_parts;
    const Actions &m_actions;
    CardListModel *m_cards = nullptr;
    bool m_isGrid = false;
    QByteArray m_columnsOfReview; ///< how they are divided there, while the grid is shown
};
