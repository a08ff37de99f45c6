// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/checksteps.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>

namespace {

constexpr int IconSize = 16;
constexpr qsizetype LongestWords = 300; ///< a server may say more than a dialog has room for

LineIcon iconFor(CheckSteps::State state)
{
    switch (state) {
    case CheckSteps::State::Waiting:
        return LineIcon::Waiting;
    case CheckSteps::State::Running:
        return LineIcon::Running;
    case CheckSteps::State::Passed:
        return LineIcon::Check;
    case CheckSteps::State::Failed:
        return LineIcon::Failed;
    case CheckSteps::State::Unknown:
        return LineIcon::Unknown;
    }
    return LineIcon::Unknown;
}

QColor colourFor(CheckSteps::State state, const Colours &colours)
{
    switch (state) {
    case CheckSteps::State::Running:
        return colours.accent;
    case CheckSteps::State::Passed:
        return colours.success;
    case CheckSteps::State::Failed:
        return colours.failure;
    case CheckSteps::State::Waiting:
    case CheckSteps::State::Unknown:
        break;
    }
    return colours.secondText;
}

QString stateText(CheckSteps::State state)
{
    switch (state) {
    case CheckSteps::State::Waiting:
        //: A step of a test
        return CheckSteps::tr("waiting");
    case CheckSteps::State::Running:
        return CheckSteps::tr("running");
    case CheckSteps::State::Passed:
        return CheckSteps::tr("passed");
    case CheckSteps::State::Failed:
        return CheckSteps::tr("failed");
    case CheckSteps::State::Unknown:
        return CheckSteps::tr("not known yet");
    }
    return {};
}

} // namespace

CheckSteps::CheckSteps(const Theme &theme, const QStringList &names, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Steps of the test"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const QString &name : names) {
        Step step{.name = name, .icon = new QLabel, .words = new WrappedLabel};
        step.icon->setFixedSize(IconSize, IconSize);
        const int row = int(m_steps.size());
        grid->addWidget(step.icon, row, 0, Qt::AlignTop);
        grid->addWidget(step.words, row, 1);
        m_steps.append(step);
    }
    reset();
    connect(&theme, &Theme::changed, this, qOverload<>(&CheckSteps::updateColours));
}

void CheckSteps::reset()
{
    for (int i = 0; i < m_steps.size(); ++i)
        setState(i, State::Waiting);
}

void CheckSteps::setState(int index, State state, const QString &words)
{
    Step &step = m_steps[index];
    step.state = state;
    const QString said = words.isEmpty() ? step.name : words;
    const bool isLong = said.size() > LongestWords;
    step.words->setText(isLong ? said.left(LongestWords) + u'…' : said);
    step.words->setToolTip(isLong ? plainTip(said) : QString());
    //: A step of a test: its words, and what became of it
    step.words->setAccessibleName(tr("%1 (%2)").arg(said, stateText(state)));
    updateColours(step);
}

void CheckSteps::updateColours()
{
    for (const Step &step : std::as_const(m_steps))
        updateColours(step);
}

void CheckSteps::updateColours(const Step &step) const
{
    step.icon->setPixmap(lineIconPixmap(iconFor(step.state), IconSize,
                                        colourFor(step.state, m_theme.colours()),
                                        devicePixelRatioF()));
    const bool isQuiet = step.state == State::Waiting || step.state == State::Unknown;
    step.words->setForegroundRole(isQuiet ? QPalette::PlaceholderText : QPalette::WindowText);
}
