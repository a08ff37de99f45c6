// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "domain/origin.h"
#include "fuzz/target.h"

#include <QDir>

using namespace Qt::StringLiterals;

/// What the program was started with, an argument a line.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const QString text = QString::fromUtf8(asBytes(bytes, size));
    const auto line = parseCommandLine(QStringList{u"greenroom"_s} + text.split(u'\n'));
    if (!line) {
        must(!line.error().isEmpty() && !line.error().contains(u'\n'), "the refusal is one line");
        return 0;
    }
    must(!line->baseUrl || isAcceptableServer(*line->baseUrl), "a server is one");
    must(!line->dataDir || QDir::isAbsolutePath(*line->dataDir), "the folder is absolute");
    must(!line->sandbox || (!line->baseUrl && !line->apiKeyStdin), "the sandbox is alone");
    return 0;
}
