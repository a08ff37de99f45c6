// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFileDialog>

/// Asks where to export operations to, as CSV or JSON by the name of the file. Open it with open();
/// it deletes itself when closed.
class ExportDialog final : public QFileDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent);
};
