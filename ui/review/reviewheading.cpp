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

namespace {

constexpr std::chrono::seconds AgeStep{30};

} // namespace

ReviewHeading::ReviewHeading(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_status(new StatusChip(theme))
    , m_age(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
    , m_position(new FigureLabel(theme, FigureLabel::Emphasis::Quiet))
{
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFont(theme.titleFont());
    m_name->setElideMode(Qt::ElideRight); // people know it by its beginning
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
    setFixedHeight(theme.roomFor(32));
    m_ages.start(AgeStep);
    connect(&m_ages, &QTimer::timeout, this, &ReviewHeading::tellAge);
    clear();
}

void ReviewHeading::setCharacter(const Character &character, const QString &position,
                                 bool isFlagged)
{
    const QString name = character.name.toString();
    m_name->setText(name);
    m_name->setAccessibleName(name);
    m_name->setVisible(!name.isEmpty());
    const QString status = statusText(character);
    //: %1 is the status of a character that is flagged for a second opinion
    m_status->setText(isFlagged ? tr("%1 · flagged").arg(status) : status);
    m_status->setVisible(!character.id.isEmpty());
    m_createdAt = character.createdAt;
    m_position->setText(position);
    tellAge();
}

QWidget &ReviewHeading::name() const
{
    return *m_name;
}

void ReviewHeading::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReviewHeading::arrange()
{
    const int spacing = layout()->spacing();
    const auto widthOf = [spacing](const QWidget &part) {
        return part.sizeHint().width() + spacing;
    };
    int room = width() - m_name->sizeHint().width() - widthOf(*m_status);
    const bool hasPlace = room >= widthOf(*m_position);
    if (hasPlace)
        room -= widthOf(*m_position);
    m_position->setVisible(hasPlace);
    m_age->setVisible(room >= widthOf(*m_age));
}

void ReviewHeading::tellAge()
{
    m_age->setText(ageText(m_createdAt, QDateTime::currentDateTimeUtc()));
    arrange();
}

void ReviewHeading::clear()
{
    setCharacter({}, {}, false);
}
