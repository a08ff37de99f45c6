// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

class ComparePane;
class Judged;
class ReviewPane;
class ReviewPosition;

/// The place of the refs: those of the shown character alone, or compared. Of the two pages the one
/// on screen is awake, or neither while something else has the place. Compare gives way to the
/// review while there are no refs to compare. GUI thread.
class CentrePages final : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Page : quint8 { Neither, Review, Compare };

    /// Takes the two pages; \a judged, which must outlive this, is told which is on screen.
    CentrePages(ReviewPane *review, ComparePane *compare, Judged &judged,
                const ReviewPosition &position, QWidget *parent = nullptr);

    /// What is to be on screen. The ref that is looked at stays.
    void setPage(Page page);
    [[nodiscard]] ReviewPane &review() const { return m_review; }
    [[nodiscard]] ComparePane &compare() const { return m_compare; }
    /// Two are compared on screen.
    [[nodiscard]] bool isComparing() const;
    /// Gives the keys to what is on screen.
    void takeFocus();

    // For what is on screen.

    /// To the next ref (1), or the one before (-1).
    void moveRef(int step);
    void toggleZoom();

private:
    void follow();

    ReviewPane &m_review;
    ComparePane &m_compare;
    Judged &m_judged;
    Page m_page = Page::Review;
};
