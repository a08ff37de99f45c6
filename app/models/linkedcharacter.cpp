// SPDX-License-Identifier: Apache-2.0
#include "models/linkedcharacter.h"

#include "api/charactersapi.h"
#include "models/characterlistmodel.h"
#include "models/reviewposition.h"

#include <optional>

LinkedCharacter::LinkedCharacter(CharactersApi &api, CharacterListModel &model,
                                 ReviewPosition &position, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_model(model)
    , m_position(position)
{
    connect(&position, &ReviewPosition::moved, this, &LinkedCharacter::letGo);
    connect(&model, &CharacterListModel::firstPageArrived, this, &LinkedCharacter::place);
    connect(&model, &CharacterListModel::stateChanged, this, &LinkedCharacter::settle);
}

void LinkedCharacter::open(const CharacterId &id)
{
    m_found.reset();
    m_request =
        m_api.fetch(id, Priority::Interactive, this, [this, id](const Result<Character> &answer) {
            if (!answer) {
                emit failed(id, answer.error());
            } else if (answer->status == CharacterStatus::Deleted) {
                Error gone;
                gone.kind = Error::Kind::NotFound;
                gone.message = tr("It has been deleted.");
                emit failed(id, gone);
            } else {
                emit found(*answer);
            }
        });
}

void LinkedCharacter::forget()
{
    m_request.cancel();
    m_found.reset();
}

void LinkedCharacter::show(const Character &character)
{
    const CharacterStatus shown = m_model.query().status;
    const bool isHere = shown == CharacterStatus::Unknown || shown == character.status
        || m_model.loaded().rowOf(character.id) >= 0;
    if (!isHere)
        emit queueRequested({character.status});
    m_found = character;
    m_isPlaced = false;
    const bool isAwaited = m_model.loaded().isEmpty()
        && (m_model.state() == CharacterListModel::State::Loading
            || m_model.state() == CharacterListModel::State::Failed);
    if (!isAwaited)
        place();
    settle();
}

/// Also once more for a first page that replaces what it was placed in.
void LinkedCharacter::place()
{
    if (!m_found)
        return;
    const Character character = *m_found; // moving on may forget it
    m_isPlaced = false;                   // what moves now are we
    m_model.updateCharacter(character);
    m_model.prepend({character});
    if (!m_position.showCharacter(character.id)) {
        m_model.setFilter({});
        m_position.showCharacter(character.id);
    }
    m_isPlaced = true;
}

/// Whoever moves on, or decides, is not led back: the next key would be for another character. That
/// its row has gone with the rows that were replaced is no such move.
void LinkedCharacter::letGo()
{
    if (!m_found || !m_isPlaced || m_model.loaded().rowOf(m_found->id) < 0)
        return;
    const std::optional<Character> shown = m_position.current();
    if (!shown || shown->id != m_found->id)
        m_found.reset();
}

void LinkedCharacter::settle()
{
    const CharacterListModel::State state = m_model.state();
    const bool isComing = state == CharacterListModel::State::Loading
        || (state == CharacterListModel::State::Failed && m_model.loaded().isEmpty());
    if (!isComing)
        m_found.reset();
}
