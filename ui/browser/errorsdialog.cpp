// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/errorsdialog.h"

#include "ui/firstsize.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr QSize Size{480, 360};

} // namespace

ErrorsDialog::ErrorsDialog(CharactersApi &api, const CharacterListModel &characters,
                           const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_groups(api, characters)
    , m_list(new QListView)
    , m_progress(new ElidedLabel)
    , m_countAll(new QPushButton(tr("Count all")))
    , m_show(new QPushButton(tr("Show these")))
{
    setWindowTitle(tr("Failed by error"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Errors"));
    m_list->setModel(&m_groups);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setElideMode(Qt::ElideRight);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
    m_countAll->setAutoDefault(false);
    m_show->setDefault(true);
    layOut(theme);
    connect(m_countAll, &QPushButton::clicked, &m_groups, &ErrorGroups::countAll);
    connect(m_show, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(&m_groups, &ErrorGroups::progressed, this, &ErrorsDialog::present);
    connect(&m_groups, &QAbstractItemModel::modelReset, this, &ErrorsDialog::present);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ErrorsDialog::present);
    m_list->setCurrentIndex(m_groups.index(0));
    present();
    m_list->setFocus();
}

void ErrorsDialog::layOut(const Theme &theme)
{
    auto *title = new WrappedLabel(tr("Why characters have failed"));
    title->setFont(theme.titleFont());
    QPushButton *cancel = dialogButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(8);
    middle->addWidget(m_progress, 1);
    middle->addWidget(m_countAll);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addStretch();
    bottom->addWidget(cancel);
    bottom->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_list, 1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addLayout(bottom);
    resizeAtFirst(*this, Size);
}

QString ErrorsDialog::currentMessage() const
{
    return m_list->currentIndex().data(ErrorGroups::MessageRole).toString();
}

void ErrorsDialog::present()
{
    const QString number = QLocale().toString(m_groups.scanned());
    if (m_groups.isCounting())
        m_progress->setText(tr("Counting: %1").arg(number));
    else if (const std::optional<Error> error = m_groups.error())
        m_progress->setText(error->text());
    else if (m_groups.isWhole())
        m_progress->setText(tr("All that have failed: %1").arg(number));
    else
        m_progress->setText(tr("Of those loaded: %1").arg(number));
    m_countAll->setEnabled(!m_groups.isCounting() && !m_groups.isWhole());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_groups.index(0)); // after they were counted
    m_show->setEnabled(!currentMessage().isEmpty());
}

void ErrorsDialog::accept()
{
    const QString message = currentMessage();
    if (message.isEmpty())
        return;
    QDialog::accept();
    emit chosen(message);
}
