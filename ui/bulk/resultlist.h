// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

class Theme;

/// The items of a clean-up, a row each over the whole width. What becomes of one lays out no row
/// anew, however many there are. It follows the run: the row where that is, its front, stays in
/// view, until somebody scrolls elsewhere or goes to another row, and again once the front is back
/// in view or the current row.
class ResultList : public QListView
{
    Q_OBJECT

public:
    /// \a theme must outlive the list.
    explicit ResultList(const Theme &theme, QWidget *parent = nullptr);

    /// The run is at \a row; -1: nowhere, and nothing is followed.
    void setFront(int row);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    /// Goes to the front, and on with it.
    void follow();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    /// isFollowing() changed.
    void followingChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] QModelIndex front() const;
    [[nodiscard]] bool isInView(const QModelIndex &index) const;
    void keepInView();
    void takeCurrent();
    void setFollowing(bool isFollowing);
    void noteScroll(int value);

    const int m_rowHeight;
    int m_front = -1;
    int m_value = 0; ///< where it was scrolled to
    bool m_isFollowing = true;
    bool m_isOurs = false; ///< it scrolls by itself, and nobody's hand does
};
