// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/themechoice.h"

#include <QMenu>

class QActionGroup;
class Settings;
class Theme;

/// The menu Theme: brings the theme of the settings back, and sets and keeps the one that is
/// chosen. GUI thread.
class ThemeMenu final : public QMenu
{
    Q_OBJECT

public:
    /// Both must outlive the menu.
    ThemeMenu(Theme &theme, Settings &settings, QWidget *parent = nullptr);

private:
    void add(ThemeChoice choice, const QString &text);

    Theme &m_theme;
    Settings &m_settings;
    QActionGroup *m_group;
};
