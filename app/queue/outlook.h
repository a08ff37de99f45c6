// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>

class OperationList;
class RateBudget;
class Timetable;

/// Until all decisions and generations that wait by themselves are sent, as the tokens are now and
/// the budget's model has them come.
[[nodiscard]] std::chrono::milliseconds untilSent(const OperationList &operations,
                                                  const Timetable &times, const RateBudget &budget);

/// Whether an item of a clean-up is to be tried again since the server was not reached, or could
/// not answer.
[[nodiscard]] bool missesTheServer(const OperationList &operations);
