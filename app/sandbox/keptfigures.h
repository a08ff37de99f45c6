// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figure.h"

#include <QByteArray>

#include <compare>
#include <list>
#include <map>
#include <mutex>
#include <optional>

namespace sandbox {

/// The figures that were drawn last, as files, up to 64 MB of them. Several sandboxes of one
/// process can share them: what one has drawn another needs not draw again. Any thread.
class KeptFigures
{
public:
    struct Key
    {
        quint64 look = 0;
        Pose pose = Pose::Portrait;
        Take take = Take::First;

        auto operator<=>(const Key &) const = default; // NOLINT(modernize-use-nullptr): false alarm
    };

    [[nodiscard]] std::optional<QByteArray> find(const Key &key);
    void keep(const Key &key, const QByteArray &file);

private:
    std::mutex m_mutex;
    std::list<std::pair<Key, QByteArray>> m_files; // latest use first
    std::map<Key, std::list<std::pair<Key, QByteArray>>::iterator> m_found;
    qsizetype m_bytes = 0;
};

} // namespace sandbox
