// SPDX-License-Identifier: Apache-2.0
#include "ui/closing.h"

#include "queue/operationqueue.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace {

int openCount(const OperationQueue &queue)
{
    const QList<Operation> &all = queue.operations().all();
    return static_cast<int>(
        std::count_if(all.cbegin(), all.cend(), [](const auto &one) { return one.isOpen(); }));
}

} // namespace

Closing::Closing(OperationQueue &queue, QWidget *window)
    : QObject(window)
    , m_queue(queue)
    , m_window(window)
{
    connect(&queue, &OperationQueue::operationChanged, this, &Closing::look);
}

bool Closing::mayClose()
{
    if (openCount(m_queue) == 0)
        return true;
    ask();
    return false;
}

void Closing::ask()
{
    if (m_question) {
        m_question->raise();
        return;
    }
    m_isWaiting = false;
    m_question = new QMessageBox(m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWindowTitle(tr("Greenroom"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(tr("Decisions not sent yet: %1").arg(openCount(m_queue)));
    m_question->setInformativeText(
        tr("They are kept in memory only. What is already on its way is waited for."));
    auto *send = m_question->addButton(tr("Send now"), QMessageBox::AcceptRole);
    auto *back = m_question->addButton(tr("Take back"), QMessageBox::DestructiveRole);
    auto *stay = m_question->addButton(tr("Stay"), QMessageBox::RejectRole);
    m_question->setDefaultButton(send);
    m_question->setEscapeButton(stay);
    connect(send, &QPushButton::clicked, this, &Closing::sendNow);
    connect(back, &QPushButton::clicked, this, &Closing::takeBack);
    m_question->open();
}

void Closing::sendNow()
{
    m_isWaiting = true;
    m_queue.sendHeldNow();
    look();
}

void Closing::takeBack()
{
    m_isWaiting = true;
    const QList<Operation> all = m_queue.operations().all();
    for (const Operation &operation : all) {
        if (operation.canBeUndone())
            m_queue.undo(operation.id);
    }
    look();
}

void Closing::look()
{
    if (!m_isWaiting)
        return;
    const int left = openCount(m_queue);
    if (left > 0) {
        emit waiting(
            tr("Greenroom closes when the last decisions are through: %1 left.").arg(left));
        return;
    }
    m_isWaiting = false;
    emit ready();
}
