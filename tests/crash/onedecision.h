// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crash/bugs.h"
#include "crash/lonedecider.h"
#include "crash/steps.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

/// Decides once, and ends the program when it is told what became of it.
class OneDecision final : public QObject
{
    Q_OBJECT

public:
    using Say = std::function<void(const QByteArray &line)>;

    struct Plan
    {
        Action action = Action::Save;
        Character seen{};
        Steps::Plan steps{};
        QString bug{};                      ///< one of Bugs, as in "no-guard"; empty: none
        QByteArray undoAt{};                ///< undoes a moment after that step; empty: never
        bool hasSecondWindow = false;       ///< another queue on the same journal undoes it at once
        std::chrono::milliseconds linger{}; ///< stays on afterwards, for what must not happen
    };

    OneDecision(const LoneDecider::Setup &setup, Plan plan, Say say);

    void start();

private:
    [[nodiscard]] LoneDecider::Setup wrapped(const LoneDecider::Setup &setup);
    [[nodiscard]] Recorder withBug(const Recorder &record);
    [[nodiscard]] std::unique_ptr<CharactersApi> withBug(CharactersApi &api);
    void tell(const QByteArray &line);
    void openSecondWindow();
    void undo();

    const Plan m_plan;
    const Say m_say;
    const Say m_tell = [this](const QByteArray &line) { tell(line); };
    Steps m_steps;
    std::optional<Bugs::UndoWhileSending> m_wrongUndo;
    std::vector<std::unique_ptr<CharactersApi>> m_below; ///< what the queue's API passes on to
    LoneDecider m_decider;
    std::unique_ptr<OperationQueue> m_second;
};
