// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitydialog.h"

#include "models/activityexport.h"
#include "models/characterlistmodel.h"
#include "queue/operationqueue.h"
#include "ui/activity/activitytable.h"
#include "ui/activity/activitywords.h"
#include "ui/activity/statefilter.h"
#include "ui/exportdialog.h"
#include "ui/firstsize.h"
#include "ui/review/messagepage.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using State = ActivityModel::State;
using Group = ActivityFilter::Group;

namespace {

constexpr QSize Size{1200, 640};

} // namespace

ActivityDialog::ActivityDialog(const Parts &parts, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_model(parts.journal, parts.queue)
    , m_filter(new QLineEdit)
    , m_states(new StateFilter)
    , m_count(new ElidedLabel)
    , m_problem(new ProblemLabel(theme))
    , m_show(dialogButton(tr("&Show")))
    , m_retry(dialogButton(tr("&Retry")))
    , m_dismiss(dialogButton(tr("&Dismiss")))
    , m_copy(dialogButton(tr("&Copy")))
    , m_export(dialogButton(tr("&Export…")))
    , m_close(dialogButton(tr("Close")))
{
    setWindowTitle(tr("Activity"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_operations.setSourceModel(&m_model);
    m_table = new ActivityTable(theme, m_operations);
    m_page = new MessagePage(theme, m_table->viewport());
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Name, reason, id or request id"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layOut();
    connectParts();
    connectButtons();
    follow();
    m_table->setFocus();
}

void ActivityDialog::keyPressEvent(QKeyEvent *event)
{
    // Return goes to what has the focus; a dialog would press some button from anywhere.
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}

void ActivityDialog::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_filter, 1);
    top->addWidget(m_states);
    auto *inTable = new QVBoxLayout(m_table->viewport());
    inTable->addWidget(m_page);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    for (QPushButton *each : {m_show, m_retry, m_dismiss})
        bottom->addWidget(each);
    bottom->addSpacing(8);
    bottom->addWidget(m_count, 1);
    bottom->addSpacing(8);
    for (QPushButton *each : {m_copy, m_export, m_close})
        bottom->addWidget(each);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);
    column->addLayout(bottom);
    resizeAtFirst(*this, Size);
}

void ActivityDialog::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_operations, &ActivityFilter::setText);
    connect(m_filter, &QLineEdit::textChanged, this, &ActivityDialog::follow);
    connect(m_states, &StateFilter::groupChosen, this, [this](Group group) {
        m_operations.setGroup(group);
        follow();
    });
    connect(&m_model, &ActivityModel::stateChanged, this, &ActivityDialog::follow);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_operations, change, this, &ActivityDialog::follow);
    connect(m_table, &ActivityTable::selectedChanged, this, &ActivityDialog::updateButtons);
    const CharacterListModel &characters = m_parts.characters;
    connect(&characters, &QAbstractItemModel::rowsInserted, this, &ActivityDialog::updateButtons);
    connect(&characters, &QAbstractItemModel::modelReset, this, &ActivityDialog::updateButtons);
    connect(&characters, &CharacterListModel::stateChanged, this, &ActivityDialog::updateButtons);
    connect(m_page, &MessagePage::buttonClicked, this, &ActivityDialog::answerPage);
}

void ActivityDialog::connectButtons()
{
    connect(m_show, &QPushButton::clicked, this, &ActivityDialog::showSelected);
    connect(m_table, &QTableView::activated, this, &ActivityDialog::showSelected);
    connect(m_retry, &QPushButton::clicked, this, &ActivityDialog::retrySelected);
    connect(m_dismiss, &QPushButton::clicked, this, &ActivityDialog::dismissSelected);
    connect(m_copy, &QPushButton::clicked, this, &ActivityDialog::copy);
    connect(m_table, &ActivityTable::copyRequested, this, &ActivityDialog::copy);
    connect(m_export, &QPushButton::clicked, this, &ActivityDialog::askWhereTo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    const auto find = [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    };
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, find);
}

/// Something is there to see, or to go on with.
void ActivityDialog::follow()
{
    readOn();
    m_table->selectFirst();
    presentPage();
    m_count->setText(operationsText(m_model, m_operations));
    finishExport();
    updateButtons();
}

/// What is looked for may be in what is not read yet, and an export has all.
void ActivityDialog::readOn()
{
    const bool needsAll = m_operations.isFiltering() || !m_exportTo.isEmpty();
    if (needsAll && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

void ActivityDialog::presentPage()
{
    const bool isEmpty = m_operations.rowCount() == 0 && m_model.state() != State::Loading;
    m_page->setVisible(isEmpty);
    const std::optional<Error> &error = m_model.error();
    m_problem->say(error && !isEmpty ? error->text() : m_exportProblem);
    if (isEmpty)
        presentNoRows(*m_page, m_model, m_operations);
}

void ActivityDialog::answerPage()
{
    if (m_model.rowCount() == 0) {
        m_model.retry();
        return;
    }
    m_filter->clear();
    m_states->setGroup(Group::All);
    m_table->setFocus();
}

bool ActivityDialog::canRetry(const Operation &operation) const
{
    // A later decision on the same character is what counts.
    const Operation *latest = m_parts.queue.operations().latestFor(operation.character);
    return operation.state == OperationState::Failed && latest != nullptr
        && latest->id == operation.id;
}

bool ActivityDialog::canDismiss(const Operation &operation) const
{
    return operation.isHandedBack() && m_parts.queue.operations().find(operation.id) != nullptr;
}

CharacterId ActivityDialog::showable() const
{
    const QList<Operation> selected = m_table->selected();
    const CharacterId id = selected.size() == 1 ? selected.constFirst().character : CharacterId();
    return m_parts.characters.loaded().rowOf(id) < 0 ? CharacterId() : id;
}

/// Why it cannot be shown, or what that takes.
QString ActivityDialog::showTip() const
{
    const CharacterId id = showable();
    if (m_parts.characters.isHidden(id))
        return tr("The filter hides this character, and goes when it is shown.");
    if (!id.isEmpty())
        return {};
    return m_table->selected().size() == 1
        ? tr("This character is not in the list that the window shows: it may be in another "
             "queue, or gone.")
        : tr("Select one decision to see its character.");
}

void ActivityDialog::updateButtons()
{
    const QList<Operation> selected = m_table->selected();
    const auto isAny = [&](bool (ActivityDialog::*can)(const Operation &) const) {
        return std::any_of(selected.cbegin(), selected.cend(),
                           [&](const Operation &one) { return (this->*can)(one); });
    };
    m_show->setEnabled(!showable().isEmpty());
    m_show->setToolTip(showTip()); // read out, too
    m_retry->setEnabled(isAny(&ActivityDialog::canRetry));
    m_dismiss->setEnabled(isAny(&ActivityDialog::canDismiss));
    m_copy->setEnabled(!selected.isEmpty());
    m_export->setEnabled(m_operations.rowCount() > 0 && m_exportTo.isEmpty()
                         && m_model.state() != State::Failed);
}

void ActivityDialog::copy()
{
    const QList<Operation> selected = m_table->selected();
    if (!selected.isEmpty())
        QGuiApplication::clipboard()->setText(activityToText(selected));
}

void ActivityDialog::askWhereTo()
{
    //: The name of a file, before day, time and ending: small ASCII letters and dashes
    auto *dialog = new ExportDialog(tr("Export"), tr("activity", "file name"), this);
    connect(dialog, &ExportDialog::chosen, this, &ActivityDialog::exportTo);
    dialog->open();
}

void ActivityDialog::exportTo(const QString &fileName)
{
    m_exportTo = fileName;
    m_exportProblem.clear();
    follow();
}

void ActivityDialog::finishExport()
{
    // A part of the record, exported as if it were all, would be worse than nothing.
    if (m_model.state() == State::Failed)
        m_exportTo.clear();
    if (m_exportTo.isEmpty() || m_model.state() != State::AtEnd)
        return;
    const QString fileName = std::exchange(m_exportTo, QString());
    const QList<Operation> operations = m_operations.operations();
    m_writer.write(fileName, operations, this,
                   [this, fileName, count = operations.size()](const Result<void> &written) {
                       m_exportProblem = written ? QString() : written.error().message;
                       follow();
                       if (written)
                           //: %1 is a number, %2 the name of a file
                           m_count->setText(
                               tr("Exported: %1, to %2")
                                   .arg(countText(count), QFileInfo(fileName).fileName()));
                   });
}

void ActivityDialog::retrySelected()
{
    for (const Operation &operation : m_table->selected()) {
        if (canRetry(operation))
            m_parts.queue.retry(operation.id);
    }
    m_table->setFocus();
}

void ActivityDialog::dismissSelected()
{
    for (const Operation &operation : m_table->selected()) {
        if (canDismiss(operation))
            m_parts.queue.dismiss(operation.id);
    }
    m_table->setFocus();
}

void ActivityDialog::showSelected()
{
    if (const CharacterId id = showable(); !id.isEmpty())
        emit showRequested(id);
}
