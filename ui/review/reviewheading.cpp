// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reviewheading.h"

#include "ui/browser/age.h"
#include "ui/browser/statustext.h"
#include "ui/review/statuschip.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/figurelabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>

ReviewHeading::ReviewHeading(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_status(new StatusChip(theme))
    , m_age(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
    , m_position(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(theme.titleFont());
    m_name->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    m_name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_status);
    layout->addWidget(m_age);
    layout->addStretch(1);
    layout->addWidget(m_position);
    setFixedHeight(32);
    clear();
}

void ReviewHeading::setCharacter(const Character &character, const QString &position)
{
    m_name->setText(character.name);
    m_name->setAccessibleName(character.name);
    m_status->setText(statusText(character));
    m_status->setVisible(!character.id.isEmpty());
    m_age->setText(ageText(character.createdAt, QDateTime::currentDateTimeUtc()));
    m_position->setText(position);
}

void ReviewHeading::clear()
{
    setCharacter({}, {});
}
