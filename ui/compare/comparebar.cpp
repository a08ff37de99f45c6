// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparebar.h"

#include "ui/compare/modebutton.h"
#include "ui/theme/elidedlabel.h"

#include <QHBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int Gap = 4;

QString keyOf(CompareLook::Mode mode)
{
    switch (mode) {
    case CompareLook::Mode::SideBySide:
        break;
    case CompareLook::Mode::Wipe:
        return QStringLiteral("W");
    case CompareLook::Mode::Difference:
        return QStringLiteral("D");
    case CompareLook::Mode::Onion:
        return QStringLiteral("O");
    case CompareLook::Mode::Blink:
        return QStringLiteral("Q");
    }
    return {};
}

ModeButton *stepButton(const Theme &theme, const QString &key)
{
    auto *button = new ModeButton(theme, {.whole = key, .brief = key});
    button->setCheckable(false);
    return button;
}

} // namespace

CompareBar::CompareBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_less(stepButton(theme, QStringLiteral("[")))
    , m_more(stepButton(theme, QStringLiteral("]")))
    , m_measure(new ElidedLabel)
{
    auto *modes = new QHBoxLayout;
    modes->setSpacing(Gap);
    for (const CompareLook::Mode mode : compareModes()) {
        auto *button = new ModeButton(
            theme,
            {.whole = compareModeText(mode), .brief = compareModeBrief(mode), .key = keyOf(mode)});
        connect(button, &QPushButton::clicked, this, [this, mode] { emit modeRequested(mode); });
        m_modes.append(button);
        modes->addWidget(button);
    }
    modes->addStretch();
    m_measure->setTextFormat(Qt::PlainText);
    m_measure->setElideMode(Qt::ElideRight);
    m_measure->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_measure->setForegroundRole(QPalette::PlaceholderText);
    auto *measure = new QHBoxLayout;
    measure->setSpacing(Gap);
    measure->addWidget(m_measure, 1);
    measure->addWidget(m_less);
    measure->addWidget(m_more);
    m_parts = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_parts->setContentsMargins(0, 0, 0, 0);
    m_parts->setSpacing(Gap);
    m_parts->addLayout(modes);
    m_parts->addLayout(measure, 1);
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    //: What a button does, and its key in brackets
    m_less->setToolTip(tr("Less ([)"));
    m_more->setToolTip(tr("More (])"));
    // It has no key of its own.
    m_modes.constFirst()->setToolTip(
        tr("%1 (M turns to the next way)").arg(m_modes.constFirst()->text()));
    connect(m_less, &QPushButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(m_more, &QPushButton::clicked, this, [this] { emit stepRequested(1); });
    present({});
}

void CompareBar::present(const CompareLook &look)
{
    for (qsizetype i = 0; i < m_modes.size(); ++i)
        m_modes.at(i)->setChecked(compareModes().at(i) == look.mode);
    const QString measure = look.measureText();
    m_measure->setText(measure);
    m_measure->setVisible(!measure.isEmpty());
    for (ModeButton *step : {m_less, m_more}) {
        step->setVisible(!measure.isEmpty());
        step->setAccessibleDescription(measure);
    }
}

void CompareBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The longest one, so that no button changes where only the measure does.
int CompareBar::roomForMeasure() const
{
    int widest = 0;
    for (const CompareLook::Mode mode : compareModes()) {
        const CompareLook most{
            .mode = mode, .line = 100, .gain = 16, .opacity = 100, .beat = 250ms};
        const QString text = most.measureText();
        widest = std::max(widest, m_measure->fontMetrics().horizontalAdvance(text));
    }
    const int steps = m_less->sizeHint().width() + m_more->sizeHint().width();
    return widest + steps + 3 * Gap;
}

void CompareBar::fit()
{
    using Extent = ModeButton::Extent;
    const auto fitsIn = [&](Extent extent, int room) {
        int needed = 0;
        for (const ModeButton *button : std::as_const(m_modes))
            needed += button->widthFor(extent) + Gap;
        return needed <= room;
    };
    const bool isOneRow = fitsIn(Extent::ShortWithoutKey, width() - roomForMeasure());
    m_parts->setDirection(isOneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int room = isOneRow ? width() - roomForMeasure() : width() + Gap;
    const auto fits = [&](Extent extent) { return fitsIn(extent, room); };
    Extent extent = Extent::ShortWithoutKey;
    if (fits(Extent::Whole))
        extent = Extent::Whole;
    else if (fits(Extent::Short))
        extent = Extent::Short;
    for (ModeButton *button : std::as_const(m_modes))
        button->setExtent(extent);
}
