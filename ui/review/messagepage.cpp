// SPDX-License-Identifier: Apache-2.0
#include "ui/review/messagepage.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

MessagePage::MessagePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new ElidedLabel)
    , m_button(new QPushButton)
    , m_places(new QVBoxLayout)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme.titleFont());
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setMinimumWidth(240);
    m_text->setMaximumWidth(400);
    m_button->setFocusPolicy(Qt::TabFocus);
    m_button->setAutoDefault(true); // Return presses what has the focus
    m_button->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_title);
    // A row of its own, since an alignment would take away the height that its wrapped lines need.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_text);
    row->addStretch();
    layout->addLayout(row);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    m_places->setSpacing(8);
    layout->addLayout(m_places);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &MessagePage::buttonClicked);
}

void MessagePage::present(const QString &title, const QString &text, const QString &button)
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && (focus == this || focus == m_button);
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    // Left to itself the focus of a button that hides goes to whatever list comes next.
    if (hadFocus)
        takeFocus();
}

void MessagePage::offer(const QStringList &places)
{
    // Told again and again while counts come in: what has the focus is not to be made anew for it.
    if (places == std::exchange(m_offered, places))
        return;
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = isAncestorOf(focus) && focus != m_button;
    while (QLayoutItem *item = m_places->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < places.size(); ++i) {
        auto *button = new QPushButton(QString(places.at(i)).replace(u'&', QLatin1String("&&")));
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, i] { emit placeClicked(i); });
        m_places->addWidget(button, 0,
                            Qt::AlignHCenter); // below one another: a window may be narrow
    }
    if (hadFocus)
        takeFocus();
}

void MessagePage::takeFocus()
{
    QWidget *target = m_button->isHidden() ? static_cast<QWidget *>(this) : m_button;
    target->setFocus(Qt::OtherFocusReason);
}
