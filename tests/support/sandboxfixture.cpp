// SPDX-License-Identifier: Apache-2.0
#include "support/sandboxfixture.h"

#include "support/sharedfigures.h"

using namespace Qt::StringLiterals;

SandboxFixture::SandboxFixture(sandbox::Options options, const HttpOptions &wire)
    : server(withSharedFigures(std::move(options)))
    , budget(clock)
    , http((start(), QUrl(server.baseUrl())), budget, wire)
    , api(http)
{
    http.setApiKey(server.apiKey().toLatin1());
}

void SandboxFixture::start()
{
    QString error;
    if (!server.start(&error))
        qFatal("%ls", qUtf16Printable(error));
}

int SandboxFixture::requests(const QString &method, const QString &path) const
{
    const QList<sandbox::RecordLine> lines = server.record();
    return static_cast<int>(std::count_if(lines.cbegin(), lines.cend(), [&](const auto &line) {
        return line.kind == "request"_L1 && line.method == method && line.path.startsWith(path);
    }));
}

CharacterId SandboxFixture::newest(sandbox::Status status) const
{
    return CharacterId::fromString(server.ids(status).constFirst()).value();
}
