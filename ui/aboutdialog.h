// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class Theme;

/// Which Greenroom this is: what somebody who helps asks first.
class AboutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Deleted when it is closed. \a theme is used while constructing.
    explicit AboutDialog(const Theme &theme, QWidget *parent = nullptr);
};
