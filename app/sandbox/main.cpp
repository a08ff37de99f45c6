// SPDX-License-Identifier: Apache-2.0
#include "sandbox/commandline.h"
#include "sandbox/sandboxserver.h"
#include "sandbox/shutdown.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

#include <cstdio>
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv); // image plugins are looked for beside it
    const auto parsed = sandbox::parseCommandLine(QCoreApplication::arguments());
    if (const auto *trouble = std::get_if<QString>(&parsed))
        return fail(*trouble, badUse);
    const auto &line = std::get<sandbox::CommandLine>(parsed);
    if (!line.text.isEmpty()) {
        print(std::cout, line.text);
        return 0;
    }
    const sandbox::Shutdown shutdown; // before the threads, which must not take its signals
    sandbox::SandboxServer server(line.options);
    QString error;
    if (!server.start(&error))
        return fail(error, 1);
    announce(server);
    shutdown.wait(!line.stay);
    return 0;
}
