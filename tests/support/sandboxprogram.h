// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desktop/sandboxprocess.h"

#include <QSignalSpy>

/// greenroom-sandbox as a process of its own, so that neither its memory nor its work counts as
/// ours.
struct SandboxProgram
{
    SandboxProgram(const QString &program, const QStringList &arguments)
        : process(program, arguments)
    {}

    /// Starts it and waits until it serves; false if it does not within \a patience.
    [[nodiscard]] bool start(std::chrono::milliseconds patience)
    {
        QSignalSpy ready(&process, &SandboxProcess::ready);
        process.start(patience);
        if (!ready.wait(static_cast<int>(patience.count())))
            return false;
        url = ready.constFirst().at(0).toUrl();
        key = ready.constFirst().at(1).toByteArray();
        return true;
    }

    SandboxProcess process;
    QUrl url;
    QByteArray key;
};
