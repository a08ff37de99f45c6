// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/browser/savedlistmodel.h"

#include <QWidget>

class CharacterListModel;
class GroupHeading;
class QPushButton;
class SavedView;
class Theme;

/// The part of the sidebar with the saved filters of a connection: the list, and a button that
/// saves the one that is on. Without any of it there is nothing to see.
class SavedPanel final : public QWidget
{
    Q_OBJECT

public:
    /// \a settings, \a characters and \a theme must outlive the panel.
    SavedPanel(Settings &settings, const QUuid &connection, CharacterListModel &characters,
               const Theme &theme, QWidget *parent = nullptr);

    /// Asks for a name for the filter that is on; does nothing where none is.
    void save();
    /// Chooses the one at \a row, if there is one; one of which not all is known would show more
    /// than it stands for, and is not chosen.
    void choose(int row);

signals:
    /// The queue of \a saved shall be shown with its filter.
    void chosen(const SavedFilter &saved);
    /// To say for some seconds.
    void told(const QString &text);

private:
    void present();
    void askForName(int row);
    [[nodiscard]] QStringList names() const;

    CharacterListModel &m_characters;
    const Theme &m_theme;
    SavedListModel m_model;
    GroupHeading *m_heading = nullptr;
    SavedView *m_list = nullptr;
    QPushButton *m_save = nullptr;
};
