// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <utility>

/// An optional that weighs a pointer while it is empty, for what few of many values have; a copy
/// of one that is not has a value of its own. Moved from it is empty.
template <typename T>
class Seldom
{
public:
    Seldom() = default; ///< empty
    Seldom(std::nullopt_t) {}
    Seldom(T value)
        : m_value(std::make_unique<T>(std::move(value)))
    {}
    Seldom(const std::optional<T> &value)
        : m_value(value ? std::make_unique<T>(*value) : nullptr)
    {}
    Seldom(const Seldom &other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {}
    Seldom(Seldom &&) noexcept = default;
    ~Seldom() = default;
    Seldom &operator=(Seldom other) noexcept
    {
        m_value = std::move(other.m_value);
        return *this;
    }

    [[nodiscard]] explicit operator bool() const { return m_value != nullptr; }
    /// A copy, as an optional.
    operator std::optional<T>() const
    {
        return m_value ? std::optional<T>(*m_value) : std::nullopt;
    }
    // Undefined where it is empty.
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] T &operator*() { return *m_value; }
    [[nodiscard]] const T *operator->() const { return m_value.get(); }
    [[nodiscard]] T *operator->() { return m_value.get(); }

    friend bool operator==(const Seldom &one, const Seldom &other)
    {
        return one.m_value && other.m_value ? *one == *other : !one.m_value && !other.m_value;
    }

private:
    std::unique_ptr<T> m_value;
};
