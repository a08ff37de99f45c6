// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figuredesign.h"

#include "sandbox/figuredice.h"
#include "sandbox/figurefolk.h"
#include "sandbox/figurepalette.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace sandbox {

namespace {

// Aspects of a look, see Dice.
constexpr quint64 personAspect = 1;
constexpr quint64 headAspect = 2;
constexpr quint64 clothesAspect = 3;

// Indexes into hairColours().
constexpr int firstBrown = 2;
constexpr int lastNatural = 9;
constexpr int firstGrey = 10;
constexpr int lastGrey = 12;
constexpr int firstDyed = 13;
constexpr int lastForOrcs = 16; // green would not stand out from the skin

const Folk &folkOf(const Design &design)
{
    return folks()[static_cast<std::size_t>(design.folk)];
}

void choosePerson(Design &design, quint64 look)
{
    Dice dice(look, personAspect);
    const int gender = dice.below(100);
    design.gender = gender < 46 ? Gender::Female : gender < 92 ? Gender::Male : Gender::NonBinary;
    design.feminine =
        design.gender == Gender::Female || (design.gender == Gender::NonBinary && dice.chance(50));
    design.folk = dice.below(static_cast<int>(folks().size()));
    design.people = folkOf(design).people;
    const int generation = dice.below(100);
    design.age = generation < 62 ? dice.between(18, 38)
        : generation < 85        ? dice.between(39, 58)
                                 : dice.between(59, 76);
    constexpr std::array feminine{BodyType::Slim,   BodyType::Athletic, BodyType::Average,
                                  BodyType::Curvy,  BodyType::Petite,   BodyType::Stocky,
                                  BodyType::Average};
    constexpr std::array masculine{BodyType::Slim,   BodyType::Athletic, BodyType::Average,
                                   BodyType::Stocky, BodyType::Muscular, BodyType::Lanky,
                                   BodyType::Average};
    design.body = design.feminine ? dice.pick(feminine) : dice.pick(masculine);
    if (design.people == People::Dwarf)
        design.body = dice.chance(60) ? BodyType::Stocky : BodyType::Muscular;
    if (design.people == People::Orc && dice.chance(60))
        design.body = design.feminine ? BodyType::Athletic : BodyType::Muscular;
    design.skin = dice.between(folkOf(design).lightestSkin, folkOf(design).darkestSkin);
}

int hairColourFor(const Design &design, Dice &dice)
{
    const bool elder = design.age >= 60 || (design.age >= 46 && dice.chance(35));
    if (elder && design.people != People::Elf)
        return dice.between(firstGrey, lastGrey);
    if (dice.chance(design.people == People::Elf ? 30 : 12))
        return dice.between(firstDyed,
                            design.people == People::Orc
                                ? lastForOrcs
                                : static_cast<int>(hairColours().size()) - 1);
    if (design.folk == 18 && dice.chance(40)) // high elves
        return lastGrey;
    if (dice.chance(folkOf(design).darkHair))
        return dice.below(firstBrown);
    return dice.between(firstBrown, lastNatural);
}

HairStyle hairStyleFor(const Design &design, Dice &dice)
{
    constexpr std::array feminine{
        HairStyle::Bob,      HairStyle::Bob,    HairStyle::LongStraight, HairStyle::LongWavy,
        HairStyle::LongWavy, HairStyle::TopBun, HairStyle::LowBun,       HairStyle::Short,
        HairStyle::Messy,    HairStyle::Curly,  HairStyle::Mohawk,       HairStyle::Ponytail,
        HairStyle::Ponytail, HairStyle::Braids,
    };
    constexpr std::array masculine{
        HairStyle::Short,    HairStyle::Short,  HairStyle::Messy,     HairStyle::Messy,
        HairStyle::Curly,    HairStyle::Mohawk, HairStyle::SweptBack, HairStyle::SweptBack,
        HairStyle::TopBun,   HairStyle::Buzz,   HairStyle::Bald,      HairStyle::LongWavy,
        HairStyle::Ponytail, HairStyle::Short,
    };
    constexpr std::array elven{HairStyle::LongStraight, HairStyle::LongStraight, HairStyle::Braids,
                               HairStyle::LongWavy, HairStyle::Ponytail};
    const bool tightCurls = design.skin >= 5 && design.skin <= 8;
    if (tightCurls && dice.chance(45))
        return dice.chance(60) ? HairStyle::Afro : HairStyle::Curly;
    if (design.people == People::Elf && dice.chance(60))
        return dice.pick(elven);
    if (design.people == People::Orc && dice.chance(30))
        return HairStyle::Mohawk;
    return design.feminine ? dice.pick(feminine) : dice.pick(masculine);
}

Beard beardFor(const Design &design, Dice &dice)
{
    if (design.gender == Gender::Female || design.feminine || design.people == People::Elf)
        return Beard::None;
    if (design.people == People::Dwarf)
        return dice.chance(65) ? Beard::Long : Beard::Full;
    if (design.hair == HairStyle::Bald)
        return dice.chance(75) ? Beard::Full : Beard::Goatee;
    constexpr std::array choices{Beard::None, Beard::None,    Beard::None,
                                 Beard::None, Beard::Stubble, Beard::Full,
                                 Beard::Full, Beard::Goatee,  Beard::Moustache};
    return dice.pick(choices);
}

void chooseFace(Design &design, quint64 look)
{
    Dice dice(look, headAspect);
    const Folk &folk = folkOf(design);
    design.hairColour = hairColourFor(design, dice);
    design.hair = hairStyleFor(design, dice);
    design.beard = beardFor(design, dice);
    design.eyeColour = dice.chance(folk.darkEyes) ? dice.below(2) : dice.between(2, 6);
    if (design.people != People::Human && dice.chance(30))
        design.eyeColour = dice.between(6, static_cast<int>(eyeColours().size()) - 1);
    design.eyeHeight = folk.eyeHeight * dice.between(0.94, 1.08);
    design.eyeTilt = dice.between(-1.0, 3.0);
    design.jaw = dice.between(0.9, 1.08) * (design.people == People::Orc ? 1.08 : 1.0);
    design.nose = folk.noseWidth * dice.between(0.9, 1.12);
    design.mouth = static_cast<Mouth>(dice.below(4));
    design.freckles = design.skin <= 3 && dice.chance(26);
    design.earrings = dice.chance(design.feminine ? 45 : 14);
    const int eyewear = dice.below(100);
    if (eyewear < 22)
        design.eyewear = eyewear < 12 ? Eyewear::RoundGlasses : Eyewear::SquareGlasses;
    else if (eyewear < 26)
        design.eyewear = Eyewear::Patch;
    if (dice.chance(32))
        design.faceMark = static_cast<FaceMark>(dice.between(1, 4));
    if (design.faceMark == FaceMark::BrowScar && design.eyewear != Eyewear::None)
        design.faceMark = FaceMark::CheekScar;
}

void chooseHeadgear(Design &design, Dice &dice)
{
    if (!dice.chance(30))
        return;
    if (design.hair == HairStyle::TopBun || design.hair == HairStyle::Mohawk
        || design.hair == HairStyle::Afro) {
        design.headgear = design.hair == HairStyle::Mohawk ? Headgear::None : Headgear::Headband;
        return;
    }
    constexpr std::array everyone{Headgear::Headband, Headgear::Beanie, Headgear::WideBrim,
                                  Headgear::Circlet};
    constexpr std::array others{Headgear::Flower, Headgear::Circlet, Headgear::WideBrim};
    design.headgear = design.feminine && dice.chance(50) ? dice.pick(others) : dice.pick(everyone);
    if (design.headgear == Headgear::Circlet && design.outfit == Outfit::Hoodie)
        design.headgear = Headgear::Beanie;
    if (design.headgear == Headgear::Circlet && design.hair == HairStyle::Curly)
        design.headgear = Headgear::Headband;
}

void chooseClothes(Design &design, quint64 look)
{
    Dice dice(look, clothesAspect);
    constexpr std::array feminine{Outfit::Coat,  Outfit::Coat,      Outfit::Hoodie, Outfit::Dress,
                                  Outfit::Dress, Outfit::Armour,    Outfit::Jacket, Outfit::Robe,
                                  Outfit::Tunic, Outfit::Waistcoat, Outfit::Sweater};
    constexpr std::array masculine{Outfit::Coat,      Outfit::Coat,   Outfit::Hoodie,
                                   Outfit::Armour,    Outfit::Armour, Outfit::Jacket,
                                   Outfit::Robe,      Outfit::Tunic,  Outfit::Tunic,
                                   Outfit::Waistcoat, Outfit::Sweater};
    design.outfit = design.feminine ? dice.pick(feminine) : dice.pick(masculine);
    design.scheme = dice.below(static_cast<int>(schemes().size()));
    design.stance =
        dice.chance(30) && design.outfit != Outfit::Robe ? Stance::HandOnHip : Stance::Relaxed;
    const bool skirtPossible = design.outfit == Outfit::Sweater || design.outfit == Outfit::Jacket;
    design.wearsSkirt = design.feminine && skirtPossible && dice.chance(50);
    design.cape =
        (design.outfit == Outfit::Armour || design.outfit == Outfit::Tunic) && dice.chance(45);
    design.scarf = !design.cape && design.outfit != Outfit::Hoodie
        && design.outfit != Outfit::Armour && design.beard != Beard::Long && dice.chance(20);
    design.satchel = !design.cape && design.outfit != Outfit::Robe && dice.chance(18);
    chooseHeadgear(design, dice);
    design.backdrop = dice.below(static_cast<int>(backdrops().size()));
}

/// Far enough from the first colour to be seen in a small picture.
int otherHairColour(int colour)
{
    constexpr std::array others{5, 5, 8, 12, 8, 0, 0, 0, 0, 2, 4, 4, 2, 5, 8, 8, 0, 8, 8};
    return others.at(static_cast<std::size_t>(colour));
}

int otherScheme(int scheme)
{
    const auto apart = [](QRgb a, QRgb b) {
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b))
            + std::abs(qBlue(a) - qBlue(b));
    };
    const auto mainOf = [](int index) { return schemes()[static_cast<std::size_t>(index)].main; };
    const int count = static_cast<int>(schemes().size());
    int other = (scheme + 7) % count;
    while (apart(mainOf(scheme), mainOf(other)) < 150)
        other = (other + 1) % count;
    return other;
}

/// Whether the figure wears something that the pose shows.
bool showsMark(const Design &design, Pose pose)
{
    const bool glasses = design.eyewear != Eyewear::None && design.eyewear != Eyewear::Patch;
    const bool hat = design.headgear != Headgear::None && design.headgear != Headgear::Flower;
    switch (pose) {
    case Pose::Portrait:
    case Pose::Front:
        return design.eyewear != Eyewear::None || design.headgear != Headgear::None || design.scarf;
    case Pose::Side:
        return glasses || hat || design.scarf;
    case Pose::Back:
        return design.headgear != Headgear::None;
    case Pose::Other:
        break;
    }
    return false;
}

} // namespace

Design designFor(quint64 look)
{
    Design design;
    choosePerson(design, look);
    chooseFace(design, look);
    chooseClothes(design, look);
    return design;
}

Design withFlaw(const Design &design, Flaw flaw)
{
    Design changed = design;
    switch (flaw) {
    case Flaw::OtherHairColour:
        changed.hairColour = otherHairColour(design.hairColour);
        break;
    case Flaw::OtherOutfitColour:
        changed.scheme = otherScheme(design.scheme);
        break;
    case Flaw::ExtraArm:
        changed.extraArm = true;
        break;
    case Flaw::MissingMark:
        changed.eyewear = Eyewear::None;
        changed.scarf = false;
        changed.headgear = Headgear::None;
        break;
    case Flaw::None:
    case Flaw::MissingPose:
    case Flaw::CroppedHead:
        break;
    }
    return changed;
}

bool hasHair(const Design &design)
{
    return design.hair != HairStyle::Bald && design.hair != HairStyle::Buzz;
}

bool canShow(const Design &design, Flaw flaw, Pose pose)
{
    switch (flaw) {
    case Flaw::OtherHairColour:
        return hasHair(design) && design.headgear != Headgear::Beanie;
    case Flaw::ExtraArm:
        return pose == Pose::Front || pose == Pose::Back;
    case Flaw::MissingMark:
        return showsMark(design, pose);
    case Flaw::None:
    case Flaw::OtherOutfitColour:
    case Flaw::MissingPose:
    case Flaw::CroppedHead:
        return true;
    }
    return false;
}

} // namespace sandbox
