// SPDX-License-Identifier: Apache-2.0
#include "ui/folderdialog.h"

#include "ui/fileicons.h"

#include <QAbstractItemView>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileSystemModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

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
    // Qt's own dialog has these, one of the system none.
    for (const QString &name : {QStringLiteral("listView"), QStringLiteral("treeView")}) {
        if (auto *list = findChild<QAbstractItemView *>(name))
            list->installEventFilter(this);
    }
    if (const auto *model = findChild<QFileSystemModel *>()) {
        connect(model, &QFileSystemModel::directoryLoaded, this,
                [this](const QString &read) { m_read.insert(read); });
    }
}

/// Its lists keep each key for themselves, also Enter where there is nothing to enter.
bool FolderDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (list != nullptr && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const bool isEnter = isPlain && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter);
        // Held down it has only just entered this folder.
        if (isEnter && !key.isAutoRepeat() && isKnownEmpty(*list)) {
            choose();
            return true;
        }
    }
    return QFileDialog::eventFilter(watched, event);
}

/// By the button: it is disabled where accept() would open a warning, in a loop of its own.
void FolderDialog::choose()
{
    const auto *box = findChild<QDialogButtonBox *>();
    QPushButton *button = box == nullptr ? nullptr : box->button(QDialogButtonBox::Open);
    if (button != nullptr)
        button->click();
}

/// One that is still being read looks empty, too.
bool FolderDialog::isKnownEmpty(const QAbstractItemView &list) const
{
    const auto *model = qobject_cast<const QFileSystemModel *>(list.model());
    return model != nullptr && model->rowCount(list.rootIndex()) == 0
        && m_read.contains(model->filePath(list.rootIndex()));
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
