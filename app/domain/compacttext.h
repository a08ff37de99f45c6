// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sharedbytes.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

/// A text that weighs a pointer while it is empty, and else its letters, too, in one byte each
/// where all are Latin-1: thousands are kept, and few are unpacked at a time. Copies share the
/// letters; each conversion has its own, so what many have in common is to be converted once.
class CompactText
{
public:
    CompactText() = default; ///< empty
    CompactText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    /// The text that went in, to the letter, made anew by each call.
    [[nodiscard]] QString toString() const;
    /// The letters where they are kept, if all are Latin-1. Valid while one of those that share
    /// them is.
    [[nodiscard]] std::optional<QLatin1StringView> latin1() const;

    friend bool operator==(const CompactText &, const CompactText &) = default;

private:
    SharedBytes m_bytes; ///< how wide the letters are, and these; empty without any
};
