// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;
class QWidget;

/// An action of \a window, which owns it, by any of \a keys; one that is held down triggers it
/// once.
QAction *addWindowAction(QWidget *window, const QString &text, const QList<QKeySequence> &keys);
