// SPDX-License-Identifier: Apache-2.0
#include "sandbox/keptfigures.h"

namespace sandbox {

namespace {

constexpr qsizetype mostBytes = 64'000'000;

} // namespace

std::optional<QByteArray> KeptFigures::find(const Key &key)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_found.find(key);
    if (found == m_found.end())
        return std::nullopt;
    m_files.splice(m_files.begin(), m_files, found->second);
    return found->second->second;
}

void KeptFigures::keep(const Key &key, const QByteArray &file)
{
    const std::lock_guard lock(m_mutex);
    if (m_found.contains(key)) // two have drawn it at once
        return;
    m_files.emplace_front(key, file);
    m_found[key] = m_files.begin();
    m_bytes += file.size();
    while (m_bytes > mostBytes) {
        m_bytes -= m_files.back().second.size();
        m_found.erase(m_files.back().first);
        m_files.pop_back();
    }
}

} // namespace sandbox
