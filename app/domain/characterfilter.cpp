// SPDX-License-Identifier: Apache-2.0
#include "domain/characterfilter.h"

#include <algorithm>

namespace {

/// The same for all texts that differ in case only, or in how their accents are written. By way of
/// the upper case, since the folding of Qt keeps "ß" from being "SS". Composed in the end, or "e"
/// would be a part of "é".
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_D)
        .toUpper()
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isAscii(QLatin1StringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isPart(const QString &part, const QString &text)
{
    const QString wanted = part.trimmed();
    if (wanted.isEmpty())
        return true;
    // To fold thousands of names for each letter that is typed takes too long, and most need none.
    if (isAscii(wanted) && isAscii(text))
        return text.contains(wanted, Qt::CaseInsensitive);
    return folded(text).contains(folded(wanted));
}

/// Most are searched as they are kept: to unpack thousands for each letter takes too long, too.
bool isPart(const QString &part, const CompactText &text)
{
    const QString wanted = part.trimmed();
    if (wanted.isEmpty())
        return true;
    const std::optional<QLatin1StringView> narrow = text.latin1();
    if (narrow && isAscii(wanted) && isAscii(*narrow))
        return narrow->contains(wanted, Qt::CaseInsensitive);
    return isPart(wanted, text.toString());
}

/// As isPart(), of all of \a text.
bool isWhole(const QString &whole, const CompactText &text)
{
    const QString wanted = whole.trimmed();
    return wanted.isEmpty() || folded(text.toString().trimmed()) == folded(wanted);
}

/// An empty beginning is one of every id, a null one too.
bool isBeginning(const QString &beginning, const CharacterId &id)
{
    const QString wanted = beginning.trimmed();
    return wanted.isEmpty() || id.latin1().startsWith(wanted);
}

/// \a value is JSON.
bool isMetBy(const AttributeCriterion &criterion, QByteArrayView value)
{
    if (value == "null")
        return false;
    const QString wanted = criterion.value.trimmed();
    if (wanted.isEmpty())
        return true;
    const QString text = Attributes::textOf(value);
    const bool isPartEnough =
        value.startsWith('"') || value.startsWith('[') || value.startsWith('{');
    return isPartEnough ? isPart(wanted, text) : folded(wanted) == text; // 8 is no part of 28
}

bool isMetBy(const AttributeCriterion &criterion, const Attributes &attributes)
{
    const QString key = criterion.key.trimmed();
    if (key.isEmpty() && criterion.value.trimmed().isEmpty())
        return true;
    return attributes.hasAny([&](QByteArrayView name, QByteArrayView value) {
        return (key.isEmpty() || Attributes::textOf(name) == key) && isMetBy(criterion, value);
    });
}

/// \a text as people type it, without saying what it is.
bool isText(const QString &text, const Character &character)
{
    return isPart(text, character.name) || isBeginning(text, character.id)
        || isPart(text, character.clientReferenceId);
}

bool areMetBy(const QList<AttributeCriterion> &criteria, const Attributes &attributes)
{
    return std::all_of(criteria.begin(), criteria.end(), [&attributes](const auto &criterion) {
        return isMetBy(criterion, attributes);
    });
}

} // namespace

bool AgeRange::holds(const QDateTime &since, const QDateTime &now) const
{
    if (isAny())
        return true;
    if (!since.isValid())
        return false;
    const auto age =
        std::max(std::chrono::milliseconds(0), std::chrono::milliseconds(since.msecsTo(now)));
    return (!from || age >= *from) && (!below || age < *below);
}

bool CharacterFilter::isEmpty() const
{
    const auto isBlank = [](const QString &words) { return words.trimmed().isEmpty(); };
    return statuses.empty() && created.isAny() && updated.isAny() && isBlank(text)
        && isBlank(errorMessage) && isBlank(name) && isBlank(idPrefix) && isBlank(clientReferenceId)
        && flag == Flag::Any
        && std::all_of(attributes.begin(), attributes.end(),
                       [&isBlank](const AttributeCriterion &criterion) {
                           return isBlank(criterion.key) && isBlank(criterion.value);
                       });
}

CharacterQuery CharacterFilter::query() const
{
    return {statuses.size() == 1 ? *statuses.begin() : CharacterStatus::Unknown};
}

bool CharacterFilter::isError(const CompactText &message, const QStringList &worded) const
{
    const bool isMet =
        isErrorWhole ? isWhole(errorMessage, message) : isPart(errorMessage, message);
    return isMet || (!worded.isEmpty() && worded.contains(message.toString().trimmed()));
}

bool CharacterFilter::matches(const Character &character, const QDateTime &now, bool isFlagged,
                              const QStringList &worded) const
{
    const bool isOfStatus = statuses.empty() || statuses.contains(character.status);
    const bool isFlag = flag == Flag::Any || isFlagged == (flag == Flag::Flagged);
    // What costs most comes last.
    return isOfStatus && isFlag && isBeginning(idPrefix, character.id)
        && created.holds(character.createdAt, now)
        && (updated.isAny() || updated.holds(character.updatedAt.toDateTime(), now))
        && isText(text, character) && isError(character.errorMessage, worded)
        && isPart(name, character.name) && isPart(clientReferenceId, character.clientReferenceId)
        && areMetBy(attributes, character.attributes);
}
