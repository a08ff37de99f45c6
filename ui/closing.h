// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>

class OperationQueue;
class QMessageBox;
class QWidget;

/// Stands between the reviewer and losing decisions by closing the window: asks once what shall
/// become of those that are not sent yet, and closes when nothing is left. GUI thread.
class Closing final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive this; \a window is \a parent of the dialog.
    Closing(OperationQueue &queue, QWidget *window);

    /// True if nothing would be lost. Otherwise asks, and emits ready() when the window may close.
    [[nodiscard]] bool mayClose();

signals:
    /// All decisions are sent or taken back, as the reviewer wished; once for each question.
    void ready();
    /// How long it will take, for a message; at each change while the window waits to close.
    void waiting(const QString &text);

private:
    void ask();
    void sendNow();
    void takeBack();
    void look();

    OperationQueue &m_queue;
    QWidget *m_window;
    QPointer<QMessageBox> m_question;
    bool m_isWaiting = false; ///< the reviewer has answered, and the rest is awaited
};
