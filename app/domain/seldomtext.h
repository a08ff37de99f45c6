// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/seldom.h"

#include <QString>

/// A text that few of many values have: empty it weighs a pointer, a third of a QString.
class SeldomText
{
public:
    SeldomText() = default; ///< empty
    SeldomText(const QString &text)
    {
        if (!text.isEmpty())
            m_text = text;
    }

    [[nodiscard]] bool isEmpty() const { return !m_text; }
    [[nodiscard]] QString toString() const { return m_text ? *m_text : QString(); }

    friend bool operator==(const SeldomText &, const SeldomText &) = default;

private:
    Seldom<QString> m_text; ///< never an empty one
};
