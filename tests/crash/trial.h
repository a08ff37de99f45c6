// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/lonedecider.h"
#include "crash/oracle.h"
#include "sandbox/sandboxserver.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <functional>
#include <memory>

/// One life of a decision: a decider that is killed, another one on the same journal after it, and
/// what the oracle says. Many can run at once, each on a character of its own.
class Trial final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        Action action = Action::Save;
        Character seen{};
        QString fault{};     ///< what happens to the first write, as in "503-after"; empty: nothing
        QByteArray killAt{}; ///< a step; empty: lives to its end
        QByteArray rivalAt{};                         ///< the step at which the rival acts
        bool rivalActsBetween = false;                ///< after the kill instead
        std::function<void(const QString &)> rival{}; ///< on the character; null: there is none
        QStringList more{};                           ///< arguments of the decider
    };

    /// Both must outlive this.
    Trial(sandbox::SandboxServer &server, const QString &folder, Plan plan);
    ~Trial() override;

    void start();
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// Once it is over.
    [[nodiscard]] const QStringList &violations() const { return m_violations; }
    /// The steps that the first process has taken.
    [[nodiscard]] const QList<QByteArray> &steps() const { return m_steps; }
    [[nodiscard]] bool wasKilled() const { return m_wasKilled; }

private:
    [[nodiscard]] QStringList arguments() const;
    void addFault();
    void hear();
    void recover();
    void look();
    void judge(const QList<Operation> &journal);
    void finish(const QStringList &violations);

    sandbox::SandboxServer &m_server;
    const QString m_folder;
    const Plan m_plan;
    const QString m_id;
    QProcess m_process;
    Told m_told;
    const std::function<void(const QByteArray &)> m_hear = [this](const QByteArray &line) {
        m_told.hear(line);
    };
    QList<QByteArray> m_steps;
    bool m_wasKilled = false;
    std::unique_ptr<LoneDecider> m_decider;
    QTimer m_look;
    QTimer m_patience;
    QStringList m_violations;
    bool m_isOver = false;
};
