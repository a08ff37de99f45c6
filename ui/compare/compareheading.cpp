// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/compareheading.h"

#include "domain/character.h"
#include "ui/browser/statustext.h"
#include "ui/compare/sidemark.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace {

ElidedLabel *nameLabel(const Theme &theme)
{
    auto *label = new ElidedLabel;
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.titleFont());
    label->setElideMode(Qt::ElideRight); // people know it by its beginning
    label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    return label;
}

} // namespace

CompareHeading::CompareHeading(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_a(nameLabel(theme))
    , m_b(nameLabel(theme))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new SideMark(theme, Side::A));
    layout->addWidget(m_a, 1);
    layout->addWidget(new SideMark(theme, Side::B));
    layout->addWidget(m_b, 1);
    setFixedHeight(theme.roomFor(32));
}

void CompareHeading::present(const Character &a, const Character &b, Reference reference)
{
    const QString nameOfA = a.name.toString();
    QString name = nameOfA;
    switch (reference) {
    case Reference::Follows:
        break;
    case Reference::Pinned:
        //: %1 is the name of the character that others are compared with
        name = tr("%1 · pinned").arg(nameOfA);
        break;
    case Reference::SameCharacter:
        //: %1 is the name of a character of which two poses are compared
        name = tr("%1 · another pose").arg(nameOfA);
        break;
    }
    const QString shown = a.id.isEmpty() ? tr("Nothing to compare with") : name;
    m_a->setText(shown);
    //: The character that another is compared with
    m_a->setAccessibleName(tr("Reference: %1").arg(shown));
    const QString nameOfB = b.name.toString();
    //: %1 is the name of a character, %2 its status
    m_b->setText(b.id.isEmpty() ? QString() : tr("%1 · %2").arg(nameOfB, statusText(b)));
    m_b->setAccessibleName(nameOfB);
    for (ElidedLabel *each : {m_a, m_b})
        each->setToolTip(plainTip(each->text()));
}
