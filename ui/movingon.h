// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"

#include <QObject>

class Cleanup;
class Navigation;
class OperationQueue;
class ReviewPosition;
struct Operation;

/// Leads on from the shown character where a clean-up has ended it, as a decision does: what it
/// has become has other keys. It leads to one that no clean-up has still to do, so that it stays
/// there. In the grid nothing moves by itself, and a comparison stays as it is: from there it leads
/// on once the review is on screen, unless a card was opened. GUI thread.
class MovingOn final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    MovingOn(OperationQueue &queue, const Cleanup &cleanup, ReviewPosition &position,
             const Navigation &navigation, QObject *parent);

private:
    void take(const Operation &operation);
    void forgetLeft();
    void goOn();

    const Cleanup &m_cleanup;
    ReviewPosition &m_position;
    const Navigation &m_navigation;
    CharacterId m_ended{}; ///< it has been shown ever since
};
