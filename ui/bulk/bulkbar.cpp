// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkbar.h"

#include "ui/theme/elidedlabel.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int Margin = 8;
constexpr int LineHeight = 32;
constexpr int WideFrom = 720; ///< pixels in which all has its place side by side

/// The words have their place in a narrow column too.
void letShrink(QPushButton &button)
{
    button.setMinimumWidth(button.fontMetrics().horizontalAdvance(button.text()) + 12);
    button.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

/// Of two in a row.
int leastWidth(const QPushButton *one, const QPushButton *other)
{
    return one->minimumWidth() + Margin + other->minimumWidth();
}

} // namespace

BulkBar::BulkBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new ElidedLabel)
    , m_clear(button(tr("Clear"), &BulkBar::clearRequested))
    , m_cancel(button(tr("Cancel"), &BulkBar::cancelRequested))
    , m_retry(button(tr("Retry"), &BulkBar::retryRequested))
    , m_selectAll(button(tr("Select all"), &BulkBar::selectAllRequested))
    , m_remove(button(tr("Delete selected…"), &BulkBar::removalRequested))
    , m_failed(button(tr("Clean up failed…"), &BulkBar::failedRequested))
    , m_more(new QPushButton(tr("Actions…")))
    , m_menu(new QMenu(this))
    , m_save(addToMenu(tr("&Save Selected…"), &BulkBar::saveRequested))
    , m_resynthesize(addToMenu(tr("Resynthesi&ze Selected…"), &BulkBar::resynthesizeRequested))
    , m_resynthesizeFailed(
          addToMenu(tr("&Resynthesize Failed…"), &BulkBar::resynthesizeFailedRequested))
{
    m_line->setTextFormat(Qt::PlainText);
    m_line->setElideMode(Qt::ElideRight);
    m_line->setMinimumWidth(1); // the buttons beside it come first
    layOut();
    connect(&theme, &Theme::changed, this, &BulkBar::tell);
    tell();
}

QPushButton *BulkBar::button(const QString &text, void (BulkBar::*clicked)())
{
    auto *button = new QPushButton(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, clicked);
    return button;
}

QAction *BulkBar::addToMenu(const QString &text, void (BulkBar::*chosen)())
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, chosen);
    return action;
}

/// Not the button's own menu, which Qt opens in an event loop of its own.
void BulkBar::openMenu()
{
    m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void BulkBar::layOut()
{
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setAccessibleDescription(tr("Save or resynthesize many at once"));
    connect(m_more, &QPushButton::clicked, this, &BulkBar::openMenu);
    for (QPushButton *each : {m_clear, m_cancel, m_retry, m_selectAll, m_remove, m_failed, m_more})
        letShrink(*each);
    for (QPushButton *each : {m_clear, m_cancel, m_retry, m_more})
        each->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *top = new QHBoxLayout;
    top->setSpacing(Margin);
    top->addWidget(m_line, 1);
    for (QPushButton *each : {m_retry, m_cancel, m_clear})
        top->addWidget(each);
    top->addStrut(LineHeight); // nothing moves as the buttons come and go
    m_parts = new QVBoxLayout(this);
    m_parts->setContentsMargins(Margin, Margin, Margin, Margin);
    m_parts->setSpacing(Margin);
    m_parts->addLayout(top, 1);
    for (QHBoxLayout *&row : m_rows) {
        row = new QHBoxLayout;
        row->setSpacing(Margin);
        m_parts->addLayout(row);
    }
    place(Rows::Two);
}

/// A short and a long one in each of two rows, or, where these are too wide, both short ones in the
/// first of three. Tab follows.
void BulkBar::place(Rows rows)
{
    m_placed = rows;
    QList<QPushButton *> order;
    const auto put = [&](size_t row, QPushButton *each, int stretch) {
        m_rows.at(row)->addWidget(each, stretch); // it leaves the row where it was
        order.append(each);
    };
    if (rows == Rows::Two) {
        put(0, m_selectAll, 2);
        put(0, m_remove, 3);
        put(1, m_failed, 1);
        put(1, m_more, 0);
    } else {
        put(0, m_selectAll, 1);
        put(0, m_more, 0);
        put(1, m_remove, 1);
        put(2, m_failed, 1);
    }
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order.at(i - 1), order.at(i));
}

/// As narrow as its widest line in three rows, however they are placed: the column may become
/// narrow again.
QSize BulkBar::minimumSizeHint() const
{
    const int widest =
        std::max({m_parts->itemAt(0)->minimumSize().width(), leastWidth(m_selectAll, m_more),
                  m_remove->minimumWidth(), m_failed->minimumWidth()});
    return {widest + 2 * Margin, QWidget::minimumSizeHint().height()};
}

void BulkBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_parts->setDirection(width() < WideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int asTwo = std::max(leastWidth(m_selectAll, m_remove), leastWidth(m_failed, m_more));
    const Rows rows = width() - 2 * Margin < asTwo ? Rows::Three : Rows::Two;
    if (rows != m_placed)
        place(rows);
}

void BulkBar::setSelected(qsizetype count)
{
    m_selected = count;
    tell();
}

void BulkBar::setFlagged(qsizetype count)
{
    m_flagged = count;
    tell();
}

void BulkBar::setSelectable(bool selectable)
{
    m_isSelectable = selectable;
    tell();
}

void BulkBar::setOffered(qsizetype savable, qsizetype failed)
{
    m_savable = savable;
    m_failedSelected = failed;
    tell();
}

void BulkBar::setLookedThrough(std::optional<qsizetype> count)
{
    m_lookedThrough = count;
    m_problem.clear();
    tell();
}

void BulkBar::setProblem(const QString &problem)
{
    m_problem = problem;
    tell();
}

void BulkBar::tell()
{
    const bool isWalking = m_lookedThrough.has_value();
    QString selected = tr("%1 selected").arg(QLocale().toString(m_selected));
    if (m_flagged > 0)
        //: %1 says how many are selected, %2 is how many of them are flagged
        selected = tr("%1 · %2 flagged").arg(selected, QLocale().toString(m_flagged));
    const QString walked =
        tr("Looked through %1").arg(QLocale().toString(m_lookedThrough.value_or(0)));
    const bool isStuck = !m_problem.isEmpty();
    const QString text = isStuck ? m_problem : isWalking ? walked : selected;
    m_line->setText(text);
    m_line->setToolTip(isStuck ? plainTip(text) : QString());
    QPalette palette;
    palette.setColor(QPalette::WindowText,
                     isStuck                           ? m_theme.colours().warning
                         : m_selected > 0 || isWalking ? m_theme.colours().text
                                                       : m_theme.colours().secondText);
    m_line->setPalette(palette);
    m_clear->setVisible(!isWalking && m_selected > 0);
    m_cancel->setVisible(isWalking);
    m_retry->setVisible(isStuck);
    m_remove->setEnabled(m_selected > 0);
    m_selectAll->setEnabled(!isWalking && m_isSelectable);
    m_failed->setEnabled(!isWalking);
    m_save->setEnabled(m_savable > 0);
    m_resynthesize->setEnabled(m_failedSelected > 0);
    m_resynthesizeFailed->setEnabled(!isWalking);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().panel);
    painter.fillRect(0, 0, width(), 1, m_theme.colours().hairline);
}
