// SPDX-License-Identifier: Apache-2.0
#include "ui/messagebar.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_key(new QLineEdit)
    , m_useKey(new QPushButton(tr("Use key")))
    , m_buttons(new QHBoxLayout)
    , m_close(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setAccessibleName(tr("API key"));
    m_key->setPlaceholderText(tr("API key"));
    m_key->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                               | Qt::ImhNoAutoUppercase);
    m_key->setFixedWidth(280);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::NoFocus);
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
    layout->addWidget(m_key);
    layout->addWidget(m_useKey);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);

    connect(m_key, &QLineEdit::returnPressed, this, &MessageBar::takeKey);
    connect(m_useKey, &QPushButton::clicked, this, &MessageBar::takeKey);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(&theme, &Theme::changed, this, &MessageBar::updateIcons);
    hide();
}

void MessageBar::showMessage(const QString &text, const QList<QAction *> &actions)
{
    present(text, Content::Message);
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        // Queued: the action may well replace this message and with it the button.
        connect(button, &QPushButton::clicked, action, &QAction::trigger, Qt::QueuedConnection);
        m_buttons->addWidget(button);
    }
}

void MessageBar::askForKey(const QString &text)
{
    present(text, Content::Key);
    m_key->setFocus();
}

void MessageBar::present(const QString &text, Content content)
{
    m_content = content;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_key->clear();
    m_key->setVisible(content == Content::Key);
    m_useKey->setVisible(content == Content::Key);
    m_text->setText(text);
    setAccessibleName(text);
    updateIcons();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    m_key->clear();
    m_text->clear();
    setAccessibleName({});
    hide();
    emit dismissed();
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

bool MessageBar::isAskingForKey() const
{
    return !isHidden() && m_content == Content::Key;
}

void MessageBar::takeKey()
{
    QString text = m_key->text();
    QByteArray key = text.trimmed().toUtf8();
    m_key->clear();
    text.fill(u'\0');
    if (!key.isEmpty())
        emit keyEntered(key);
    key.fill('\0');
}

void MessageBar::updateIcons()
{
    const Colours &c = m_theme.colours();
    const qreal ratio = devicePixelRatioF();
    const bool asking = m_content == Content::Key;
    m_icon->setPixmap(lineIconPixmap(asking ? LineIcon::Key : LineIcon::Alert, 16,
                                     asking ? c.accent : c.warning, ratio));
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
