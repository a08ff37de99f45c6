// SPDX-License-Identifier: Apache-2.0
#include "benchmarks/peerfigures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

/// What is no time or speed is left out, as where a line is damaged.
Samples samples(const QJsonValue &value)
{
    Samples found;
    const QJsonArray numbers = value.toArray();
    for (const auto number : numbers) {
        if (number.toDouble() > 0)
            found.add(number.toDouble());
    }
    return found;
}

} // namespace

QString PeerFigure::name() const
{
    return isQuoted ? viewer + u", one image, quoted"_s : viewer + u", one image"_s;
}

QString PeerThumbnails::name() const
{
    return isQuoted ? viewer + u", quoted"_s : viewer;
}

PeerFigures::PeerFigures()
    : m_thumbnails{.viewer = u"gwenview"_s, .perSecond = {204}, .isQuoted = true}
{
    const auto quote = [this](const QString &viewer, double small, double large) {
        m_figures.append(
            PeerFigure{.viewer = viewer, .side = 1024, .milliseconds = {small}, .isQuoted = true});
        m_figures.append(
            PeerFigure{.viewer = viewer, .side = 2048, .milliseconds = {large}, .isQuoted = true});
    };
    quote(u"qimgv"_s, 4.9, 28.0);
    quote(u"nomacs"_s, 6.3, 33.7);
    quote(u"feh"_s, 19.4, 38.8);
    quote(u"gwenview"_s, 143.3, 167.2);
}

PeerFigures::PeerFigures(const QString &file)
    : PeerFigures()
{
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        return;
    while (!lines.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(lines.readLine()).object();
        const QString viewer = line.value("viewer"_L1).toString();
        take(PeerFigure{.viewer = viewer,
                        .side = line.value("side"_L1).toInt(),
                        .milliseconds = samples(line.value("settled"_L1))});
        take(PeerThumbnails{.viewer = viewer, .perSecond = samples(line.value("thumbnails"_L1))});
    }
}

void PeerFigures::take(const PeerFigure &measured)
{
    if (measured.milliseconds.isEmpty())
        return;
    const auto known = std::find_if(m_figures.begin(), m_figures.end(), [&](const PeerFigure &one) {
        return one.viewer == measured.viewer && one.side == measured.side;
    });
    if (known == m_figures.end())
        m_figures.append(measured);
    else
        *known = measured;
}

void PeerFigures::take(const PeerThumbnails &measured)
{
    if (measured.viewer == m_thumbnails.viewer && !measured.perSecond.isEmpty())
        m_thumbnails = measured;
}

QList<PeerFigure> PeerFigures::of(int side) const
{
    QList<PeerFigure> found;
    std::copy_if(m_figures.begin(), m_figures.end(), std::back_inserter(found),
                 [side](const PeerFigure &one) { return one.side == side; });
    std::sort(found.begin(), found.end(), [](const PeerFigure &one, const PeerFigure &other) {
        return one.milliseconds.median() < other.milliseconds.median();
    });
    return found;
}

std::optional<PeerFigure> PeerFigures::of(const QString &viewer, int side) const
{
    for (const PeerFigure &one : m_figures) {
        if (one.viewer == viewer && one.side == side)
            return one;
    }
    return std::nullopt;
}
