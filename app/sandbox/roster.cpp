// SPDX-License-Identifier: Apache-2.0
#include "sandbox/roster.h"

#include "sandbox/clock.h"

#include <algorithm>
#include <iterator>

namespace sandbox {

namespace {

void insert(std::vector<std::uint32_t> &index, std::uint32_t position)
{
    index.insert(std::lower_bound(index.begin(), index.end(), position), position);
}

void erasePosition(std::vector<std::uint32_t> &index, std::uint32_t position)
{
    const auto found = std::lower_bound(index.begin(), index.end(), position);
    if (found != index.end() && *found == position)
        index.erase(found);
}

} // namespace

void Roster::reserve(std::size_t count)
{
    m_characters.reserve(count);
}

void Roster::append(const Character &character)
{
    m_characters.push_back(character);
    const auto position = static_cast<std::uint32_t>(m_characters.size() - 1);
    indexOf(character.status).push_back(position);
    if (character.status != Status::Deleted)
        m_listed.push_back(position);
}

const Character *Roster::find(const Ulid &id) const
{
    const auto found =
        std::lower_bound(m_characters.begin(), m_characters.end(), id,
                         [](const Character &row, const Ulid &wanted) { return row.id < wanted; });
    if (found == m_characters.end() || found->id != id || found->gone)
        return nullptr;
    return &*found;
}

Character *Roster::find(const Ulid &id)
{
    const Character *found = std::as_const(*this).find(id);
    return found ? &m_characters[position(*found)] : nullptr;
}

std::uint32_t Roster::position(const Character &character) const
{
    return static_cast<std::uint32_t>(&character - m_characters.data());
}

void Roster::setStatus(Character &character, Status status)
{
    if (character.status == status)
        return;
    const std::uint32_t where = position(character);
    erasePosition(indexOf(character.status), where);
    insert(indexOf(status), where);
    if (status == Status::Deleted)
        erasePosition(m_listed, where);
    else if (character.status == Status::Deleted)
        insert(m_listed, where);
    character.status = status;
}

void Roster::erase(Character &character)
{
    const std::uint32_t where = position(character);
    erasePosition(indexOf(character.status), where);
    erasePosition(m_listed, where);
    character.status = Status::Deleted;
    character.gone = true;
    character.refCount = 0;
}

std::optional<Roster::Page> Roster::page(const Query &query) const
{
    const Index &index = query.status ? indexOf(*query.status) : m_listed;
    auto end = index.end();
    if (query.after) {
        const Character *cursor = find(*query.after);
        if (!cursor)
            return std::nullopt;
        end = std::lower_bound(index.begin(), index.end(), position(*cursor));
    }
    const auto available = static_cast<std::size_t>(end - index.begin());
    const std::size_t count = std::min(query.limit, available);
    Page page;
    page.rows.reserve(count);
    for (std::size_t i = 1; i <= count; ++i)
        page.rows.push_back(m_characters[*(end - static_cast<std::ptrdiff_t>(i))]);
    page.hasMore = available > count;
    return page;
}

std::vector<Ulid> Roster::ids(Status status) const
{
    const Index &index = indexOf(status);
    std::vector<Ulid> ids;
    ids.reserve(index.size());
    std::transform(index.rbegin(), index.rend(), std::back_inserter(ids),
                   [this](std::uint32_t position) { return m_characters[position].id; });
    return ids;
}

std::int64_t Roster::nextMillis() const
{
    const std::int64_t now = epochMillis();
    return m_characters.empty() ? now : std::max(now, m_characters.back().id.millis() + 1);
}

} // namespace sandbox
