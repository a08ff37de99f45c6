// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/checklines.h"

#include "api/connectionreport.h"

#include <QCoreApplication>
#include <QUrl>

using Outcome = StepResult::Outcome;
using State = CheckSteps::State;

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CheckLines)
};

QString failure(const QString &step, const StepResult &result, const QString &advice = {})
{
    const Error error = result.error.value_or(Error());
    QStringList sentences{error.message};
    if (!advice.isEmpty())
        sentences += advice;
    if (!error.requestId.isEmpty())
        sentences += Text::tr("Request id: %1").arg(error.requestId);
    //: A step of a test and why it failed: "Proxy: It cannot be reached."
    return Text::tr("%1: %2").arg(step, sentences.join(u' '));
}

QString nameWords(const ConnectionReport &report, const QUrl &server)
{
    switch (report.name.outcome) {
    case Outcome::Ok:
        return Text::tr("Server's name: %1 was found").arg(server.host());
    case Outcome::Skipped:
        return report.proxy.outcome == Outcome::Skipped
            ? Text::tr("Server's name: not needed, the address is a number")
            : Text::tr("Server's name: left to the proxy");
    case Outcome::Failed:
        return failure(Text::tr("Server's name"), report.name);
    case Outcome::Open:
        break;
    }
    return {};
}

QString proxyWords(const ConnectionReport &report)
{
    switch (report.proxy.outcome) {
    case Outcome::Ok:
        return Text::tr("Proxy: it leads to the server");
    case Outcome::Skipped:
        return Text::tr("Proxy: none");
    case Outcome::Failed:
        return failure(Text::tr("Proxy"), report.proxy);
    case Outcome::Open:
        break;
    }
    return {};
}

QString connectionWords(const ConnectionReport &report, const QUrl &server)
{
    switch (report.connection.outcome) {
    case Outcome::Ok:
        return server.scheme() == u"https"
            ? Text::tr("Connection: encrypted, and the certificate is good")
            : Text::tr("Connection: not encrypted, within this computer");
    case Outcome::Failed:
        return failure(Text::tr("Connection"), report.connection);
    default:
        return {};
    }
}

QString keyAdvice(const StepResult &key)
{
    if (key.error && key.error->kind == Error::Kind::Unauthorized)
        return Text::tr("It may have been replaced, or belong to another server.");
    if (isAboutVersion(key))
        return Text::tr("Set the API version under More.");
    return {};
}

QString keyWords(const ConnectionReport &report)
{
    switch (report.key.outcome) {
    case Outcome::Ok:
        return report.team ? Text::tr("Key: accepted, team %1").arg(report.team->name)
                           : Text::tr("Key: accepted; the server does not tell its team");
    case Outcome::Failed:
        return failure(Text::tr("Key"), report.key, keyAdvice(report.key));
    case Outcome::Skipped:
        return Text::tr("Key: not known, since the server said nothing of it");
    case Outcome::Open:
        break;
    }
    return {};
}

QString rightsWords(const ConnectionReport &report)
{
    switch (report.rights.outcome) {
    case Outcome::Ok:
        return report.readsLeft && report.readsInAll ? Text::tr("Read: yes; %1 of %2 reads left")
                                                           .arg(*report.readsLeft)
                                                           .arg(*report.readsInAll)
                                                     : Text::tr("Read: yes");
    case Outcome::Failed:
        return failure(
            Text::tr("Read"), report.rights,
            report.rights.error && report.rights.error->kind == Error::Kind::Forbidden
                ? Text::tr("Ask whoever gave you the key for one that may read characters.")
                : QString());
    default:
        return {};
    }
}

/// Of a step that had its turn.
State stateOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Open:
        return State::Running;
    case Outcome::Ok:
        return State::Passed;
    case Outcome::Failed:
        return State::Failed;
    case Outcome::Skipped:
        break;
    }
    // There was nothing to do.
    return State::Passed;
}

} // namespace

bool isAboutVersion(const StepResult &step)
{
    return step.error && step.error->code == u"unknown_version"; // contract 6
}

QList<CheckLine> checkLines(const ConnectionReport &report, const QUrl &server)
{
    QList<CheckLine> lines{{.words = nameWords(report, server)},
                           {.words = proxyWords(report)},
                           {.words = connectionWords(report, server)},
                           {.words = keyWords(report)},
                           {.words = rightsWords(report)}};
    const auto steps = report.steps();
    bool isReached = true;
    for (int i = 0; i < lines.size(); ++i) {
        const Outcome outcome = steps.at(std::size_t(i))->outcome;
        CheckLine &line = lines[i];
        line.state = isReached ? stateOf(outcome) : State::Waiting;
        // It was asked, and not answered.
        if (steps.at(std::size_t(i)) == &report.key && outcome == Outcome::Skipped && isReached)
            line.state = State::Unknown;
        if (line.state == State::Waiting || line.state == State::Running || line.words.isEmpty())
            line.words = checkStepNames().at(i);
        isReached = isReached && outcome != Outcome::Open && outcome != Outcome::Failed;
    }
    lines.append({.state = isReached ? State::Unknown : State::Waiting,
                  .words = isReached ? Text::tr("Save and delete: known at the first decision")
                                     : checkStepNames().constLast()});
    return lines;
}

QStringList checkStepNames()
{
    return {Text::tr("Server's name"), Text::tr("Proxy"), Text::tr("Connection"),
            Text::tr("Key"),           Text::tr("Read"),  Text::tr("Save and delete")};
}
