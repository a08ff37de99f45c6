// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/savedialog.h"

/// Asks where to save a list to, as CSV or JSON by the name of the file.
class ExportDialog final : public SaveDialog
{
    Q_OBJECT

public:
    /// \a name is the usual one of the file, without day, time and ending.
    ExportDialog(const QString &title, const QString &name, QWidget *parent);
};
