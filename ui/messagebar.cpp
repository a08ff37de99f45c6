// SPDX-License-Identifier: Apache-2.0
#include "ui/messagebar.h"

#include "ui/announcement.h"
#include "ui/connect/keyfield.h"
#include "ui/theme/breakable.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_line(new ElidedLabel)
    //: Shows all of a message that is cut
    , m_more(new QPushButton(tr("More")))
    , m_key(new KeyField(theme))
    , m_useKey(new QPushButton(tr("Use key")))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton)
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
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_key);
    layout->addWidget(m_useKey);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
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
}

void MessageBar::addButtons(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text());
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
    if (takesFocus)
        m_key->setFocus();
}

void MessageBar::present(const QString &text, Content content, Tone tone)
{
    const bool staysKey = isAskingForKey() && content == Content::Key;
    m_content = content;
    m_tone = tone;
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
    offerMore();
}

/// What it asks for beside the button More is not a question of the button.
int MessageBar::briefWidth() const
{
    const int own = m_more->isHidden() ? 0 : m_more->sizeHint().width() + layout()->spacing();
    return layout()->sizeHint().width() - own;
}

/// Where the line is cut.
void MessageBar::offerMore()
{
    m_more->setVisible(m_isBrief && briefWidth() > width());
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
        offerMore();
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
