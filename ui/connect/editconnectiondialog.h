// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "settings/connection.h"

#include <QDialog>

class ConnectionOptions;
class Theme;

/// Proxy and API version of a connection that is there. The server stays: the key is bound to it.
/// Open it with open(); it deletes itself when closed.
class EditConnectionDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a theme must outlive the dialog.
    EditConnectionDialog(const Theme &theme, const Connection &connection, QWidget *parent);

    void accept() override;

signals:
    /// The reviewer has applied the changes; once, before it closes.
    void edited(const Connection &connection);

private:
    const Connection m_connection;
    ConnectionOptions *m_options = nullptr;
};
