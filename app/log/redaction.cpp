// SPDX-License-Identifier: Apache-2.0
#include "log/redaction.h"

#include "domain/apikey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// \a text with the sign for an unknown character in the place of each half of one. An expression
/// finds nothing in a text with halves, and what Qt itself puts there is a question mark, behind
/// which a query would begin.
QString withoutHalves(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString whole = text;
    for (qsizetype i = 0; i < whole.size(); ++i) {
        if (!whole.at(i).isSurrogate())
            continue;
        const bool isPair = whole.at(i).isHighSurrogate() && i + 1 < whole.size()
            && whole.at(i + 1).isLowSurrogate();
        if (isPair)
            ++i;
        else
            whole[i] = QChar::ReplacementCharacter;
    }
    return whole;
}

} // namespace

QString redacted(const QString &text)
{
    constexpr auto ignoreCase = QRegularExpression::CaseInsensitiveOption;
    // With or without a host before it: any question mark in the middle of a word. Qt prints URLs
    // decoded, so a query may hold blanks, and nobody can tell where in the line it ends.
    static const QRegularExpression query(u"(?<=\\S)\\?[^\\s\"<>][^\"<>\n]*"_s);
    static const QRegularExpression fragment(u"(://[^\\s\"<>#]*)#[^\\s\"<>][^\"<>\n]*"_s);
    static const QRegularExpression user(u"//[^\\s\"<>/@]*@"_s);
    static const QRegularExpression token(u"(token(?:=|%3D))[^\\s\"<>&]*"_s, ignoreCase);
    // No word boundary before it: a key may follow anything, as in %3Dog_.
    static const QRegularExpression key(u"(%1|%2)[^\\s\"<>]{4,}"_s.arg(KeyPattern, OldKeyPattern),
                                        ignoreCase);

    QString masked = withoutHalves(text);
    masked.replace(query, u"?***"_s);
    masked.replace(fragment, u"\\1#***"_s);
    masked.replace(user, u"//***@"_s);
    masked.replace(token, u"\\1***"_s);
    masked.replace(key, u"\\1***"_s);
    return masked;
}
