// SPDX-License-Identifier: Apache-2.0
#include "ui/closingquestion.h"

#include "ui/theme/dialogcolumn.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Width = 384; ///< of the text

QString decisionsText(bool isKept)
{
    return isKept
        ? ClosingQuestion::tr("They are kept on this computer, and go on when this connection is "
                              "opened again.")
        : ClosingQuestion::tr(
            "Who forgets the connection forgets them too, and they are not sent.");
}

QString cleanupText(const ClosingQuestion::Left &left)
{
    return left.isKept
        //: %1 is "138 of 307"
        ? ClosingQuestion::tr("The clean-up is at %1. It is kept on this computer, and goes on at "
                              "the next start once you say so.")
              .arg(left.cleanup)
        : ClosingQuestion::tr("The clean-up is at %1. It ends with the connection.")
              .arg(left.cleanup);
}

} // namespace

ClosingQuestion::ClosingQuestion(const Theme &theme, const Left &left, QWidget *parent)
    : QDialog(parent)
{
    const bool hasDecisions = left.count > 0;
    setWindowTitle(hasDecisions ? tr("Decisions not sent yet") : tr("Clean-up under way"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new WrappedLabel(hasDecisions ? tr("Decisions not sent yet: %1").arg(left.count)
                                                : tr("A clean-up is under way"));
    title->setFont(theme.titleFont());
    QStringList sentences;
    if (hasDecisions)
        sentences.append(decisionsText(left.isKept));
    if (!left.cleanup.isEmpty())
        sentences.append(cleanupText(left));
    auto *text = new WrappedLabel(sentences.join(u' '));
    auto *leave = new QPushButton(left.isKept        ? tr("Keep for later")
                                      : hasDecisions ? tr("Forget them")
                                                     : tr("Forget it"));
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
    QVBoxLayout *layout = addColumn(*this, Width);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addLayout(buttons);

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
