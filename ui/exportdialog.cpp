// SPDX-License-Identifier: Apache-2.0
#include "ui/exportdialog.h"

#include <QDate>
#include <QStandardPaths>

ExportDialog::ExportDialog(const QString &title, const QString &name, QWidget *parent)
    : SaveDialog(title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                 {{.filter = tr("CSV, for spreadsheets (*.csv)"), .ending = QStringLiteral("csv")},
                  {.filter = tr("JSON, for programs (*.json)"), .ending = QStringLiteral("json")}},
                 parent)
{
    selectFile(name + u'-' + QDate::currentDate().toString(Qt::ISODate));
}
