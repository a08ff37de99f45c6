// SPDX-License-Identifier: Apache-2.0
#include "ui/connect/keyproblem.h"

#include "domain/apikey.h"

#include <QByteArray>
#include <QCoreApplication>

#include <algorithm>

namespace {

/// Gives the texts of this file their context.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyProblem)
};

bool isBlank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isPrintable(char c)
{
    return c > ' ' && c < '\x7f';
}

} // namespace

QString keyProblem(const QByteArray &key)
{
    if (isAcceptableKey(key))
        return {};
    if (key.isEmpty())
        return Text::tr("Enter the API key of your team.");
    if (!beginsAsKey(key))
        return Text::tr("That is not an API key: it starts with al_live_, an older one with og_.");
    if (std::any_of(key.begin(), key.end(), isBlank))
        return Text::tr(
            "There is a blank or a line break inside the key. Copy it again, in one piece.");
    if (!std::all_of(key.begin(), key.end(), isPrintable))
        return Text::tr("There is a character in the key that no key has. Copy it again.");
    if (isTooShortForKey(key))
        return Text::tr("The key is too short. Copy it again, in one piece.");
    return Text::tr("The key is too long. Copy it again, and nothing beside it.");
}
