// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurefolk.h"

#include <array>

namespace sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<Folk, 22> folkTable{{
    {"east-asian"_L1, People::Human, 0, 3, 96, 96, 0.78, 0.95},
    {"southeast-asian"_L1, People::Human, 2, 5, 96, 96, 0.84, 1.1},
    {"south-asian"_L1, People::Human, 3, 6, 95, 88, 1.0, 1.0},
    {"central-asian"_L1, People::Human, 1, 4, 88, 80, 0.82, 1.0},
    {"middle-eastern"_L1, People::Human, 2, 5, 88, 75, 0.98, 1.05},
    {"north-african"_L1, People::Human, 3, 6, 92, 84, 0.96, 1.05},
    {"west-african"_L1, People::Human, 6, 8, 97, 94, 1.0, 1.22},
    {"east-african"_L1, People::Human, 5, 8, 97, 92, 0.98, 1.05},
    {"afro-caribbean"_L1, People::Human, 5, 8, 94, 88, 1.0, 1.18},
    {"mediterranean"_L1, People::Human, 1, 4, 70, 62, 0.97, 1.0},
    {"northern-european"_L1, People::Human, 0, 1, 18, 16, 0.96, 0.95},
    {"western-european"_L1, People::Human, 0, 2, 35, 32, 0.96, 0.98},
    {"eastern-european"_L1, People::Human, 0, 2, 40, 35, 0.92, 0.98},
    {"latin-american"_L1, People::Human, 2, 5, 82, 78, 0.96, 1.05},
    {"indigenous-american"_L1, People::Human, 3, 5, 96, 92, 0.86, 1.08},
    {"pacific-islander"_L1, People::Human, 4, 6, 94, 92, 0.94, 1.18},
    {"mixed"_L1, People::Human, 2, 6, 60, 55, 0.95, 1.05},
    {"wood-elf"_L1, People::Elf, 1, 6, 35, 25, 0.84, 0.88},
    {"high-elf"_L1, People::Elf, 0, 2, 12, 8, 0.82, 0.85},
    {"dusk-elf"_L1, People::Elf, 12, 13, 20, 5, 0.84, 0.9},
    {"mountain-dwarf"_L1, People::Dwarf, 1, 5, 35, 45, 0.92, 1.25},
    {"half-orc"_L1, People::Orc, 9, 11, 85, 40, 0.88, 1.25},
}};

} // namespace

std::span<const Folk> folks()
{
    return folkTable;
}

} // namespace sandbox
