// SPDX-License-Identifier: Apache-2.0
#include "refs/refaddresses.h"

#include "api/charactersapi.h"

RefAddresses::RefAddresses(CharactersApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{}

RefAddresses::Address RefAddresses::find(const RefKey &key) const
{
    const Known *known = m_known.object(key.character);
    if (known == nullptr)
        return {};
    // Another picture may stand in the same place by now.
    if (known->updatedAt != key.updatedAt) {
        const QDateTime now = known->updatedAt.toDateTime();
        const QDateTime then = key.updatedAt.toDateTime();
        const bool isLater = now.isValid() && then.isValid() && now > then;
        return {.state = isLater ? Address::State::Changed : Address::State::Unknown};
    }
    const Ref ref = known->refs.value(key.index);
    if (ref.pose != key.pose || ref.url.isEmpty())
        return {};
    return {.state = Address::State::Known, .url = ref.url};
}

void RefAddresses::refused(const RefKey &key, const QByteArray &url)
{
    const Address address = find(key);
    if (address.state == Address::State::Known && address.url == url)
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
