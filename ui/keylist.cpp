// SPDX-License-Identifier: Apache-2.0
#include "ui/keylist.h"

#include <QAction>
#include <QCoreApplication>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeySheet)
};

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
        Text::tr("Where the focus is"),
        {
            {{Text::tr("1 to 9, Enter")}, Text::tr("Choose a reason, or none, after Shift+X")},
            {{Text::tr("1 to 9")}, Text::tr("One ref, by its number")},
            {{Text::tr("Enter")}, Text::tr("One ref or all, while the refs have the keys")},
            {{Text::tr("Space, held")}, Text::tr("100 % for as long")},
            {{Text::tr("Ctrl+Shift+arrows")},
             Text::tr("Move the refs where they are larger than their place, as dragging does")},
            {{Text::tr("Shift+arrows, Shift+drag")},
             Text::tr("Move one ref only; it keeps its offset from the others")},
            {{Text::tr("Wheel, pinch")}, Text::tr("Zoom at the pointer")},
            {{Text::tr("Double click")}, Text::tr("100 % at the pointer, or fit")},
            {{Text::tr("Middle button, held")}, Text::tr("Loupe")},
            {{Text::tr("1 to 9")}, Text::tr("The pose, while two characters are compared")},
            {{Text::tr("Shift+Up, Shift+Down")},
             Text::tr("Select on, while the list of characters has the keys")},
            {{Text::tr("Left, Right, Home, End")},
             Text::tr("To another character, while the filmstrip has the keys")},
            {{Text::tr("Shift+arrows, Space")}, Text::tr("Select, in the grid")},
            {{Text::tr("Enter")},
             Text::tr("In the grid: review what is selected, or else the current card")},
            {{Text::tr("Escape")},
             Text::tr("Select nothing, in the grid; in review: all of the queue again; leave the "
                      "comparison")},
            {{Text::tr("Ctrl+Shift+1…9")}, Text::tr("Saved filter 1 to 9")},
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
