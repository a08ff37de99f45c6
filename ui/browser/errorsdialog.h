// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/errorgroups.h"

#include <QDialog>

class ElidedLabel;
class QListView;
class QPushButton;
class Theme;

/// Why characters have failed, with how many for each message; one of them can be chosen. Open it
/// with open(); it deletes itself when closed.
class ErrorsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// All of them must outlive the dialog.
    ErrorsDialog(CharactersApi &api, const CharacterListModel &characters, const Theme &theme,
                 QWidget *parent);

    void accept() override;

signals:
    /// Those with \a message are wanted, which is not empty; once, before it closes.
    void chosen(const QString &message);

private:
    void layOut(const Theme &theme);
    void present();
    [[nodiscard]] QString currentMessage() const;

    ErrorGroups m_groups;
    QListView *m_list = nullptr;
    ElidedLabel *m_progress = nullptr;
    QPushButton *m_countAll = nullptr;
    QPushButton *m_show = nullptr;
};
