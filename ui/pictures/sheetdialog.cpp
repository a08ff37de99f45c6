// SPDX-License-Identifier: Apache-2.0
#include "ui/pictures/sheetdialog.h"

#include "models/characterlistmodel.h"
#include "models/characterselection.h"
#include "ui/bulk/progressline.h"
#include "ui/pictures/savedialogs.h"
#include "ui/savedialog.h"
#include "ui/theme/problemlabel.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrappedlabel.h"

#include <QButtonGroup>
#include <QDate>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int Width = 416; ///< of the content

QString numberText(qsizetype number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

/// Where a sheet of so many pages is that was called \a fileName.
QString savedText(const QString &fileName, int pages)
{
    const auto nameOf = [&](int number) {
        return QFileInfo(sheetPageFile(fileName, number, pages)).fileName();
    };
    const QString first = nameOf(1);
    const QString last = nameOf(pages);
    if (first == last)
        //: %1 is the name of a file
        return SheetDialog::tr("Saved: %1").arg(first);
    //: %1 is a number above 1, the others are the names of the first and the last file
    return SheetDialog::tr("Saved %1 pages: %2 to %3").arg(numberText(pages), first, last);
}

/// What is missing from a sheet that is saved, and what to do; empty if nothing is.
QString lossText(const SheetExport &sheet)
{
    QStringList sentences;
    if (sheet.charactersLost() > 0)
        //: Both are numbers
        sentences.append(
            SheetDialog::tr("Characters that could not be fetched: %1 of %2. Their rows say why.")
                .arg(numberText(sheet.charactersLost()), numberText(sheet.characters())));
    if (sheet.refsLost() > 0)
        sentences.append(SheetDialog::tr("Refs that could not be loaded: %1. Their places say so.")
                             .arg(numberText(sheet.refsLost())));
    if (!sentences.isEmpty())
        sentences.append(SheetDialog::tr("Export again to try once more."));
    return sentences.join(u' ');
}

} // namespace

SheetDialog::SheetDialog(const Parts &parts, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
    , m_selected(new QRadioButton)
    , m_loaded(new QRadioButton)
    , m_pdf(new QRadioButton(tr("&PDF, one file")))
    , m_png(new QRadioButton(tr("P&NG, one file for each page")))
    , m_said(new WrappedLabel)
    , m_progress(new ProgressLine(theme))
    , m_problem(new ProblemLabel(theme))
    , m_export(new QPushButton(tr("&Export…")))
    , m_cancel(new QPushButton)
{
    setWindowTitle(tr("Contact sheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setAccessibleName(tr("Progress"));
    for (const auto &[first, second] : {std::pair{m_selected, m_loaded}, std::pair{m_pdf, m_png}}) {
        auto *group = new QButtonGroup(this);
        group->addButton(first);
        group->addButton(second);
    }
    m_pdf->setChecked(true);
    (parts.selection.isEmpty() ? m_loaded : m_selected)->setChecked(true);
    layOut(theme);
    connectParts();
    present();
    (m_selected->isChecked() ? m_selected : m_loaded)->setFocus();
}

SheetDialog::~SheetDialog() = default;

void SheetDialog::layOut(const Theme &theme)
{
    auto *title = new QLabel(tr("Contact sheet"));
    title->setFont(theme.titleFont());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(title);
    column->addWidget(m_selected);
    column->addWidget(m_loaded);
    column->addSpacing(8);
    column->addWidget(m_pdf);
    column->addWidget(m_png);
    column->addSpacing(8);
    column->addWidget(m_said);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addStretch();
    column->addLayout(buttons);
    column->addStrut(Width);
    m_export->setDefault(true);
}

void SheetDialog::connectParts()
{
    connect(m_export, &QPushButton::clicked, this, &SheetDialog::askWhereTo);
    connect(m_cancel, &QPushButton::clicked, this, &SheetDialog::reject);
    connect(m_selected, &QRadioButton::toggled, this, [this] {
        m_fileName.clear(); // what was said of the last sheet is over
        m_problem->say({});
        present();
    });
    connect(&m_parts.selection, &CharacterSelection::picksChanged, this, &SheetDialog::present);
    const CharacterListModel &model = m_parts.characters;
    connect(&model, &QAbstractItemModel::rowsInserted, this, &SheetDialog::present);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SheetDialog::present);
    connect(&model, &QAbstractItemModel::modelReset, this, &SheetDialog::present);
}

void SheetDialog::bringUp()
{
    show();
    raise();
    activateWindow();
}

qsizetype SheetDialog::count() const
{
    return m_selected->isChecked() ? m_parts.selection.count() : m_parts.characters.rowCount();
}

void SheetDialog::present()
{
    const bool isBusy = m_sheet != nullptr;
    m_selected->setText(tr("&Selected characters: %1").arg(numberText(m_parts.selection.count())));
    m_loaded->setText(
        tr("&Loaded characters of this queue: %1").arg(numberText(m_parts.characters.rowCount())));
    for (QRadioButton *each : {m_selected, m_loaded, m_pdf, m_png})
        each->setEnabled(!isBusy);
    m_export->setEnabled(!isBusy && count() > 0);
    m_cancel->setText(isBusy ? tr("Cancel") : tr("Close"));
    m_progress->setVisible(isBusy);
    if (!isBusy && m_fileName.isEmpty())
        m_said->setText(tr("Pages: %1").arg(numberText(SheetExport::pagesFor(count()))));
}

void SheetDialog::askWhereTo()
{
    SaveDialog *dialog = askForSheet(
        m_pdf->isChecked() ? QStringLiteral("pdf") : QStringLiteral("png"), m_parts.settings, this);
    connect(dialog, &SaveDialog::chosen, this, &SheetDialog::make);
    dialog->open();
}

void SheetDialog::make(const QString &fileName)
{
    const QList<SheetItem> items = m_selected->isChecked() ? selectedItems() : loadedItems();
    if (items.isEmpty())
        return;
    m_fileName = fileName;
    m_problem->say({});
    //: Stands on the pages: %1 is a day
    const QString title =
        tr("Contact sheet, %1").arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    m_sheet = std::make_unique<SheetExport>(m_parts.sheet, items, fileName, title);
    connect(m_sheet.get(), &SheetExport::progressed, this, &SheetDialog::presentProgress);
    connect(m_sheet.get(), &SheetExport::finished, this, [this] {
        m_said->setText(savedText(m_fileName, m_sheet->pages()));
        m_problem->say(lossText(*m_sheet));
        end();
    });
    connect(m_sheet.get(), &SheetExport::failed, this, [this](const Error &error) {
        m_said->setText(tr("Nothing was saved."));
        m_problem->say(error.text());
        end();
    });
    m_progress->setRange(0, m_sheet->pages());
    presentProgress(0);
    present();
    m_cancel->setFocus();
}

void SheetDialog::presentProgress(int pages)
{
    m_progress->setValue(pages);
    m_said->setText(
        tr("Pages drawn: %1 of %2").arg(numberText(pages), numberText(m_sheet->pages())));
}

/// It may be its own signal.
void SheetDialog::end()
{
    m_sheet->disconnect(this);
    m_sheet.release()->deleteLater();
    present();
}

void SheetDialog::reject()
{
    if (!m_sheet) {
        QDialog::reject();
        return;
    }
    if (!m_sheet->cancel())
        return; // it is as good as saved
    m_sheet->disconnect(this);
    m_sheet.release()->setParent(this); // it deletes itself
    m_said->setText(tr("Cancelled: nothing was saved."));
    present();
}

QList<SheetItem> SheetDialog::selectedItems() const
{
    QList<SheetItem> items;
    for (const Pick &pick : m_parts.selection.picks()) {
        SheetItem item{.id = pick.id, .name = pick.name.toString()};
        if (const int row = m_parts.characters.rowOf(pick.id); row >= 0)
            item.character = m_parts.characters.at(row);
        items.append(item);
    }
    return items;
}

QList<SheetItem> SheetDialog::loadedItems() const
{
    QList<SheetItem> items;
    for (int row = 0; row < m_parts.characters.rowCount(); ++row) {
        const Character &character = m_parts.characters.at(row);
        items.append(
            {.id = character.id, .name = character.name.toString(), .character = character});
    }
    return items;
}
