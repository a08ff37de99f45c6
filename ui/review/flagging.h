// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class Decider;
class DecisionBar;
class Flags;
class ReviewPosition;

/// Flags the shown character for a second opinion and goes on to the next undecided one, or takes
/// its flag away and stays; keeps the button in step with what is shown. GUI thread.
class Flagging final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    Flagging(Flags &flags, ReviewPosition &position, Decider &decider, DecisionBar &bar,
             QObject *parent);

    void toggle();

signals:
    /// To say for some seconds: what was done, or why not.
    void told(const QString &text);

private:
    void present();

    Flags &m_flags;
    ReviewPosition &m_position;
    Decider &m_decider; ///< knows whether the key is meant for what is shown
    DecisionBar &m_bar;
};
