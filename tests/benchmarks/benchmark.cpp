// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/benchmark.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

std::unique_ptr<SandboxProgram> startSandbox(int count)
{
    auto sandbox = std::make_unique<SandboxProgram>(
        QStringLiteral(GREENROOM_SANDBOX_PROGRAM),
        QStringList{u"--count"_s, QString::number(count), u"--rate-scale"_s, u"1000"_s});
    return sandbox->start(30s) ? std::move(sandbox) : nullptr;
}
