// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QList>
#include <QSize>

#include <functional>

class CharacterListModel;
class QObject;
class RefLoader;
class ReviewPosition;

/// Has the refs of the characters around the shown one fetched and decoded, so that moving on only
/// paints. \a boxesFor says how large a view will want those of a character, in device pixels, one
/// box for each, and \a owner for whose screen.
void prefetchNeighbours(RefLoader &refs, const ReviewPosition &position, const QObject *owner,
                        const std::function<QList<QSize>(const Character &)> &boxesFor);

/// As prefetchNeighbours() where what they are wanted at is something else than was asked for last:
/// while nothing is known of their sizes, boxes are guessed.
void adjustNeighbours(RefLoader &refs, const ReviewPosition &position, const QObject *owner,
                      const std::function<QList<QSize>(const Character &)> &boxesFor);

/// Calls \a prefetch whenever, while the same one is shown, the characters around it may be others
/// or have other refs: rows came, went, or have new content. Until \a context is gone.
void onOtherNeighbours(const CharacterListModel &characters, QObject *context,
                       const std::function<void()> &prefetch);
