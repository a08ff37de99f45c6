// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sandbox/options.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace sandbox {

/// What `greenroom-sandbox` was asked to do.
struct CommandLine
{
    Options options{};
    bool stay = false; ///< serve on when standard input closes
    QString text{};    ///< not empty: print this and end (help, version)
};

/// Reads the arguments, the program's name first; else what is wrong with them.
std::variant<CommandLine, QString> parseCommandLine(const QStringList &arguments);

} // namespace sandbox
