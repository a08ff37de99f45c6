// SPDX-License-Identifier: Apache-2.0
#include "files/filenews.h"

#include <utility>

void FileNews::silence()
{
    // Not in place: what one of them holds may be the last of somebody who asks again.
    const auto ends = std::exchange(m_ends, {});
}

void FileNews::tell()
{
    if (m_ends.empty())
        return; // silenced
    const std::function<void()> ended = std::move(m_ends.front());
    m_ends.pop_front();
    ended();
}
