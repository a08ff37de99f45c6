// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QMenuBar;
struct Actions;

/// The menus that are more than actions.
struct OtherMenus
{
    QMenu *connections = nullptr;
    QMenu *themes = nullptr;
    QMenu *holds = nullptr;
    QMenu *rules = nullptr;
};

/// Fills \a bar with the menus of the window: \a actions, and the \a others at their place.
void fillMenus(QMenuBar &bar, const Actions &actions, const OtherMenus &others);
