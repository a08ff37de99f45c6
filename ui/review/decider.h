// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QObject>

class Canvas;
class OperationQueue;
class ReviewPosition;

/// The rules for keys that decide (ux.md): the target is what is on the canvas at key-down, and it
/// counts only once all its refs are decoded and those of the view painted; with a failed ref the
/// key is asked for twice. GUI thread.
class Decider final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Decider(Canvas &canvas, ReviewPosition &position, OperationQueue &queue,
            QObject *parent = nullptr);

    void save();
    /// Discard or Delete, whichever the character's status allows.
    void remove();
    /// Undoes the newest decision that can be undone, and goes back to it.
    void undoLast();

signals:
    /// Why nothing was decided, or what to do; one calm sentence. Empty: take the last one away.
    void hinted(const QString &text);

private:
    void decide(Action action);

    Canvas &m_canvas;
    ReviewPosition &m_position;
    OperationQueue &m_queue;
    CharacterId m_asked; ///< the character for which the key was pressed once despite a failed ref
};
