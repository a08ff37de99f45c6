// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuretraits.h"

#include "sandbox/figuredesign.h"
#include "sandbox/figuredice.h"
#include "sandbox/figurefolk.h"
#include "sandbox/figurenames.h"
#include "sandbox/figurepalette.h"

#include <QLatin1StringView>
#include <QStringBuilder>

namespace sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 nameAspect = 21;

QLatin1StringView genderWord(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return "female"_L1;
    case Gender::Male:
        return "male"_L1;
    case Gender::NonBinary:
        break;
    }
    return "non-binary"_L1;
}

QLatin1StringView bodyWord(BodyType body)
{
    switch (body) {
    case BodyType::Slim:
        return "slim"_L1;
    case BodyType::Athletic:
        return "athletic"_L1;
    case BodyType::Average:
        return "average"_L1;
    case BodyType::Curvy:
        return "curvy"_L1;
    case BodyType::Stocky:
        return "stocky"_L1;
    case BodyType::Muscular:
        return "muscular"_L1;
    case BodyType::Petite:
        return "petite"_L1;
    case BodyType::Lanky:
        return "tall and lean"_L1;
    }
    return {};
}

QLatin1StringView hairWord(HairStyle style)
{
    switch (style) {
    case HairStyle::Bob:
        return "chin-length bob with a fringe"_L1;
    case HairStyle::LongStraight:
        return "long straight, centre parting"_L1;
    case HairStyle::LongWavy:
        return "long wavy, side parting"_L1;
    case HairStyle::TopBun:
        return "top bun"_L1;
    case HairStyle::LowBun:
        return "low bun, centre parting"_L1;
    case HairStyle::Short:
        return "short, brushed up"_L1;
    case HairStyle::Messy:
        return "short messy"_L1;
    case HairStyle::Curly:
        return "chin-length curls"_L1;
    case HairStyle::Afro:
        return "afro"_L1;
    case HairStyle::Mohawk:
        return "mohawk, shaved sides"_L1;
    case HairStyle::Ponytail:
        return "high ponytail"_L1;
    case HairStyle::Braids:
        return "two braids"_L1;
    case HairStyle::SweptBack:
        return "short, swept back"_L1;
    case HairStyle::Buzz:
        return "buzz cut"_L1;
    case HairStyle::Bald:
        return "bald"_L1;
    }
    return {};
}

QLatin1StringView outfitWord(Outfit outfit)
{
    switch (outfit) {
    case Outfit::Coat:
        return "coat"_L1;
    case Outfit::Hoodie:
        return "hoodie"_L1;
    case Outfit::Dress:
        return "dress"_L1;
    case Outfit::Armour:
        return "tunic under a steel breastplate"_L1;
    case Outfit::Jacket:
        return "jacket"_L1;
    case Outfit::Robe:
        return "robe"_L1;
    case Outfit::Tunic:
        return "tunic with a belt"_L1;
    case Outfit::Waistcoat:
        return "waistcoat and bow tie"_L1;
    case Outfit::Sweater:
        return "patterned jumper"_L1;
    }
    return {};
}

QLatin1StringView beardWord(Beard beard)
{
    switch (beard) {
    case Beard::None:
        return {};
    case Beard::Stubble:
        return "stubble"_L1;
    case Beard::Moustache:
        return "moustache"_L1;
    case Beard::Goatee:
        return "goatee"_L1;
    case Beard::Full:
        return "full beard"_L1;
    case Beard::Long:
        return "long beard"_L1;
    }
    return {};
}

QLatin1StringView eyewearWord(Eyewear eyewear)
{
    switch (eyewear) {
    case Eyewear::None:
        return {};
    case Eyewear::RoundGlasses:
        return "round glasses"_L1;
    case Eyewear::SquareGlasses:
        return "square glasses"_L1;
    case Eyewear::Patch:
        return "patch over the right eye"_L1;
    }
    return {};
}

QLatin1StringView headgearWord(Headgear headgear)
{
    switch (headgear) {
    case Headgear::None:
        return {};
    case Headgear::Headband:
        return "headband"_L1;
    case Headgear::Beanie:
        return "knitted cap"_L1;
    case Headgear::WideBrim:
        return "wide-brimmed hat"_L1;
    case Headgear::Circlet:
        return "gold circlet"_L1;
    case Headgear::Flower:
        return "flower in the hair"_L1;
    }
    return {};
}

QLatin1StringView faceMarkWord(FaceMark mark)
{
    switch (mark) {
    case FaceMark::None:
        return {};
    case FaceMark::BrowScar:
        return "small scar across the left eyebrow"_L1;
    case FaceMark::CheekScar:
        return "scar on the right cheek"_L1;
    case FaceMark::NoseScar:
        return "scar across the nose"_L1;
    case FaceMark::Paint:
        return "painted stripes on the cheeks"_L1;
    }
    return {};
}

QLatin1StringView mouthWord(Mouth mouth)
{
    switch (mouth) {
    case Mouth::Smile:
        return "warm smile"_L1;
    case Mouth::Grin:
        return "broad grin"_L1;
    case Mouth::Calm:
        return "calm look"_L1;
    case Mouth::Smirk:
        return "crooked smile"_L1;
    }
    return {};
}

QString detailsOf(const Design &design)
{
    QString text = QString(schemes()[static_cast<std::size_t>(design.scheme)].name) % u' '
        % outfitWord(design.outfit);
    const auto add = [&text](QLatin1StringView words) {
        if (!words.isEmpty())
            text += "; "_L1 % words;
    };
    add(faceMarkWord(design.faceMark));
    add(eyewearWord(design.eyewear));
    add(headgearWord(design.headgear));
    add(beardWord(design.beard));
    if (design.cape)
        add("cape"_L1);
    if (design.scarf)
        add("scarf"_L1);
    if (design.satchel)
        add("leather satchel"_L1);
    if (design.freckles)
        add("freckles"_L1);
    if (design.earrings)
        add("gold earrings"_L1);
    if (design.people == People::Elf)
        add("pointed ears"_L1);
    if (design.people == People::Orc)
        add("small tusks"_L1);
    add(mouthWord(design.mouth));
    return text;
}

} // namespace

Traits traitsFor(quint64 look)
{
    const Design design = designFor(look);
    Dice dice(look, nameAspect);
    const QLatin1StringView first = dice.pick(firstNames(design.gender));
    const QLatin1StringView last = dice.pick(lastNames());
    Traits traits;
    traits.name = first % u' ' % last;
    traits.gender = genderWord(design.gender);
    traits.age = design.age;
    traits.ethnicity = folks()[static_cast<std::size_t>(design.folk)].slug;
    traits.hairColor = hairColours()[static_cast<std::size_t>(design.hairColour)].name;
    traits.hairStyle = hairWord(design.hair);
    traits.eyeColor = eyeColours()[static_cast<std::size_t>(design.eyeColour)].name;
    traits.bodyType = bodyWord(design.body);
    traits.additionalDetails = detailsOf(design);
    return traits;
}

} // namespace sandbox
