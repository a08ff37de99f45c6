// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <QList>

#include <chrono>
#include <optional>

class Dispatcher;
class OperationList;
class RateBudget;
class Timetable;

/// Who is next, and when: of all that are open, as the states, the times, the tokens and what is
/// under way have it. Asks and changes nothing. GUI thread.
class Line
{
public:
    /// All of them must outlive this.
    Line(const OperationList &operations, const Timetable &times, const Dispatcher &dispatcher,
         const RateBudget &budget);

    /// Those in \a state for which something has to be done now, in the order of their decisions.
    [[nodiscard]] QList<OperationId> due(OperationState state) const;
    /// Whose attempt begins now: decisions go before generations, and either before clean-ups; and
    /// of each those that were never tried.
    [[nodiscard]] std::optional<OperationId> next() const;
    /// Until something has to be done for any; none while all wait for something else.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

private:
    [[nodiscard]] std::chrono::milliseconds left(const Operation &operation) const;

    const OperationList &m_operations;
    const Timetable &m_times;
    const Dispatcher &m_dispatcher;
    const RateBudget &m_budget;
};
