// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"

#include "api/charactersapi.h"
#include "models/characterselection.h"
#include "models/pagenews.h"
#include "models/queuememory.h"
#include "queue/operationqueue.h"

CharacterListModel::CharacterListModel(CharactersApi &api, OperationQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_api(api)
    , m_queue(queue)
{
    connect(&queue, &OperationQueue::operationAdded, this, &CharacterListModel::operationTouched);
    connect(&queue, &OperationQueue::operationChanged, this, &CharacterListModel::operationTouched);
    connect(&queue, &OperationQueue::restored, this, &CharacterListModel::operationsRestored);
    connect(&queue, &OperationQueue::characterSaved, this, &CharacterListModel::updateCharacter);
    connect(&queue, &OperationQueue::generationStarted, this, &CharacterListModel::updateCharacter);
    connect(&queue, &OperationQueue::characterChanged, this, &CharacterListModel::updateCharacter);
    connect(&queue, &OperationQueue::characterRemoved, this, &CharacterListModel::markDeleted);
}

CharacterListModel::~CharacterListModel() = default;

void CharacterListModel::setQuery(const CharacterQuery &query, const CharacterFilter &filter)
{
    m_memory.keep(m_query, m_rows);
    m_state = State::Loading; // nobody asks for more of the former one
    m_error.reset();
    drop(query, filter);
    recall();
    ask(Walk::First, {});
}

/// What was there when \a m_query was shown last, but for what has been done with since.
void CharacterListModel::recall()
{
    QList<Character> kept = m_memory.recall(m_query);
    kept.removeIf([this](const Character &one) {
        const Operation *operation = operationOn(one);
        return operation != nullptr && operation->state == OperationState::Done
            && takesOut(*operation);
    });
    if (kept.isEmpty())
        return;
    beginResetModel();
    m_rows.append(kept);
    noteDecisions(0, m_rows.size());
    m_shown.judgeAll();
    endResetModel();
    emit loadedReplaced();
    emit rowsRecalled();
}

void CharacterListModel::showUnread(const CharacterQuery &query, const std::optional<Error> &why,
                                    const CharacterFilter &filter)
{
    m_page.cancel();
    m_walk = Walk::First;
    const bool isOther = query != m_query || filter != m_shown.filter();
    if (isOther || !m_rows.isEmpty() || m_state == State::AtEnd)
        drop(query, filter);
    setState(why ? State::Failed : State::Loading, why);
}

void CharacterListModel::drop(const CharacterQuery &query, const CharacterFilter &filter)
{
    const bool isOtherFilter = filter != m_shown.filter();
    beginResetModel();
    m_query = query;
    m_rows.clear(m_query);
    m_shown.set(filter);
    endResetModel();
    emit loadedReplaced();
    if (isOtherFilter)
        emit filterChanged();
}

void CharacterListModel::refresh()
{
    ask(Walk::First, {});
}

void CharacterListModel::retry()
{
    if (m_state != State::Failed)
        return;
    // Whatever the walk met, from the newest row it is sure to be whole again.
    const bool isLost = m_walk == Walk::Restarted || m_cursor.isEmpty();
    if (m_walk == Walk::First)
        refresh();
    else
        ask(isLost ? Walk::Restarted : Walk::Further, isLost ? QString() : m_cursor);
}

bool CharacterListModel::hasPassed(const Character &character) const
{
    return m_state == State::AtEnd || m_rows.isEmpty()
        || character.createdAt >= m_rows.at(m_rows.size() - 1).createdAt;
}

int CharacterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.size();
}

QVariant CharacterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Character &character = at(index.row());
    const Operation *operation = operationOn(character);
    switch (role) {
    case Qt::DisplayRole:
        return character.name.toString();
    case Qt::AccessibleTextRole:
        return accessibleText(character);
    case CharacterRole:
        return QVariant::fromValue(character);
    case IdRole:
        return QVariant::fromValue(character.id);
    case OperationRole:
        return operation ? QVariant::fromValue(*operation) : QVariant();
    case PickedRole:
        return m_picks != nullptr && m_picks->contains(character.id);
    case FlaggedRole:
        return isFlagged(character);
    case ToComeRole:
        return toCome(character) ? QVariant::fromValue(*toCome(character)) : QVariant();
    default:
        return {};
    }
}

bool CharacterListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready;
}

void CharacterListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(Walk::Further, m_cursor);
}

void CharacterListModel::ask(Walk walk, const QString &cursor)
{
    m_walk = walk;
    m_trail.follow(cursor);
    if (cursor.isEmpty())
        m_unreadable = 0;
    const Priority priority = m_rows.isEmpty() ? Priority::Interactive : Priority::Page;
    m_page = m_api.list(m_query, cursor, priority, this,
                        [this, walk](const Result<CharacterPage> &page) { read(walk, page); });
    setState(State::Loading);
}

void CharacterListModel::read(Walk walk, const Result<CharacterPage> &page)
{
    if (!page) {
        readFailure(walk, page.error());
        return;
    }
    m_unreadable += page->dropped;
    takePage(walk, *page);
    if (m_trail.leadsBack(page->nextCursor)) {
        m_cursor.clear();
        setState(State::Failed, CursorTrail::repeatedPage());
        return;
    }
    m_cursor = page->nextCursor;
    const bool isStillKnown = walk == Walk::Restarted && !m_addedSinceRefusal;
    if (m_cursor.isEmpty())
        setState(State::AtEnd);
    else if (isStillKnown)
        ask(Walk::Restarted, m_cursor);
    else
        setState(m_shown.isPatient() ? State::Ready : State::Paused);
}

void CharacterListModel::readFailure(Walk walk, const Error &error)
{
    const bool isRefusedCursor = error.kind == Error::Kind::Rejected && walk != Walk::First;
    if (isRefusedCursor && m_addedSinceRefusal) {
        // Its row was the last one loaded and has been discarded since: the main flow does that.
        m_addedSinceRefusal = false;
        ask(Walk::Restarted, {});
        return;
    }
    setState(State::Failed, error);
}

void CharacterListModel::takePage(Walk walk, const CharacterPage &page)
{
    if (walk == Walk::First) {
        const QList<Character> characters = unknownOf(page.characters);
        beginResetModel();
        m_rows.clear(m_query);
        m_rows.append(characters);
        noteDecisions(0, m_rows.size());
        m_shown.judgeAll();
        m_shown.spend(static_cast<size_t>(rowCount()));
        m_newest = characters.isEmpty() ? QDateTime() : characters.constFirst().createdAt;
        m_addedSinceRefusal = true;
        endResetModel();
        emit loadedReplaced();
        emit firstPageArrived();
        return;
    }
    QList<Character> added;
    for (const Character &character : unknownOf(page.characters, m_rows)) {
        // What came in above since belongs behind the "new" pill, not at the end of the list. What
        // is above all rows now need not be the newest: a link may have led to it.
        const bool isNews =
            walk == Walk::Restarted && m_newest.isValid() && character.createdAt > m_newest;
        if (!isNews)
            added.append(character);
    }
    append(added);
}

void CharacterListModel::append(const QList<Character> &characters)
{
    if (characters.isEmpty())
        return;
    const std::vector<int> found = m_shown.judge(characters);
    const int first = rowCount();
    if (!found.empty())
        beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    const int place = m_rows.size();
    m_shown.append(place, found);
    m_rows.append(characters);
    noteDecisions(place, m_rows.size());
    m_shown.spend(found.size());
    m_addedSinceRefusal = true;
    if (!found.empty())
        endInsertRows();
}

void CharacterListModel::prepend(const QList<Character> &characters)
{
    const QList<Character> added = unknownOf(characters, m_rows);
    if (added.isEmpty())
        return;
    const std::vector<int> found = m_shown.judge(added);
    if (!found.empty())
        beginInsertRows({}, 0, static_cast<int>(found.size()) - 1);
    const auto count = static_cast<int>(added.size());
    m_shown.prepend(count, found);
    m_rows.prepend(added);
    noteDecisions(0, count);
    if (!found.empty())
        endInsertRows();
    if (static_cast<int>(found.size()) < count)
        emit hiddenPrepended();
}

void CharacterListModel::updateCharacter(const Character &character)
{
    const int place = m_rows.rowOf(character.id);
    if (place < 0 || isStale(character, m_rows.at(place)))
        return;
    const bool isNews = !character.showsTheSameAs(m_rows.at(place));
    const CharacterStatus before = m_rows.at(place).status;
    m_rows.replace(place, character); // its URLs live longer in any case
    noteDecisions(place, place + 1);
    if (isNews)
        tellChanged(place);
    if (character.status != before && !isByUs(character))
        emit movedByOthers(character, before);
}

bool CharacterListModel::isByUs(const Character &character) const
{
    const Operation *operation = m_queue.operations().latestFor(character.id);
    if (operation == nullptr || statusAfter(operation->action) != character.status)
        return false;
    return operation->state == OperationState::Done || operation->state == OperationState::Sending
        || operation->mayHaveArrived;
}

void CharacterListModel::markDeleted(const CharacterId &id)
{
    const int place = m_rows.rowOf(id);
    if (place < 0)
        return;
    updateCharacter(m_rows.at(place).deleted());
}

void CharacterListModel::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    emit stateChanged();
}
