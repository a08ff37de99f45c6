// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

/// What `greenroom` was asked to do when it was started.
struct CommandLine
{
    bool sandbox = false;             ///< start the sandbox and connect to it
    std::optional<QUrl> baseUrl{};    ///< acceptable to HttpClient; no /v1, no slash at the end
    bool apiKeyStdin = false;         ///< the key is the first line of standard input
    std::optional<QString> dataDir{}; ///< absolute; everything the program keeps lies below it
    QString link{};                   ///< greenroom:…, not checked yet; empty without one
    bool selfCheck = false;           ///< say what of the system is there, and end
    bool choosesStyle = false;        ///< --style: who draws the controls; Qt takes its value
    QString answer{};                 ///< not empty: print this and end with 0 (help, version)
};

/// The exit code for arguments that are wrong.
constexpr int BadUse = 2;

/// Reads \a arguments, the program's name first, else says what is wrong with them in one calm line
/// without an end. Needs no QCoreApplication, so help and version work without a display; Qt's own
/// options (--platform, --style and their like) are let through for QApplication. An argument that
/// looks like an API key is refused wherever it stands, and no text that may be a secret is
/// repeated: other programs of the same computer can read a command line.
[[nodiscard]] tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments);
