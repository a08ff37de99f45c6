// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/lonedecider.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <functional>

/// A hasty reviewer, until somebody ends the program: decides, undoes, decides otherwise, sends at
/// once, and clicks on what waits for that after a crash.
class RandomReview final : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QByteArray &line)>;

    RandomReview(const LoneDecider::Setup &setup, quint32 seed, Say say);

    void start();

private:
    void readList();
    void act();
    void decide(const Character &character);
    void decideOtherwise();
    void undoOne();
    [[nodiscard]] const Operation *anyOpen();

    const Say m_say;
    QRandomGenerator m_dice;
    LoneDecider m_decider;
    QList<Character> m_characters;
    PendingRequest m_list;
    QTimer m_next;
};
