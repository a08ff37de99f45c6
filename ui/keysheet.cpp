// SPDX-License-Identifier: Apache-2.0
#include "ui/keysheet.h"

#include "ui/theme/groupheading.h"
#include "ui/theme/keycap.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QWidget *capsOf(const QList<QKeySequence> &shortcuts, const Theme &theme)
{
    auto *caps = new QWidget;
    auto *layout = new QHBoxLayout(caps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QKeySequence &key : shortcuts)
        layout->addWidget(new KeyCap(theme, key.toString(QKeySequence::NativeText)));
    layout->addStretch();
    return caps;
}

/// For keys with no action behind them.
QWidget *capOf(const QString &keys, const Theme &theme)
{
    auto *caps = new QWidget;
    auto *layout = new QHBoxLayout(caps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new KeyCap(theme, keys));
    layout->addStretch();
    return caps;
}

QString nameOf(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

void addRow(QGridLayout &grid, QWidget *caps, const QString &text)
{
    const int row = grid.rowCount();
    auto *name = new QLabel(text);
    name->setTextFormat(Qt::PlainText);
    grid.addWidget(caps, row, 0);
    grid.addWidget(name, row, 1);
}

void addGroup(QGridLayout &grid, const Theme &theme, const Actions::Group &group)
{
    auto *heading = new GroupHeading(theme, group.title);
    heading->setContentsMargins(0, grid.rowCount() > 1 ? 8 : 0, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    for (const QAction *action : group.actions) {
        if (!action->shortcuts().isEmpty())
            addRow(grid, capsOf(action->shortcuts(), theme), nameOf(*action));
    }
}

} // namespace

KeySheet::KeySheet(const Theme &theme, const QList<Actions::Group> &groups, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 16, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const Actions::Group &group : groups)
        addGroup(*grid, theme, group);
    // What a widget does by itself.
    addRow(*grid, capOf(tr("1 to 9, Enter"), theme), tr("Choose a reason, or none, after Shift+X"));
    addRow(*grid, capOf(tr("1 to 9"), theme), tr("One ref, by its number"));
    addRow(*grid, capOf(tr("Enter"), theme), tr("One ref or all, while the refs have the keys"));
    addRow(*grid, capOf(tr("Space, held"), theme), tr("100 % for as long"));
    addRow(*grid, capOf(tr("Ctrl+Shift+arrows"), theme),
           tr("Move the refs where they are larger than their place, as dragging does"));
    addRow(*grid, capOf(tr("Shift+arrows, Shift+drag"), theme),
           tr("Move one ref only; it keeps its offset from the others"));
    addRow(*grid, capOf(tr("Wheel, pinch"), theme), tr("Zoom at the pointer"));
    addRow(*grid, capOf(tr("Double click"), theme), tr("100 % at the pointer, or fit"));
    addRow(*grid, capOf(tr("Middle button, held"), theme), tr("Loupe"));
    addRow(*grid, capOf(tr("1 to 9"), theme), tr("The pose, while two characters are compared"));
    addRow(*grid, capOf(tr("Shift+Up, Shift+Down"), theme),
           tr("Select on, while the list of characters has the keys"));
    addRow(*grid, capOf(tr("Left, Right, Home, End"), theme),
           tr("To another character, while the filmstrip has the keys"));
    addRow(*grid, capOf(tr("Shift+arrows, Space"), theme), tr("Select, in the grid"));
    addRow(*grid, capOf(tr("Enter"), theme),
           tr("In the grid: review what is selected, or else the current card"));
    addRow(*grid, capOf(tr("Escape"), theme),
           tr("Select nothing, in the grid; in review: all of the queue again; leave the "
              "comparison"));
    addRow(*grid, capOf(tr("Ctrl+Shift+1…9"), theme), tr("Saved filter 1 to 9"));
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->sizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    // All of it where the screen has room, else what the window has.
    const int whole = content->sizeHint().height() + 80;
    const int room = parent == nullptr ? whole : parent->window()->height() - 48;
    resize(sizeHint().width(), std::clamp(whole, 240, std::max(240, room)));
}
