// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/runspage.h"

#include "ui/bulk/plantext.h"
#include "ui/bulk/resultdelegate.h"
#include "ui/theme/columnwidth.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a column but the last has room for; a longer one is cut, and has a tip.
QStringList typicalTexts(int column)
{
    constexpr qsizetype many = 1'000;
    switch (column) {
    case RunListModel::Started:
        return {u"2026-05-08 14:31"_s};
    case RunListModel::Run:
        return {headingText(Action::Delete, many), headingText(Action::Resynthesize, many)};
    default:
        return {};
    }
}

/// Rows as high as those of the other lists.
class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return size.expandedTo({0, m_theme.roomFor(ResultDelegate::RowHeight)});
    }

private:
    const Theme &m_theme;
};

} // namespace

RunsPage::RunsPage(const Cleanup &cleanup, const CleanupReader &reader, const Theme &theme,
                   QWidget *parent)
    : QWidget(parent)
    , m_model(cleanup, reader)
    , m_list(new QTreeView)
    , m_problem(new ProblemLabel(theme))
    , m_open(dialogButton(tr("Open")))
    , m_close(dialogButton(tr("Close")))
{
    setUpList(theme);
    layOut(theme);
    connect(&m_model, &RunListModel::pageRead, this, &RunsPage::present);
    connect(m_list, &QTreeView::activated, this, &RunsPage::choose);
    connect(m_open, &QPushButton::clicked, this, &RunsPage::choose);
    connect(m_close, &QPushButton::clicked, this, &RunsPage::closeRequested);
}

void RunsPage::setUpList(const Theme &theme)
{
    m_list->setAccessibleName(tr("Clean-ups"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    QHeaderView *header = m_list->header();
    header->setFont(theme.headingFont());
    header->setSectionsMovable(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(96); // some words, where the window is narrow
    // What may be a sentence takes the room that is left.
    for (const int column : {RunListModel::Outcome, RunListModel::Reason})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {RunListModel::Started, RunListModel::Run})
        m_list->setColumnWidth(
            column, widthForColumn(*header, column, theme.textFont(), typicalTexts(column)));
}

void RunsPage::layOut(const Theme &theme)
{
    auto *title = new QLabel(tr("Clean-ups"));
    title->setFont(theme.titleFont());
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addStretch(1);
    for (QPushButton *each : {m_open, m_close})
        bottom->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addWidget(m_problem);
    column->addLayout(bottom);
}

void RunsPage::read(const CleanupId &current)
{
    m_wanted = current;
    say({});
    m_open->setEnabled(false);
    m_model.read();
}

void RunsPage::say(const QString &problem)
{
    m_problem->say(problem);
}

void RunsPage::takeFocus()
{
    m_list->setFocus();
}

void RunsPage::present()
{
    if (m_model.error())
        say(m_model.error()->text());
    if (m_model.rowCount() == 0)
        return;
    m_open->setEnabled(true);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(m_wanted)), 0));
}

void RunsPage::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid())
        emit chosen(m_model.idAt(current.row()));
}
