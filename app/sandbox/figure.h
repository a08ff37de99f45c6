// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/figuretraits.h"

#include <QByteArray>
#include <QImage>
#include <QSize>
#include <QtGlobal>

#include <optional>

namespace sandbox {

/// The pose of a ref, as the contract names them (section 2.1).
enum class Pose { Portrait, Front, Side, Back, Other };

/// What a reviewer should catch. Every flaw hits exactly one pose, see flawedPose().
enum class Flaw {
    None,
    OtherHairColour,
    MissingPose, ///< the pose is not among the refs; drawFigure() draws it all the same
    CroppedHead, ///< the image's upper edge cuts the head
    OtherOutfitColour,
    ExtraArm,
    MissingMark, ///< the scar, the glasses, the hat … of the other poses is not there
};

/// Whether a drawing has the flaw of its look, if it has one.
enum class Take {
    First,     ///< as the synthesis made it
    Retouched, ///< without the flaw, as a regenerated ref would be
};

/// The flaw of a look; about one look in five has one. Pure and cheap.
Flaw flawFor(quint64 look);

/// The pose that the flaw hits; empty without a flaw.
std::optional<Pose> flawedPose(quint64 look);

/// The pose that is absent from the refs of this look: flawedPose() of Flaw::MissingPose.
std::optional<Pose> missingPose(quint64 look);

/// 1024 × 1024 or, for about two looks in five, 1024 × 1536 pixels; the same for all poses.
QSize figureSize(quint64 look);

/// The drawing of one pose, opaque RGB32 of figureSize(). Pure: the same look, pose and take give
/// the same pixels. Any thread; needs no QGuiApplication and no fonts.
QImage drawFigure(quint64 look, Pose pose, Take take = Take::First);

/// "jpeg" (three looks in four), "png" or "webp": what encodeFigure() gives for this look.
QByteArray figureFormat(quint64 look);

/// drawFigure() as a file of figureFormat(): baseline JPEG of quality 90, PNG, or lossy WebP. PNG
/// instead where the codec's plugin is not installed. Any thread; some 20 ms for a JPEG.
QByteArray encodeFigure(quint64 look, Pose pose, Take take = Take::First);

} // namespace sandbox
