// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "benchmarks/samples.h"

#include <QList>
#include <QString>

#include <optional>

/// What another viewer takes from a key press until the next image, one, is on the screen.
struct PeerFigure
{
    QString viewer{};
    int side = 0;           ///< of the image, in pixels
    Samples milliseconds{}; ///< of one press each
    bool isQuoted = false;  ///< not measured now, but on another day with the same method

    /// With the word that it is quoted.
    [[nodiscard]] QString name() const;
};

/// How many thumbnails of its own default size another viewer makes a second, in a folder of 400
/// images of 1024 pixels and without a cache.
struct PeerThumbnails
{
    QString viewer{};
    Samples perSecond{};   ///< of one round each
    bool isQuoted = false; ///< as in PeerFigure

    /// With the word that it is quoted.
    [[nodiscard]] QString name() const;
};

/// Other viewers, as tests/benchmarks/peers has measured them, and where it has not, as they were
/// measured on two cores under Xvfb with viewers of Debian 12.
class PeerFigures
{
public:
    /// All are quoted.
    PeerFigures();
    /// \a file has the lines that tests/benchmarks/peers prints.
    explicit PeerFigures(const QString &file);

    /// For images of 1024 or 2048 pixels; the fastest first.
    [[nodiscard]] QList<PeerFigure> of(int side) const;
    [[nodiscard]] std::optional<PeerFigure> of(const QString &viewer, int side) const;

    /// Of Gwenview.
    [[nodiscard]] const PeerThumbnails &thumbnails() const { return m_thumbnails; }

private:
    void take(const PeerFigure &measured);
    void take(const PeerThumbnails &measured);

    QList<PeerFigure> m_figures;
    PeerThumbnails m_thumbnails;
};
