// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace sandbox {

/// Reproducible draws from a 64-bit number (SplitMix64): the same on every platform and in every
/// release of the standard library, which its distributions are not.
class Dice
{
public:
    /// Another `aspect` of the same look is another sequence, so that a new draw in one part (the
    /// face, say) does not change the others.
    Dice(quint64 look, quint64 aspect)
        : m_state(mixed(look ^ mixed(aspect)))
    {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        return mixed(m_state);
    }

    /// 0 to bound - 1; the bias is below one in 2^50 for the small bounds used here.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }

    /// Both ends included.
    int between(int low, int high) { return low + below(high - low + 1); }
    double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(next() >> 11U) * 0x1p-53;
    }

    /// True in `percent` of a hundred draws.
    bool chance(int percent) { return below(100) < percent; }

    template <typename Values>
    auto pick(const Values &values) -> decltype(values[0])
    {
        return values[static_cast<decltype(values.size())>(below(static_cast<int>(values.size())))];
    }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    quint64 m_state;
};

} // namespace sandbox
