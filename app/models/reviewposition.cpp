// SPDX-License-Identifier: Apache-2.0
#include "models/reviewposition.h"

#include "models/characterlistmodel.h"

#include <algorithm>

namespace {

constexpr int UndecidedAhead = 50;
constexpr qsizetype ReadyAhead = 3;

} // namespace

ReviewPosition::ReviewPosition(CharacterListModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
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

int ReviewPosition::skippedCount() const
{
    return m_model.undecidedCount();
}

QList<Character> ReviewPosition::neighbours() const
{
    QList<Character> ready;
    if (row() < 0)
        return ready;
    for (int i = row() + 1; i < m_model.rowCount() && ready.size() < ReadyAhead; ++i) {
        if (!m_model.isDecided(i))
            ready.append(m_model.at(i));
    }
    if (row() > 0)
        ready.append(m_model.at(row() - 1));
    return ready;
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

void ReviewPosition::next()
{
    if (m_state != State::Showing)
        return;
    if (row() + 1 < m_model.rowCount())
        show(row() + 1);
    else
        goPastEnd();
}

void ReviewPosition::previous()
{
    if (m_state == State::Showing && row() > 0)
        show(row() - 1);
    else if (m_state != State::Showing && m_model.rowCount() > 0)
        show(m_model.rowCount() - 1);
}

void ReviewPosition::nextUndecided()
{
    if (m_state != State::Showing)
        return;
    for (int i = row() + 1; i < m_model.rowCount(); ++i) {
        if (!m_model.isDecided(i)) {
            show(i);
            return;
        }
    }
    goPastEnd();
}

void ReviewPosition::previousUndecided()
{
    const int from = m_state == State::Showing ? row() : m_model.rowCount();
    for (int i = from - 1; i >= 0; --i) {
        if (!m_model.isDecided(i)) {
            show(i);
            return;
        }
    }
}

void ReviewPosition::firstUndecided()
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (!m_model.isDecided(i)) {
            show(i);
            return;
        }
    }
}

void ReviewPosition::show(int row)
{
    m_current = m_model.index(row);
    m_wanted = m_model.at(row).id;
    m_waitsForRows = false;
    m_state = State::Showing;
    emit moved();
    readAhead();
}

void ReviewPosition::goPastEnd()
{
    m_waitsForRows = true;
    m_waitsFrom = m_model.rowCount();
    m_current = QPersistentModelIndex();
    m_state = State::Ended;
    listChanged();
    emit moved();
    readAhead();
}

void ReviewPosition::rowsReset()
{
    // After a refresh the reviewer stays with the character that was shown, if it is still there.
    const int row = m_wanted.isEmpty() ? -1 : m_model.rowOf(m_wanted);
    m_current = QPersistentModelIndex();
    if (row >= 0) {
        show(row);
        return;
    }
    m_waitsForRows = true;
    m_waitsFrom = 0;
    m_state = State::Loading;
    emit moved();
    listChanged();
}

void ReviewPosition::listChanged()
{
    if (!m_waitsForRows) {
        readAhead();
        return;
    }
    for (int i = m_waitsFrom; i < m_model.rowCount(); ++i) {
        if (!m_model.isDecided(i)) {
            show(i);
            return;
        }
    }
    switch (m_model.state()) {
    case CharacterListModel::State::Ready:
        readAhead();
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
    }
}

void ReviewPosition::readAhead()
{
    int undecided = 0;
    for (int i = row() < 0 ? m_waitsFrom : row() + 1;
         i < m_model.rowCount() && undecided < UndecidedAhead; ++i)
        undecided += m_model.isDecided(i) ? 0 : 1;
    if (undecided < UndecidedAhead && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

void ReviewPosition::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit moved();
}
