// SPDX-License-Identifier: Apache-2.0
#include "ui/closingquestion.h"

#include "ui/bulk/cleanuptext.h"
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

/// Where it is, by its name.
QString placeText(const ClosingQuestion::Run &run)
{
    if (run.action == Action::Save)
        //: Each: %1 is "138 of 307"
        return ClosingQuestion::tr("The Save run is at %1.").arg(run.through);
    if (run.action == Action::Resynthesize)
        return ClosingQuestion::tr("The Resynthesize run is at %1.").arg(run.through);
    return ClosingQuestion::tr("The clean-up is at %1.").arg(run.through);
}

/// What becomes of them.
QString runsText(qsizetype count, bool isKept)
{
    if (isKept && count > 1)
        return ClosingQuestion::tr("The runs are kept on this computer, and go on at the next "
                                   "start once you say so.");
    if (isKept)
        return ClosingQuestion::tr("The run is kept on this computer, and goes on at the next "
                                   "start once you say so.");
    return count > 1 ? ClosingQuestion::tr("The runs end with the connection.")
                     : ClosingQuestion::tr("The run ends with the connection.");
}

/// Of a run that is over nothing goes on at the next start.
QString retriedText()
{
    return ClosingQuestion::tr("What is tried again of a stopped run is not kept: what has not "
                               "been sent by then is not sent.");
}

/// What is under way, where no decision is.
QString underWayText(const QList<ClosingQuestion::Run> &runs)
{
    if (runs.size() > 1)
        //: %1 is a number
        return ClosingQuestion::tr("Runs under way: %1").arg(numberText(runs.size()));
    //: %1 is "Clean-up", "Save" or "Resynthesize"
    return ClosingQuestion::tr("%1 under way").arg(runName(runs.constFirst().action));
}

QString leaveText(const ClosingQuestion::Left &left, bool isAnyKept)
{
    if (left.isKept)
        return isAnyKept ? ClosingQuestion::tr("Keep for later")
                         : ClosingQuestion::tr("Close anyway");
    return left.count + left.runs.size() > 1 ? ClosingQuestion::tr("Forget them")
                                             : ClosingQuestion::tr("Forget it");
}

} // namespace

ClosingQuestion::ClosingQuestion(const Theme &theme, const Left &left, QWidget *parent)
    : QDialog(parent)
{
    const bool hasDecisions = left.count > 0;
    setWindowTitle(hasDecisions ? tr("Decisions not sent yet") : underWayText(left.runs));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new WrappedLabel(hasDecisions ? tr("Decisions not sent yet: %1").arg(left.count)
                                                : underWayText(left.runs));
    title->setFont(theme.titleFont());
    QStringList sentences;
    if (hasDecisions)
        sentences.append(decisionsText(left.isKept));
    qsizetype keptRuns = 0;
    for (const Run &run : left.runs) {
        if (run.isStopped)
            continue;
        sentences.append(placeText(run));
        ++keptRuns;
    }
    if (keptRuns > 0)
        sentences.append(runsText(keptRuns, left.isKept));
    if (keptRuns < left.runs.size())
        sentences.append(retriedText());
    auto *text = new WrappedLabel(sentences.join(u' '));
    auto *leave = new QPushButton(leaveText(left, hasDecisions || keptRuns > 0));
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
