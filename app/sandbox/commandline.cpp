// SPDX-License-Identifier: Apache-2.0
#include "sandbox/commandline.h"

#include "sandbox/fault.h"

#include <QCommandLineParser>

#include <limits>
#include <optional>

namespace sandbox {

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

/// The options' values, checked one by one; the first that is wrong is kept.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    template <typename Number>
    void number(const char *name, Number &value, double least, double most)
    {
        if (!m_parser.isSet(text(name)))
            return;
        bool ok = false;
        const double given = m_parser.value(text(name)).toDouble(&ok);
        const auto converted =
            static_cast<Number>(ok && given >= least && given <= most ? given : 0);
        // The comparison also refuses a fraction for a whole number.
        if (!ok || given < least || given > most || static_cast<double>(converted) != given)
            fail(name,
                 QStringLiteral("a number from %1 to %2")
                     .arg(least, 0, 'g', 12)
                     .arg(most, 0, 'g', 12));
        else
            value = converted;
    }

    void choice(const char *name, const char *strict, const char *other, bool &value)
    {
        if (!m_parser.isSet(text(name)))
            return;
        const QString given = m_parser.value(text(name));
        value = given == text(other);
        if (!value && given != text(strict))
            fail(name, QStringLiteral("%1 or %2").arg(text(strict), text(other)));
    }

    void fail(const char *name, const QString &wanted)
    {
        if (m_trouble.isEmpty())
            m_trouble = QStringLiteral("--%1 takes %2, not '%3'.")
                            .arg(text(name), wanted, m_parser.value(text(name)));
    }

    [[nodiscard]] const QString &trouble() const { return m_trouble; }

private:
    const QCommandLineParser &m_parser;
    QString m_trouble;
};

void describe(QCommandLineParser &parser)
{
    const auto valued = [&parser](const char *name, const char *description, const char *value) {
        parser.addOption({text(name), text(description), text(value)});
    };
    const auto flag = [&parser](const char *name, const char *description) {
        parser.addOption({text(name), text(description)});
    };
    parser.setApplicationDescription(text(
        "A local server of the characters API with demo data. It prints one JSON line when it\n"
        "serves, and ends when its standard input closes or on SIGTERM."));
    valued("port", "Port of the API; 0, the default, is any free one.", "P");
    valued("count", "Characters of the first team (240).", "N");
    valued("seed", "Look of the world (1).", "S");
    valued("rate-scale", "Rate and burst of the rate-limit buckets, times X (1).", "X");
    valued("time-scale", "Syntheses and late effects are X times as fast (1).", "X");
    valued("ref-life", "Seconds until a ref URL expires (86400).", "S");
    valued("c1", "GET of a soft-deleted character: 404 (default) or 200.", "404|200");
    valued("c3", "DELETE of a synthesizing character: soft (default) or hard.", "soft|hard");
    valued("c4", "A synthesis ends in reviewing (default) or ready.", "reviewing|ready");
    valued("c5", "status=deleted gives an empty page (default) or a list.", "empty|list");
    flag("refs-on-api-port", "Serve refs on the API's port.");
    flag("read-only-key", "The printed key has scope 'read' only.");
    valued("second-team-key", "Key of the second team.", "KEY");
    valued("log", "Write one JSON line for each request and each effect.", "FILE");
    valued(
        "fault",
        "METHOD /path KIND [nth=N] [times=N]: what goes wrong; * is one path segment. Kinds: "
        "latency,\n"
        "hang, drip, close, reset, half-status, half-head, half-body, effect-close, effect-hang,\n"
        "late-effect, 429, 500, 503-before, 503-after, not-json, wrong-id, redirect, or any "
        "status.\n"
        "Also ms=N (latency, drip, late-effect), status=N (not-json), to=URL (redirect).",
        "FAULT");
    flag("stay", "Serve on when standard input closes.");
    parser.addOption({{text("h"), text("help")}, text("Show this help.")});
    parser.addOption({{text("v"), text("version")}, text("Show the version.")});
}

QString faultTrouble(const QStringList &faults)
{
    for (const QString &spec : faults) {
        const auto parsed = parseFault(spec.toStdString());
        if (const auto *trouble = std::get_if<std::string>(&parsed))
            return QString::fromStdString(*trouble);
    }
    return {};
}

} // namespace

std::variant<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return parser.errorText();
    CommandLine line;
    if (parser.isSet(text("help"))) {
        line.text = parser.helpText();
        return line;
    }
    if (parser.isSet(text("version"))) {
        line.text = text("greenroom-sandbox " GREENROOM_VERSION "\n");
        return line;
    }
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("Unexpected argument '%1'.")
            .arg(parser.positionalArguments().first());
    Options &options = line.options;
    Reader reader(parser);
    qint64 refLife = options.refLife.count();
    reader.number("port", options.port, 0, std::numeric_limits<quint16>::max());
    reader.number("count", options.count, 0, 1'000'000);
    reader.number("seed", options.seed, 0, std::numeric_limits<quint32>::max());
    reader.number("rate-scale", options.rateScale, 0.001, 1'000'000);
    reader.number("time-scale", options.timeScale, 0.001, 1'000'000);
    reader.number("ref-life", refLife, 1, 100.0 * 365 * 24 * 3600);
    reader.choice("c1", "404", "200", options.c1ReadableDeleted);
    reader.choice("c3", "soft", "hard", options.c3HardCancel);
    reader.choice("c4", "reviewing", "ready", options.c4EndsReady);
    reader.choice("c5", "empty", "list", options.c5ListsDeleted);
    options.refLife = std::chrono::seconds(refLife);
    options.refsOnApiPort = parser.isSet(text("refs-on-api-port"));
    options.readOnlyKey = parser.isSet(text("read-only-key"));
    options.secondTeamKey = parser.value(text("second-team-key"));
    options.logFile = parser.value(text("log"));
    options.faults = parser.values(text("fault"));
    line.stay = parser.isSet(text("stay"));
    const QString trouble =
        reader.trouble().isEmpty() ? faultTrouble(options.faults) : reader.trouble();
    if (!trouble.isEmpty())
        return trouble;
    return line;
}

} // namespace sandbox
