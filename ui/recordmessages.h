// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "queue/recovery.h"
#include "ui/note.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <optional>

class Journal;
class OperationQueue;
struct JournalStart;

/// What there is to say about the record of decisions: that it cannot be written, that nothing is
/// sent after several crashes, and that some decisions wait for a word since one. GUI thread.
class RecordMessages final : public QObject
{
    Q_OBJECT

public:
    struct Message
    {
        QString text{};
        QList<QAction *> actions{};
        Tone tone = Tone::Warning;
    };

    /// Both must outlive this.
    RecordMessages(Journal &journal, OperationQueue &queue, QObject *parent);

    /// What a former run has left; answers what is worth a note.
    [[nodiscard]] QStringList begin(const JournalStart &start);
    /// What stands between decisions and their record, or the record and its sending.
    [[nodiscard]] std::optional<Message> trouble();
    /// Why nothing is sent after several crashes.
    [[nodiscard]] static QString endedEarlyText();
    /// Decisions of the former run that wait for a word; nothing once that has been closed.
    [[nodiscard]] std::optional<Message> waiting();
    void closeWaiting();
    /// Those that go on now, until they are done with; nothing once that has been closed.
    [[nodiscard]] std::optional<Message> goingOn();
    void closeGoingOn();

signals:
    /// trouble(), waiting() or goingOn() is another.
    void changed();

private:
    [[nodiscard]] QString waitingText(qsizetype count) const;
    [[nodiscard]] QList<OperationId> waitingOnes() const;
    void sendWaiting();
    void takeBackWaiting();
    void sendAgain();

    Journal &m_journal;
    OperationQueue &m_queue;
    QAction m_recordAgain{tr("Try again")};
    QAction m_sendAgain{tr("Send")};
    QAction m_sendWaiting{tr("Send them")};
    QAction m_takeBack{tr("Take them back")};
    RunEnd m_lastEnd = RunEnd::Clean; ///< of the former run
    QList<OperationId> m_former;      ///< those of the former run that were to go on by themselves
    bool m_isWaitingClosed = false;
};
