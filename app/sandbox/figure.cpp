// SPDX-License-Identifier: Apache-2.0
#include "sandbox/figure.h"

#include "sandbox/figuredesign.h"
#include "sandbox/figuredice.h"
#include "sandbox/figurepose.h"

#include <QBuffer>
#include <QImageWriter>

#include <array>

namespace sandbox {

namespace {

constexpr quint64 flawAspect = 11;
constexpr quint64 sizeAspect = 12;
constexpr quint64 formatAspect = 13;

/// What a look gets wrong, and where.
struct Blemish
{
    Flaw flaw = Flaw::None;
    Pose pose = Pose::Other;
};

Blemish blemishFor(quint64 look)
{
    Dice dice(look, flawAspect);
    if (!dice.chance(20))
        return {};
    constexpr std::array flaws{
        Flaw::OtherHairColour, Flaw::OtherHairColour,   Flaw::MissingPose, Flaw::CroppedHead,
        Flaw::CroppedHead,     Flaw::OtherOutfitColour, Flaw::ExtraArm,    Flaw::MissingMark};
    constexpr std::array poses{Pose::Portrait, Pose::Front, Pose::Side, Pose::Back};
    const Design design = designFor(look);
    for (;;) {
        const Blemish blemish{dice.pick(flaws), dice.pick(poses)};
        if (canShow(design, blemish.flaw, blemish.pose))
            return blemish;
    }
}

Sitter sitterFor(quint64 look, Pose pose, const Blemish &blemish)
{
    Sitter sitter;
    sitter.design = designFor(look);
    if (blemish.pose == pose)
        sitter.design = withFlaw(sitter.design, blemish.flaw);
    if (pose == Pose::Other)
        sitter.design.stance = Stance::Waving;
    sitter.build = buildFor(sitter.design);
    sitter.palette = paletteFor(sitter.design);
    return sitter;
}

} // namespace

Flaw flawFor(quint64 look)
{
    return blemishFor(look).flaw;
}

std::optional<Pose> flawedPose(quint64 look)
{
    const Blemish blemish = blemishFor(look);
    return blemish.flaw == Flaw::None ? std::nullopt : std::optional(blemish.pose);
}

std::optional<Pose> missingPose(quint64 look)
{
    const Blemish blemish = blemishFor(look);
    return blemish.flaw == Flaw::MissingPose ? std::optional(blemish.pose) : std::nullopt;
}

QSize figureSize(quint64 look)
{
    return {1024, Dice(look, sizeAspect).chance(60) ? 1024 : 1536};
}

QImage drawFigure(quint64 look, Pose pose, Take take)
{
    const Blemish blemish = take == Take::First ? blemishFor(look) : Blemish{};
    const Sitter sitter = sitterFor(look, pose, blemish);
    QImage image(figureSize(look), QImage::Format_RGB32);
    drawBackdrop(image, sitter.design.backdrop);
    QTransform transform = placement(image.size(), sitter, pose);
    if (blemish.flaw == Flaw::CroppedHead && blemish.pose == pose)
        transform = croppedAtHead(transform, sitter, pose);
    QPainter painter(&image);
    painter.setTransform(transform);
    drawPose(painter, sitter, pose);
    return image;
}

QByteArray figureFormat(quint64 look)
{
    Dice dice(look, formatAspect);
    const int draw = dice.below(100);
    return draw < 75 ? "jpeg" : draw < 88 ? "png" : "webp";
}

QByteArray encodeFigure(quint64 look, Pose pose, Take take)
{
    const QImage image = drawFigure(look, pose, take);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QByteArray format = figureFormat(look);
    QImageWriter writer(&buffer, format);
    // Of PNG this is zlib's level: 1 is as small as flat colours need.
    writer.setQuality(format == "png" ? 80 : 90);
    if (!writer.write(image)) {
        buffer.close();
        buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
        image.save(&buffer, "PNG");
    }
    return bytes;
}

} // namespace sandbox
