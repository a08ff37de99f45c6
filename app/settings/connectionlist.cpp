// SPDX-License-Identifier: Apache-2.0
#include "settings/connectionlist.h"

#include "domain/origin.h"
#include "settings/keepable.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// Whether \a one was used later than \a other; what was never used comes last.
bool isUsedLater(const Connection &one, const Connection &other)
{
    if (!one.usedAt.isValid() || !other.usedAt.isValid())
        return one.usedAt.isValid() && !other.usedAt.isValid();
    return one.usedAt > other.usedAt;
}

} // namespace

std::optional<Connection> ConnectionList::find(const QUuid &id) const
{
    const auto found = at(id);
    return found == m_all.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Connection> ConnectionList::lastUsed() const
{
    const auto last = std::min_element(m_all.cbegin(), m_all.cend(), isUsedLater);
    if (last == m_all.cend() || !last->usedAt.isValid())
        return std::nullopt;
    return *last;
}

QList<Connection> ConnectionList::forServer(const QUrl &server) const
{
    const QUrl origin = originOf(server);
    QList<Connection> found;
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(found),
                 [&origin](const Connection &each) { return each.server == origin; });
    std::stable_sort(found.begin(), found.end(), isUsedLater);
    return found;
}

bool ConnectionList::add(const Connection &connection)
{
    std::optional<Connection> kept = keepable(connection);
    if (!kept || at(kept->id) != m_all.cend() || m_all.size() >= Most)
        return false;
    kept->name = freeName(*kept);
    m_all.append(*kept);
    return true;
}

bool ConnectionList::replace(const Connection &connection)
{
    std::optional<Connection> kept = keepable(connection);
    const auto former = at(connection.id);
    if (!kept || former == m_all.cend())
        return false;
    kept->name = freeName(*kept);
    m_all[former - m_all.cbegin()] = *kept;
    return true;
}

bool ConnectionList::remove(const QUuid &id)
{
    const auto found = at(id);
    if (found == m_all.cend())
        return false;
    m_all.erase(found);
    return true;
}

QList<Connection>::const_iterator ConnectionList::at(const QUuid &id) const
{
    return std::find_if(m_all.cbegin(), m_all.cend(),
                        [&id](const Connection &each) { return each.id == id; });
}

bool ConnectionList::isTaken(const QString &name, const QUuid &exceptBy) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [&](const Connection &each) {
        return each.id != exceptBy && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString ConnectionList::freeName(const Connection &connection) const
{
    QString name = connection.name;
    for (int number = 2; isTaken(name, connection.id); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        name = keepable(connection.name, LongestName - suffix.size()) + suffix;
    }
    return name;
}
