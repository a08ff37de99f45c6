// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/filtering.h"

#include "models/characterlistmodel.h"
#include "models/reviewposition.h"
#include "settings/savedfilter.h"
#include "ui/actions.h"
#include "ui/browser/filterbar.h"
#include "ui/browser/savedpanel.h"

#include <QAction>
#include <QLocale>
#include <QStackedWidget>

#include <utility>

Filtering::Filtering(const Parts &parts, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_position(parts.position)
    , m_hidden(parts.selection, parts.characters)
    , m_keep(new QAction(tr("Keep Them"), this))
    , m_show(new QAction(tr("Clear the Filter and Show It"), this))
{
    FilterBar &bar = parts.bar;
    SavedPanel &saved = parts.saved;
    const QStackedWidget &lists = parts.lists;
    connect(&m_hidden, &HiddenPicks::dropped, this, &Filtering::tellDropped);
    connect(m_keep, &QAction::triggered, &m_hidden, &HiddenPicks::giveBack);
    connect(m_show, &QAction::triggered, this, [this] {
        m_position.showLoaded(m_offered);
        emit backRequested();
    });
    connect(&parts.characters, &CharacterListModel::filterChanged, this, &Filtering::withdrawOffer);
    connect(&parts.characters, &CharacterListModel::loadedReplaced, this,
            &Filtering::withdrawOffer);
    connect(&bar, &FilterBar::backRequested, this, &Filtering::backRequested);
    connect(&bar, &FilterBar::listRequested, &lists,
            [&lists] { lists.currentWidget()->setFocus(Qt::TabFocusReason); });
    connect(&saved, &SavedPanel::chosen, this,
            [this](const SavedFilter &one) { emit filterRequested(one.query, one.filter); });
    connect(&saved, &SavedPanel::told, this, &Filtering::told);
    connect(actions.filter, &QAction::triggered, &bar, &FilterBar::takeFocus);
    connect(actions.saveFilter, &QAction::triggered, &saved, &SavedPanel::save);
    for (int row = 0; row < static_cast<int>(actions.savedFilters.size()); ++row)
        connect(actions.savedFilters.at(row), &QAction::triggered, &saved,
                [&saved, row] { saved.choose(row); });
}

void Filtering::tellDropped(qsizetype count)
{
    if (!m_told.isNull())
        emit withdrawn(std::exchange(m_told, {}));
    if (count == 0)
        return;
    m_told =
        tell(count == 1
                 ? tr("1 pick hidden by the filter was removed.")
                 : tr("%1 picks hidden by the filter were removed.").arg(QLocale().toString(count)),
             m_keep);
}

NoteId Filtering::tell(const QString &text, QAction *answer)
{
    const Note note{.text = text, .answer = answer, .tone = Tone::Good};
    emit noted(note);
    return note.id;
}

void Filtering::offerHidden(const CharacterId &id, const QString &name)
{
    withdrawOffer();
    m_offered = id;
    //: %1 is the name of a character
    m_offer = tell(tr("%1 is hidden by the filter.").arg(name), m_show);
}

void Filtering::withdrawOffer()
{
    if (!m_offer.isNull())
        emit withdrawn(std::exchange(m_offer, {}));
}
