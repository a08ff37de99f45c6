// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QMenuBar;
struct Actions;

/// Fills \a bar with the menus of the window: \a actions, and the menus \a connections and \a
/// themes at their place.
void fillMenus(QMenuBar &bar, const Actions &actions, QMenu *connections, QMenu *themes);
