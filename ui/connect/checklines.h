// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/connect/checksteps.h"

struct ConnectionReport;
struct StepResult;
class QUrl;

/// What a step of the test of a connection is shown as.
struct CheckLine
{
    CheckSteps::State state = CheckSteps::State::Waiting;
    QString words{}; ///< one to three plain sentences

    friend bool operator==(const CheckLine &, const CheckLine &) = default;
};

/// A line for each step of \a report, in their order, and a last one for the right to save and
/// delete, which no test can know. \a server is what was tested. A failed one names the step and
/// says what to do.
[[nodiscard]] QList<CheckLine> checkLines(const ConnectionReport &report, const QUrl &server);

/// The names of the same steps before a test.
[[nodiscard]] QStringList checkStepNames();

/// Whether \a step failed because the server does not know the version of the API that was asked
/// for.
[[nodiscard]] bool isAboutVersion(const StepResult &step);
