// SPDX-License-Identifier: Apache-2.0
#include "models/errorgroups.h"

#include "models/characterlistmodel.h"
#include "models/characterwalk.h"
#include "models/failurereason.h"

#include <QLocale>

#include <algorithm>

ErrorGroups::ErrorGroups(CharactersApi &api, const CharacterListModel &characters, QObject *parent)
    : QAbstractListModel(parent)
    , m_api(api)
{
    QHash<QString, int> counts;
    const CharacterRows &loaded = characters.loaded();
    for (int place = 0; place < loaded.size(); ++place) {
        const Character &character = loaded.at(place);
        if (character.status != CharacterStatus::Failed)
            continue;
        ++counts[character.errorMessage.toString().trimmed()];
        ++m_scanned;
    }
    // There are no others.
    m_isWhole = characters.state() == CharacterListModel::State::AtEnd;
    set(counts);
}

ErrorGroups::~ErrorGroups() = default;

void ErrorGroups::countAll()
{
    if (m_isWhole || isCounting())
        return;
    if (m_walk) {
        m_walk->retry();
        return;
    }
    m_scanned = 0;
    m_walk = std::make_unique<CharacterWalk>(
        m_api, CharacterQuery{.status = CharacterStatus::Failed},
        [](const Character &character) { return character.status == CharacterStatus::Failed; });
    connect(m_walk.get(), &CharacterWalk::progressed, this, [this](qsizetype scanned) {
        m_scanned = scanned;
        emit progressed();
    });
    connect(m_walk.get(), &CharacterWalk::stateChanged, this, &ErrorGroups::follow);
    emit progressed();
}

bool ErrorGroups::isCounting() const
{
    return m_walk && m_walk->state() == CharacterWalk::State::Walking;
}

std::optional<Error> ErrorGroups::error() const
{
    return m_walk ? m_walk->error() : std::nullopt;
}

void ErrorGroups::follow()
{
    if (m_walk->state() == CharacterWalk::State::AtEnd) {
        QHash<QString, int> counts;
        for (const Pick &pick : m_walk->found())
            ++counts[pick.errorMessage.trimmed()];
        m_scanned = m_walk->found().size();
        m_isWhole = true;
        set(counts);
    }
    emit progressed();
}

void ErrorGroups::set(const QHash<QString, int> &counts)
{
    beginResetModel();
    m_groups.clear();
    for (auto group = counts.cbegin(); group != counts.cend(); ++group)
        m_groups.append({group.key(), group.value()});
    std::sort(m_groups.begin(), m_groups.end(), [](const Group &a, const Group &b) {
        return a.count != b.count ? a.count > b.count : a.message < b.message;
    });
    endResetModel();
}

int ErrorGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_groups.size());
}

QVariant ErrorGroups::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &group = m_groups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        //: %1 is why characters failed, %2 how many characters have it
        return tr("%1 — %2").arg(
            group.message.isEmpty() ? noFailureReason() : failureReason(group.message).simplified(),
            QLocale().toString(group.count));
    case MessageRole:
        return group.message;
    case CountRole:
        return group.count;
    default:
        return {};
    }
}
