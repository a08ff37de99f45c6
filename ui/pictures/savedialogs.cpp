// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/savedialogs.h"

#include "settings/settings.h"
#include "ui/folderdialog.h"
#include "ui/savedialog.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SaveDialogs)
};

/// A folder that is gone, with a drive maybe, or was never there is not asked for.
QString firstFolder(const Settings &settings)
{
    const QString last = settings.picturesFolder();
    if (!last.isEmpty() && QDir(last).exists())
        return last;
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QDir(pictures).exists() ? pictures : QDir::homePath();
}

SaveDialog *askForFile(const QString &title, const SaveDialog::Kind &kind, Settings &settings,
                       QWidget *parent)
{
    auto *dialog = new SaveDialog(title, firstFolder(settings), {kind}, parent);
    QObject::connect(dialog, &SaveDialog::chosen, &settings, [&settings](const QString &fileName) {
        settings.setPicturesFolder(QFileInfo(fileName).absolutePath());
    });
    return dialog;
}

} // namespace

SaveDialog *askForPicture(const QString &stem, const QString &ending, Settings &settings,
                          QWidget *parent)
{
    //: The kind of a file: %1 is a format such as PNG, %2 its ending
    const QString filter = Text::tr("%1 picture (*.%2)").arg(ending.toUpper(), ending);
    SaveDialog *dialog =
        askForFile(Text::tr("Save Ref As"), {.filter = filter, .ending = ending}, settings, parent);
    dialog->selectFile(stem + u'.' + ending);
    return dialog;
}

FolderDialog *askForFolder(Settings &settings, QWidget *parent)
{
    auto *dialog = new FolderDialog(Text::tr("Save All Refs To"), firstFolder(settings), parent);
    QObject::connect(dialog, &FolderDialog::chosen, &settings, &Settings::setPicturesFolder);
    return dialog;
}

SaveDialog *askForSheet(const QString &ending, Settings &settings, QWidget *parent)
{
    const QString filter =
        ending == u"pdf" ? Text::tr("PDF document (*.pdf)") : Text::tr("PNG picture (*.png)");
    SaveDialog *dialog = askForFile(Text::tr("Save Contact Sheet"),
                                    {.filter = filter, .ending = ending}, settings, parent);
    //: The name of a file, before the day and its ending
    dialog->selectFile(Text::tr("contact-sheet") + u'-' + QDate::currentDate().toString(Qt::ISODate)
                       + u'.' + ending);
    return dialog;
}
