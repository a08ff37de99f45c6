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
#include <QVBoxLayout>

#include <utility>

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

QList<QKeySequence> panKeys()
{
    QList<QKeySequence> keys;
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down})
        keys.append(QKeySequence(Qt::SHIFT | arrow));
    return keys;
}

QString nameOf(const QAction &action)
{
    QString text = action.text();
    return text.remove(u'&');
}

} // namespace

KeySheet::KeySheet(const Theme &theme, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    int row = 0;
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        auto *name = new QLabel(nameOf(*action));
        name->setTextFormat(Qt::PlainText);
        grid->addWidget(capsOf(action->shortcuts(), theme), row, 0);
        grid->addWidget(name, row, 1);
        ++row;
    }
    // What the canvas does by itself, with no action behind it.
    grid->addWidget(capsOf(panKeys(), theme), row, 0);
    grid->addWidget(new QLabel(tr("Move the refs at 100 %, as dragging does")), row, 1);
    grid->setColumnStretch(1, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(new GroupHeading(theme, tr("Keys")));
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(360);
}
