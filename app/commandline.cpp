// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "domain/apikey.h"
#include "domain/characterlink.h"
#include "domain/origin.h"
#include "log/redaction.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Refusal = tl::unexpected<QString>;

constexpr auto Sandbox = "sandbox"_L1;
constexpr auto BaseUrl = "base-url"_L1;
constexpr auto ApiKeyStdin = "api-key-stdin"_L1;
constexpr auto DataDir = "data-dir"_L1;
constexpr auto CheckSelf = "self-check"_L1;
constexpr auto Style = "style"_L1; // Qt's
constexpr auto Help = "help"_L1;
constexpr auto Version = "version"_L1;

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString helpText()
{
    return Text::tr(
        "Usage: greenroom [options] [link]\n"
        "Review AI-generated characters, four refs at a time.\n"
        "\n"
        "  --sandbox         start a local server with demo data and connect to it\n"
        "  --base-url URL    connect to this server: https, or http on this computer,\n"
        "                    without /v1\n"
        "  --api-key-stdin   read the API key for this run from the first line of\n"
        "                    standard input\n"
        "  --data-dir DIR    keep settings, caches and the log below DIR\n"
        "  --self-check      say what of the system is there, and end\n"
        "  -h, --help        show this help\n"
        "  -v, --version     show the version\n"
        "\n"
        "A link, greenroom:character/ID, shows that character of the open connection.\n"
        "Qt's own options, such as --platform and --style, work as well. An API key is\n"
        "never taken from the command line or the environment.\n");
}

/// A key by itself, after dashes or as an option's value; in the middle of a word it may be a path.
bool looksLikeKey(const QString &argument)
{
    static const QRegularExpression key(
        u"(?:^-*|=)[\"']?(?:%1|%2[!-~]{8})"_s.arg(KeyPattern, OldKeyPattern));
    return key.match(argument).hasMatch();
}

QString keyRefusal()
{
    return Text::tr(
        "An API key is not taken from the command line, where other programs can read it. "
        "Use --api-key-stdin, or type it in the window.");
}

/// What QApplication will take out of the arguments itself.
void addQtOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QStringList &names, const QString &value) {
        for (const QString &name : names) {
            QCommandLineOption option(name, {}, value);
            option.setFlags(QCommandLineOption::HiddenFromHelp);
            parser.addOption(option);
        }
    };
    add({u"platform"_s, u"platformpluginpath"_s, u"platformtheme"_s, u"plugin"_s, u"session"_s,
         QString(Style), u"stylesheet"_s, u"qwindowgeometry"_s, u"qwindowtitle"_s, u"qwindowicon"_s,
         u"geometry"_s, u"title"_s, u"icon"_s, u"display"_s, u"name"_s, u"qmljsdebugger"_s},
        u"value"_s);
    add({u"reverse"_s, u"widgetcount"_s, u"nograb"_s, u"dograb"_s}, {});
}

void addOptions(QCommandLineParser &parser)
{
    // -platform is one option, not -p -l -a and so on.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOption({Sandbox, {}});
    parser.addOption({ApiKeyStdin, {}});
    parser.addOption({BaseUrl, {}, u"URL"_s});
    parser.addOption({DataDir, {}, u"DIR"_s});
    parser.addOption({CheckSelf, {}});
    parser.addOption({{u"h"_s, Help}, {}});
    parser.addOption({{u"v"_s, Version}, {}});
    addQtOptions(parser);
}

/// Why the parser did not understand the arguments.
QString misunderstanding(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    const auto asksForKey = [](const QString &name) { return name == "api-key"_L1; };
    if (std::any_of(unknown.begin(), unknown.end(), asksForKey))
        return keyRefusal();
    return Text::tr("There is no option %1. See --help.").arg(redacted(unknown.first()));
}

tl::expected<QUrl, QString> server(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    const QUrl url(text, QUrl::StrictMode);
    if (isAcceptableServer(url))
        return url;
    // The address is not repeated: it may hold a password or a token.
    if (url.path().endsWith("/v1"_L1))
        return Refusal(Text::tr("--base-url takes the server's address without /v1."));
    return Refusal(
        Text::tr("--base-url takes a server's address such as https://api.example.com; http "
                 "is possible on this computer only."));
}

tl::expected<QString, QString> folder(const QString &path)
{
    const QFileInfo target(path);
    // With a NUL in it, which no file's name has, it would be made into no path at all.
    if (path.contains(QChar::Null) || (target.exists() && !target.isDir()))
        return Refusal(Text::tr("--data-dir takes a folder, and this is none."));
    return QDir::cleanPath(target.absoluteFilePath());
}

/// The one link among \a words, or empty without any. Whether it leads anywhere is said in the
/// window, since nobody sees what a browser starts say; here only what no program would hand over
/// is refused. Nothing is repeated: it may be a secret in the wrong place.
tl::expected<QString, QString> linkAmong(const QStringList &words)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    const auto isOurs = [](const QString &word) { return word.startsWith(LinkScheme); };
    const auto isControl = [](QChar one) { return one.category() == QChar::Other_Control; };
    if (words.isEmpty())
        return QString();
    const auto other = std::find_if_not(words.begin(), words.end(), isOurs);
    if (other != words.end())
        return Refusal(
            scheme.match(*other).hasMatch()
                ? Text::tr("Of links only those that begin with greenroom: are understood. "
                           "See --help.")
                : Text::tr("Only options and one link are understood. See --help."));
    if (words.size() > 1)
        return Refusal(Text::tr("Only one link at a time is understood. See --help."));
    const QString &one = words.constFirst();
    if (one.size() > LongestLink)
        return Refusal(Text::tr("The link is too long to lead to a character. See --help."));
    if (std::any_of(one.begin(), one.end(), isControl))
        return Refusal(Text::tr("The link leads to no character, since it has line breaks or other "
                                "control characters. See --help."));
    return one;
}

/// The value of an option that is set. The parser would take the next option for it.
tl::expected<QString, QString> valueOf(const QCommandLineParser &parser, QLatin1StringView option)
{
    QString value = parser.value(option);
    if (value.isEmpty() || value.startsWith(u'-'))
        return Refusal(Text::tr("--%1 needs a value. See --help.").arg(option));
    return value;
}

} // namespace

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    if (std::any_of(arguments.begin(), arguments.end(), looksLikeKey))
        return Refusal(keyRefusal());
    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(arguments);
    CommandLine line;
    if (parser.isSet(Help)) {
        line.answer = helpText();
        return line;
    }
    if (parser.isSet(Version)) {
        line.answer = u"greenroom " GREENROOM_VERSION "\n"_s;
        return line;
    }
    if (!understood)
        return Refusal(misunderstanding(parser));
    const auto link = linkAmong(parser.positionalArguments());
    if (!link)
        return Refusal(link.error());
    line.link = *link;
    line.sandbox = parser.isSet(Sandbox);
    line.apiKeyStdin = parser.isSet(ApiKeyStdin);
    line.selfCheck = parser.isSet(CheckSelf);
    line.choosesStyle = parser.isSet(Style);
    if (line.sandbox && parser.isSet(BaseUrl))
        return Refusal(Text::tr("--sandbox and --base-url exclude each other."));
    if (line.sandbox && line.apiKeyStdin)
        return Refusal(Text::tr("--sandbox has a key of its own; leave --api-key-stdin out."));
    if (parser.isSet(BaseUrl)) {
        const auto url = valueOf(parser, BaseUrl).and_then(server);
        if (!url)
            return Refusal(url.error());
        line.baseUrl = *url;
    }
    if (parser.isSet(DataDir)) {
        const auto path = valueOf(parser, DataDir).and_then(folder);
        if (!path)
            return Refusal(path.error());
        line.dataDir = *path;
    }
    return line;
}
