// SPDX-License-Identifier: Apache-2.0
#include "refs/refaddresses.h"

#include "api/charactersapi.h"

RefAddresses::RefAddresses(CharactersApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

QByteArray RefAddresses::url(const RefKey &key) const
{
    const Known *known = m_known.object(key.character);
    // Another picture may stand in the same place by now.
    if (known == nullptr || known->updatedAt != key.updatedAt)
        return {};
    const Ref ref = known->refs.value(key.index);
    return ref.pose == key.pose ? ref.url : QByteArray();
}

void RefAddresses::refused(const RefKey &key, const QByteArray &url)
{
    if (this->url(key) == url)
        m_known.remove(key.character);
}

void RefAddresses::refresh(const CharacterId &character, Priority priority)
{
    const auto underWay = m_fetches.find(character.toString());
    if (underWay != m_fetches.end() && underWay->second.priority <= priority)
        return;
    Fetch &fetch = m_fetches[character.toString()];
    fetch.priority = priority;
    fetch.request =
        m_api.fetch(character, priority, this, [this, character](const Result<Character> &result) {
            answered(character, result);
        });
}

void RefAddresses::answered(const CharacterId &id, const Result<Character> &result)
{
    m_fetches.erase(id.toString());
    if (!result) {
        emit refreshFailed(id, result.error());
        return;
    }
    m_known.insert(id, new Known{.refs = result->refs, .updatedAt = result->updatedAt});
    emit refreshed(*result);
}
