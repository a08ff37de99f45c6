// SPDX-License-Identifier: Apache-2.0
#include "sandbox/clock.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace sandbox {

std::int64_t epochMillis()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

double epochSeconds()
{
    return static_cast<double>(epochMillis()) / 1000;
}

std::string isoTime(std::int64_t epochSeconds)
{
    using namespace std::chrono;
    const sys_seconds time{seconds{epochSeconds}};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss clock{time - day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ",
                  static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

} // namespace sandbox
