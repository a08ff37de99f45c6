// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class CompareView;
class ElidedLabel;
class FigureLabel;
class Theme;

/// The line below two that are compared: how they are shown, whether A lacks the pose of B, how
/// much they differ, and at the right whom a decision is about. Where it is too short for all the
/// scale goes first, then the zoom, then the end of what they differ by, and the end of the name
/// last.
class CompareLine final : public QWidget
{
    Q_OBJECT

public:
    /// \a theme must outlive the line.
    explicit CompareLine(const Theme &theme, QWidget *parent = nullptr);

    void present(const CompareView &view);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    FigureLabel *m_zoom = nullptr;
    FigureLabel *m_scale = nullptr;
    ElidedLabel *m_difference = nullptr;
    ElidedLabel *m_target = nullptr;
};
