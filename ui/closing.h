// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"
#include "ui/closingquestion.h"

#include <QList>
#include <QObject>
#include <QPointer>

class Cleanup;
class OperationQueue;
class QWidget;
class Theme;

/// Tells a reviewer who leaves that decisions are still to be sent, or a clean-up is not through,
/// and that they are kept; sends the decisions first where the reviewer wants that. GUI thread.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// What becomes of decisions that are not sent.
    enum class Rest : quint8 {
        IsKept, ///< they go on when the connection is opened again
        IsLost, ///< the connection is forgotten, and its journal with it
    };

    /// All of them must outlive this; \a window is the parent of the question.
    Closing(OperationQueue &queue, Cleanup &cleanup, const Theme &theme, QWidget *window);

    /// True if nothing is left to send and no clean-up goes on. Otherwise asks, once what was
    /// decided just now is recorded, and emits ready() when the window may close. It stays where
    /// that cannot be recorded.
    [[nodiscard]] bool mayClose(Rest rest = Rest::IsKept);
    /// While it waits for what the reviewer wants sent first: the window stays after all. What was
    /// let go is sent as any decision is, and can be undone as long; clean-ups stay paused.
    void stopWaiting();

signals:
    /// The window may close: all decisions are through, or the reviewer leaves the rest; once for
    /// each question. Never inside a signal of the queue: queue, window and this may be destroyed
    /// then.
    void ready();
    /// What the window waits for before it closes, for a message: at each change, and an empty one
    /// when it does not wait any more.
    void waiting(const QString &text);

private:
    enum class State {
        Open,      ///< nobody wants to close, or it is not decided how
        Recording, ///< the last decision is not recorded yet
        Waiting,   ///< the reviewer wants all sent first
        Leaving,   ///< the reviewer leaves the rest as it is
    };
    void askAfterRecord();
    void stay();
    void ask(Rest rest);
    void sendNow();
    void leave();
    void look();
    void finish();

    [[nodiscard]] QList<CleanupId> goingOn() const;
    [[nodiscard]] QList<ClosingQuestion::Run> runsGoingOn() const;

    OperationQueue &m_queue;
    Cleanup &m_cleanup;
    const Theme &m_theme;
    QWidget *m_window;
    QPointer<ClosingQuestion> m_question;
    State m_state = State::Open;
    Rest m_rest = Rest::IsKept; ///< while Recording
};
