// SPDX-License-Identifier: Apache-2.0
#include "ui/exportdialog.h"

#include <QDate>
#include <QStandardPaths>

ExportDialog::ExportDialog(const QString &title, const QString &name, QWidget *parent)
    : QFileDialog(parent, title,
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
    selectFile(name + u'-' + QDate::currentDate().toString(Qt::ISODate));
}
