// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/planfigures.h"

#include "models/cleanupplan.h"
#include "ui/bulk/plantext.h"
#include "ui/theme/groupheading.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/wrappedlabel.h"

#include <QVBoxLayout>

namespace {

constexpr int Width = 328;

} // namespace

void PlanFigures::Section::say(const QString &words) const
{
    // As the layout of text knows the end of a line.
    text->setText(QString(words).replace(u'\n', QChar::LineSeparator));
    text->setVisible(!words.isEmpty());
    heading->setVisible(!words.isEmpty());
}

PlanFigures::PlanFigures(const Theme &theme, QWidget *parent)
    : RingedArea(theme, parent)
    , m_exceptions(new ProblemLabel(theme))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8 - Ring, 0, 8 - Ring, 0);
    column->setSpacing(4);
    m_parts = add(*column, theme, tr("What happens"));
    column->addWidget(m_exceptions);
    m_errors = add(*column, theme, tr("Why they failed"));
    m_ages = add(*column, theme, tr("Age"));
    m_refs = add(*column, theme, tr("Refs"));
    m_times = add(*column, theme, tr("Time"));
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedWidth(Width);
    setAccessibleName(tr("Figures"));
}

PlanFigures::Section PlanFigures::add(QVBoxLayout &column, const Theme &theme,
                                      const QString &heading)
{
    const Section section{.heading = new GroupHeading(theme, heading), .text = new WrappedLabel};
    section.heading->setContentsMargins(0, column.count() > 0 ? 12 : 0, 0, 0);
    column.addWidget(section.heading);
    column.addWidget(section.text);
    return section;
}

void PlanFigures::present(const CleanupPlan &plan)
{
    m_parts.say(partsText(plan));
    m_errors.say(errorsText(plan));
    m_ages.say(agesText(plan));
    m_refs.say(refsText(plan));
    // Said once, however often the other figures change while a look-up fills in.
    const QString exceptions = exceptionsText(plan);
    if (m_exceptions->accessibleName() != exceptions)
        m_exceptions->say(exceptions);
}

void PlanFigures::presentTimes(const CleanupPlan &plan, const CleanupPace &pace)
{
    m_times.say(timesText(plan, pace));
}
