// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/oracle.h"
#include "crash/stage.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

/// One operation's way to its end past the faults of the server, and what the oracle says of it.
/// Many can be under way at once, each on a character of its own.
class Passage final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        Action action = Action::Save;
        QStringList faults{}; ///< with %1 for the character: "GET /v1/characters/%1 hang times=1"
    };

    /// \a stage must outlive this.
    Passage(Stage &stage, Plan plan);
    ~Passage() override;

    void start();
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// Once it is over.
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    [[nodiscard]] OperationState end() const { return m_end; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    /// How many requests were hit so far; what is late is counted late.
    [[nodiscard]] int faults() const;

private:
    [[nodiscard]] QList<sandbox::RecordLine> record() const;
    void look();
    void judge(const QList<Operation> &journal);
    void finish(const QStringList &violations);

    Stage &m_stage;
    const Plan m_plan;
    const Character m_seen;
    Told m_told;
    const std::function<void(const QByteArray &)> m_hear = [this](const QByteArray &line) {
        m_told.hear(line);
    };
    std::unique_ptr<LoneDecider> m_decider;
    QTimer m_look;
    QTimer m_patience;
    QStringList m_violations;
    OperationState m_end = OperationState::Held;
    bool m_isOver = false;
};
