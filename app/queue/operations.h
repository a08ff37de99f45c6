// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/operation.h"

#include <deque>

/// Operations by their positions, which they keep: it grows at its end only.
class Operations
{
public:
    using const_iterator = std::deque<Operation>::const_iterator;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_all.size()); }
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    /// \a position must be valid; the reference stays so.
    [[nodiscard]] const Operation &at(qsizetype position) const
    {
        return m_all[static_cast<size_t>(position)];
    }
    // Of those that are empty undefined.
    [[nodiscard]] const Operation &constFirst() const { return m_all.front(); }
    [[nodiscard]] const Operation &constLast() const { return m_all.back(); }

    [[nodiscard]] const_iterator begin() const { return m_all.begin(); }
    [[nodiscard]] const_iterator end() const { return m_all.end(); }
    [[nodiscard]] const_iterator cbegin() const { return m_all.cbegin(); }
    [[nodiscard]] const_iterator cend() const { return m_all.cend(); }
    [[nodiscard]] auto rbegin() const { return m_all.rbegin(); }
    [[nodiscard]] auto rend() const { return m_all.rend(); }

    void append(const Operation &operation) { m_all.push_back(operation); }
    /// \a position must be valid.
    void replace(qsizetype position, const Operation &operation)
    {
        m_all[static_cast<size_t>(position)] = operation;
    }

private:
    std::deque<Operation> m_all; ///< as a vector grows, half of its memory is empty at times
};
