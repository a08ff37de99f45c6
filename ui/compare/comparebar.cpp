// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparebar.h"

#include "ui/compare/modebutton.h"
#include "ui/theme/elidedlabel.h"

#include <QHBoxLayout>

namespace {

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

} // namespace

CompareBar::CompareBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_less(new ModeButton(theme, QStringLiteral("["), {}))
    , m_more(new ModeButton(theme, QStringLiteral("]"), {}))
    , m_measure(new ElidedLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const CompareLook::Mode mode : compareModes()) {
        auto *button = new ModeButton(theme, compareModeText(mode), keyOf(mode));
        connect(button, &QPushButton::clicked, this, [this, mode] { emit modeRequested(mode); });
        m_modes.append(button);
        layout->addWidget(button);
    }
    m_measure->setTextFormat(Qt::PlainText);
    m_measure->setElideMode(Qt::ElideRight);
    m_measure->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_measure->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_measure, 1);
    layout->addWidget(m_less);
    layout->addWidget(m_more);
    for (QPushButton *step : {m_less, m_more})
        step->setCheckable(false);
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
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
    for (QPushButton *step : {m_less, m_more}) {
        step->setVisible(!measure.isEmpty());
        step->setAccessibleDescription(measure);
    }
}
