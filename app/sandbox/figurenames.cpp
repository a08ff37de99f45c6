// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figurenames.h"

#include <array>

namespace sandbox {

namespace {

using namespace Qt::StringLiterals;

// From many tongues, and some invented; each followed by any of the last names.
constexpr std::array<QLatin1StringView, 96> feminineNames{
    "Aiko"_L1,     "Alba"_L1,    "Amara"_L1,   "Anouk"_L1,  "Asha"_L1,   "Astrid"_L1,  "Ayla"_L1,
    "Beatriz"_L1,  "Brisa"_L1,   "Calla"_L1,   "Celia"_L1,  "Chiara"_L1, "Daina"_L1,   "Delia"_L1,
    "Dilara"_L1,   "Edda"_L1,    "Eira"_L1,    "Elin"_L1,   "Elowen"_L1, "Emeka"_L1,   "Esme"_L1,
    "Farah"_L1,    "Fiora"_L1,   "Freya"_L1,   "Gaia"_L1,   "Greta"_L1,  "Hana"_L1,    "Hedda"_L1,
    "Ilse"_L1,     "Imani"_L1,   "Ines"_L1,    "Ingrid"_L1, "Iris"_L1,   "Isaura"_L1,  "Jadwiga"_L1,
    "Jolanda"_L1,  "Kaia"_L1,    "Kalina"_L1,  "Kaya"_L1,   "Keziah"_L1, "Kiri"_L1,    "Lani"_L1,
    "Leilani"_L1,  "Leonie"_L1,  "Liora"_L1,   "Livia"_L1,  "Lumi"_L1,   "Mae"_L1,     "Maeve"_L1,
    "Malia"_L1,    "Marisol"_L1, "Mei"_L1,     "Mina"_L1,   "Mira"_L1,   "Nadia"_L1,   "Naima"_L1,
    "Nayeli"_L1,   "Neve"_L1,    "Nia"_L1,     "Noor"_L1,   "Odessa"_L1, "Odile"_L1,   "Olwen"_L1,
    "Paloma"_L1,   "Petra"_L1,   "Pilar"_L1,   "Quilla"_L1, "Rada"_L1,   "Rhea"_L1,    "Romy"_L1,
    "Rosalind"_L1, "Runa"_L1,    "Sabela"_L1,  "Safiya"_L1, "Sanna"_L1,  "Saoirse"_L1, "Selma"_L1,
    "Senna"_L1,    "Signe"_L1,   "Sora"_L1,    "Suri"_L1,   "Talia"_L1,  "Tamsin"_L1,  "Thandi"_L1,
    "Tove"_L1,     "Ursa"_L1,    "Valeria"_L1, "Vesna"_L1,  "Wanda"_L1,  "Willa"_L1,   "Xenia"_L1,
    "Yara"_L1,     "Yuki"_L1,    "Zahra"_L1,   "Zofia"_L1,  "Zora"_L1,
};

constexpr std::array<QLatin1StringView, 100> masculineNames{
    "Abel"_L1,    "Akio"_L1,    "Alaric"_L1,   "Amadou"_L1,  "Anders"_L1, "Andor"_L1,
    "Aric"_L1,    "Arlo"_L1,    "Baptiste"_L1, "Bastian"_L1, "Benat"_L1,  "Bo"_L1,
    "Bram"_L1,    "Caspian"_L1, "Cillian"_L1,  "Corin"_L1,   "Dacre"_L1,  "Dario"_L1,
    "Davor"_L1,   "Desmond"_L1, "Dmitri"_L1,   "Eamon"_L1,   "Einar"_L1,  "Elias"_L1,
    "Emre"_L1,    "Enzo"_L1,    "Eskil"_L1,    "Evander"_L1, "Faisal"_L1, "Felix"_L1,
    "Finnian"_L1, "Galen"_L1,   "Gideon"_L1,   "Goran"_L1,   "Hakon"_L1,  "Hamza"_L1,
    "Haruki"_L1,  "Hektor"_L1,  "Idris"_L1,    "Ilario"_L1,  "Imran"_L1,  "Isandro"_L1,
    "Ivo"_L1,     "Jabari"_L1,  "Jarek"_L1,    "Joaquin"_L1, "Jonah"_L1,  "Jun"_L1,
    "Kael"_L1,    "Kaito"_L1,   "Kofi"_L1,     "Kwame"_L1,   "Lars"_L1,   "Leander"_L1,
    "Lev"_L1,     "Lorcan"_L1,  "Luca"_L1,     "Magnus"_L1,  "Malik"_L1,  "Marek"_L1,
    "Mateo"_L1,   "Miro"_L1,    "Nael"_L1,     "Nikolai"_L1, "Nils"_L1,   "Noam"_L1,
    "Obi"_L1,     "Odin"_L1,    "Omar"_L1,     "Orin"_L1,    "Oskar"_L1,  "Pascal"_L1,
    "Pavel"_L1,   "Quillon"_L1, "Rafa"_L1,     "Rashid"_L1,  "Ravi"_L1,   "Ren"_L1,
    "Roald"_L1,   "Rurik"_L1,   "Sabri"_L1,    "Samir"_L1,   "Sandor"_L1, "Sefu"_L1,
    "Silas"_L1,   "Stellan"_L1, "Tariq"_L1,    "Taro"_L1,    "Teo"_L1,    "Thorne"_L1,
    "Tomas"_L1,   "Ugo"_L1,     "Ulf"_L1,      "Vasil"_L1,   "Viggo"_L1,  "Wiktor"_L1,
    "Xander"_L1,  "Yannick"_L1, "Yusuf"_L1,    "Zane"_L1,
};

constexpr std::array<QLatin1StringView, 29> neutralNames{
    "Ari"_L1,   "Ash"_L1,    "Aubrey"_L1, "Blue"_L1,   "Briar"_L1,  "Cove"_L1,
    "Ember"_L1, "Fen"_L1,    "Harlow"_L1, "Indigo"_L1, "Juno"_L1,   "Kit"_L1,
    "Lark"_L1,  "Linden"_L1, "Marlo"_L1,  "Ode"_L1,    "Onyx"_L1,   "Quinn"_L1,
    "Reed"_L1,  "Remy"_L1,   "Rowan"_L1,  "Sage"_L1,   "Sky"_L1,    "Sol"_L1,
    "Tal"_L1,   "Vale"_L1,   "Wren"_L1,   "Yael"_L1,   "Zephyr"_L1,
};

constexpr std::array<QLatin1StringView, 205> familyNames{
    "Abara"_L1,       "Adeyemi"_L1,    "Aldane"_L1,      "Amsel"_L1,     "Anwari"_L1,
    "Arden"_L1,       "Ashdown"_L1,    "Aster"_L1,       "Azuma"_L1,     "Balen"_L1,
    "Barrow"_L1,      "Basri"_L1,      "Belmonte"_L1,    "Berglund"_L1,  "Birchall"_L1,
    "Blackwood"_L1,   "Blom"_L1,       "Bohdan"_L1,      "Bracken"_L1,   "Brandvold"_L1,
    "Brightwater"_L1, "Caldera"_L1,    "Calloway"_L1,    "Campos"_L1,    "Cardew"_L1,
    "Castellan"_L1,   "Chandra"_L1,    "Cinder"_L1,      "Coldwell"_L1,  "Copperfield"_L1,
    "Corvin"_L1,      "Cray"_L1,       "Dahl"_L1,        "Dalca"_L1,     "Danso"_L1,
    "Darrow"_L1,      "Delacroix"_L1,  "Demir"_L1,       "Dravec"_L1,    "Duskwood"_L1,
    "Eastmoor"_L1,    "Eberle"_L1,     "Edo"_L1,         "Ekberg"_L1,    "Elmsworth"_L1,
    "Emberly"_L1,     "Endo"_L1,       "Eriksen"_L1,     "Estrada"_L1,   "Evenfall"_L1,
    "Fairweather"_L1, "Falk"_L1,       "Farrow"_L1,      "Fenwick"_L1,   "Ferro"_L1,
    "Finch"_L1,       "Fjeld"_L1,      "Flint"_L1,       "Foxglove"_L1,  "Frostad"_L1,
    "Fujimori"_L1,    "Galloway"_L1,   "Garran"_L1,      "Gavril"_L1,    "Glass"_L1,
    "Goldwyn"_L1,     "Graves"_L1,     "Greenhollow"_L1, "Grimm"_L1,     "Gunnar"_L1,
    "Hagen"_L1,       "Haldorsen"_L1,  "Halloran"_L1,    "Harrow"_L1,    "Hawthorne"_L1,
    "Hayashi"_L1,     "Heddle"_L1,     "Hollis"_L1,      "Holm"_L1,      "Hoshino"_L1,
    "Ibarra"_L1,      "Ilves"_L1,      "Inoue"_L1,       "Ironwood"_L1,  "Isaksen"_L1,
    "Ishikawa"_L1,    "Ivers"_L1,      "Jansik"_L1,      "Jareth"_L1,    "Jokela"_L1,
    "Kaldor"_L1,      "Kamara"_L1,     "Kane"_L1,        "Karlov"_L1,    "Kasimir"_L1,
    "Kestrel"_L1,     "Khatri"_L1,     "Kimura"_L1,      "Kirin"_L1,     "Kovac"_L1,
    "Krell"_L1,       "Lachance"_L1,   "Lamb"_L1,        "Lantern"_L1,   "Larkin"_L1,
    "Laurent"_L1,     "Leclair"_L1,    "Lindqvist"_L1,   "Lorne"_L1,     "Lowell"_L1,
    "Lund"_L1,        "Lysander"_L1,   "Madaki"_L1,      "Mahlangu"_L1,  "Malory"_L1,
    "Marchetti"_L1,   "Maren"_L1,      "Marlowe"_L1,     "Matsuda"_L1,   "Mendel"_L1,
    "Merrow"_L1,      "Mirza"_L1,      "Moon"_L1,        "Moreau"_L1,    "Mosswick"_L1,
    "Nakata"_L1,      "Navarro"_L1,    "Nazari"_L1,      "Ness"_L1,      "Nightingale"_L1,
    "Norling"_L1,     "Novak"_L1,      "Oakes"_L1,       "Oduya"_L1,     "Okafor"_L1,
    "Oldcastle"_L1,   "Omondi"_L1,     "Orlov"_L1,       "Ostrander"_L1, "Otieno"_L1,
    "Owusu"_L1,       "Paine"_L1,      "Palomar"_L1,     "Pell"_L1,      "Penhallow"_L1,
    "Petrov"_L1,      "Pike"_L1,       "Quill"_L1,       "Quintero"_L1,  "Rahimi"_L1,
    "Ravenel"_L1,     "Redfern"_L1,    "Reyes"_L1,       "Ridge"_L1,     "Rinaldi"_L1,
    "Rook"_L1,        "Rosmarin"_L1,   "Rowe"_L1,        "Ruud"_L1,      "Sable"_L1,
    "Salazar"_L1,     "Sandoval"_L1,   "Sato"_L1,        "Sequoia"_L1,   "Serrano"_L1,
    "Shadwell"_L1,    "Shirazi"_L1,    "Silvan"_L1,      "Sorel"_L1,     "Starling"_L1,
    "Steen"_L1,       "Stonebrook"_L1, "Storm"_L1,       "Suzume"_L1,    "Swift"_L1,
    "Takeda"_L1,      "Tamura"_L1,     "Tanaka"_L1,      "Tarn"_L1,      "Thistle"_L1,
    "Thorvald"_L1,    "Tierney"_L1,    "Torrent"_L1,     "Tully"_L1,     "Umar"_L1,
    "Underhill"_L1,   "Vance"_L1,      "Varga"_L1,       "Velasco"_L1,   "Verity"_L1,
    "Voss"_L1,        "Wakefield"_L1,  "Waverly"_L1,     "Wexley"_L1,    "Whitlock"_L1,
    "Wilder"_L1,      "Winter"_L1,     "Wolfe"_L1,       "Wren"_L1,      "Yamane"_L1,
    "Yarrow"_L1,      "Yilmaz"_L1,     "Zamora"_L1,      "Zeller"_L1,    "Zima"_L1,
};

} // namespace

std::span<const QLatin1StringView> firstNames(Gender gender)
{
    switch (gender) {
    case Gender::Female:
        return feminineNames;
    case Gender::Male:
        return masculineNames;
    case Gender::NonBinary:
        break;
    }
    return neutralNames;
}

std::span<const QLatin1StringView> lastNames()
{
    return familyNames;
}

} // namespace sandbox
