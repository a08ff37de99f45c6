// SPDX-License-Identifier: Apache-2.0
#include "models/characterlistmodel.h"

#include "api/charactersapi.h"
#include "models/accessiblename.h"
#include "models/pagenews.h"
#include "queue/operationqueue.h"

CharacterListModel::CharacterListModel(CharactersApi &api, OperationQueue &queue, QObject *parent)
    : QAbstractListModel(parent)
    , m_api(api)
    , m_queue(queue)
{
    connect(&queue, &OperationQueue::operationAdded, this, &CharacterListModel::operationTouched);
    connect(&queue, &OperationQueue::operationChanged, this, &CharacterListModel::operationTouched);
    connect(&queue, &OperationQueue::restored, this, [this] {
        for (qsizetype position = 0; position < m_queue.operations().all().size(); ++position)
            operationTouched(position);
    });
    connect(&queue, &OperationQueue::characterSaved, this, &CharacterListModel::updateCharacter);
    connect(&queue, &OperationQueue::generationStarted, this, &CharacterListModel::updateCharacter);
    connect(&queue, &OperationQueue::characterRemoved, this, &CharacterListModel::markDeleted);
}

CharacterListModel::~CharacterListModel() = default;

void CharacterListModel::setQuery(const CharacterQuery &query)
{
    drop(query);
    ask(Walk::First, {});
}

void CharacterListModel::showUnread(const CharacterQuery &query, const std::optional<Error> &why)
{
    m_page.cancel();
    m_walk = Walk::First;
    if (query != m_query || !m_rows.empty() || m_state == State::AtEnd)
        drop(query);
    setState(why ? State::Failed : State::Loading, why);
}

void CharacterListModel::drop(const CharacterQuery &query)
{
    beginResetModel();
    m_query = query;
    m_rows.clear();
    m_rowOf.clear();
    endResetModel();
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

const Character &CharacterListModel::at(int row) const
{
    return m_rows.at(static_cast<size_t>(row));
}

int CharacterListModel::rowOf(const CharacterId &id) const
{
    return m_rowOf.value(id, -1);
}

/// The newest on \a character, null if there is none; a generation that is over is none any more.
const Operation *CharacterListModel::operationOn(const Character &character) const
{
    const Operation *newest = m_queue.operations().latestFor(character.id);
    return newest != nullptr && hasRun(*newest, character.status) ? nullptr : newest;
}

bool CharacterListModel::isDecided(int row) const
{
    const Operation *operation = operationOn(at(row));
    return operation != nullptr
        && (operation->isOpen() || operation->state == OperationState::Done);
}

int CharacterListModel::undecidedCount() const
{
    return countWithout([](const Operation &) { return true; });
}

int CharacterListModel::remainingCount() const
{
    return countWithout([this](const Operation &operation) {
        const CharacterStatus after = statusAfter(operation.action);
        const bool isOfAll = m_query.status == CharacterStatus::Unknown;
        return after == CharacterStatus::Deleted || (!isOfAll && after != m_query.status);
    });
}

/// Rows but for those with a decision that \a isCounted.
int CharacterListModel::countWithout(const std::function<bool(const Operation &)> &isCounted) const
{
    int count = rowCount();
    for (const Operation &operation : m_queue.operations().all()) {
        const int row = rowOf(operation.character);
        const bool isNewest = m_queue.operations().latestFor(operation.character) == &operation;
        if (row >= 0 && isNewest && isDecided(row) && isCounted(operation))
            --count;
    }
    return count;
}

bool CharacterListModel::hasPassed(const Character &character) const
{
    return m_state == State::AtEnd || m_rows.empty()
        || character.createdAt >= m_rows.back().createdAt;
}

int CharacterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CharacterListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Character &character = at(index.row());
    const Operation *operation = operationOn(character);
    switch (role) {
    case Qt::DisplayRole:
        return character.name;
    case Qt::AccessibleTextRole:
        return accessibleName(character, operation);
    case CharacterRole:
        return QVariant::fromValue(character);
    case IdRole:
        return QVariant::fromValue(character.id);
    case OperationRole:
        return operation ? QVariant::fromValue(*operation) : QVariant();
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
    if (cursor.isEmpty())
        m_walkedCursors.clear();
    const Priority priority = m_rows.empty() ? Priority::Interactive : Priority::Page;
    m_page = m_api.list(
        m_query, cursor, priority, this,
        [this, walk, cursor](const Result<CharacterPage> &page) { read(walk, cursor, page); });
    setState(State::Loading);
}

void CharacterListModel::read(Walk walk, const QString &cursor, const Result<CharacterPage> &page)
{
    if (!page) {
        readFailure(walk, page.error());
        return;
    }
    m_walkedCursors.insert(cursor);
    takePage(walk, *page);
    if (m_walkedCursors.contains(page->nextCursor) && !page->nextCursor.isEmpty()) {
        Error error;
        error.message = tr("The server repeated a page, so this list may not be complete.");
        m_cursor.clear();
        setState(State::Failed, error);
        return;
    }
    m_cursor = page->nextCursor;
    const bool isStillKnown = walk == Walk::Restarted && !m_addedSinceRefusal;
    if (m_cursor.isEmpty())
        setState(State::AtEnd);
    else if (isStillKnown)
        ask(Walk::Restarted, m_cursor);
    else
        setState(State::Ready);
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
        const QList<Character> characters = unknownOf(page.characters, {});
        beginResetModel();
        m_rows.assign(characters.cbegin(), characters.cend());
        m_rowOf.clear();
        reindex(0);
        m_addedSinceRefusal = true;
        endResetModel();
        emit firstPageArrived();
        return;
    }
    QList<Character> added;
    for (const Character &character : unknownOf(page.characters, m_rowOf)) {
        // What came in above since belongs behind the "new" pill, not at the end of the list.
        const bool isNews = walk == Walk::Restarted && !m_rows.empty()
            && character.createdAt > m_rows.front().createdAt;
        if (!isNews)
            added.append(character);
    }
    append(added);
}

void CharacterListModel::append(const QList<Character> &characters)
{
    if (characters.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(characters.size()) - 1);
    m_rows.insert(m_rows.end(), characters.cbegin(), characters.cend());
    reindex(first);
    m_addedSinceRefusal = true;
    endInsertRows();
}

void CharacterListModel::prepend(const QList<Character> &characters)
{
    const QList<Character> added = unknownOf(characters, m_rowOf);
    if (added.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.begin(), added.cbegin(), added.cend());
    reindex(0);
    endInsertRows();
}

void CharacterListModel::reindex(int fromRow)
{
    for (int row = fromRow; row < rowCount(); ++row)
        m_rowOf.insert(at(row).id, row);
}

void CharacterListModel::updateCharacter(const Character &character)
{
    const int row = rowOf(character.id);
    if (row < 0 || isStale(character, at(row)))
        return;
    const bool isNews = !character.showsTheSameAs(at(row));
    m_rows.at(static_cast<size_t>(row)) = character; // its URLs live longer in any case
    if (isNews)
        emit dataChanged(index(row), index(row));
}

void CharacterListModel::markDeleted(const CharacterId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    Character deleted = at(row);
    deleted.status = CharacterStatus::Deleted;
    deleted.statusText = statusWord(CharacterStatus::Deleted);
    updateCharacter(deleted);
}

void CharacterListModel::operationTouched(qsizetype position)
{
    const int row = rowOf(m_queue.operations().all().at(position).character);
    if (row >= 0)
        emit dataChanged(index(row), index(row), {OperationRole, Qt::AccessibleTextRole});
}

void CharacterListModel::setState(State state, const std::optional<Error> &error)
{
    m_state = state;
    m_error = error;
    emit stateChanged();
}
