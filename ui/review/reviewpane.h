// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QWidget>

#include <functional>
#include <utility>

class Canvas;
class CharacterListModel;
class MessagePage;
class QStackedLayout;
class RefLoader;
class ReviewHeading;
class ReviewPosition;
class Theme;
class ViewLine;

/// What the reviewer looks at: heading, refs, the line below them; or a page in their place when
/// there is nothing to show. Has the next characters fetched while one is shown.
class ReviewPane final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the pane.
    ReviewPane(RefLoader &refs, CharacterListModel &characters, ReviewPosition &position,
               const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] Canvas &canvas() { return *m_canvas; }
    /// The label of the heading with the name; hidden while there is none.
    [[nodiscard]] QWidget &shownName() const;
    /// Gives the keys to the refs, or to the page in their place; it hands them on to the refs once
    /// there are some.
    void takeFocus();
    void setNewCount(int count);
    /// While it rests, out of sight, it has nothing fetched, and no character is on the canvas: so
    /// nothing can be decided that nobody sees.
    void setResting(bool resting);
    /// What the page at the end of a queue says beside that it is the end: a sentence about what
    /// was decided, and other queues with their texts, to go to.
    struct Ending
    {
        QString decided{};
        QList<std::pair<QString, CharacterQuery>> queues{};
    };
    void setEnding(const Ending &ending);

signals:
    /// The pill "n new" was clicked.
    void newRequested();
    /// The page offers to try again, and that was clicked.
    void retryRequested();
    /// The page offers to show all of the queue, and that was clicked.
    void filterClearRequested();
    /// The page leads to the filter, of which nothing matches, and that was clicked.
    void filterRequested();
    /// The page leads to another queue, and that was clicked.
    void queueRequested(const CharacterQuery &query);

private:
    void layOut();
    void present();
    void paintRefsFirst();
    void showRefs(const Character &character);
    void turnTo(QWidget *page);
    void presentPage();
    void presentWithoutRefs(const Character &character);
    void presentView();
    void prefetch();
    void adjustPrefetch();
    [[nodiscard]] std::function<QList<QSize>(const Character &)> boxes() const;
    void prefetchOnceReady();
    void pressPageButton();
    void presentEnd();
    void presentEndOfLimit();
    [[nodiscard]] QString leftText(int skipped, const QString &left, const QString &further) const;
    void presentEmpty();
    void offerPlaces();
    void leadTo(int place);
    [[nodiscard]] QString poseBeingMade() const;
    [[nodiscard]] QString positionText() const;

    RefLoader &m_refs;
    CharacterListModel &m_characters;
    ReviewPosition &m_position;
    ReviewHeading *m_heading = nullptr;
    Canvas *m_canvas = nullptr;
    MessagePage *m_page = nullptr;
    bool m_offersFilter = false; ///< as the first of the places
    Ending m_ending{};
    ViewLine *m_viewLine = nullptr;
    QStackedLayout *m_stack = nullptr;
    bool m_isResting = false;
};
