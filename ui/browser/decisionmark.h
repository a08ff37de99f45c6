// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QRectF>

class QColor;
class QPainter;
struct Colours;

/// The mark of a decision's state, by shape and colour: ● held, ◐ queued, ◑ checking or sending, ✓
/// done, ≠ changed since, ✕ failed. Drawn, since not every font has the signs.
void drawStateMark(QPainter &painter, const QRectF &rect, OperationState state,
                   const Colours &colours);

/// What was done: the action's mark on a full disc, as no other state has it.
void drawDoneMark(QPainter &painter, const QRectF &rect, Action action, const Colours &colours);

/// ✓ for Save, ✕ for Discard and Delete: what was decided, in \a colour.
void drawActionMark(QPainter &painter, const QRectF &rect, Action action, const QColor &colour);
