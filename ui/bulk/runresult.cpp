// SPDX-License-Identifier: Apache-2.0
#include "files/exportfile.h"
#include "models/activityexport.h"
#include "queue/cleanup.h"
#include "ui/bulk/cleanuptext.h"
#include "ui/bulk/runpage.h"
#include "ui/exportdialog.h"
#include "ui/theme/elidedlabel.h"
#include "ui/theme/problemlabel.h"

#include <QFileInfo>

// The result of a run as a file.

void RunPage::askWhereTo()
{
    const CleanupRun *run = m_cleanup.run(runId());
    if (run == nullptr)
        return;
    auto *dialog = new ExportDialog(tr("Save result"), resultFileName(run->action), this);
    connect(dialog, &ExportDialog::chosen, this, &RunPage::save);
    dialog->open();
}

void RunPage::save(const QString &fileName)
{
    const CleanupRun *run = m_cleanup.run(runId());
    if (run == nullptr)
        return;
    const auto write = [fileName, saved = *run, results = m_model.results()] {
        const bool isJson = activityFormatFor(fileName) == ActivityFormat::Json;
        return writeExport(fileName,
                           isJson ? resultsToJson(saved, results) : resultsToCsv(saved, results));
    };
    m_thread.run<void>(write, this, [this, fileName](const Result<void> &written) {
        say(written ? QString() : written.error().message);
        //: %1 is the name of a file
        m_saved->setText(written ? tr("Saved to %1").arg(QFileInfo(fileName).fileName())
                                 : QString());
    });
}
