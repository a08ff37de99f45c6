// SPDX-License-Identifier: Apache-2.0
#include "ui/closing.h"

#include "log/categories.h"
#include "queue/operationqueue.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr qsizetype MostNames = 5;

int openCount(const OperationQueue &queue)
{
    return static_cast<int>(queue.operations().open().size());
}

/// Those that may have arrived, as "Save of Mira, Discard of Taro".
QString unknownOnes(const OperationQueue &queue)
{
    QStringList names;
    qsizetype others = 0;
    for (const qsizetype position : queue.operations().open()) {
        const Operation &one = queue.operations().all().at(position);
        if (one.canBeCancelled())
            continue;
        if (names.size() < MostNames)
            //: "Save of Mira"
            names.append(Closing::tr("%1 of %2").arg(actionText(one.action), one.name));
        else
            ++others;
    }
    if (others > 0)
        names.append(Closing::tr("%1 more").arg(others));
    return names.join(Closing::tr(", "));
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
    if (m_state == State::GivenUp || openCount(m_queue) == 0)
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
    // Waiting may have no end: offline, without a key, or where no check is answered.
    const QString unknown = unknownOnes(m_queue);
    const bool maySkip = m_state == State::Waiting || !unknown.isEmpty();
    m_state = State::Open;
    m_question = new QMessageBox(m_window);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setWindowTitle(tr("Greenroom"));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setText(tr("Decisions not sent yet: %1").arg(openCount(m_queue)));
    QString more = tr("They are kept in memory only. What is already on its way is waited for.");
    if (!unknown.isEmpty())
        more +=
            tr("\n\nNot known yet whether it arrived: %1. Close anyway does not wait to learn it.")
                .arg(unknown);
    m_question->setInformativeText(more);
    auto *send = m_question->addButton(tr("Send now"), QMessageBox::AcceptRole);
    auto *back = m_question->addButton(tr("Take back"), QMessageBox::DestructiveRole);
    auto *stay = m_question->addButton(tr("Stay"), QMessageBox::RejectRole);
    m_question->setDefaultButton(send);
    m_question->setEscapeButton(stay);
    connect(send, &QPushButton::clicked, this, &Closing::sendNow);
    connect(back, &QPushButton::clicked, this, &Closing::takeBack);
    if (maySkip) {
        auto *anyway = m_question->addButton(tr("Close anyway"), QMessageBox::DestructiveRole);
        connect(anyway, &QPushButton::clicked, this, &Closing::giveUp);
    }
    m_question->open();
}

void Closing::sendNow()
{
    m_state = State::Waiting;
    m_queue.sendHeldNow();
    look();
}

void Closing::takeBack()
{
    m_state = State::Waiting;
    const QList<Operation> all = m_queue.operations().all();
    for (const Operation &operation : all) {
        if (operation.canBeUndone())
            m_queue.undo(operation.id);
    }
    look();
}

void Closing::giveUp()
{
    m_state = State::GivenUp;
    m_queue.close();
    for (const qsizetype position : m_queue.operations().open()) {
        const Operation &operation = m_queue.operations().all().at(position);
        qCWarning(lcQueue).noquote() << "left at the end:" << wordFor(operation.action)
                                     << operation.character.toString() << wordFor(operation.state);
    }
    QMetaObject::invokeMethod(this, &Closing::finish, Qt::QueuedConnection);
}

void Closing::look()
{
    if (m_state != State::Waiting)
        return;
    const int left = openCount(m_queue);
    if (left > 0) {
        emit waiting(
            tr("Greenroom closes when the last decisions are through: %1 left.").arg(left));
        return;
    }
    // Later: whoever hears it ends the session, and with it the queue whose signal this may be.
    QMetaObject::invokeMethod(this, &Closing::finish, Qt::QueuedConnection);
}

void Closing::finish()
{
    // Another decision may have been made meanwhile, and it is looked at again when that changes.
    const bool isThrough = m_state == State::Waiting && openCount(m_queue) == 0;
    if (!isThrough && m_state != State::GivenUp)
        return;
    // Once, however often it was looked at; what was given up stays so.
    if (isThrough)
        m_state = State::Open;
    emit ready();
}
