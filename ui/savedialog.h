// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>
#include <QList>
#include <QString>

/// Asks where to save something to. A name without an ending gets that of the chosen kind. Dialogs
/// of the system ask whether to replace the file of the name as it was typed: where the ending
/// makes that of another file of it, this asks about that one. Open it with open(); it deletes
/// itself when all is answered.
class SaveDialog : public QFileDialog
{
    Q_OBJECT

public:
    struct Kind
    {
        QString filter{}; ///< "PNG picture (*.png)"
        QString ending{}; ///< without a dot
    };

    /// \a folder is the first one that is shown; there must be \a kinds, of which the first one is
    /// chosen.
    SaveDialog(const QString &title, const QString &folder, QList<Kind> kinds, QWidget *parent);

signals:
    /// This file may be written, also if it is there. Once at most, after the dialog has closed.
    void chosen(const QString &fileName);

private:
    void end(int result);
    void ask(const QString &fileName);
    [[nodiscard]] QString completed(const QString &fileName) const;

    const QList<Kind> m_kinds;
    QString m_typed;
};
