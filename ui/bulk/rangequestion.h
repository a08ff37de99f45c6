// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class Theme;

/// Asks whether so long a range of characters was meant. Open it with open(); it is accepted where
/// it was, and deletes itself when closed.
class RangeQuestion final : public QDialog
{
    Q_OBJECT

public:
    /// \a theme is used while constructing.
    RangeQuestion(const Theme &theme, qsizetype count, QWidget *parent);
};
