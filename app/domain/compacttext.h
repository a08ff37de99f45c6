// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sharedbytes.h"

#include <QString>

/// A text that weighs a pointer while it is empty, and else its letters, too, in one byte each
/// where all are Latin-1: thousands are kept, and looked at one at a time. Copies share them.
class CompactText
{
public:
    CompactText() = default; ///< empty
    CompactText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The text that went in, to the letter, made anew by each call.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const CompactText &, const CompactText &) = default;

private:
    SharedBytes m_bytes; ///< how wide the letters are, and these; empty without any
};
