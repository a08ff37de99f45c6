// SPDX-License-Identifier: Apache-2.0
#include "ui/folderdialog.h"

#include "ui/fileicons.h"

#include <QDir>
#include <QLineEdit>

FolderDialog::FolderDialog(const QString &title, const QString &folder, QWidget *parent)
    : QFileDialog(parent, title, folder)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(Directory);
    setOption(ShowDirsOnly);
    showPlainIcons(*this);
    connect(this, &QFileDialog::filesSelected, this, [this](const QStringList &folders) {
        if (!folders.isEmpty())
            emit chosen(namedOf(folders));
    });
}

/// Each completion of what is typed marks its folder, too, and Qt lets go of none: of several it
/// tells filesSelected() only.
QString FolderDialog::namedOf(const QStringList &folders) const
{
    const auto *line = findChild<QLineEdit *>(QStringLiteral("fileNameEdit")); // Qt's own has one
    const QString named =
        line == nullptr ? QString() : QDir::cleanPath(directory().absoluteFilePath(line->text()));
    return folders.contains(named) ? named : folders.constLast();
}
