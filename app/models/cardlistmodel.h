// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIdentityProxyModel>

class CharacterListModel;

/// The rows of a CharacterListModel with the names that cards of a grid have for assistive
/// technology: whether the card is selected and flagged, and where it stands among how many, since
/// a grid shows none of it by its shape. GUI thread.
class CardListModel final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// \a characters must outlive the model.
    explicit CardListModel(CharacterListModel &characters, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString accessibleText(int row) const;

    const CharacterListModel &m_characters;
};
