// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"

#include <QDialog>

class Theme;

/// Two pages: the keys of some actions, in their order and under the headings of their groups, and
/// the user guide. Scrolls where the window is lower. Open it with open(); it deletes itself when
/// closed.
class KeySheet final : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Keys, Guide };

    /// Actions without a key are left out. \a guide is the folder of the guide's pages, empty where
    /// there is none. \a theme must outlive the sheet.
    KeySheet(const Theme &theme, const QList<Actions::Group> &groups, const QString &guide,
             Page first, QWidget *parent);
};
