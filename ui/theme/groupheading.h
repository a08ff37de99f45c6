// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class Theme;

/// The small capitals above a group.
class GroupHeading final : public QLabel
{
    Q_OBJECT

public:
    GroupHeading(const Theme &theme, const QString &text, QWidget *parent = nullptr);
};
