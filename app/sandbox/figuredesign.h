// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figure.h"

#include <QtGlobal>

namespace sandbox {

enum class Gender { Female, Male, NonBinary };
enum class People { Human, Elf, Dwarf, Orc };
enum class BodyType { Slim, Athletic, Average, Curvy, Stocky, Muscular, Petite, Lanky };
enum class HairStyle {
    Bob,
    LongStraight,
    LongWavy,
    TopBun,
    LowBun,
    Short,
    Messy,
    Curly,
    Afro,
    Mohawk,
    Ponytail,
    Braids,
    SweptBack,
    Buzz,
    Bald,
};
enum class Beard { None, Stubble, Moustache, Goatee, Full, Long };
enum class Outfit { Coat, Hoodie, Dress, Armour, Jacket, Robe, Tunic, Waistcoat, Sweater };
enum class Eyewear { None, RoundGlasses, SquareGlasses, Patch };
enum class Headgear { None, Headband, Beanie, WideBrim, Circlet, Flower };
enum class FaceMark { None, BrowScar, CheekScar, NoseScar, Paint };
enum class Mouth { Smile, Grin, Calm, Smirk };
enum class Stance { Relaxed, HandOnHip, Waving };

/// The choices from which a figure is drawn and described; numbers are indexes into the tables of
/// figurepalette.h and figurefolk.h.
struct Design
{
    Gender gender = Gender::Female;
    int folk = 0;
    People people = People::Human;
    int age = 30;
    BodyType body = BodyType::Average;
    int skin = 0;
    int hairColour = 0;
    HairStyle hair = HairStyle::Bob;
    Beard beard = Beard::None;
    int eyeColour = 0;
    double eyeTilt = 0;   ///< outer corners up, in units
    double eyeHeight = 1; ///< 1 is round
    double jaw = 1;       ///< width of the jaw, 1 is average
    double nose = 1;      ///< width
    Mouth mouth = Mouth::Smile;
    bool feminine = true; ///< lashes, lips and a slighter frame
    bool freckles = false;
    bool earrings = false;
    bool scarf = false;
    bool cape = false;
    bool satchel = false;
    Eyewear eyewear = Eyewear::None;
    Headgear headgear = Headgear::None;
    FaceMark faceMark = FaceMark::None;
    Outfit outfit = Outfit::Coat;
    int scheme = 0; ///< the colours of the clothes
    Stance stance = Stance::Relaxed;
    bool wearsSkirt = false;
    bool extraArm = false; ///< never of the design itself, see withFlaw()
    int backdrop = 0;
};

/// The figure of a look, without its flaw.
Design designFor(quint64 look);

/// What the flaw changes in the drawing; MissingPose and CroppedHead change nothing here.
Design withFlaw(const Design &design, Flaw flaw);

/// Whether the flaw can be seen on this figure: a bald one has no hair to recolour.
bool canShow(const Design &design, Flaw flaw, Pose pose);

bool hasHair(const Design &design);

} // namespace sandbox
