// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QUuid>

#include <functional>

class ConnectionListModel;
class ProblemLabel;
class QListView;
class QPushButton;
class Settings;
class Theme;

/// The connections that the settings know: to switch to, add, rename, edit and forget. Renames and
/// edits in the settings; all else it only asks for. Open it with open(); it deletes itself when
/// closed.
class ConnectionsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a open is the id of the open connection, null for none, and \a unsent says how many of its
    /// decisions are not sent yet. \a theme and \a settings must outlive the dialog.
    ConnectionsDialog(const Theme &theme, Settings &settings, const QUuid &open, QWidget *parent,
                      std::function<int()> unsent = {});

signals:
    /// The reviewer wants to connect to another server or team.
    void addRequested();
    /// The reviewer wants to see this connection; never the open one. The dialog closes.
    void switchRequested(const QUuid &id);
    /// The reviewer has agreed that this connection goes, with its key, caches and decisions.
    void forgetRequested(const QUuid &id);
    /// Another key is to be entered for this connection.
    void keyRequested(const QUuid &id);
    /// Proxy or API version of a connection are others.
    void connectionEdited(const QUuid &id);

private:
    [[nodiscard]] QUuid current() const;
    void layOut();
    void connectButtons();
    void select(const QUuid &id);
    void updateButtons();
    void switchToCurrent();
    void editCurrent();
    void askToForget();

    const Theme &m_theme;
    Settings &m_settings;
    const QUuid m_open;
    const std::function<int()> m_unsent;
    ConnectionListModel *m_model = nullptr;
    QListView *m_list = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_switch = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_key = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_close = nullptr;
    QUuid m_selected; ///< kept over a reset of the model
};
