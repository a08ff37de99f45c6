// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/csvdialog.h"

#include <QDate>
#include <QStandardPaths>

CsvDialog::CsvDialog(const QString &title, const QString &name, QWidget *parent)
    : QFileDialog(parent, title,
                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(AcceptSave);
    setNameFilters({tr("CSV, for spreadsheets (*.csv)")});
    setDefaultSuffix(QStringLiteral("csv"));
    selectFile(name + u'-' + QDate::currentDate().toString(Qt::ISODate));
}
