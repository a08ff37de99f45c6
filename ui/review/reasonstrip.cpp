// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reasonstrip.h"

#include "domain/operation.h"
#include "ui/physicalkeys.h"
#include "ui/review/keycapbutton.h"
#include "ui/review/reasonwidths.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/plaintip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {

constexpr int Margin = 16;
constexpr int Gap = 8;
constexpr int PartGap = 4; ///< of the many in a row
constexpr int PartHeight = 36;
constexpr int MostQuestion = 280;
constexpr int LeastQuestion = 120;
constexpr int LeastReason = 88;
constexpr int WordsWidth = 320;

/// The digit for words of one's own: the last one, unless a reason has it.
int digitForWords(const QStringList &reasons)
{
    return reasons.size() < 9 ? 9 : 0;
}

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

/// No shortcut of the window shall have it.
bool isOurs(const QKeyEvent &key)
{
    const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
    return (isPlain && (isEnter(key) || key.key() == Qt::Key_Escape)) || digitOf(key);
}

} // namespace

ReasonStrip::ReasonStrip(const Theme &theme, QWidget &bar)
    : QWidget(bar.parentWidget())
    , m_theme(theme)
    , m_bar(bar)
    , m_question(new QLabel(this))
    , m_words(new QLineEdit(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("A digit chooses a reason, Enter none. Escape closes it."));
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFont(theme.strongFont());
    m_words->setAccessibleName(tr("Other reason"));
    m_words->setPlaceholderText(tr("Reason, then Enter"));
    m_words->setMaxLength(LongestWhy);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { answer(m_words->text()); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    bar.installEventFilter(this);
    hide();
}

void ReasonStrip::leaveFree(const QList<QWidget *> &refs)
{
    for (QWidget *each : refs) {
        m_refs.append(each);
        each->installEventFilter(this);
    }
}

void ReasonStrip::ask(const QString &question, const QStringList &reasons)
{
    m_reasons = reasons;
    setAccessibleName(question);
    m_words->clear();
    m_words->hide();
    fill(reasons);
    m_isOpen = true;
    place();
    show();
    raise();
    m_askedFrom = QApplication::activeWindow(); // which may be the second display
    window()->activateWindow();
    setFocus(Qt::OtherFocusReason);
}

void ReasonStrip::fill(const QStringList &reasons)
{
    qDeleteAll(std::exchange(m_buttons, {}));
    for (int i = 0; i < static_cast<int>(reasons.size()); ++i) {
        const QString &reason = reasons.at(i);
        connect(addButton(reason, QString::number(i + 1)), &QPushButton::clicked, this,
                [this, reason] { answer(reason); });
    }
    //: A reason in words of one's own
    connect(addButton(tr("other…"), QString::number(digitForWords(reasons))), &QPushButton::clicked,
            this, &ReasonStrip::askForWords);
    //: No reason, and the key for it
    connect(addButton(tr("none"), tr("Enter")), &QPushButton::clicked, this,
            [this] { answer({}); });
}

KeyCapButton *ReasonStrip::addButton(const QString &text, const QString &key)
{
    auto *button = new KeyCapButton(m_theme, KeyCapButton::Kind::Plain, text, this);
    button->setShortcut(QKeySequence()); // somebody's & is no mnemonic
    button->setAccessibleName(text);
    button->setAccessibleDescription(key);
    button->setKey(key);
    button->setCompact(true);
    button->installEventFilter(this);
    button->show();
    m_buttons.append(button);
    return button;
}

void ReasonStrip::shut()
{
    if (!std::exchange(m_isOpen, false))
        return;
    const bool hadKeys = hasKeys();
    // Before it is hidden, when the window would give it to whatever comes next.
    if (hadKeys)
        emit focusReleased();
    hide();
    QWidget *from = std::exchange(m_askedFrom, nullptr);
    const bool isOther = from != nullptr && from != window() && from->isVisible();
    // Somebody who has gone elsewhere meanwhile stays there.
    if (isOther && hadKeys && window()->isActiveWindow())
        from->activateWindow();
}

void ReasonStrip::answer(const QString &why)
{
    if (!m_isOpen)
        return;
    const QString line = why.simplified();
    shut();
    emit answered(line);
}

void ReasonStrip::press(int digit)
{
    if (digit == digitForWords(m_reasons))
        askForWords();
    else if (digit > 0 && digit <= m_reasons.size())
        answer(m_reasons.at(digit - 1));
}

void ReasonStrip::askForWords()
{
    m_words->show();
    place();
    m_words->setFocus(Qt::OtherFocusReason);
}

/// However long the question is, which names somebody: every reason has the same place for the next
/// character.
ReasonWidths ReasonStrip::widthsIn(int room) const
{
    ReasonWants wants{.gap = PartGap,
                      .leastReason = m_theme.roomFor(LeastReason),
                      .leastQuestion = m_theme.roomFor(LeastQuestion),
                      .mostQuestion = m_theme.roomFor(MostQuestion)};
    for (const KeyCapButton *button : m_buttons) {
        const bool isReason = wants.reasons.size() < m_reasons.size();
        (isReason ? wants.reasons : wants.others).append(button->sizeHint().width());
    }
    return reasonWidths(wants, room);
}

/// Puts the parts in rows of \a width, and answers how high they are.
int ReasonStrip::arrange(int width)
{
    const int partHeight = m_theme.roomFor(PartHeight);
    const int room = width - 2 * Margin;
    const ReasonWidths widths = widthsIn(room);
    m_question->setText(
        m_question->fontMetrics().elidedText(accessibleName(), Qt::ElideMiddle, widths.question));
    QList<std::pair<QWidget *, int>> parts{{m_question, widths.question}};
    for (KeyCapButton *button : std::as_const(m_buttons)) {
        const int wanted = button->sizeHint().width();
        const bool isReason = parts.size() <= m_reasons.size();
        const int size = std::min({wanted, room, isReason ? widths.most : room});
        button->setToolTip(size < wanted ? plainTip(button->text()) : QString());
        parts.append({button, size});
    }
    if (!m_words->isHidden())
        parts.append({m_words, std::min(WordsWidth, room)});
    const QRect whole(0, 0, width, partHeight);
    int x = Margin;
    int y = Gap;
    for (const auto &[part, size] : std::as_const(parts)) {
        if (x > Margin && x + size > width - Margin) {
            x = Margin;
            y += partHeight + Gap;
        }
        part->setGeometry(mirrored(layoutDirection(), whole, QRect(x, y, size, partHeight)));
        x += size + PartGap;
    }
    return y + partHeight + Gap;
}

void ReasonStrip::place()
{
    const int width = parentWidget()->width();
    const int height = arrange(width);
    int top = m_bar.y() - height;
    for (const QPointer<QWidget> &refs : std::as_const(m_refs)) {
        if (refs && refs->isVisibleTo(parentWidget()))
            top = std::max(top, refs->mapTo(parentWidget(), QPoint(0, refs->height())).y());
    }
    setGeometry(0, std::min(top, parentWidget()->height() - height), width, height);
}

bool ReasonStrip::eventFilter(QObject *watched, QEvent *event)
{
    // The second click of two on the button that has opened it is no answer.
    const bool isButton = qobject_cast<KeyCapButton *>(watched) != nullptr;
    if (isButton && event->type() == QEvent::MouseButtonDblClick)
        return true;
    const bool isPlace = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (!isButton && watched != m_words && isPlace && m_isOpen)
        place();
    if (watched == m_words && event->type() == QEvent::FocusOut)
        followFocus(static_cast<QFocusEvent *>(event)->reason());
    return QWidget::eventFilter(watched, event);
}

bool ReasonStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ReasonStrip::keyPressEvent(QKeyEvent *event)
{
    if (!isOurs(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    event->accept();
    // The field has answered already, and hands its Enter on.
    if (event->isAutoRepeat() || !m_isOpen)
        return;
    if (event->key() == Qt::Key_Escape)
        shut();
    else if (isEnter(*event))
        answer({});
    else
        press(digitOf(*event).value_or(-1));
}

void ReasonStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    followFocus(event->reason());
}

/// Another window or a menu gives it back.
void ReasonStrip::followFocus(Qt::FocusReason reason)
{
    const bool comesBack = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason
        || reason == Qt::MenuBarFocusReason;
    if (!comesBack && !hasKeys())
        shut();
}

bool ReasonStrip::hasKeys() const
{
    const QWidget *focus = window()->focusWidget();
    return focus == this || isAncestorOf(focus);
}

void ReasonStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().bar);
    painter.fillRect(0, 0, width(), 1, m_theme.colours().accent);
}
