// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QRect>

class QColor;
class QModelIndex;
class QPainter;
class Theme;
struct Colours;
struct Operation;

// What a row of the list, a card of the grid and a frame of the filmstrip show alike, beside cover
// and name.

constexpr int RefDotSize = 5;
constexpr int RefDotStep = 8; ///< from one to the next

/// How wide the dots of \a refs are.
[[nodiscard]] int refDotsWidth(int refs);
/// A dot for each ref from the start of \a rect on, in the middle of its height; hollow where a
/// usual set would have one more.
void drawRefDots(QPainter &painter, const QRect &rect, int refs, const QColor &colour);

constexpr int FlagSize = 12;
/// A flag in the middle of \a rect; \a selected: on the ground of the current row.
void drawFlag(QPainter &painter, const QRect &rect, bool selected, const Colours &colours);

/// A check on a full disc at the corner of \a cover, with a line around both that any cover lets
/// stand out: the character is picked.
void drawPick(QPainter &painter, const QRect &cover, const Colours &colours);

/// How wide drawDecision() is.
constexpr int DecisionWidth = 30;
/// Whether there is a mark to draw: what was taken back has none.
[[nodiscard]] bool isDecided(const Operation &operation);
/// How far a decision is, and the letter of its key; one mark once it is done.
void drawDecision(QPainter &painter, const QRect &rect, const Operation &operation,
                  const Theme &theme);

/// The mark of the decision on the character at \a index; where a run has still to come to it a
/// ring and the same letter. False where there is none.
bool drawDecisionOf(QPainter &painter, const QRect &rect, const QModelIndex &index,
                    const Theme &theme);

/// The status by shape and colour in a square of 16 px.
void drawStatusMark(QPainter &painter, const QRect &rect, CharacterStatus status,
                    const Colours &colours);
