// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QRectF>

class QColor;
class QPainter;
struct Colours;

/// The mark of how far a decision is, by shape and colour: ● held, a ring with two bars waiting for
/// a word, ◐ queued, ◑ checking or sending, ✓ done, ≠ changed since, a triangle with ! refused or
/// failed. Drawn, since not every font has the signs.
void drawStateMark(QPainter &painter, const QRectF &rect, const Operation &operation,
                   const Colours &colours);

/// A ring: a run has still to come to it.
void drawToComeMark(QPainter &painter, const QRectF &rect, const Colours &colours);

/// What was done: the action's mark on a full disc, as no other state has it.
void drawDoneMark(QPainter &painter, const QRectF &rect, Action action, const Colours &colours);

/// ✓ for Save, ✕ for Discard and Delete: what was decided, in \a colour.
void drawActionMark(QPainter &painter, const QRectF &rect, Action action, const QColor &colour);
