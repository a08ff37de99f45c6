// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sandbox {

/// Waits for the end of the process: SIGTERM, SIGINT, or the end of standard input. One at a time.
class Shutdown
{
public:
    Shutdown();
    ~Shutdown() = default;
    Q_DISABLE_COPY_MOVE(Shutdown)

    void wait(bool untilInputEnds) const;
};

} // namespace sandbox
