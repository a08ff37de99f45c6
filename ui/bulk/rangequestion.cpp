// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/rangequestion.h"

#include "ui/theme/dialogcolumn.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Width = 384; ///< of the text

} // namespace

RangeQuestion::RangeQuestion(const Theme &theme, qsizetype count, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Select a long range"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new WrappedLabel(tr("Select %1 characters?").arg(QLocale().toString(count)));
    title->setFont(theme.titleFont());
    auto *text = new WrappedLabel(tr("That is a long range. Selecting deletes nothing yet."));
    auto *select = new QPushButton(tr("Select"));
    auto *cancel = new QPushButton(tr("Cancel"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(select);
    QVBoxLayout *layout = addColumn(*this, Width);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(buttons);

    select->setDefault(true);
    select->setFocus();
    connect(select, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}
