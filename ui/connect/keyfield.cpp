// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/keyfield.h"

#include "ui/connect/keyproblem.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QToolButton>

namespace {

/// What a field that takes typing keeps from being a shortcut of the window.
bool isForField(const QKeyEvent &event)
{
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll})
        if (event.matches(standard))
            return true;
    const Qt::KeyboardModifiers other =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (other != Qt::NoModifier)
        return event.key() == Qt::Key_Backspace && other == Qt::ControlModifier;
    return event.key() < Qt::Key_Escape || event.key() == Qt::Key_Backspace
        || event.key() == Qt::Key_Delete || event.key() == Qt::Key_Left
        || event.key() == Qt::Key_Right || event.key() == Qt::Key_Home
        || event.key() == Qt::Key_End;
}

QString typed(const QKeyEvent &event)
{
    // AltGr is Ctrl and Alt on some systems.
    const bool isCommand = event.modifiers().testFlag(Qt::ControlModifier)
        && !event.modifiers().testFlag(Qt::AltModifier);
    const QString text = event.text();
    return isCommand || text.isEmpty() || !text.at(0).isPrint() ? QString() : text;
}

} // namespace

KeyField::KeyField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_reveal(new QToolButton(this))
{
    setAccessibleName(tr("API key"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    // A key reads from left to right everywhere.
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    m_reveal->setAutoRaise(true);
    m_reveal->setCursor(Qt::ArrowCursor);
    m_reveal->setFocusPolicy(Qt::TabFocus);
    m_reveal->setAccessibleName(tr("Show key"));
    m_reveal->setToolTip(tr("Shows the key while held down"));
    connect(m_reveal, &QToolButton::pressed, this, [this] { setRevealed(true); });
    connect(m_reveal, &QToolButton::released, this, [this] { setRevealed(false); });
    connect(&theme, &Theme::changed, this, &KeyField::updateIcon);
}

void KeyField::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    update();
}

QString KeyField::problem() const
{
    return keyProblem(m_text.trimmed());
}

QByteArray KeyField::take()
{
    QByteArray key = m_text.trimmed();
    clear();
    return key;
}

void KeyField::clear()
{
    remove(0, m_text.length());
}

QString KeyField::bullets(qsizetype count) const
{
    const int bullet = style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, nullptr, this);
    return {count, QChar(bullet)};
}

void KeyField::moveCursor(qsizetype position, KeyText::Selecting selecting)
{
    m_text.moveTo(position, selecting);
    cursorMoved();
}

void KeyField::insert(QStringView text)
{
    const qsizetype from = m_text.selectionStart();
    const qsizetype removed = m_text.selectionEnd() - from;
    m_text.insert(text);
    changed(from, removed, m_text.cursor() - from);
}

void KeyField::remove(qsizetype from, qsizetype to)
{
    const qsizetype before = m_text.length();
    m_text.remove(from, to);
    changed(from, before - m_text.length(), 0);
}

void KeyField::changed(qsizetype from, qsizetype removed, qsizetype inserted)
{
    if (removed == 0 && inserted == 0)
        return;
    // Bullets only, whatever is shown.
    if (removed > 0) {
        QAccessibleTextRemoveEvent event(this, int(from), bullets(removed));
        QAccessible::updateAccessibility(&event);
    }
    if (inserted > 0) {
        QAccessibleTextInsertEvent event(this, int(from), bullets(inserted));
        QAccessible::updateAccessibility(&event);
    }
    cursorMoved();
    emit edited();
}

void KeyField::cursorMoved()
{
    scrollToCursor();
    if (hasFocus())
        blink();
    update();
    QAccessibleTextCursorEvent event(this, int(m_text.cursor()));
    QAccessible::updateAccessibility(&event);
}

void KeyField::setRevealed(bool revealed)
{
    if (m_isRevealed == revealed)
        return;
    m_isRevealed = revealed;
    scrollToCursor();
    update();
}

bool KeyField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isForField(*static_cast<const QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    return QWidget::event(event);
}

void KeyField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // Ignored as well, so that a dialog's default button is pressed.
        event->ignore();
        emit returnPressed();
    } else if (!edit(*event) && !move(*event) && !isForField(*event)) {
        QWidget::keyPressEvent(event);
    }
}

bool KeyField::edit(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    const qsizetype cursor = m_text.cursor();
    const bool toStart = event.modifiers().testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_Backspace && !m_text.hasSelection()) {
        // A key has no words, so Ctrl takes all of it.
        remove(toStart ? 0 : cursor - 1, cursor);
        return true;
    }
    if (event.key() == Qt::Key_Backspace || event.matches(QKeySequence::Delete)) {
        const bool all = m_text.hasSelection();
        remove(all ? m_text.selectionStart() : cursor, all ? m_text.selectionEnd() : cursor + 1);
        return true;
    }
    const QString text = typed(event);
    if (!text.isEmpty())
        insert(text);
    return !text.isEmpty();
}

bool KeyField::move(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::SelectAll)) {
        m_text.selectAll();
        cursorMoved();
        return true;
    }
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    qsizetype to = m_text.cursor();
    switch (event.key()) {
    case Qt::Key_Left:
        to = isFar ? 0 : to - 1;
        break;
    case Qt::Key_Right:
        to = isFar ? m_text.length() : to + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_text.length();
        break;
    default:
        return false;
    }
    moveCursor(to,
               event.modifiers().testFlag(Qt::ShiftModifier) ? KeyText::Selecting::Yes
                                                             : KeyText::Selecting::No);
    return true;
}

void KeyField::inputMethodEvent(QInputMethodEvent *event)
{
    // What is being composed is not shown, only what comes of it.
    if (!event->commitString().isEmpty())
        insert(event->commitString());
    event->accept();
}

QVariant KeyField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return int(inputMethodHints());
    case Qt::ImCursorRectangle:
        return characterRect(m_text.cursor());
    default:
        return {};
    }
}

void KeyField::paste()
{
    insert(QGuiApplication::clipboard()->text());
}

void KeyField::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(tr("&Paste"), this, &KeyField::paste);
    paste->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    menu->addAction(tr("&Clear"), this, &KeyField::clear)->setEnabled(!isEmpty());
    menu->popup(event->globalPos());
}

void KeyField::focusInEvent(QFocusEvent *event)
{
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason)
        m_text.selectAll();
    blink();
    QWidget::focusInEvent(event);
}

void KeyField::focusOutEvent(QFocusEvent *event)
{
    m_blinking.stop();
    m_isCursorShown = false;
    QWidget::focusOutEvent(event);
}

/// Not before: a window has the field from its start, and seldom shows it.
void KeyField::showEvent(QShowEvent *)
{
    updateIcon();
}

void KeyField::hideEvent(QHideEvent *)
{
    setRevealed(false);
}
