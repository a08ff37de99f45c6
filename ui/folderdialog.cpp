// SPDX-License-Identifier: Apache-2.0
#include "ui/folderdialog.h"

#include "ui/fileicons.h"

FolderDialog::FolderDialog(const QString &title, const QString &folder, QWidget *parent)
    : QFileDialog(parent, title, folder)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(Directory);
    setOption(ShowDirsOnly);
    showPlainIcons(*this);
    // Each completion of what is typed marks its folder, too, and Qt lets go of none: of several
    // it tells filesSelected() only. The last is the one that the line names.
    connect(this, &QFileDialog::filesSelected, this, [this](const QStringList &folders) {
        if (!folders.isEmpty())
            emit chosen(folders.constLast());
    });
}
