// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/exportdialog.h"

#include <QDate>
#include <QStandardPaths>

ExportDialog::ExportDialog(QWidget *parent)
    : QFileDialog(parent, tr("Export"),
                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    const QString csv = tr("CSV, for spreadsheets (*.csv)");
    const QString json = tr("JSON, for programs (*.json)");
    setNameFilters({csv, json});
    setDefaultSuffix(QStringLiteral("csv"));
    connect(this, &QFileDialog::filterSelected, this, [this, json](const QString &chosen) {
        setDefaultSuffix(chosen == json ? QStringLiteral("json") : QStringLiteral("csv"));
    });
    //: The name of a file, before the day and its ending
    selectFile(tr("activity") + u'-' + QDate::currentDate().toString(Qt::ISODate));
}
