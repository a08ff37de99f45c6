// SPDX-License-Identifier: Apache-2.0
#include "models/reviewposition.h"

#include "models/characterlistmodel.h"

#include <algorithm>
#include <utility>

namespace {

constexpr int UndecidedAhead = 50;
constexpr qsizetype ReadyAhead = 3;

} // namespace

ReviewPosition::ReviewPosition(CharacterListModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_query(model.query())
    , m_filter(model.filter())
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            &ReviewPosition::rememberUndecided);
    connect(&model, &QAbstractItemModel::modelReset, this, &ReviewPosition::rowsReset);
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex & /*parent*/, int first) {
                m_waitsFrom = std::min(m_waitsFrom, first); // new ones may come in above, too
                listChanged();
            });
    connect(&model, &CharacterListModel::stateChanged, this, &ReviewPosition::listChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (m_state == State::Showing && first.row() <= row() && row() <= last.row())
                    emit currentUpdated();
            });
}

std::optional<Character> ReviewPosition::current() const
{
    if (m_state != State::Showing || !m_current.isValid())
        return std::nullopt;
    return m_model.at(m_current.row());
}

int ReviewPosition::row() const
{
    return m_state == State::Showing && m_current.isValid() ? m_current.row() : -1;
}

QList<Character> ReviewPosition::neighbours() const
{
    QList<Character> ready;
    if (row() < 0)
        return ready;
    for (int i = row(); ready.size() < ReadyAhead;) {
        i = seek(i + 1, 1, Which::Undecided);
        if (i < 0)
            break;
        ready.append(m_model.at(i));
    }
    if (const int before = seek(row() - 1, -1, Which::Any); before >= 0)
        ready.append(m_model.at(before));
    return ready;
}

/// The nearest row from \a from on that it goes through, down or up by \a step; -1 if there is
/// none.
int ReviewPosition::seek(int from, int step, Which which) const
{
    for (int i = from; i >= 0 && i < m_model.rowCount(); i += step) {
        if (isOnTheWay(i) && isOneOf(which, i))
            return i;
    }
    return -1;
}

bool ReviewPosition::isOneOf(Which which, int row) const
{
    if (which == Which::Any)
        return true;
    const bool isLeftOut = which == Which::Free && m_isTaken && m_isTaken(m_model.at(row).id);
    return !isLeftOut && !m_model.isDecided(row);
}

void ReviewPosition::passOver(std::function<bool(const CharacterId &)> isTaken)
{
    m_isTaken = std::move(isTaken);
}

void ReviewPosition::showRow(int row)
{
    if (row >= 0 && row < m_model.rowCount() && row != this->row())
        show(row);
}

bool ReviewPosition::showCharacter(const CharacterId &id)
{
    const int row = m_model.rowOf(id);
    showRow(row);
    return row >= 0;
}

bool ReviewPosition::showLoaded(const CharacterId &id)
{
    if (isHidden(id))
        m_model.setFilter({});
    return showCharacter(id);
}

bool ReviewPosition::isHidden(const CharacterId &id) const
{
    return m_model.isHidden(id);
}

void ReviewPosition::next()
{
    goOn(Which::Any);
}

void ReviewPosition::previous()
{
    const int from = m_state == State::Showing ? row() : m_model.rowCount();
    if (const int row = seek(from - 1, -1, Which::Any); row >= 0)
        step(row);
}

void ReviewPosition::goOn(Which which)
{
    if (m_state != State::Showing)
        return;
    if (const int row = seek(this->row() + 1, 1, which); row >= 0)
        step(row);
    else
        goPastEnd(which == Which::Free ? which : Which::Undecided);
}

void ReviewPosition::previousUndecided()
{
    const int from = m_state == State::Showing ? row() : m_model.rowCount();
    if (const int row = seek(from - 1, -1, Which::Undecided); row >= 0)
        step(row);
}

void ReviewPosition::firstUndecided()
{
    if (const int row = seek(0, 1, Which::Free); row >= 0)
        show(row);
}

void ReviewPosition::show(int row)
{
    place(row);
    emit moved();
    readAhead();
}

void ReviewPosition::step(int row)
{
    place(row);
    emit stepped();
    emit moved();
    readAhead();
}

void ReviewPosition::place(int row)
{
    m_current = m_model.index(row);
    m_wanted = m_model.at(row).id;
    m_waitsForRows = false;
    m_state = State::Showing;
}

void ReviewPosition::goPastEnd(Which waitsFor)
{
    m_waitsForRows = true;
    m_waitsFor = waitsFor;
    m_waitsFrom = m_model.rowCount();
    m_current = QPersistentModelIndex();
    m_state = State::Ended;
    listChanged();
    emit moved();
    readAhead();
}

void ReviewPosition::rememberUndecided()
{
    const bool isMeant = row() >= 0 && !m_model.isDecidedByHand(row());
    m_undecided = isMeant ? m_model.at(row()).id : CharacterId();
}

void ReviewPosition::rowsReset()
{
    if (std::exchange(m_query, m_model.query()) != m_model.query() && isLimited()) {
        m_only.clear();
        emit limitChanged();
    }
    const CharacterId before = std::exchange(m_undecided, {});
    const bool isSetAnew = std::exchange(m_filter, m_model.filter()) != m_model.filter();
    const int row = rowAfterReset(isSetAnew && m_model.isFiltered());
    m_current = QPersistentModelIndex();
    if (row >= 0) {
        show(row);
    } else {
        m_waitsForRows = true;
        m_waitsFor = Which::Undecided;
        m_waitsFrom = 0;
        m_state = State::Loading;
        emit moved();
        listChanged();
    }
    const std::optional<Character> shown = current();
    if (!isSetAnew && !before.isEmpty() && shown && shown->id != before)
        emit displaced();
}

/// After a refresh the reviewer stays with the character that was shown, if it is still there, and
/// where a filter hides it, near it. Another filter is set to work through what matches: it begins
/// with one that is not decided, if there is any.
int ReviewPosition::rowAfterReset(bool isOtherFilter) const
{
    int row = m_wanted.isEmpty() ? -1 : m_model.rowNear(m_wanted);
    if (row < 0)
        return row;
    const bool isHidden = m_model.at(row).id != m_wanted;
    if (isHidden && !isOnTheWay(row)) {
        // Of a few it is one of these, if any is left.
        const int below = seek(row, 1, Which::Any);
        const int nearest = below >= 0 ? below : seek(row, -1, Which::Any);
        row = nearest >= 0 ? nearest : row;
    }
    if (isOtherFilter && m_model.isDecided(row)) {
        const int below = seek(row, 1, Which::Undecided);
        const int undecided = below >= 0 ? below : seek(0, 1, Which::Undecided);
        row = undecided >= 0 ? undecided : row;
    }
    return row;
}

void ReviewPosition::listChanged()
{
    if (!m_waitsForRows) {
        readAhead();
        return;
    }
    if (const int row = seek(m_waitsFrom, 1, m_waitsFor); row >= 0) {
        show(row);
        return;
    }
    switch (m_model.state()) {
    case CharacterListModel::State::Ready:
        if (mayReadOn())
            readAhead();
        else
            setState(State::Ended);
        break;
    case CharacterListModel::State::Loading:
        setState(State::Loading);
        break;
    case CharacterListModel::State::Failed:
        setState(State::Failed);
        break;
    case CharacterListModel::State::AtEnd:
        setState(m_model.rowCount() == 0 ? State::Empty : State::Ended);
        break;
    case CharacterListModel::State::Paused:
        setState(State::Paused);
        break;
    }
}

void ReviewPosition::readAhead()
{
    // Who waits for one that is not passed over has none in a page of others.
    const Which which = m_waitsForRows ? m_waitsFor : Which::Undecided;
    int ahead = 0;
    for (int i = row() < 0 ? m_waitsFrom : row() + 1;
         i < m_model.rowCount() && ahead < UndecidedAhead; ++i)
        ahead += isOnTheWay(i) && isOneOf(which, i) ? 1 : 0;
    if (ahead < UndecidedAhead && mayReadOn() && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

void ReviewPosition::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit moved();
}
