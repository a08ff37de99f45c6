// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QSet>
#include <QString>
#include <QStringList>

class QAbstractItemView;

/// Asks for a folder that is there. Enter in a list without folders, with which Qt does nothing,
/// clicks Choose, which takes the one that the line names if it is there. Open it with open(); it
/// deletes itself when it is closed.
class FolderDialog final : public QFileDialog
{
    Q_OBJECT

public:
    /// \a folder is the first one that is shown.
    FolderDialog(const QString &title, const QString &folder, QWidget *parent);

signals:
    /// Once at most.
    void chosen(const QString &folder);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();
    [[nodiscard]] QString namedOf(const QStringList &folders) const;
    [[nodiscard]] bool isKnownEmpty(const QAbstractItemView &list) const;

    QSet<QString> m_read; ///< folders whose content has been listed
};
