// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/recordline.h"

#include <QList>
#include <QString>

#include <deque>
#include <fstream>
#include <mutex>
#include <string>
#include <string_view>

namespace sandbox {

/// Keeps the server's own record in memory and, if asked, as JSON lines in a file. Any thread.
class Recorder
{
public:
    /// False if the file cannot be written. Each line is flushed as it is written, so that it is
    /// there when the client has its answer.
    [[nodiscard]] bool openLog(const QString &fileName);

    void addRequest(RecordLine line); ///< fills in time and kind
    /// An empty `from` is a new character, an empty request id an effect that no request caused.
    void addEffect(const std::string &id, std::string_view from, std::string_view to,
                   const std::string &requestId);

    [[nodiscard]] QList<RecordLine> lines() const;

private:
    void add(const RecordLine &line);

    mutable std::mutex m_mutex;
    std::deque<RecordLine> m_lines;
    std::ofstream m_log;
};

} // namespace sandbox
