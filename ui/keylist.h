// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions.h"

#include <QList>
#include <QString>
#include <QStringList>

/// What one line of the key sheet says.
struct KeyRow
{
    QStringList keys{}; ///< as the user's system writes them
    QString text{};
};

struct KeyGroup
{
    QString title{};
    QList<KeyRow> rows{};
};

/// The keys of the actions of \a groups, and then those that the views have by themselves: all that
/// the key sheet shows, and the user guide (tests/ui/tst_guide). Actions without a key are left
/// out.
[[nodiscard]] QList<KeyGroup> keyList(const QList<Actions::Group> &groups);
