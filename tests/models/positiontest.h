// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/listfixture.h"
#include "models/reviewposition.h"

#include <memory>

/// The ground of the tests of the review position: one over an empty list, anew for each test
/// function.
class PositionTest : public QObject
{
protected:
    void begin()
    {
        m_list = std::make_unique<ListFixture>();
        m_position = std::make_unique<ReviewPosition>(m_list->model);
    }
    void end()
    {
        m_position.reset();
        m_list.reset();
    }

    void decide(int row) { m_list->queue.submit(Action::Save, m_list->model.at(row)); }
    /// The tests' number of the shown character; empty if there is none.
    [[nodiscard]] QString shown() const
    {
        const std::optional<Character> character = m_position->current();
        return character ? character->name.toString() : QString();
    }

    std::unique_ptr<ListFixture> m_list;
    std::unique_ptr<ReviewPosition> m_position;
};
