// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QStringList>

class QLineEdit;
class Settings;

/// The dialog Reasons: those that are offered where one discards, a line each, in their order. It
/// deletes itself when closed.
class ReasonsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a settings must outlive the dialog; open it with open().
    ReasonsDialog(Settings &settings, QWidget *parent);

    void accept() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void fill(const QStringList &reasons);
    void moveLine(qsizetype line, int step);

    Settings &m_settings;
    QList<QLineEdit *> m_lines;
};
