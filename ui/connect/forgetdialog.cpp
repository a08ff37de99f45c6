// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/forgetdialog.h"

#include "settings/connection.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/dialogcolumn.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Width = 384; ///< of the text

QStringList whatGoes(const Connection &connection, bool isOpen, std::optional<int> unsent)
{
    QStringList lines;
    if (isOpen)
        lines += ForgetDialog::tr("It is open, and is closed first.");
    lines += ForgetDialog::tr("This is removed from this computer for good:");
    if (connection.keyStoredAt.isValid())
        lines += ForgetDialog::tr("• its API key in the system keychain");
    lines += ForgetDialog::tr("• the record of its decisions");
    if (unsent == 1)
        lines += ForgetDialog::tr("• 1 decision that is not sent yet");
    else if (unsent && *unsent > 1)
        lines += ForgetDialog::tr("• %1 decisions that are not sent yet").arg(*unsent);
    else if (!unsent)
        lines += ForgetDialog::tr("• decisions that are not sent yet, if there are any");
    lines += ForgetDialog::tr("On the server nothing changes.");
    return lines;
}

} // namespace

ForgetDialog::ForgetDialog(const Theme &theme, const Connection &connection, bool isOpen,
                           std::optional<int> unsent, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Forget connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new WrappedLabel(tr("Forget %1?").arg(connection.name));
    title->setFont(theme.titleFont());
    QPushButton *forget = dialogButton(tr("&Forget"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(forget);
    buttons->addStretch();
    buttons->addWidget(cancel);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    const QStringList said = whatGoes(connection, isOpen, unsent);
    for (const QString &line : said)
        lines->addWidget(new WrappedLabel(line));
    QVBoxLayout *layout = addColumn(*this, Width);
    layout->addWidget(title);
    layout->addLayout(lines);
    layout->addLayout(buttons);

    connect(forget, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
}
