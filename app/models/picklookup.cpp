// SPDX-License-Identifier: Apache-2.0
#include "models/picklookup.h"

#include "api/charactersapi.h"

PickLookup::PickLookup(CharactersApi &api, const QList<Pick> &picks, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_left(picks.crbegin(), picks.crend())
{
    for (std::size_t slot = 0; slot < MostAtOnce; ++slot)
        askNext(slot);
}

void PickLookup::askNext(std::size_t slot)
{
    if (m_left.isEmpty())
        return;
    const Pick pick = m_left.takeLast();
    m_requests.at(slot) = m_api.fetch(pick.id, Priority::Page, this,
                                      [this, slot, pick](const Result<Character> &answer) {
                                          askNext(slot);
                                          tell(pick, answer);
                                      });
}

void PickLookup::tell(const Pick &pick, const Result<Character> &answer)
{
    if (answer) {
        emit found(*answer);
        return;
    }
    if (answer.error().kind != Error::Kind::NotFound) {
        emit failed(pick.id, answer.error());
        return;
    }
    Character gone;
    gone.id = pick.id;
    gone.name = pick.name;
    gone.status = CharacterStatus::Deleted;
    emit found(gone);
}
