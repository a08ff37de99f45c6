// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/waitingrow.h"

#include "queue/operationqueue.h"
#include "ui/recordmessages.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/problemlabel.h"
#include "ui/trouble.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace {

QString heldBackText(HeldBack why)
{
    switch (why) {
    case HeldBack::No:
    case HeldBack::NewerJournal: // no run of it is read, and none can begin
        break;
    case HeldBack::WithoutKey:
        return WaitingRow::tr("Nothing is sent before the server has taken a key.");
    case HeldBack::EndedEarly:
        return RecordMessages::endedEarlyText();
    case HeldBack::AskedToClose:
        //: Stay is the button of a dialog that asks before the window closes
        return WaitingRow::tr("Nothing is sent while the question about closing is open. Stay "
                              "lets it go on.");
    }
    return {};
}

} // namespace

WaitingRow::WaitingRow(OperationQueue &queue, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_text(new ProblemLabel(theme))
    , m_retry(dialogButton(tr("Retr&y")))
    , m_window(dialogButton(tr("&Main Window")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_text, 1);
    row->addWidget(m_retry);
    row->addWidget(m_window);
    connect(&queue, &OperationQueue::pauseChanged, this, &WaitingRow::present);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_queue.resume(); });
    connect(m_window, &QPushButton::clicked, this, &WaitingRow::windowRequested);
    present();
}

void WaitingRow::setAwaited(bool awaited)
{
    m_isAwaited = awaited;
    present();
}

bool WaitingRow::lacksRight() const
{
    const std::optional<Error> &pause = m_queue.pauseReason();
    return pause && pause->isMissingScope();
}

QString WaitingRow::text() const
{
    if (!m_isAwaited)
        return {};
    if (m_queue.isHeldBack())
        return heldBackText(m_queue.heldBack());
    if (lacksRight())
        return missingRightText(*m_queue.pauseReason());
    return m_queue.pauseReason()
        ? tr("The server does not take the key. The main window asks for another one.")
        : QString();
}

void WaitingRow::present()
{
    const QString words = text();
    const HeldBack why = m_queue.heldBack();
    m_text->say(words);
    m_retry->setVisible(lacksRight() && why == HeldBack::No);
    // There is the answer to it; a question of the main window has it itself, and is in front.
    const bool isAnsweredThere = why == HeldBack::WithoutKey || why == HeldBack::EndedEarly;
    m_window->setVisible(isAnsweredThere || (why == HeldBack::No && !lacksRight()));
    setVisible(!words.isEmpty());
}
