// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/textwidth.h"

#include <QFontMetrics>

int TextWidth::of(const QString &text, const QFont &font)
{
    if (text != m_text || font != m_font) {
        m_text = text;
        m_font = font;
        m_width = QFontMetrics(font).horizontalAdvance(text);
    }
    return m_width;
}
