// SPDX-License-Identifier: Apache-2.0
#include "ui/savedialog.h"

#include "ui/fileicons.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

SaveDialog::SaveDialog(const QString &title, const QString &folder, QList<Kind> kinds,
                       QWidget *parent)
    : QFileDialog(parent, title, folder)
    , m_kinds(std::move(kinds))
{
    setAcceptMode(AcceptSave);
    showPlainIcons(*this);
    QStringList filters;
    for (const Kind &kind : m_kinds)
        filters.append(kind.filter);
    setNameFilters(filters);
    connect(this, &QFileDialog::fileSelected, this,
            [this](const QString &fileName) { m_typed = fileName; });
    connect(this, &QDialog::finished, this, &SaveDialog::end);
}

void SaveDialog::end(int result)
{
    const QString fileName = completed(m_typed);
    const bool isAccepted = result == Accepted && !m_typed.isEmpty();
    if (isAccepted && fileName != m_typed && QFileInfo::exists(fileName)) {
        ask(fileName);
        return;
    }
    deleteLater();
    if (isAccepted)
        emit chosen(fileName);
}

void SaveDialog::ask(const QString &fileName)
{
    //: %1 is the name of a file
    const QString text =
        tr("There is a file %1 already. Shall it be replaced?").arg(QFileInfo(fileName).fileName());
    auto *question = new QMessageBox(QMessageBox::Warning, windowTitle(), text, QMessageBox::Cancel,
                                     parentWidget());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *replace = question->addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    question->setEscapeButton(QMessageBox::Cancel);
    connect(question, &QDialog::finished, this, [this, question, replace, fileName] {
        deleteLater();
        if (question->clickedButton() == replace)
            emit chosen(fileName);
    });
    question->open();
}

/// As Qt has it for its own suffix, a name with a dot has an ending.
QString SaveDialog::completed(const QString &fileName) const
{
    if (!QFileInfo(fileName).suffix().isEmpty())
        return fileName;
    const qsizetype kind = nameFilters().indexOf(selectedNameFilter());
    return fileName + u'.' + m_kinds.at(std::max<qsizetype>(kind, 0)).ending;
}
