// SPDX-License-Identifier: Apache-2.0
#include "ui/physicalkeys.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>
#include <array>
#include <string_view>

namespace {

/// The letters at a row of the keyboard from the scan code of its first one.
struct Row
{
    quint32 first = 0;
    std::string_view letters{};
};

// As PC keyboards number them; the Linux kernel has kept that, X11 and Wayland add 8.
constexpr std::array Rows{Row{16, "QWERTYUIOP"}, Row{30, "ASDFGHJKL"}, Row{44, "ZXCVBNM"}};
#ifdef Q_OS_WIN
constexpr quint32 Offset = 0;
#else
constexpr quint32 Offset = 8;
#endif

std::optional<Qt::Key> latinKeyAt(quint32 scanCode)
{
    for (const Row &row : Rows) {
        const quint32 place = scanCode - Offset - row.first; // wraps around below the first
        if (place < row.letters.size())
            return Qt::Key(row.letters[place]);
    }
    return std::nullopt;
}

bool isForeignLetter(int key)
{
    const auto letter = static_cast<char32_t>(key);
    return key < Qt::Key_Escape && QChar::isLetter(letter)
        && QChar::script(letter) != QChar::Script_Latin;
}

} // namespace

PhysicalKeys::PhysicalKeys(QWidget *window)
    : QObject(window)
    , m_window(*window)
{
    window->installEventFilter(this);
}

bool PhysicalKeys::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    QAction *action = actionFor(key);
    if (action == nullptr)
        return false;
    event->accept();
    if (!key.isAutoRepeat() || action->autoRepeat())
        action->trigger();
    return true;
}

QAction *PhysicalKeys::actionFor(const QKeyEvent &key) const
{
    const Qt::KeyboardModifiers shift = key.modifiers() & Qt::ShiftModifier;
    const std::optional<Qt::Key> latin = latinKeyAt(key.nativeScanCode());
    if (!latin || shift != key.modifiers() || !isForeignLetter(key.key()))
        return nullptr;
    const QKeySequence wanted(shift | *latin);
    const QList<QAction *> actions = m_window.actions();
    const auto found = std::find_if(actions.cbegin(), actions.cend(), [&](const QAction *action) {
        return action->isEnabled() && action->shortcuts().contains(wanted);
    });
    return found == actions.cend() ? nullptr : *found;
}

std::optional<int> digitOf(const QKeyEvent &key)
{
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return std::nullopt;
    if (key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9)
        return key.key() - Qt::Key_0;
    constexpr quint32 firstDigit = 2; // the row above the letters: 1 to 9, then 0
    const quint32 place = key.nativeScanCode() - Offset - firstDigit;
    return place < 10 ? std::optional(static_cast<int>((place + 1) % 10)) : std::nullopt;
}
