// SPDX-License-Identifier: Apache-2.0
#include "ui/exportdialog.h"

#include "files/filename.h"

#include <QDateTime>
#include <QStandardPaths>

ExportDialog::ExportDialog(const QString &title, const QString &name, QWidget *parent)
    : SaveDialog(title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                 {{.filter = tr("CSV, for spreadsheets (*.csv)"), .ending = QStringLiteral("csv")},
                  {.filter = tr("JSON, for programs (*.json)"), .ending = QStringLiteral("json")}},
                 parent)
{
    // With the time: the second one of a day is not to replace the first. Colons are not for names.
    selectFile(safeFileName(name) + u'-'
               + QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss")));
}
