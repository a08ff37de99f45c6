// SPDX-License-Identifier: Apache-2.0
//
// greenroom_decider decides without a window, and can be killed at each step of it. The API key is
// the first line of standard input. What the reviewer would be told goes to standard output, as
// crash/told.h has it.
#include "crash/cleanuplife.h"
#include "crash/onedecision.h"
#include "crash/randomreview.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <unistd.h>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace {

/// At once, since the next moment may be the last.
void say(const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), std::size_t(bytes.size())) < 0)
        std::abort();
}

void parse(QCommandLineParser &parser, const QStringList &arguments)
{
    for (const char *option :
         {"base-url", "journal", "action", "character", "seen-status", "seen-updated-at", "stop",
          "wait", "bug", "undo", "linger", "review"})
        parser.addOption({QString::fromLatin1(option), {}, u"value"_s});
    parser.addOption(QCommandLineOption(u"second-window"_s));
    parser.addOption(QCommandLineOption(u"cleanup"_s));
    parser.process(arguments);
}

Action actionFrom(const QString &word)
{
    for (const Action action : {Action::Save, Action::Resynthesize}) {
        if (wordFor(action) == word)
            return action;
    }
    return Action::Discard;
}

OneDecision::Plan planOf(const QCommandLineParser &parser)
{
    Character seen{.id = CharacterId::fromString(parser.value(u"character"_s)).value(),
                   .updatedAt = parser.value(u"seen-updated-at"_s)};
    seen.setStatus(parser.value(u"seen-status"_s));
    return {.action = actionFrom(parser.value(u"action"_s)),
            .seen = seen,
            .steps = {.killAt = parser.value(u"stop"_s).toLatin1(),
                      .waitAt = parser.value(u"wait"_s).toLatin1()},
            .bug = parser.value(u"bug"_s),
            .undoAt = parser.value(u"undo"_s).toLatin1(),
            .hasSecondWindow = parser.isSet(u"second-window"_s),
            .linger = std::chrono::milliseconds(parser.value(u"linger"_s).toInt())};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parse(parser, QCoreApplication::arguments());
    std::string key;
    std::getline(std::cin, key);
    const LoneDecider::Setup setup{.server = QUrl(parser.value(u"base-url"_s)),
                                   .key = QByteArray::fromStdString(key),
                                   .folder = parser.value(u"journal"_s)};
    if (parser.isSet(u"review"_s)) {
        RandomReview review(setup, parser.value(u"review"_s).toUInt(), say);
        review.start();
        return QCoreApplication::exec();
    }
    if (parser.isSet(u"cleanup"_s)) {
        CleanupLife life(setup, say);
        life.start();
        return QCoreApplication::exec();
    }
    OneDecision decision(setup, planOf(parser), say);
    decision.start();
    return QCoreApplication::exec();
}
