// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class Canvas;
class CharacterListModel;
struct Character;
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
    /// Gives the keys to the refs, or to the page in their place; it hands them on to the refs once
    /// there are some.
    void takeFocus();
    void setNewCount(int count);

signals:
    /// The pill "n new" was clicked.
    void newRequested();
    /// The page offers to try again, and that was clicked.
    void retryRequested();
    /// The page of an empty Reviewing queue leads to Ready, and that was clicked.
    void readyRequested();

private:
    void layOut();
    void present();
    void turnTo(QWidget *page);
    void presentPage();
    void presentWithoutRefs(const Character &character);
    void presentView();
    void prefetch();
    void pressPageButton();
    [[nodiscard]] QString positionText() const;

    RefLoader &m_refs;
    CharacterListModel &m_characters;
    ReviewPosition &m_position;
    ReviewHeading *m_heading = nullptr;
    Canvas *m_canvas = nullptr;
    MessagePage *m_page = nullptr;
    ViewLine *m_viewLine = nullptr;
    QStackedLayout *m_stack = nullptr;
};
