// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/leftoutrow.h"

#include "models/cleanupplan.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/theme/dialogbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

LeftOutRow::LeftOutRow(QWidget *parent)
    : QWidget(parent)
    , m_flagged(new QLabel)
    , m_include(dialogButton(tr("&Include")))
    , m_takenOut(new QLabel)
    , m_putBack(dialogButton(tr("Put &Back")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    for (QLabel *each : {m_flagged, m_takenOut})
        each->setTextFormat(Qt::PlainText);
    m_putBack->setToolTip(tr("The last one taken out (Ctrl+Z in the list)"));
    row->addWidget(m_flagged);
    row->addWidget(m_include);
    row->addWidget(m_takenOut);
    row->addWidget(m_putBack);
    row->addStretch();
    connect(m_include, &QPushButton::clicked, this, &LeftOutRow::includeRequested);
    connect(m_putBack, &QPushButton::clicked, this, &LeftOutRow::putBackRequested);
}

void LeftOutRow::present(const CleanupPlan &plan)
{
    const qsizetype flagged = plan.flagged().size();
    //: %1 is the number of characters that are flagged for a second opinion
    m_flagged->setText(tr("%1 flagged left out").arg(numberText(flagged)));
    m_flagged->setVisible(flagged > 0);
    m_include->setVisible(flagged > 0);
    const qsizetype takenOut = plan.takenOut().size();
    //: %1 is the number of characters that somebody has taken out of the list
    m_takenOut->setText(tr("%1 taken out").arg(numberText(takenOut)));
    m_takenOut->setVisible(takenOut > 0);
    m_putBack->setVisible(takenOut > 0);
    setVisible(flagged + takenOut > 0);
}
