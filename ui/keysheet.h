// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"

#include <QDialog>

class Theme;

/// The keys of some actions, in their order and under the headings of their groups; scrolls where
/// the window is lower. Open it with open(); it deletes itself when closed.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    /// Actions without a key are left out. \a theme must outlive the sheet.
    KeySheet(const Theme &theme, const QList<Actions::Group> &groups, QWidget *parent);
};
