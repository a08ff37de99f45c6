// SPDX-License-Identifier: Apache-2.0
#include "ui/review/reasonsdialog.h"

#include "settings/settings.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/dialogcolumn.h"
#include "ui/theme/wrappedlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int Width = 352; ///< of the lines

} // namespace

ReasonsDialog::ReasonsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Reasons"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    fill(settings.reasons());
    m_lines.constFirst()->setFocus();
}

void ReasonsDialog::layOut()
{
    auto *lines = new QGridLayout;
    lines->setHorizontalSpacing(16);
    lines->setVerticalSpacing(8);
    lines->setColumnStretch(1, 1);
    for (int i = 0; i < MostReasons; ++i) {
        auto *line = new QLineEdit;
        line->setMaxLength(static_cast<int>(LongestReason));
        line->setAccessibleName(tr("Reason %1").arg(i + 1));
        line->installEventFilter(this);
        lines->addWidget(new QLabel(QString::number(i + 1)), i, 0);
        lines->addWidget(line, i, 1);
        m_lines.append(line);
    }
    QPushButton *defaults = dialogButton(tr("&Defaults"));
    QPushButton *cancel = dialogButton(tr("Cancel"));
    QPushButton *apply = dialogButton(tr("&Apply"));
    apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(defaults);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(apply);
    QVBoxLayout *column = addColumn(*this, Width);
    column->addWidget(new WrappedLabel(tr("Shift+X offers these by their number. What is chosen "
                                          "stands in the record of the decision. Ctrl+Up and "
                                          "Ctrl+Down move a line.")));
    column->addLayout(lines);
    column->addLayout(buttons);
    connect(defaults, &QPushButton::clicked, this, [this] { fill(Settings::defaultReasons()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
}

void ReasonsDialog::fill(const QStringList &reasons)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setText(reasons.value(i));
}

void ReasonsDialog::accept()
{
    QStringList reasons;
    for (const QLineEdit *line : std::as_const(m_lines))
        reasons.append(line->text());
    m_settings.setReasons(reasons);
    QDialog::accept();
}

bool ReasonsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const int step = key.key() == Qt::Key_Up ? -1 : key.key() == Qt::Key_Down ? 1 : 0;
        const bool isMove =
            step != 0 && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
        if (isMove) {
            moveLine(m_lines.indexOf(static_cast<QLineEdit *>(watched)), step);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

/// Exchanges \a line with the one beside it, and goes there.
void ReasonsDialog::moveLine(qsizetype line, int step)
{
    const qsizetype other = line + step;
    if (line < 0 || other < 0 || other >= m_lines.size())
        return;
    const QString text = m_lines.at(line)->text();
    m_lines.at(line)->setText(m_lines.at(other)->text());
    m_lines.at(other)->setText(text);
    m_lines.at(other)->setFocus();
}
