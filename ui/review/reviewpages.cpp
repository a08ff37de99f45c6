// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"
#include "models/reviewposition.h"
#include "ui/review/messagepage.h"
#include "ui/review/reviewpane.h"

#include <QLocale>

// What the pane says where there is no character to show.

void ReviewPane::presentPage()
{
    switch (m_position.state()) {
    case ReviewPosition::State::Showing:
        break;
    case ReviewPosition::State::Loading:
        m_page->present(tr("Loading…"), {});
        break;
    case ReviewPosition::State::Empty:
        presentEmpty();
        break;
    case ReviewPosition::State::Ended:
        presentEnd();
        break;
    case ReviewPosition::State::Failed:
        m_page->present(tr("The list could not be loaded"),
                        m_characters.error() ? m_characters.error()->text() : QString(),
                        tr("Retry"));
        break;
    case ReviewPosition::State::Paused:
        m_page->present(tr("Nothing more so far"),
                        //: %1 and %2 are numbers
                        tr("Looked through %1, %2 match.")
                            .arg(QLocale().toString(m_characters.loaded().size()),
                                 QLocale().toString(m_characters.rowCount())),
                        tr("Look further"));
        break;
    }
    offerPlaces();
}

void ReviewPane::presentEmpty()
{
    if (m_characters.isFiltered())
        m_page->present(tr("Nothing matches this filter"),
                        m_characters.loaded().isEmpty()
                            ? tr("This queue is empty")
                            //: After "Nothing matches this filter"; %1 is a number
                            : tr("None of the %1 looked through does.")
                                  .arg(QLocale().toString(m_characters.loaded().size())),
                        tr("Clear filter"));
    else if (m_characters.query().status == CharacterStatus::Reviewing)
        m_page->present(tr("Nothing to review"),
                        tr("New characters show here when they are done. If your team's "
                           "characters need no review, they are under Ready."),
                        tr("Show Ready"));
    else
        m_page->present(tr("This queue is empty"), {});
}

void ReviewPane::presentEnd()
{
    if (m_position.isLimited()) {
        presentEndOfLimit();
        return;
    }
    const int skipped = m_position.skippedCount();
    const bool isFiltered = m_characters.isFiltered();
    const QString decided = isFiltered ? tr("Everything that matches is decided.")
                                       : tr("Everything in this queue is decided.");
    const QString left =
        skipped == 0 ? decided : tr("Not decided yet, further up: %1.").arg(skipped);
    const QString next = isFiltered ? tr("Clear filter") : QString();
    m_page->present(isFiltered ? tr("Nothing left in this filter") : tr("That was the last one"),
                    leftText(skipped, left, m_ending.decided),
                    skipped == 0 ? next : tr("Review those"));
}

/// \a left says how many of the \a skipped are left to somebody at the desk, and \a further goes
/// on.
QString ReviewPane::leftText(int skipped, const QString &left, const QString &further) const
{
    const int passedOver = m_position.passedOverCount();
    QStringList sentences;
    if (skipped > 0 || passedOver == 0)
        sentences.append(left);
    if (passedOver > 0)
        //: Characters that are not decided one by one; %1 is a number
        sentences.append(tr("Left to a clean-up: %1.").arg(passedOver));
    if (!further.isEmpty())
        sentences.append(further);
    return sentences.join(u' ');
}

/// Of those that were selected in the grid.
void ReviewPane::presentEndOfLimit()
{
    const int skipped = m_position.skippedCount();
    const QString left = skipped == 0
        ? tr("All that were selected are decided.")
        : tr("Not decided yet, of those that were selected: %1.").arg(skipped);
    m_page->present(
        tr("That was the last one selected"),
        leftText(skipped, left, tr("G leads back to the grid, Escape to the whole queue.")),
        skipped == 0 ? QString() : tr("Review those"));
}

/// Where there is nothing to do here, there may be elsewhere.
void ReviewPane::offerPlaces()
{
    QStringList texts;
    m_offersFilter =
        m_position.state() == ReviewPosition::State::Empty && m_characters.isFiltered();
    if (m_offersFilter)
        texts.append(tr("Change filter"));
    const ReviewPosition::State state = m_position.state();
    const bool isOver =
        state == ReviewPosition::State::Ended || state == ReviewPosition::State::Empty;
    if (isOver && !m_position.isLimited()) {
        for (const auto &[text, query] : m_ending.queues)
            texts.append(text);
    }
    m_page->offer(texts);
}

void ReviewPane::leadTo(int place)
{
    const int queue = place - int(m_offersFilter);
    if (queue < 0)
        emit filterRequested();
    else
        emit queueRequested(m_ending.queues.at(queue).second);
}

void ReviewPane::pressPageButton()
{
    switch (m_position.state()) {
    case ReviewPosition::State::Ended:
        if (m_position.skippedCount() > 0)
            m_position.firstUndecided();
        else
            emit filterClearRequested();
        break;
    case ReviewPosition::State::Paused:
        m_characters.lookFurther();
        break;
    case ReviewPosition::State::Failed:
        emit retryRequested();
        break;
    case ReviewPosition::State::Empty:
        if (m_characters.isFiltered())
            emit filterClearRequested();
        else
            emit queueRequested({.status = CharacterStatus::Ready});
        break;
    case ReviewPosition::State::Showing:
    case ReviewPosition::State::Loading:
        break;
    }
}
