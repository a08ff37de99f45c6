// SPDX-License-Identifier: Apache-2.0
#include "models/failurereason.h"

#include "domain/error.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace {

/// The codes of contract 6, each with its words.
constexpr std::array<std::pair<const char *, const char *>, 6> words{{
    {"prompt_blocked", QT_TRANSLATE_NOOP("Failure", "Description not allowed")},
    {"reference_blocked", QT_TRANSLATE_NOOP("Failure", "Reference image not allowed")},
    {"output_moderation_rejected", QT_TRANSLATE_NOOP("Failure", "Result not allowed")},
    {"provider_unavailable", QT_TRANSLATE_NOOP("Failure", "Ref service not available")},
    {"provider_timeout", QT_TRANSLATE_NOOP("Failure", "Ref service took too long")},
    {"internal_error", QT_TRANSLATE_NOOP("Failure", "The server failed")},
}};

} // namespace

QStringList knownFailures()
{
    QStringList codes;
    for (const auto &known : words)
        codes.append(QLatin1String(known.first));
    return codes;
}

QString failureReason(const QString &errorMessage)
{
    const QString code = errorMessage.trimmed();
    for (const auto &[known, text] : words) {
        if (code == QLatin1String(known))
            return QCoreApplication::translate("Failure", text);
    }
    return errorMessage;
}

QString noFailureReason()
{
    return QCoreApplication::translate("Failure", "The server gives no reason");
}

QString failureReason(const Error &error)
{
    return error.serverMessage.isEmpty() ? error.message : failureReason(error.serverMessage);
}
