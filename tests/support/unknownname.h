// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

/// A host's name that is well formed but too long for any resolver, so that it is not found without
/// a question to anybody.
inline QString unknownName()
{
    constexpr int labelLength = 60;
    constexpr int labels = 6;
    return QStringList(labels, QString(labelLength, u'a')).join(u'.');
}
