// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

namespace sandbox {

/// What the API says about a figure in `name` and `attributes` (contract 2.2). It agrees with what
/// drawFigure() draws of the same look, but for the flaw.
struct Traits
{
    QString name{};              ///< first and last name
    QString gender{};            ///< `female`, `male` or `non-binary`
    int age = 0;                 ///< in years
    QString ethnicity{};         ///< a slug: `east-asian`, `wood-elf` …
    QString hairColor{};         ///< `hair_color`
    QString hairStyle{};         ///< `hair_style`
    QString eyeColor{};          ///< `eye_color`
    QString bodyType{};          ///< `body_type`
    QString additionalDetails{}; ///< `additional_details`: clothes, scar, glasses …; never empty
};

/// Derives the traits from the look alone, so that nothing needs to be stored. Pure, any thread,
/// about a microsecond.
Traits traitsFor(quint64 look);

} // namespace sandbox
