// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/wrappedlabel.h"

class Theme;

/// A sentence about what somebody has to mend, in the warning colour; hidden while there is none.
/// Assistive technology sees an alert whose name is the sentence.
class ProblemLabel final : public WrappedLabel
{
    Q_OBJECT

public:
    /// \a theme must outlive the label.
    explicit ProblemLabel(const Theme &theme, QWidget *parent = nullptr);

    /// Plain text; empty takes it away.
    void say(const QString &problem);
    /// Has the room of a line also while there is nothing to say, so that nothing moves for it.
    void keepRoom();

private:
    void updateColours();

    const Theme &m_theme;
};
