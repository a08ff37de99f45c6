// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filterdialog.h"

#include "ui/browser/statustext.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int FieldWidth = 320;
constexpr int MostDays = 36'500;

using Flag = CharacterFilter::Flag;

/// Whole days, or nothing where it is none or something else.
QString daysText(const std::optional<std::chrono::seconds> &age)
{
    const std::chrono::days days =
        std::chrono::duration_cast<std::chrono::days>(age.value_or(std::chrono::seconds(0)));
    return age && days == *age ? QString::number(days.count()) : QString();
}

/// Takes over what was typed into \a field; false if that is no number of days.
bool readDays(const QLineEdit &field, std::optional<std::chrono::seconds> &age)
{
    const QString typed = field.text().trimmed();
    if (typed == daysText(age))
        return true; // also one that is no whole number of days
    bool isNumber = typed.isEmpty();
    const int days = typed.isEmpty() ? 0 : typed.toInt(&isNumber);
    if (!isNumber || (!typed.isEmpty() && (days < 1 || days > MostDays)))
        return false;
    age.reset();
    if (!typed.isEmpty())
        age = std::chrono::days(days);
    return true;
}

QWidget *rowOf(const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    return row;
}

} // namespace

FilterDialog::FilterDialog(const Theme &theme, CharacterFilter filter, bool mayChooseStatus,
                           QWidget *parent)
    : QDialog(parent)
    , m_filter(std::move(filter))
    , m_older(line(tr("Older than, in days"), daysText(m_filter.created.from)))
    , m_newer(line(tr("Newer than, in days"), daysText(m_filter.created.below)))
    , m_error(line(tr("Error contains"), m_filter.errorMessage))
    , m_flags(new QButtonGroup(this))
    , m_problem(new ProblemLabel(theme))
{
    setWindowTitle(tr("Filter"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(1, FieldWidth);
    if (mayChooseStatus)
        add(*grid, tr("Status"), statusRow());
    //: An age; a field and the word "days" follow
    add(*grid, tr("Older than"), rowOf({m_older, new QLabel(tr("days"))}));
    //: An age; a field and the word "days" follow
    add(*grid, tr("Newer than"), rowOf({m_newer, new QLabel(tr("days"))}));
    add(*grid, tr("Error contains"), m_error);
    add(*grid, tr("Attribute"), attributeRow());
    add(*grid, tr("Flag"), flagRow());
    m_problem->keepRoom();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(buttonRow());
    column->setSizeConstraint(QLayout::SetFixedSize);
    m_older->setFocus();
}

QLineEdit *FilterDialog::line(const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textEdited, this, [this] { m_problem->say({}); });
    return field;
}

QWidget *FilterDialog::statusRow()
{
    QList<QWidget *> buttons;
    for (const CharacterStatus status : {CharacterStatus::Reviewing, CharacterStatus::Failed,
                                         CharacterStatus::Synthesizing, CharacterStatus::Ready}) {
        Character one;
        one.status = status;
        auto *button = new QPushButton(statusText(one));
        button->setCheckable(true);
        button->setChecked(m_filter.statuses.contains(status));
        button->setAutoDefault(false);
        m_statuses.append({status, button});
        buttons.append(button);
    }
    return rowOf(buttons);
}

QWidget *FilterDialog::attributeRow()
{
    const AttributeCriterion first = m_filter.attributes.value(0);
    m_key = line(tr("Attribute name"), first.key);
    m_value = line(tr("Attribute value"), first.value);
    m_key->setPlaceholderText(tr("Any name"));
    m_value->setPlaceholderText(tr("Any value"));
    return rowOf({m_key, m_value});
}

QWidget *FilterDialog::flagRow()
{
    QList<QWidget *> buttons;
    //: of a flag: it does not matter
    for (const auto &[flag, text] : {std::pair{Flag::Any, tr("Any")},
                                     {Flag::Flagged, tr("Flagged")},
                                     {Flag::NotFlagged, tr("Not flagged")}}) {
        auto *button = new QRadioButton(text);
        button->setChecked(m_filter.flag == flag);
        m_flags->addButton(button, int(flag));
        buttons.append(button);
    }
    return rowOf(buttons);
}

QWidget *FilterDialog::buttonRow()
{
    QPushButton *cancel = dialogButton(tr("Cancel"));
    auto *apply = new QPushButton(tr("Apply"));
    apply->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &QDialog::accept);
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return rowOf({space, cancel, apply});
}

void FilterDialog::add(QGridLayout &grid, const QString &label, QWidget *field)
{
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(label), row, 0);
    grid.addWidget(field, row, 1);
}

bool FilterDialog::readAges(AgeRange &age)
{
    for (const auto &[field, limit] :
         {std::pair{m_older, &AgeRange::from}, {m_newer, &AgeRange::below}}) {
        if (readDays(*field, age.*limit))
            continue;
        m_problem->say(tr("An age is a whole number of days, from 1 on, or nothing."));
        field->setFocus();
        field->selectAll();
        return false;
    }
    if (age.from && age.below && *age.from >= *age.below) {
        m_problem->say(tr("Nothing is older than the one and newer than the other."));
        m_newer->setFocus();
        return false;
    }
    return true;
}

void FilterDialog::accept()
{
    CharacterFilter filter = m_filter;
    if (!readAges(filter.created))
        return;
    filter.errorMessage = m_error->text().trimmed();
    // What was chosen from a list is a whole message until somebody types another.
    filter.isErrorWhole =
        m_filter.isErrorWhole && filter.errorMessage == m_filter.errorMessage.trimmed();
    filter.flag = Flag(m_flags->checkedId());
    for (const auto &[status, button] : std::as_const(m_statuses)) {
        if (button->isChecked())
            filter.statuses.insert(status);
        else
            filter.statuses.erase(status);
    }
    const AttributeCriterion first{.key = m_key->text().trimmed(),
                                   .value = m_value->text().trimmed()};
    if (!filter.attributes.isEmpty())
        filter.attributes.removeFirst();
    if (!first.key.isEmpty() || !first.value.isEmpty())
        filter.attributes.prepend(first);
    QDialog::accept();
    emit chosen(filter);
}
