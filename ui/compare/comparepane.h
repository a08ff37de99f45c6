// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class CharacterListModel;
class CompareBar;
class CompareHeading;
class CompareLine;
class ComparePair;
class CompareView;
class RefLoader;
class ReviewPosition;
class Theme;

/// The page on which the shown character, B, is compared with another, A, or two of its poses with
/// each other: heading, modes, refs, the line below them. Has the next characters fetched.
class ComparePane final : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the pane. It rests at first.
    ComparePane(RefLoader &refs, CharacterListModel &characters, ReviewPosition &position,
                const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] CompareView &view() { return *m_view; }
    [[nodiscard]] ComparePair &pair() { return *m_pair; }
    /// The shown character has refs to be compared.
    [[nodiscard]] bool canCompare() const;
    /// While it rests, out of sight, it has nothing fetched, and no characters are in the view: so
    /// nothing can be decided that nobody sees.
    void setResting(bool resting);
    [[nodiscard]] bool isResting() const { return m_isResting; }
    /// Gives the keys to the refs.
    void takeFocus();
    /// A and B change places, or their poses where they are one character.
    void swap();

signals:
    /// Escape was pressed.
    void leaveRequested();
    /// To say for some seconds.
    void told(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void present();
    void presentView();
    void prefetch();
    void prefetchOnceReady();

    RefLoader &m_refs;
    ReviewPosition &m_position;
    ComparePair *m_pair = nullptr;
    CompareHeading *m_heading = nullptr;
    CompareBar *m_bar = nullptr;
    CompareView *m_view = nullptr;
    CompareLine *m_line = nullptr;
    bool m_isResting = true;
};
