// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QStringList>

class ProblemLabel;
class QLineEdit;
class QPushButton;
class Theme;

/// Asks for the name of a saved filter. Open it with open(); it deletes itself when closed.
class NameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a title says what for, \a taken are the names that others have, which it refuses; \a theme
    /// must outlive the dialog.
    NameDialog(const Theme &theme, const QString &title, const QString &name,
               const QStringList &taken, QWidget *parent);

    void accept() override;

signals:
    /// Once, before it closes; never empty, and none that others have.
    void named(const QString &name);

private:
    [[nodiscard]] QString name() const;
    void present();

    const QStringList m_taken;
    QLineEdit *m_name = nullptr;
    ProblemLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};
