// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/compare/comparelook.h"

#include <QList>
#include <QWidget>

class ElidedLabel;
class ModeButton;
class QBoxLayout;
class Theme;

/// The ways to compare with their keys, and the measure of the one in use. It changes nothing; the
/// buttons do what the keys do and do not take the focus. All of them show as much of themselves as
/// there is room for; where there is little, the measure has a row of its own while there is one.
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int roomForMeasure() const;

    QList<ModeButton *> m_modes{}; ///< in the order of compareModes()
    ModeButton *m_less = nullptr;
    ModeButton *m_more = nullptr;
    ElidedLabel *m_measure = nullptr;
    QBoxLayout *m_parts = nullptr; ///< the modes, then the measure with its steps
};
