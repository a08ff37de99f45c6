// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;
class Theme;

/// Asks for the name of a saved filter. Open it with open(); it deletes itself when closed.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a title says what for; \a theme is used while constructing.
    NameDialog(const Theme &theme, const QString &title, const QString &name, QWidget *parent);

    void accept() override;

signals:
    /// Once, before it closes; never empty.
    void named(const QString &name);

private:
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
};
