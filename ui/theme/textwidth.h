// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

/// How wide a text is, measured anew only where text or font are others than before: layouts ask a
/// dozen times for the same, and Qt would shape the text each time. GUI thread.
class TextWidth
{
public:
    /// On one line, in logical pixels.
    [[nodiscard]] int of(const QString &text, const QFont &font);

private:
    QString m_text{};
    QFont m_font{};
    int m_width = 0;
};
