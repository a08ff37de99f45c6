// SPDX-License-Identifier: Apache-2.0
#include "ui/browser/savedpanel.h"

#include "models/characterlistmodel.h"
#include "ui/browser/filtertext.h"
#include "ui/browser/namedialog.h"
#include "ui/browser/savedview.h"
#include "ui/theme/groupheading.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int Margin = 16;
constexpr int Gap = 8;

} // namespace

SavedPanel::SavedPanel(Settings &settings, const QUuid &connection, CharacterListModel &characters,
                       const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_characters(characters)
    , m_theme(theme)
    , m_model(settings, connection)
    , m_heading(new GroupHeading(theme, tr("Saved")))
    , m_list(new SavedView(theme))
    , m_save(new QPushButton(tr("Save filter…")))
{
    m_heading->setContentsMargins(Margin, Gap, Margin, 0);
    m_save->setFocusPolicy(Qt::TabFocus);
    m_save->setAutoDefault(true); // Return presses what has the focus
    // The words have their place in a narrow column too.
    m_save->setMinimumWidth(m_save->fontMetrics().horizontalAdvance(m_save->text()) + 12);
    m_list->setModel(&m_model);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(Margin, 0, Margin, 0);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Gap);
    column->addWidget(m_heading);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(&m_characters, &CharacterListModel::filterChanged, this, &SavedPanel::present);
    connect(&m_characters, &CharacterListModel::loadedReplaced, this, &SavedPanel::present);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &SavedPanel::present);
    connect(m_list, &SavedView::chosen, this, &SavedPanel::choose);
    connect(m_list, &SavedView::renameRequested, this, &SavedPanel::askForName);
    connect(m_list, &SavedView::removeRequested, &m_model, &SavedListModel::remove);
    connect(m_save, &QPushButton::clicked, this, &SavedPanel::save);
    present();
}

/// The one whose filter is on is marked.
void SavedPanel::present()
{
    const bool isAny = m_model.rowCount() > 0;
    QModelIndex on;
    for (int row = 0; row < m_model.rowCount() && !on.isValid(); ++row) {
        const SavedFilter &saved = m_model.at(row);
        if (saved.query == m_characters.query() && saved.filter == m_characters.filter())
            on = m_model.index(row);
    }
    m_list->setCurrentIndex(on);
    m_heading->setVisible(isAny || m_characters.isFiltered());
    m_list->setVisible(isAny);
    m_save->setVisible(m_characters.isFiltered() && !on.isValid());
}

void SavedPanel::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const SavedFilter saved = m_model.at(row); // the list may be another afterwards
    if (saved.isWhole)
        emit chosen(saved);
    else
        emit told(notWholeText(saved));
}

void SavedPanel::save()
{
    if (!m_characters.isFiltered())
        return;
    const SavedFilter saved{.query = m_characters.query(), .filter = m_characters.filter()};
    auto *dialog =
        new NameDialog(m_theme, tr("Save filter"), filterText(saved.filter), names(), this);
    connect(dialog, &NameDialog::named, this, [this, saved](const QString &name) {
        SavedFilter named = saved;
        named.name = name;
        m_model.save(named);
    });
    dialog->open();
}

QStringList SavedPanel::names() const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row)
        names.append(m_model.at(row).name);
    return names;
}

void SavedPanel::askForName(int row)
{
    const QString before = m_model.at(row).name;
    QStringList others = names();
    others.removeAt(row);
    auto *dialog = new NameDialog(m_theme, tr("Rename filter"), before, others, this);
    connect(dialog, &NameDialog::named, this, [this, row, before](const QString &name) {
        // The list may be another by now.
        if (row < m_model.rowCount() && m_model.at(row).name == before)
            m_model.rename(row, name);
    });
    dialog->open();
}
