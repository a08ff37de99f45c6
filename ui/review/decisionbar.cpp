// SPDX-License-Identifier: Apache-2.0
#include "ui/review/decisionbar.h"

#include "ui/review/hintlabel.h"
#include "ui/review/keycapbutton.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPainter>

#include <algorithm>

namespace {

constexpr std::chrono::seconds Brief{6}; // time to read a sentence
constexpr int LeastHint = 256;           ///< three lines of it hold the longest sentence
constexpr int Margin = 16;
constexpr int Above = 12; ///< of the buttons, and below them
constexpr int AboveHint = 2;

void keepPlaceWhenHidden(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

QString reasonsKey()
{
    return QKeySequence(Qt::SHIFT | Qt::Key_X).toString(QKeySequence::NativeText);
}

void setTip(QWidget &button, const QString &tip)
{
    button.setToolTip(plainTip(tip));
    button.setAccessibleDescription(tip);
}

} // namespace

DecisionBar::DecisionBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_removal(new KeyCapButton(theme, KeyCapButton::Kind::Discard, actionText(Action::Discard)))
    , m_reasons(new KeyCapButton(theme, KeyCapButton::Kind::Plain, tr("Reasons")))
    , m_flag(new KeyCapButton(theme, KeyCapButton::Kind::Plain, tr("Flag")))
    , m_undo(new KeyCapButton(theme, KeyCapButton::Kind::Plain, tr("Undo")))
    , m_save(new KeyCapButton(theme, KeyCapButton::Kind::Save, actionText(Action::Save)))
    , m_hint(new HintLabel)
{
    m_removal->setKey(QStringLiteral("X"));
    m_reasons->setSign(LineIcon::ChevronDown);
    m_flag->setKey(QStringLiteral("F"));
    m_flag->setSign(LineIcon::Flag);
    m_flag->setCheckable(true);
    m_undo->setKey(LineIcon::Backspace);
    m_save->setKey(QStringLiteral("S"));
    for (KeyCapButton *button : {m_removal, m_reasons, m_undo, m_save})
        keepPlaceWhenHidden(button);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Margin, Above, Margin, Above);
    layout->setSpacing(8);
    layout->addWidget(m_removal);
    layout->addWidget(m_reasons);
    layout->addWidget(m_flag);
    layout->addWidget(m_undo);
    layout->addSpacing(8);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_save);
    setCompact(false);
    setFixedHeight(layout->sizeHint().height()); // whatever it offers, or says
    m_wholeWidth = layout->sizeHint().width();
    layout->setContentsMargins(Margin, AboveHint, Margin, AboveHint); // the buttons stay as high

    connect(m_removal, &QPushButton::clicked, this, &DecisionBar::removalRequested);
    connect(m_reasons, &QPushButton::clicked, this, &DecisionBar::reasonRequested);
    connect(m_flag, &QPushButton::clicked, this, &DecisionBar::flagRequested);
    connect(m_undo, &QPushButton::clicked, this, &DecisionBar::undoRequested);
    connect(m_save, &QPushButton::clicked, this, &DecisionBar::saveRequested);
    m_hintEnds.setSingleShot(true);
    connect(&m_hintEnds, &QTimer::timeout, this, [this] { setHint({}); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setRemoval({});
    setSave(false);
    setFlag({});
    setUndo(false);
}

void DecisionBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    for (KeyCapButton *button : {m_removal, m_reasons, m_flag, m_undo, m_save})
        button->setCompact(isCompact);
    // The name of the key may be as long as that of the button.
    m_reasons->setKey(isCompact ? QStringLiteral("\u21e7X") : reasonsKey());
    evenOutRemoval();
}

/// Discard and Delete are as wide as one another, so that Undo stays where it is.
void DecisionBar::evenOutRemoval()
{
    const QString shown = m_removal->text();
    int width = 0;
    for (const Action action : {Action::Discard, Action::Delete}) {
        m_removal->setText(actionText(action));
        width = std::max(width, m_removal->sizeHint().width());
    }
    m_removal->setText(shown);
    m_removal->setMinimumWidth(width);
}

void DecisionBar::setRemoval(std::optional<Action> action, const QString &tip)
{
    m_removal->setVisible(action.has_value());
    m_removal->setText(actionText(action.value_or(Action::Discard)));
    setTip(*m_removal, tip);
    m_reasons->setVisible(action.has_value());
    // In a compact bar its key is a sign.
    setTip(*m_reasons,
           tr("%1 (%2)").arg(action == Action::Delete
                                 ? tr("Delete with a reason, which is recorded")
                                 : tr("Discard with a reason, which is recorded"),
                             reasonsKey()));
}

void DecisionBar::setSave(bool offered, const QString &tip)
{
    m_save->setVisible(offered);
    setTip(*m_save, tip);
}

void DecisionBar::setFlag(std::optional<bool> isFlagged)
{
    m_flag->setEnabled(isFlagged.has_value());
    m_flag->setChecked(isFlagged.value_or(false));
    setTip(*m_flag,
           isFlagged.value_or(false)
               ? tr("Take the flag away")
               : tr("Ask for a second opinion on this character, and go on to the next"));
}

void DecisionBar::setUndo(bool possible, const QString &tip)
{
    m_undo->setEnabled(possible);
    setTip(*m_undo, tip);
}

void DecisionBar::setHint(const QString &text)
{
    m_hintEnds.stop();
    m_hint->tell(text);
}

void DecisionBar::setBriefHint(const QString &text)
{
    setHint(text);
    m_hintEnds.start(Brief);
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().bar);
    painter.fillRect(0, 0, width(), 1, m_theme.colours().hairline);
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // By the width alone: a button that moved with each hint would be missed.
    const bool isTight = width() - m_wholeWidth < m_theme.roomFor(LeastHint);
    if (isTight == m_isCompact)
        return;
    setCompact(isTight);
    layout()->activate();
}
