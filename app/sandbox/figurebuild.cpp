// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurebuild.h"

namespace sandbox {

namespace {

/// What a body type does to the average frame, as factors.
struct Frame
{
    double stature = 1;
    double shoulder = 1;
    double waist = 1;
    double hip = 1;
    double limb = 1;
    double belly = 0;
};

Frame frameOf(BodyType type)
{
    switch (type) {
    case BodyType::Slim:
        return {1.0, 0.93, 0.88, 0.92, 0.86, 0};
    case BodyType::Athletic:
        return {1.01, 1.05, 0.94, 0.98, 1.02, 0};
    case BodyType::Average:
        return {1.0, 1.0, 1.0, 1.0, 1.0, 2};
    case BodyType::Curvy:
        return {0.98, 1.02, 1.1, 1.17, 1.1, 5};
    case BodyType::Stocky:
        return {0.95, 1.08, 1.32, 1.2, 1.17, 16};
    case BodyType::Muscular:
        return {1.03, 1.17, 1.08, 1.04, 1.22, 0};
    case BodyType::Petite:
        return {0.89, 0.94, 0.94, 0.96, 0.9, 0};
    case BodyType::Lanky:
        return {1.05, 0.95, 0.9, 0.92, 0.86, 0};
    }
    return {};
}

Build averageBuild(bool feminine)
{
    Build build;
    build.stature = feminine ? 0.95 : 1.0;
    build.shoulder = feminine ? 110 : 136;
    build.chest = feminine ? 86 : 106;
    build.waist = feminine ? 66 : 88;
    build.hip = 88;
    build.arm = feminine ? 23 : 28;
    build.leg = feminine ? 36 : 39;
    build.neck = feminine ? 27 : 36;
    build.depth = feminine ? 56 : 64;
    build.bust = feminine ? 14 : 4;
    build.jaw = feminine ? 79 : 84;
    build.chin = feminine ? 33 : 42;
    return build;
}

} // namespace

Build buildFor(const Design &design)
{
    Build build = averageBuild(design.feminine);
    const Frame frame = frameOf(design.body);
    build.stature *= frame.stature;
    build.shoulder *= frame.shoulder;
    build.chest *= (frame.shoulder + frame.waist) / 2;
    build.waist *= frame.waist;
    build.hip *= frame.hip;
    build.arm *= frame.limb;
    build.leg *= frame.limb;
    build.neck *= (1 + frame.limb) / 2;
    build.depth *= (1 + frame.waist) / 2;
    build.belly = frame.belly;
    build.jaw *= design.jaw;
    build.chin *= design.jaw;
    build.headScale = 1.0 + (1.0 - build.stature) * 0.8;
    if (design.people == People::Dwarf) {
        build.stature *= 0.86;
        build.headScale *= 1.1;
        build.shoulder *= 1.1;
    } else if (design.people == People::Elf) {
        build.stature *= 1.03;
    } else if (design.people == People::Orc) {
        build.stature *= 1.03;
        build.neck *= 1.15;
    }
    return build;
}

} // namespace sandbox
