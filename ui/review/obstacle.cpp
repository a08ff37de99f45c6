// SPDX-License-Identifier: Apache-2.0
#include "ui/review/obstacle.h"

#include "ui/judging/judged.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Decider)
};

QString failureText(const QList<int> &refs, qsizetype count)
{
    if (refs.size() == 1)
        return Text::tr("Ref %1 is not loaded. Press again to decide anyway.")
            .arg(refs.constFirst() + 1);
    if (refs.size() == count)
        return Text::tr("No ref is loaded. Press again to decide anyway.");
    QStringList numbers;
    for (const int ref : refs)
        numbers.append(QString::number(ref + 1));
    return Text::tr("Refs %1 are not loaded. Press again to decide anyway.")
        .arg(numbers.join(QStringLiteral(", ")));
}

} // namespace

std::optional<Obstacle> obstacleTo(const Judged &judged)
{
    const Readiness readiness = judged.readiness();
    if (readiness == Readiness::Complete)
        return std::nullopt;
    const bool failed = readiness == Readiness::SomeFailed;
    return Obstacle{.character = judged.character().id,
                    .revision = judged.character().revision(),
                    .readiness = readiness,
                    .failedRefs = failed ? judged.failedRefs() : QList<int>()};
}

QString obstacleText(const Obstacle &obstacle, const Judged &judged)
{
    switch (obstacle.readiness) {
    case Readiness::Complete:
        break;
    case Readiness::Loading:
        return Text::tr("Still loading: not all refs are shown yet.");
    case Readiness::Hidden:
        return Text::tr(
            "B is hidden in this way of comparing. Have more of it shown, then decide.");
    case Readiness::SomeFailed:
        return failureText(obstacle.failedRefs, judged.character().refs.size());
    }
    return {};
}
