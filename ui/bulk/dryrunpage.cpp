// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/dryrunpage.h"

#include "net/ratebudget.h"
#include "queue/attempt.h"
#include "queue/cleanup.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/leftoutrow.h"
#include "ui/bulk/pickdelegate.h"
#include "ui/bulk/picklist.h"
#include "ui/bulk/pickref.h"
#include "ui/bulk/planfigures.h"
#include "ui/bulk/plantext.h"
#include "ui/bulk/scoperow.h"
#include "ui/theme/dialogbutton.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr std::chrono::seconds Tick{1};
constexpr int TypedWidth = 120;

} // namespace

DryRunPage::DryRunPage(CleanupPlan plan, RefLoader &refs, const RateBudget &budget,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_refs(refs)
    , m_theme(theme)
    , m_budget(budget)
    , m_model(std::move(plan))
    , m_title(new QLabel)
    , m_left(new QVBoxLayout)
    , m_list(new PickList(refs, theme))
    , m_figures(new PlanFigures(theme))
    , m_scope(new ScopeRow)
    , m_leftOut(new LeftOutRow)
    , m_why(new QComboBox)
    , m_typeLabel(new QLabel)
    , m_typed(new QLineEdit)
    , m_saved(new ElidedLabel)
    , m_startWords(new WrappedLabel)
    , m_problem(new ProblemLabel(theme))
    , m_save(dialogButton(tr("Save &list…")))
    , m_cancel(dialogButton(tr("&Cancel")))
    , m_start(dialogButton(tr("&Start")))
{
    m_list->setModel(&m_model);
    m_list->setAccessibleName(listName(this->plan().action()));
    m_title->setFont(theme.titleFont());
    m_title->setTextFormat(Qt::PlainText);
    m_why->setEditable(true);
    m_why->setInsertPolicy(QComboBox::NoInsert);
    m_why->setCompleter(nullptr); // what is typed is what is meant
    m_why->setFocusPolicy(Qt::StrongFocus);
    m_why->installEventFilter(this);
    m_why->setAccessibleName(tr("Reason"));
    m_why->lineEdit()->setAccessibleName(tr("Reason"));
    m_why->lineEdit()->setPlaceholderText(tr("Reason, for the record of each"));
    m_why->lineEdit()->setMaxLength(LongestWhy);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setForegroundRole(QPalette::PlaceholderText);
    m_startWords->setForegroundRole(QPalette::PlaceholderText);
    m_typed->setFixedWidth(TypedWidth);
    m_typed->setPlaceholderText(typedText(this->plan().action()));
    m_typed->setAccessibleDescription(m_typed->placeholderText());
    m_start->setDefault(true); // for the look: the dialog lets Return press nothing from afar
    layOut(theme);
    connectParts();
    present();
    m_tick.start(Tick);
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

void DryRunPage::layOut(const Theme &theme)
{
    auto *hint = new QLabel(tr("Delete or Space takes the selected one out."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setFont(theme.textFont());
    m_left->setSpacing(8);
    m_left->addWidget(m_list, 1);
    m_left->addWidget(hint);
    m_left->addWidget(m_why);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(24);
    middle->addLayout(m_left, 1);
    middle->addWidget(m_figures);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_save);
    bottom->addWidget(m_saved, 1);
    bottom->addWidget(m_typeLabel);
    bottom->addWidget(m_typed);
    bottom->addSpacing(8);
    bottom->addWidget(m_cancel);
    bottom->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_scope);
    column->addWidget(m_leftOut);
    column->addLayout(middle, 1);
    column->addWidget(m_startWords);
    column->addWidget(m_problem);
    column->addLayout(bottom);
}

void DryRunPage::connectParts()
{
    connect(m_list, &PickList::takeOutRequested, this, &DryRunPage::takeOut);
    connect(m_list, &PickList::putBackRequested, this, &DryRunPage::putBack);
    connect(m_scope, &ScopeRow::allRequested, this, &DryRunPage::allRequested);
    connect(m_leftOut, &LeftOutRow::includeRequested, this, &DryRunPage::includeFlagged);
    connect(m_leftOut, &LeftOutRow::putBackRequested, this, &DryRunPage::putBack);
    connect(m_typed, &QLineEdit::textChanged, this, &DryRunPage::present);
    connect(m_typed, &QLineEdit::returnPressed, this, &DryRunPage::requestStart);
    connect(m_save, &QPushButton::clicked, this, &DryRunPage::askWhereTo);
    connect(m_cancel, &QPushButton::clicked, this, &DryRunPage::cancelRequested);
    connect(m_start, &QPushButton::clicked, this, &DryRunPage::requestStart);
    connect(&m_tick, &QTimer::timeout, this, &DryRunPage::presentTimes);
}

QString DryRunPage::why() const
{
    return m_why->currentText().simplified();
}

void DryRunPage::setScope(const DryRunScope &scope)
{
    m_scope->present(scope);
}

void DryRunPage::offerReasons(const QStringList &reasons)
{
    m_why->clear();
    m_why->addItems(reasons);
    m_why->setCurrentIndex(-1); // none unless somebody says so
    m_why->clearEditText();
}

void DryRunPage::showRefs(const Character &character)
{
    if (m_pictures != nullptr || character.refs.isEmpty())
        return;
    m_pictures = makePickRefs(character, m_refs, m_theme);
    m_list->setFixedHeight(m_theme.roomFor(PickDelegate::RowHeight));
    m_left->insertWidget(1, m_pictures, 1);
    present();
}

/// Who turns the wheel in passing chooses no reason by it.
bool DryRunPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_why || event->type() != QEvent::Wheel || m_why->hasFocus())
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void DryRunPage::takeFocus()
{
    m_list->setFocus();
}

void DryRunPage::setStarting()
{
    m_isStarting = true;
    m_problem->say({});
    present();
}

void DryRunPage::setFailed(const QString &problem)
{
    m_isStarting = false;
    m_problem->say(problem);
    present();
}

/// The number as it stands there, or as the language writes it.
bool DryRunPage::isConfirmed() const
{
    const std::optional<qsizetype> wanted = plan().numberToType();
    const QString typed = m_typed->text().trimmed();
    return !wanted || typed == QString::number(*wanted) || typed == numberText(*wanted);
}

void DryRunPage::present()
{
    m_title->setText(headingText(plan().action(), plan().count()));
    m_figures->present(plan());
    presentTimes();
    m_leftOut->present(plan());
    if (m_pictures != nullptr)
        m_pictures->setVisible(plan().count() + plan().flagged().size() > 0);
    const bool isLookingUp = !plan().awaited().isEmpty();
    m_startWords->setText(isLookingUp ? lookUpText(plan())
                                      : startText(plan(), Cleanup::DefaultHold));
    m_startWords->setVisible(isLookingUp || plan().count() > 0);
    const std::optional<qsizetype> wanted = plan().numberToType();
    const QString words = tr("Type %1 to start").arg(wanted.value_or(0));
    m_typeLabel->setText(words);
    m_typed->setAccessibleName(words);
    m_typeLabel->setVisible(wanted && !isLookingUp);
    m_typed->setVisible(wanted && !isLookingUp);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_list, m_scope, m_leftOut, m_why, m_typed, m_cancel})
        each->setEnabled(!m_isStarting);
    m_save->setEnabled(!isLookingUp && plan().count() > 0);
    m_start->setEnabled(!isLookingUp && !m_isStarting && plan().count() > 0 && isConfirmed());
}

void DryRunPage::presentTimes()
{
    m_figures->presentTimes(plan(), m_budget.cleanupPace(Attempt::bucketFor(plan().action())));
}

void DryRunPage::requestStart()
{
    if (m_start->isEnabled())
        emit startRequested();
}
