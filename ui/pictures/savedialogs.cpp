// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/savedialogs.h"

#include "settings/settings.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SaveDialogs", text);
}

/// A folder that is gone, with a drive maybe, is not asked for again.
QString firstFolder(const Settings &settings)
{
    const QString last = settings.picturesFolder();
    return !last.isEmpty() && QDir(last).exists()
        ? last
        : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

QFileDialog *makeDialog(const QString &title, Settings &settings, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title, firstFolder(settings));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QFileDialog *askForFile(QFileDialog *dialog, const QString &filter, const QString &ending,
                        Settings &settings)
{
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({filter});
    dialog->setDefaultSuffix(ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, &settings,
                     [&settings](const QString &fileName) {
                         settings.setPicturesFolder(QFileInfo(fileName).absolutePath());
                     });
    return dialog;
}

} // namespace

QFileDialog *askForPicture(const QString &stem, const QString &ending, Settings &settings,
                           QWidget *parent)
{
    QFileDialog *dialog = makeDialog(tr("Save Ref As"), settings, parent);
    //: The kind of a file: %1 is a format such as PNG, %2 its ending
    const QString filter = tr("%1 picture (*.%2)").arg(ending.toUpper(), ending);
    askForFile(dialog, filter, ending, settings);
    dialog->selectFile(stem + u'.' + ending);
    return dialog;
}

QFileDialog *askForFolder(Settings &settings, QWidget *parent)
{
    QFileDialog *dialog = makeDialog(tr("Save All Refs To"), settings, parent);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, &settings, &Settings::setPicturesFolder);
    return dialog;
}

QFileDialog *askForSheet(const QString &ending, Settings &settings, QWidget *parent)
{
    QFileDialog *dialog = makeDialog(tr("Save Contact Sheet"), settings, parent);
    const QString filter =
        ending == u"pdf" ? tr("PDF document (*.pdf)") : tr("PNG picture (*.png)");
    askForFile(dialog, filter, ending, settings);
    //: The name of a file, before the day and its ending
    dialog->selectFile(tr("contact-sheet") + u'-' + QDate::currentDate().toString(Qt::ISODate)
                       + u'.' + ending);
    return dialog;
}
