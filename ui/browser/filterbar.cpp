// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filterbar.h"

#include "models/characterlistmodel.h"
#include "ui/browser/errorsdialog.h"
#include "ui/browser/filterchip.h"
#include "ui/browser/filterdialog.h"
#include "ui/browser/filterfield.h"
#include "ui/browser/filtertext.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>
#include <utility>

namespace {

constexpr int Margin = 8;

/// Whether failed characters may be among those listed.
bool listsFailed(const CharacterListModel &characters)
{
    const CharacterStatus queue = characters.query().status;
    return queue == CharacterStatus::Failed
        || (queue == CharacterStatus::Unknown
            && characters.filter().statuses.contains(CharacterStatus::Failed));
}

QPushButton *makeButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoDefault(true); // Return presses what has the focus
    // The words have their place in a narrow column too.
    button->setMinimumWidth(button->fontMetrics().horizontalAdvance(text) + 12);
    return button;
}

} // namespace

FilterBar::FilterBar(CharactersApi &api, CharacterListModel &characters, const Theme &theme,
                     QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_characters(characters)
    , m_theme(theme)
    , m_query(characters.query())
    , m_field(new FilterField(theme))
    , m_more(makeButton(tr("More filters…")))
    , m_errors(makeButton(tr("By error…")))
    , m_chips(new QWidget)
    , m_flow(new FlowLayout(m_chips))
    , m_found(new QWidget)
    , m_count(new ElidedLabel)
    , m_further(makeButton(tr("Look further")))
    , m_clear(makeButton(tr("Clear")))
{
    m_more->setAccessibleName(tr("More filters"));
    m_clear->setAccessibleName(tr("Clear filter"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setElideMode(Qt::ElideRight);
    m_count->setMinimumWidth(1); // the column may be narrow
    layOut();
    connectParts();
    present();
}

void FilterBar::layOut()
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_flow->setSpacing(4);
    m_flow->addWidget(m_errors);
    auto *top = new QHBoxLayout;
    top->setSpacing(Margin);
    top->addWidget(m_field, 1);
    top->addWidget(m_more);
    // The count has a line of its own, or it would be cut beside the buttons.
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Margin);
    buttons->addStretch(1);
    buttons->addWidget(m_further);
    buttons->addWidget(m_clear);
    auto *found = new QVBoxLayout(m_found);
    found->setContentsMargins(0, 0, 0, 0);
    found->setSpacing(Margin / 2);
    found->addWidget(m_count);
    found->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(Margin);
    column->addLayout(top);
    column->addWidget(m_chips);
    column->addWidget(m_found);
}

void FilterBar::connectParts()
{
    connect(m_field, &FilterField::filterTyped, this, [this](const QString &text) {
        CharacterFilter filter = m_characters.filter();
        filter.text = text;
        edit(filter);
    });
    connect(m_field, &FilterField::onRequested, this, &FilterBar::listRequested);
    connect(m_field, &FilterField::backRequested, this, &FilterBar::backRequested);
    connect(m_more, &QPushButton::clicked, this, &FilterBar::askForCriteria);
    connect(m_errors, &QPushButton::clicked, this, &FilterBar::askForError);
    connect(m_clear, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_further, &QPushButton::clicked, &m_characters, &CharacterListModel::lookFurther);
    connect(&m_characters, &CharacterListModel::filterChanged, this, &FilterBar::present);
    connect(&m_characters, &CharacterListModel::loadedReplaced, this, [this] {
        // While it is the same queue the field stays as it is: somebody may be typing.
        if (std::exchange(m_query, m_characters.query()) != m_query)
            m_field->setTyped(m_characters.filter().text);
        presentChips();
    });
    connect(&m_characters, &QAbstractItemModel::modelReset, this, &FilterBar::presentCount);
    connect(&m_characters, &QAbstractItemModel::rowsInserted, this, &FilterBar::presentCount);
    connect(&m_characters, &CharacterListModel::hiddenPrepended, this, &FilterBar::presentCount);
    connect(&m_characters, &CharacterListModel::stateChanged, this, &FilterBar::presentCount);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FilterBar::minimumSizeHint() const
{
    // As narrow as the list is, whatever the chips say.
    return {216, QWidget::minimumSizeHint().height()};
}

void FilterBar::takeFocus()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::edit(const CharacterFilter &filter)
{
    m_characters.setFilter(filter);
}

void FilterBar::present()
{
    // What is being typed is not to be taken back by what was typed before.
    if (!m_field->hasFocus() || m_field->text().trimmed() != m_characters.filter().text.trimmed())
        m_field->setTyped(m_characters.filter().text);
    presentChips();
    presentCount();
}

void FilterBar::presentChips()
{
    const bool areFailed = listsFailed(m_characters);
    m_errors->setVisible(areFailed);
    if (m_characters.filter() != std::exchange(m_chipped, m_characters.filter()))
        makeChips();
    m_chips->setVisible(areFailed || m_flow->count() > 1);
}

void FilterBar::makeChips()
{
    const QWidget *focus = window()->focusWidget();
    const bool hadFocus = focus != nullptr && m_chips->isAncestorOf(focus) && focus != m_errors;
    // The button stays, before them.
    while (m_flow->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const QList<FilterPart> parts = partsOf(m_characters.filter());
    for (const FilterPart &part : parts) {
        auto *chip = new FilterChip(m_theme, part.text, m_chips);
        connect(chip, &QPushButton::clicked, this, [this, part] { edit(part.without); });
        m_flow->addWidget(chip);
        chip->show();
    }
    if (hadFocus)
        (parts.isEmpty() ? static_cast<QWidget *>(m_field) : m_flow->itemAt(1)->widget())
            ->setFocus(Qt::OtherFocusReason);
}

void FilterBar::presentCount()
{
    const QLocale locale;
    const QString found = locale.toString(m_characters.rowCount());
    const QString all = locale.toString(m_characters.loaded().size());
    m_found->setVisible(m_characters.isFiltered());
    m_further->setVisible(m_characters.state() == CharacterListModel::State::Paused);
    // With those decided, which stay in the list, and no longer count in the queue.
    //: How many match, and of how many, so far or in all: both are numbers
    m_count->setText(tr("%1 found in %2 looked through").arg(found, all));
    m_count->setToolTip(m_count->text());
}

void FilterBar::askForCriteria()
{
    m_field->apply(); // or it would be lost by the answer
    auto *dialog = new FilterDialog(m_theme, m_characters.filter(),
                                    m_characters.query().status == CharacterStatus::Unknown, this);
    connect(dialog, &FilterDialog::chosen, this, &FilterBar::edit);
    dialog->open();
}

void FilterBar::askForError()
{
    auto *dialog = new ErrorsDialog(m_api, m_characters, m_theme, this);
    connect(dialog, &ErrorsDialog::chosen, this, [this](const QString &message) {
        CharacterFilter filter = m_characters.filter();
        filter.errorMessage = message;
        filter.isErrorWhole = true;
        edit(filter);
    });
    dialog->open();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colours().panel);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.colours().hairline);
}
