// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class Bulk;
class Decider;
class DecisionBar;
class HeldRuns;
class Navigation;
class OperationQueue;
struct Actions;

/// What the keys and buttons that decide do: in review they decide on the shown character, in the
/// grid, where nobody sees all refs, they open a dry run. Undo takes back what was done last, be it
/// a decision or a clean-up that is held. GUI thread.
class DecisionKeys final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive this.
    struct Parts
    {
        const Navigation &navigation;
        Decider &decider;
        Bulk &bulk;
        const DecisionBar &bar;
        OperationQueue &queue;
        HeldRuns &held;
    };

    DecisionKeys(const Parts &parts, const Actions &actions, QObject *parent);

signals:
    /// To say for some seconds.
    void told(const QString &text);

private:
    void save();
    void remove();
    void removeWithReason();
    void undo();
    void inReview(void (Decider::*decide)());

    const Parts m_parts;
};
