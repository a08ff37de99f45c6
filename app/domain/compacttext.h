// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <memory>

/// A text that weighs a pointer while it is empty, and else its letters, too, in one byte each
/// where all are Latin-1: thousands are kept, and looked at one at a time. Of fewer than 2^31
/// letters. Moved from it is empty.
class CompactText
{
public:
    CompactText() = default; ///< empty
    CompactText(const QString &text);
    CompactText(const CompactText &other);
    CompactText(CompactText &&) noexcept = default;
    ~CompactText() = default;
    CompactText &operator=(CompactText other) noexcept
    {
        m_block = std::move(other.m_block);
        return *this;
    }

    [[nodiscard]] bool isEmpty() const { return m_block == nullptr; }
    /// The text that went in, to the letter.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const CompactText &one, const CompactText &other);

private:
    std::unique_ptr<char[]> m_block; ///< how many letters, and these
};
