// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QString>
#include <QStringList>

/// Asks for a folder that is there. Open it with open(); it deletes itself when it is closed.
class FolderDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// \a folder is the first one that is shown.
    FolderDialog(const QString &title, const QString &folder, QWidget *parent);

signals:
    /// Once at most.
    void chosen(const QString &folder);

private:
    [[nodiscard]] QString namedOf(const QStringList &folders) const;
};
