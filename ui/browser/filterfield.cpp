// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filterfield.h"

#include "ui/browser/plainarrow.h"
#include "ui/theme/keycap.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QStyleOptionFrame>

#include <utility>

namespace {

constexpr int CapMargin = 6;

bool isOn(const QKeyEvent &event)
{
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isEnter || (event.key() == Qt::Key_Down && isPlainArrow(event));
}

/// What is the field's own, although the window has a use for it elsewhere.
bool isOwn(const QKeyEvent &event)
{
    return isOn(event) || isPlainArrow(event) || event.key() == Qt::Key_Escape;
}

} // namespace

FilterField::FilterField(const Theme &theme, QWidget *parent)
    : QLineEdit(parent)
    , m_cap(new KeyCap(theme, QStringLiteral("/"), this))
{
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter…"));
    setToolTip(tr("Words of the name or client reference, or the beginning or end of the id"));
    m_cap->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::apply);
    connect(this, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textChanged, this, &FilterField::placeCap);
}

void FilterField::setTyped(const QString &text)
{
    m_pause.stop();
    m_applied = text;
    if (text != this->text())
        setText(text);
}

void FilterField::apply()
{
    m_pause.stop();
    if (std::exchange(m_applied, text()) != text())
        emit filterTyped(text());
}

void FilterField::escape()
{
    if (text().isEmpty()) {
        emit backRequested();
        return;
    }
    clear();
    apply();
}

bool FilterField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwn(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (isOn(*event)) {
        apply();
        emit onRequested();
    } else if (event->key() == Qt::Key_Escape) {
        escape();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void FilterField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    placeCap();
}

void FilterField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    placeCap();
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeCap();
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    const bool isOther = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutDirectionChange;
    if (isOther && m_cap != nullptr)
        placeCap();
}

/// What is left beside the words that ask for a filter.
bool FilterField::hasRoomForCap() const
{
    constexpr int letterMargin = 2; // that of a QLineEdit, at both ends
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect content = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const int words = fontMetrics().horizontalAdvance(placeholderText());
    const int room = content.width() - 2 * letterMargin - words;
    // The cap lies over that, too.
    const int beyond = isRightToLeft() ? content.left() : width() - content.right() - 1;
    return room + beyond >= m_cap->sizeHint().width() + 2 * CapMargin;
}

/// The key shows where it is of use and hides no text.
void FilterField::placeCap()
{
    m_cap->setVisible(text().isEmpty() && !hasFocus() && hasRoomForCap());
    const QSize size = m_cap->sizeHint();
    const int left = isRightToLeft() ? CapMargin : width() - size.width() - CapMargin;
    m_cap->setGeometry({{left, (height() - size.height()) / 2}, size});
}
