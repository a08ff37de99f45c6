// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QList>
#include <QSize>

#include <functional>

class RefLoader;
class ReviewPosition;

/// Has the refs of the characters around the shown one fetched and decoded, so that moving on only
/// paints. \a boxesFor says how large a view will want those of a character, in device pixels, one
/// box for each.
void prefetchNeighbours(RefLoader &refs, const ReviewPosition &position,
                        const std::function<QList<QSize>(const Character &)> &boxesFor);
