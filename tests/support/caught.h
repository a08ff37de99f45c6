// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QtTest>

#include <optional>
#include <type_traits>

/// Keeps the answer to a call, and how often one came. Must outlive the call.
template <typename T>
class Caught
{
public:
    Caught() = default;
    Q_DISABLE_COPY_MOVE(Caught)

    [[nodiscard]] Handler<T> handler()
    {
        return [this](const Result<T> &answer) {
            m_answer = answer;
            ++m_calls;
        };
    }

    [[nodiscard]] int calls() const { return m_calls; }
    /// Waits for the answer, within reason.
    [[nodiscard]] bool wait() const
    {
        constexpr int patience = 20'000;
        return QTest::qWaitFor([this] { return m_calls > 0; }, patience);
    }
    /// Whether it is there and good.
    [[nodiscard]] bool isGood() const { return m_answer && m_answer->has_value(); }
    /// Whether it is there and bad.
    [[nodiscard]] bool isBad() const { return m_answer && !m_answer->has_value(); }
    /// Only if it is good, and there is one.
    [[nodiscard]] std::add_lvalue_reference_t<const T> value() const { return **m_answer; }
    /// Only if it is bad.
    [[nodiscard]] const Error &error() const { return m_answer->error(); }

private:
    std::optional<Result<T>> m_answer;
    int m_calls = 0;
};

/// Lets stray traffic arrive, where a test shows that there is none. Never needed for success.
inline void letStrayTrafficCome()
{
    QTest::qWait(60);
}
