// SPDX-License-Identifier: Apache-2.0
#include "ui/messagebar.h"

#include "ui/announcement.h"
#include "ui/clickedonce.h"
#include "ui/connect/keyfield.h"
#include "ui/forgetpress.h"
#include "ui/theme/breakable.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace {

constexpr int Spacing = 8;
constexpr int AfterIcon = 4; ///< beside the spacing
constexpr int MostLines = 2; ///< of a text beside what there is to click

/// How wide a layout makes \a part that it does not stretch.
int widthOf(const QWidget &part)
{
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize()).width();
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_line(new ElidedLabel)
    //: Shows all of a message that is cut
    , m_more(new ClickedOnce<QPushButton>(tr("More")))
    , m_key(new KeyField(theme))
    , m_useKey(new ClickedOnce<QPushButton>(tr("Use key")))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_controls(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_close(new ClickedOnce<QToolButton>)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setElideMode(Qt::ElideRight);
    m_line->hide();
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAutoDefault(true);
    m_more->hide();
    m_key->setPlaceholderText(tr("API key"));
    m_key->setFixedWidth(280);
    m_close->setAutoRaise(true);
    // By key or not at all: a click leaves the focus where it is.
    m_close->setFocusPolicy(Qt::TabFocus);
    m_useKey->setFocusPolicy(Qt::TabFocus);
    m_useKey->setAutoDefault(true);
    m_close->setObjectName(QStringLiteral("close"));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close"));
    m_close->setFixedSize(28, 28);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(Spacing); // and that of those in it
    m_controls->addWidget(m_more);
    m_controls->addWidget(m_key);
    m_controls->addWidget(m_useKey);
    m_controls->addLayout(m_buttons);
    m_body->addWidget(m_text, 1);
    m_body->addWidget(m_line, 1);
    m_body->addLayout(m_controls);
    m_body->setAlignment(m_controls, Qt::AlignLeft);
    layout->addWidget(m_icon);
    layout->addSpacing(AfterIcon);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_close);

    connect(m_more, &QPushButton::clicked, this, [this] {
        if (window()->focusWidget() == m_more)
            m_close->setFocus(Qt::OtherFocusReason);
        setUnfolded(true);
    });
    connect(m_key, &KeyField::returnPressed, this, &MessageBar::takeKey);
    connect(m_useKey, &QPushButton::clicked, this, &MessageBar::takeKey);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&theme, &Theme::changed, this, &MessageBar::updateIcons);
    hide();
}

void MessageBar::showMessage(const QString &text, const QList<QAction *> &actions, Tone tone)
{
    releaseFocus();
    present(text, Content::Message, tone);
    addButtons(actions);
    emit messageChanged();
}

void MessageBar::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new ClickedOnce<QPushButton>(action->text());
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true); // Return presses what has the focus
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        // Queued: the action may well replace this message and with it the button.
        connect(button, &QPushButton::clicked, action, &QAction::trigger, Qt::QueuedConnection);
        m_buttons->addWidget(button);
    }
}

void MessageBar::askForKey(const QString &text, const QList<QAction *> &actions)
{
    // Asked already, somebody may be typing, here or elsewhere.
    const bool takesFocus = !isAskingForKey() || isAncestorOf(window()->focusWidget());
    present(text, Content::Key, Tone::Warning);
    addButtons(actions);
    emit messageChanged();
    if (takesFocus)
        m_key->setFocus();
}

void MessageBar::present(const QString &text, Content content, Tone tone)
{
    const bool staysKey = isAskingForKey() && content == Content::Key;
    m_content = content;
    m_tone = tone;
    forgetPress(*m_close); // a press meant for the former message closes no other
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!staysKey)
        m_key->clear();
    m_key->setVisible(content == Content::Key);
    m_useKey->setVisible(content == Content::Key);
    updateIcons();
    say(text);
    setUnfolded(false);
}

void MessageBar::say(const QString &text)
{
    m_message = text;
    layText();
    setAccessibleName(text);
    announce(*this);
}

void MessageBar::setBrief(bool brief)
{
    if (std::exchange(m_isBrief, brief) != brief)
        layText();
}

void MessageBar::layText()
{
    m_text->setText(m_isBrief ? QString() : breakable(m_message));
    m_text->setVisible(!m_isBrief);
    m_line->setText(m_isBrief ? m_message.simplified() : QString());
    m_line->setVisible(m_isBrief);
    arrange();
}

/// Without the button More, which is not wanted then. Of the parts rather than of the layouts,
/// which know what was added to them a turn later.
int MessageBar::briefWidth() const
{
    const double line = QFontMetricsF(m_line->font()).horizontalAdvance(m_message.simplified());
    return controlsBeside() + int(std::ceil(line)) + 1;
}

/// All of the width but that of the text.
int MessageBar::controlsBeside() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + widthOf(*m_icon) + AfterIcon + Spacing;
    if (m_content == Content::Key)
        width += widthOf(*m_key) + widthOf(*m_useKey) + 2 * Spacing;
    for (int i = 0; i < m_buttons->count(); ++i)
        width += widthOf(*m_buttons->itemAt(i)->widget()) + Spacing;
    return width + Spacing + widthOf(*m_close) + margins.right();
}

bool MessageBar::needsAnswer() const
{
    return m_content == Content::Key || m_buttons->count() > 0;
}

/// A line that is cut has the button More. What there is to click goes below a text that would be
/// a column of words beside it.
void MessageBar::arrange()
{
    m_more->setVisible(m_isBrief && briefWidth() > width());
    const int room = std::max(1, width() - controlsBeside());
    const int most = MostLines * m_text->fontMetrics().lineSpacing() + 1;
    const bool isBelow = !m_isBrief && needsAnswer() && m_text->heightForWidth(room) > most;
    m_body->setDirection(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::setUnfolded(bool unfolded)
{
    if (std::exchange(m_isUnfolded, unfolded) != unfolded)
        emit unfoldedChanged();
}

bool MessageBar::event(QEvent *event)
{
    const bool isTaken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        arrange();
    return isTaken;
}

void MessageBar::releaseFocus()
{
    if (isAncestorOf(window()->focusWidget()))
        emit focusReleased();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    releaseFocus();
    m_key->clear();
    m_message.clear();
    layText();
    setAccessibleName({});
    hide();
    setUnfolded(false);
    emit dismissed();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_message;
}

bool MessageBar::isAskingForKey() const
{
    return !isHidden() && m_content == Content::Key;
}

void MessageBar::takeKey()
{
    const QString problem = m_key->problem();
    if (!problem.isEmpty()) {
        say(problem);
        m_key->setFocus();
        return;
    }
    emit keyEntered(m_key->take());
}

void MessageBar::updateIcons()
{
    const Colours &c = m_theme.colours();
    const qreal ratio = devicePixelRatioF();
    const bool isGood = m_tone == Tone::Good;
    m_icon->setPixmap(m_content == Content::Key
                          ? lineIconPixmap(LineIcon::Key, 16, c.accent, ratio)
                          : lineIconPixmap(isGood ? LineIcon::Check : LineIcon::Alert, 16,
                                           isGood ? c.success : c.warning, ratio));
    m_close->setIcon(lineIconPixmap(LineIcon::Close, 16, c.secondText, ratio));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().bar);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colours().hairline);
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}
