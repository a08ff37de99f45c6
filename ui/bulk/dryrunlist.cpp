// SPDX-License-Identifier: Apache-2.0
#include "files/exportfile.h"
#include "models/activityexport.h"
#include "models/picksexport.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/dryrunpage.h"
#include "ui/bulk/picklist.h"
#include "ui/exportdialog.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"

#include <QFileInfo>

#include <algorithm>

// The list of a dry run: how it changes, and is saved.

void DryRunPage::take(const Character &found, bool isFlagged)
{
    m_model.take(pickOf(found), isFlagged);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    present();
}

void DryRunPage::giveUp(const CharacterId &id)
{
    m_model.giveUp(id);
    present();
}

void DryRunPage::learn(const CharacterId &id, const Revision &told)
{
    m_model.learn(id, told);
    present();
}

void DryRunPage::leaveOutFlagged(const std::function<bool(const CharacterId &)> &isFlagged)
{
    const QList<Pick> before = plan().picks();
    const int row = m_list->currentIndex().row();
    if (m_isStarting || !m_model.leaveOutFlagged(isFlagged))
        return;
    // Who was the current one still is, or else who comes next.
    m_list->setCurrentIndex(m_model.index(m_model.rowNear(before, row)));
    present();
}

void DryRunPage::takeOut(int row)
{
    if (!m_model.takeOut(row))
        return;
    // The next one takes its place.
    const int next = std::min(row, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(next));
    present();
}

void DryRunPage::putBack()
{
    const int row = m_model.putBack();
    if (row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
    if (plan().takenOut().isEmpty())
        m_list->setFocus(); // the button goes
    present();
}

void DryRunPage::includeFlagged()
{
    m_model.includeFlagged();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->setFocus(); // the button goes
    present();
}

void DryRunPage::askWhereTo()
{
    auto *dialog = new ExportDialog(tr("Save list"), listFileName(plan().action()), this);
    connect(dialog, &ExportDialog::chosen, this, &DryRunPage::save);
    dialog->open();
}

void DryRunPage::save(const QString &fileName)
{
    const auto write = [fileName, picks = plan().picks()] {
        const bool isJson = activityFormatFor(fileName) == ActivityFormat::Json;
        return writeExport(fileName, isJson ? picksToJson(picks) : picksToCsv(picks));
    };
    m_thread.run<void>(write, this, [this, fileName](const Result<void> &written) {
        m_problem->say(written ? QString() : written.error().message);
        //: %1 is the name of a file
        m_saved->setText(written ? tr("Saved to %1").arg(QFileInfo(fileName).fileName())
                                 : QString());
    });
}
