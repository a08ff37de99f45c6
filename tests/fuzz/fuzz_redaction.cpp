// SPDX-License-Identifier: Apache-2.0
#include "fuzz/target.h"
#include "log/redaction.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Whether something that can be a key follows where keys begin.
[[nodiscard]] bool holdsKey(const QString &text)
{
    constexpr auto beginning = "al_live_"_L1;
    constexpr qsizetype shortest = 8;
    for (qsizetype at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
        const QStringView rest = QStringView(text).mid(at + beginning.size(), shortest);
        const auto isOfKey = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
        if (rest.size() == shortest && std::all_of(rest.begin(), rest.end(), isOfKey))
            return true;
    }
    return false;
}

} // namespace

/// A line for the log in Latin-1, where FF stands for half a character.
int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    QString text = QString::fromLatin1(asBytes(bytes, size));
    text.replace(QChar(0xff), QChar(0xd800));
    must(!holdsKey(redacted(text)), "no key gets into the log");
    return 0;
}
