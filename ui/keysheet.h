// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class Theme;

/// The keys of some actions, in their order. Open it with open(); it deletes itself when closed.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    /// Actions without a key are left out. \a theme must outlive the sheet.
    KeySheet(const Theme &theme, const QList<QAction *> &actions, QWidget *parent);
};
