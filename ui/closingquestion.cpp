// SPDX-License-Identifier: Apache-2.0
#include "ui/closingquestion.h"

#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Width = 384; ///< of the text

} // namespace

ClosingQuestion::ClosingQuestion(const Theme &theme, const Left &left, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Decisions not sent yet"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new WrappedLabel(tr("Decisions not sent yet: %1").arg(left.count));
    title->setFont(theme.titleFont());
    auto *text = new WrappedLabel(
        left.isKept ? tr("They are kept on this computer, and go on when this connection is opened "
                         "again.")
                    : tr("Who forgets the connection forgets them too, and they are not sent."));
    auto *leave = new QPushButton(left.isKept ? tr("Keep for later") : tr("Forget them"));
    auto *send = new QPushButton(tr("Send now"));
    auto *stay = new QPushButton(tr("Stay"));
    send->setVisible(left.canSend);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    if (!left.isKept)
        buttons->addWidget(leave);
    buttons->addWidget(send);
    buttons->addStretch();
    buttons->addWidget(stay);
    if (left.isKept)
        buttons->addWidget(leave);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(buttons);
    layout->addStrut(Width);
    layout->setSizeConstraint(QLayout::SetFixedSize);

    QPushButton *usual = left.isKept ? leave : stay;
    usual->setDefault(true);
    usual->setFocus();
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(leave, &QPushButton::clicked, this, [this] {
        emit leaveRequested();
        accept();
    });
    connect(send, &QPushButton::clicked, this, [this] {
        emit sendRequested();
        accept();
    });
}
