// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparelook.h"

#include <QList>
#include <QWidget>

class ElidedLabel;
class QPushButton;
class Theme;

/// The ways to compare with their keys, and the measure of the one in use. It changes nothing; the
/// buttons do what the keys do and do not take the focus.
class CompareBar final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the bar.
    explicit CompareBar(const Theme &theme, QWidget *parent = nullptr);

    void present(const CompareLook &look);

signals:
    /// The button of \a mode was clicked.
    void modeRequested(CompareLook::Mode mode);
    /// The measure is to be one step more (1) or less (-1).
    void stepRequested(int direction);

private:
    QList<QPushButton *> m_modes{}; ///< in the order of compareModes()
    QPushButton *m_less = nullptr;
    QPushButton *m_more = nullptr;
    ElidedLabel *m_measure = nullptr;
};
