// SPDX-License-Identifier: Apache-2.0
#include "ui/keylist.h"

#include <QAction>
#include <QCoreApplication>

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("KeySheet", text);
}

KeyRow rowOf(const QAction &action)
{
    KeyRow row;
    const QList<QKeySequence> shortcuts = action.shortcuts();
    for (const QKeySequence &key : shortcuts)
        row.keys.append(key.toString(QKeySequence::NativeText));
    row.text = action.text();
    row.text.remove(u'&');
    return row;
}

/// What a widget does by itself, with no action behind it.
KeyGroup ofViews()
{
    return {
        tr("Where the focus is"),
        {
            {{tr("1 to 9, Enter")}, tr("Choose a reason, or none, after Shift+X")},
            {{tr("1 to 9")}, tr("One ref, by its number")},
            {{tr("Enter")}, tr("One ref or all, while the refs have the keys")},
            {{tr("Space, held")}, tr("100 % for as long")},
            {{tr("Ctrl+Shift+arrows")},
             tr("Move the refs where they are larger than their place, as dragging does")},
            {{tr("Shift+arrows, Shift+drag")},
             tr("Move one ref only; it keeps its offset from the others")},
            {{tr("Wheel, pinch")}, tr("Zoom at the pointer")},
            {{tr("Double click")}, tr("100 % at the pointer, or fit")},
            {{tr("Middle button, held")}, tr("Loupe")},
            {{tr("1 to 9")}, tr("The pose, while two characters are compared")},
            {{tr("Shift+Up, Shift+Down")},
             tr("Select on, while the list of characters has the keys")},
            {{tr("Left, Right, Home, End")},
             tr("To another character, while the filmstrip has the keys")},
            {{tr("Shift+arrows, Space")}, tr("Select, in the grid")},
            {{tr("Enter")}, tr("In the grid: review what is selected, or else the current card")},
            {{tr("Escape")},
             tr("Select nothing, in the grid; in review: all of the queue again; leave the "
                "comparison")},
            {{tr("Ctrl+Shift+1…9")}, tr("Saved filter 1 to 9")},
        }};
}

} // namespace

QList<KeyGroup> keyList(const QList<Actions::Group> &groups)
{
    QList<KeyGroup> list;
    for (const Actions::Group &group : groups) {
        KeyGroup keys{group.title, {}};
        for (const QAction *action : group.actions) {
            if (!action->shortcuts().isEmpty())
                keys.rows.append(rowOf(*action));
        }
        list.append(keys);
    }
    list.append(ofViews());
    return list;
}
