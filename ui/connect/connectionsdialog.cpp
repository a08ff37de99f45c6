// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/connectionsdialog.h"

#include "settings/settings.h"
#include "ui/connect/connectiondelegate.h"
#include "ui/connect/connectionlistmodel.h"
#include "ui/connect/editconnectiondialog.h"
#include "ui/connect/forgetdialog.h"
#include "ui/firstsize.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int Width = 720;
constexpr int RowsShown = 6;

} // namespace

ConnectionsDialog::ConnectionsDialog(const Theme &theme, Settings &settings, const QUuid &open,
                                     QWidget *parent, std::function<int()> unsent)
    : QDialog(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_open(open)
    , m_unsent(std::move(unsent))
    , m_model(new ConnectionListModel(settings, open, this))
    , m_list(new QListView)
    , m_problem(new ProblemLabel(theme))
    , m_switch(dialogButton(tr("&Switch to")))
    , m_rename(dialogButton(tr("&Rename")))
    , m_edit(dialogButton(tr("&Edit…")))
    , m_key(dialogButton(tr("New &Key…")))
    , m_forget(dialogButton(tr("&Forget…")))
    , m_add(dialogButton(tr("&Add…")))
    , m_close(dialogButton(tr("Close")))
{
    setWindowTitle(tr("Connections"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConnectionDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::AlternateBase);
    m_list->setMinimumHeight(RowsShown * theme.roomFor(ConnectionDelegate::RowHeight));
    m_switch->setDefault(true);
    layOut();
    connectButtons();
    select(open.isNull() ? m_model->index(0).data(ConnectionListModel::IdRole).toUuid() : open);
    m_list->setFocus();
}

void ConnectionsDialog::layOut()
{
    auto *side = new QVBoxLayout;
    side->setSpacing(8);
    int width = 0;
    for (QPushButton *each : {m_switch, m_rename, m_edit, m_key, m_forget, m_add, m_close})
        width = std::max(width, each->sizeHint().width());
    for (QPushButton *each : {m_switch, m_rename, m_edit, m_key, m_forget, m_add, m_close})
        each->setMinimumWidth(width);
    for (QPushButton *each : {m_switch, m_rename, m_edit, m_key, m_forget})
        side->addWidget(each);
    side->addStretch();
    side->addWidget(m_add);
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_list, 1);
    top->addLayout(side);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(16);
    bottom->addWidget(m_problem, 1);
    bottom->addStretch();
    bottom->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addLayout(bottom);
    resizeAtFirst(*this, {Width, sizeHint().height()});
}

void ConnectionsDialog::connectButtons()
{
    connect(m_switch, &QPushButton::clicked, this, &ConnectionsDialog::switchToCurrent);
    connect(m_list, &QListView::doubleClicked, this, &ConnectionsDialog::switchToCurrent);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        m_list->edit(m_list->currentIndex());
    });
    connect(m_edit, &QPushButton::clicked, this, &ConnectionsDialog::editCurrent);
    connect(m_key, &QPushButton::clicked, this, [this] { emit keyRequested(current()); });
    connect(m_forget, &QPushButton::clicked, this, &ConnectionsDialog::askToForget);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::addRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_model, &ConnectionListModel::nameGiven, m_problem, &ProblemLabel::say);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_selected); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionsDialog::updateButtons);
}

QUuid ConnectionsDialog::current() const
{
    return m_list->currentIndex().data(ConnectionListModel::IdRole).toUuid();
}

void ConnectionsDialog::select(const QUuid &id)
{
    const QModelIndex index = m_model->indexOf(id);
    m_list->setCurrentIndex(index.isValid() ? index : m_model->index(0));
    updateButtons();
}

void ConnectionsDialog::updateButtons()
{
    m_problem->say({});
    const QUuid id = current();
    // A reset has no current row, and selects it again afterwards.
    if (!id.isNull())
        m_selected = id;
    m_switch->setEnabled(!id.isNull() && id != m_open);
    for (QPushButton *each : {m_rename, m_edit, m_key, m_forget})
        each->setEnabled(!id.isNull());
}

void ConnectionsDialog::switchToCurrent()
{
    const QUuid id = current();
    if (id.isNull() || id == m_open)
        return;
    accept();
    emit switchRequested(id);
}

void ConnectionsDialog::editCurrent()
{
    const std::optional<Connection> connection = m_settings.connection(current());
    if (!connection)
        return;
    auto *dialog = new EditConnectionDialog(m_theme, *connection, this);
    connect(dialog, &EditConnectionDialog::edited, this, [this](const Connection &edited) {
        // Its name, key and use may be others by now.
        std::optional<Connection> now = m_settings.connection(edited.id);
        if (!now || (now->proxy == edited.proxy && now->apiVersion == edited.apiVersion))
            return;
        now->proxy = edited.proxy;
        now->apiVersion = edited.apiVersion;
        if (m_settings.replaceConnection(*now))
            emit connectionEdited(now->id);
    });
    dialog->open();
}

void ConnectionsDialog::askToForget()
{
    const std::optional<Connection> connection = m_settings.connection(current());
    if (!connection)
        return;
    const bool isOpen = connection->id == m_open;
    const std::optional<int> unsent = isOpen && m_unsent ? std::optional(m_unsent()) : std::nullopt;
    auto *question = new ForgetDialog(m_theme, *connection, isOpen, unsent, this);
    connect(question, &QDialog::accepted, this,
            [this, id = connection->id] { emit forgetRequested(id); });
    question->open();
}
