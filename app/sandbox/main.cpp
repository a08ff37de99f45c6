// SPDX-License-Identifier: Apache-2.0
#include "sandbox/commandline.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/shutdown.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cstdio>
#include <exception>
#include <iostream>

namespace {

constexpr int badUse = 2;

void print(std::ostream &stream, const QString &text)
{
    stream << text.toStdString() << std::flush;
}

int fail(const QString &message, int code)
{
    print(std::cerr, QStringLiteral("greenroom-sandbox: %1\n").arg(message));
    return code;
}

void announce(const sandbox::SandboxServer &server)
{
    nlohmann::ordered_json line;
    line["base_url"] = server.baseUrl().toStdString();
    line["refs_url"] = server.refsUrl().toStdString();
    line["api_key"] = server.apiKey().toStdString();
    std::cout << line.dump() << std::endl;
}

int run(const QStringList &arguments)
{
    const auto parsed = sandbox::parseCommandLine(arguments);
    if (const auto *trouble = std::get_if<QString>(&parsed))
        return fail(*trouble, badUse);
    const auto &line = std::get<sandbox::CommandLine>(parsed);
    if (!line.text.isEmpty()) {
        print(std::cout, line.text);
        return 0;
    }
    const sandbox::Shutdown shutdown; // from here on a signal is an orderly end
    sandbox::SandboxServer server(line.options);
    QString error;
    if (!server.start(&error))
        return fail(error, 1);
    announce(server);
    shutdown.wait(!line.stay);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        const QCoreApplication application(argc, argv); // image plugins are looked for beside it
        return run(QCoreApplication::arguments());
    } catch (const std::exception &exception) {
        std::fputs(exception.what(), stderr);
        return 1;
    }
}
