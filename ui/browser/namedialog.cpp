// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/namedialog.h"

#include "settings/keepable.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/dialogcolumn.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Width = 384;

} // namespace

NameDialog::NameDialog(const Theme &theme, const QString &title, const QString &name,
                       const QStringList &taken, QWidget *parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_name(new QLineEdit(name))
    , m_problem(new ProblemLabel(theme))
    , m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new WrappedLabel(title);
    heading->setFont(theme.titleFont());
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(int(LongestName));
    m_name->selectAll();
    QPushButton *cancel = dialogButton(tr("Cancel"));
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    QVBoxLayout *layout = addColumn(*this, Width);
    layout->addWidget(heading);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    present();
    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::present);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_name->setFocus();
}

QString NameDialog::name() const
{
    return keepable(m_name->text(), LongestName);
}

void NameDialog::present()
{
    const bool isTaken = m_taken.contains(name());
    m_problem->say(isTaken ? tr("There is one of this name.") : QString());
    m_save->setEnabled(!isTaken && !name().isEmpty());
}

void NameDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    const QString chosen = name();
    QDialog::accept();
    emit named(chosen);
}
