// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class OperationQueue;
class QMessageBox;
class QWidget;

/// Stands between the reviewer and losing decisions by closing the window: asks once what shall
/// become of those that are not sent yet, and closes when nothing is left, or without knowing what
/// became of the rest where the reviewer does not want to wait for that. GUI thread.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this; \a window is \a parent of the dialog.
    Closing(OperationQueue &queue, QWidget *window);

    /// True if nothing would be lost. Otherwise asks, and emits ready() when the window may close.
    [[nodiscard]] bool mayClose();

signals:
    /// The window may close: all decisions are sent or taken back, or the log has those that are
    /// not, as the reviewer wished; once for each question. Never inside a signal of the queue:
    /// queue, window and this may be destroyed then.
    void ready();
    /// How long it will take, for a message; at each change while the window waits to close.
    void waiting(const QString &text);

private:
    enum class State {
        Open,    ///< nobody wants to close, or it is not decided how
        Waiting, ///< the reviewer has answered, and the rest is awaited
        GivenUp, ///< the reviewer does not wait for the rest
    };
    void ask();
    void sendNow();
    void takeBack();
    void giveUp();
    void look();
    void finish();

    OperationQueue &m_queue;
    QWidget *m_window;
    QPointer<QMessageBox> m_question;
    State m_state = State::Open;
};
