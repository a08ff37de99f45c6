// SPDX-License-Identifier: Apache-2.0
#include "ui/keysheet.h"

#include "ui/firstsize.h"
#include "ui/guideview.h"
#include "ui/keylist.h"
#include "ui/theme/groupheading.h"
#include "ui/theme/keycap.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int Around = 120; ///< tabs, button and margins, beside the keys

QWidget *capsOf(const QStringList &keys, const Theme &theme)
{
    auto *caps = new QWidget;
    auto *layout = new QHBoxLayout(caps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QString &key : keys)
        layout->addWidget(new KeyCap(theme, key));
    layout->addStretch();
    return caps;
}

void addGroup(QGridLayout &grid, const Theme &theme, const KeyGroup &group)
{
    auto *heading = new GroupHeading(theme, group.title);
    heading->setContentsMargins(0, grid.rowCount() > 1 ? 8 : 0, 0, 0);
    grid.addWidget(heading, grid.rowCount(), 0, 1, 2);
    for (const KeyRow &key : group.rows) {
        const int row = grid.rowCount();
        auto *name = new QLabel(key.text);
        name->setTextFormat(Qt::PlainText);
        grid.addWidget(capsOf(key.keys, theme), row, 0);
        grid.addWidget(name, row, 1);
    }
}

QWidget *sheetOf(const QList<KeyGroup> &groups, const Theme &theme)
{
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 16, 16, 0);
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (const KeyGroup &group : groups)
        addGroup(*grid, theme, group);
    grid->setRowStretch(grid->rowCount(), 1);
    return content;
}

} // namespace

KeySheet::KeySheet(const Theme &theme, const QList<Actions::Group> &groups, const QString &guide,
                   Page first, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);

    QWidget *content = sheetOf(keyList(groups), theme);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(content->sizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrows scroll
    auto *view = new GuideView(theme, guide);
    auto *pages = new QTabWidget;
    pages->setDocumentMode(true);
    pages->addTab(scroll, tr("&Keys"));
    pages->addTab(view, tr("&Guide"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    // All of it where the screen has room, else what the window has.
    const int whole = content->sizeHint().height() + Around;
    const int room = parent == nullptr ? whole : parent->window()->height() - 48;
    resizeAtFirst(*this, {sizeHint().width(), std::clamp(whole, 240, std::max(240, room))});

    // Of the page that is read, not of the tabs.
    pages->setCurrentIndex(first == Page::Guide ? 1 : 0);
    pages->currentWidget()->setFocus();
}
