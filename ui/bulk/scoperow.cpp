// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/scoperow.h"

#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/dryrunscope.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

ScopeRow::ScopeRow(QWidget *parent)
    : QWidget(parent)
    , m_words(new WrappedLabel)
    //: Also what does not match the filter
    , m_all(dialogButton(tr("Take &All")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(m_words, 1);
    row->addWidget(m_all, 0, Qt::AlignTop);
    connect(m_all, &QPushButton::clicked, this, &ScopeRow::allRequested);
    hide();
}

void ScopeRow::present(const DryRunScope &scope)
{
    QStringList words;
    if (!scope.filter.isEmpty())
        //: %1 is a filter: "older than 7 days, not flagged"
        words.append(tr("Only what matches the filter: %1.").arg(scope.filter));
    if (scope.inRuns > 0)
        //: %1 is a number of characters
        words.append(tr("Left out as part of another clean-up: %1.").arg(numberText(scope.inRuns)));
    if (scope.decided > 0)
        //: %1 is a number of characters
        words.append(tr("Left out as decided already: %1.").arg(numberText(scope.decided)));
    m_words->setText(words.join(u' '));
    m_all->setVisible(scope.isNarrow);
    setVisible(!words.isEmpty());
}
