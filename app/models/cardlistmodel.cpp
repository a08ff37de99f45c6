// SPDX-License-Identifier: Apache-2.0
#include "models/cardlistmodel.h"

#include "domain/operation.h"
#include "models/accessiblename.h"
#include "models/characterlistmodel.h"

#include <QLocale>

CardListModel::CardListModel(CharacterListModel &characters, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_characters(characters)
{
    setSourceModel(&characters);
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::AccessibleTextRole && index.isValid())
        return accessibleText(index.row());
    return QIdentityProxyModel::data(index, role);
}

QString CardListModel::accessibleText(int row) const
{
    const QModelIndex source = m_characters.index(row);
    const QVariant decision = source.data(CharacterListModel::OperationRole);
    const auto operation = decision.value<Operation>();
    const bool isPicked = source.data(CharacterListModel::PickedRole).toBool();
    const QString count = QLocale().toString(m_characters.rowCount());
    const bool isWhole = m_characters.state() == CharacterListModel::State::AtEnd;
    //: What assistive technology reads for a card: %1 is its name and state, %3 and %4 are numbers
    const QString text =
        tr("%1, %2, %3 of %4")
            .arg(accessibleName(m_characters.at(row), decision.isValid() ? &operation : nullptr),
                 isPicked ? tr("selected") : tr("not selected"), QLocale().toString(row + 1),
                 //: A number that is a lower bound
                 isWhole ? count : tr("%1 or more").arg(count));
    const bool isFlagged = source.data(CharacterListModel::FlaggedRole).toBool();
    //: %1 is all else that is read for a card
    const QString marked = isFlagged ? tr("%1, flagged").arg(text) : text;
    const bool hasToCome = source.data(CharacterListModel::ToComeRole).isValid();
    //: The same for one that a clean-up or another run has still to do
    return hasToCome ? tr("%1, to come in a run").arg(marked) : marked;
}
