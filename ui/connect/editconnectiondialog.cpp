// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/editconnectiondialog.h"

#include "ui/connect/connectionoptions.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int FieldWidth = 352;

} // namespace

EditConnectionDialog::EditConnectionDialog(const Theme &theme, const Connection &connection,
                                           QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
{
    setWindowTitle(tr("Edit connection"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new WrappedLabel(connection.name);
    title->setFont(theme.titleFont());
    auto *serverLabel = new QLabel(tr("Server"));
    auto *server = new WrappedLabel(connection.server.toString());
    auto *why = new WrappedLabel(
        tr("The server cannot change, since the key belongs to it. For another server "
           "add a connection."));
    why->setForegroundRole(QPalette::PlaceholderText);
    const int labels = std::max(ConnectionOptions::labelWidthIn(*this),
                                fontMetrics().horizontalAdvance(serverLabel->text()));
    m_options = new ConnectionOptions(theme, labels);
    m_options->showOptionsOf(connection);

    auto *fixed = new QGridLayout;
    fixed->setHorizontalSpacing(16);
    fixed->setVerticalSpacing(4);
    fixed->setColumnMinimumWidth(0, labels);
    fixed->setColumnStretch(1, 1);
    fixed->setColumnMinimumWidth(1, FieldWidth);
    fixed->addWidget(serverLabel, 0, 0, Qt::AlignTop);
    fixed->addWidget(server, 0, 1);
    fixed->addWidget(why, 1, 1);
    QPushButton *cancel = dialogButton(tr("Cancel"));
    auto *apply = new QPushButton(tr("&Apply"));
    apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addLayout(fixed);
    layout->addWidget(m_options);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    // As high as what it shows.
    layout->setSizeConstraint(QLayout::SetFixedSize);

    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_options->focusProxy();
}

void EditConnectionDialog::accept()
{
    if (!m_options->check())
        return;
    Connection edited = m_connection;
    m_options->applyTo(edited);
    QDialog::accept();
    emit this->edited(edited);
}
