// SPDX-License-Identifier: Apache-2.0
#include "ui/aboutdialog.h"

#include "ui/theme/dialogbutton.h"
#include "ui/theme/dialogcolumn.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Width = 320; ///< of the text

} // namespace

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Greenroom"));
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is a version
    auto *title = new WrappedLabel(tr("Greenroom %1").arg(QCoreApplication::applicationVersion()));
    title->setFont(theme.titleFont());
    QPushButton *close = dialogButton(tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4);
    lines->addWidget(new WrappedLabel(tr("Reviews the refs of characters with one key.")));
    //: %1 is a version of Qt
    lines->addWidget(new WrappedLabel(
        tr("Licence: Apache-2.0. Made with Qt %1.").arg(QLatin1String(qVersion()))));
    QVBoxLayout *layout = addColumn(*this, Width);
    layout->addWidget(title);
    layout->addLayout(lines);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}
