// SPDX-License-Identifier: Apache-2.0
#include "domain/character.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace {

constexpr std::array KnownStatuses{CharacterStatus::Synthesizing, CharacterStatus::Reviewing,
                                   CharacterStatus::Ready, CharacterStatus::Failed,
                                   CharacterStatus::Deleted};

/// \a status must be known.
const CompactText &sharedWord(CharacterStatus status)
{
    static const std::array words{
        CompactText(), // of Unknown, whose word is not ours
        CompactText(statusWord(CharacterStatus::Synthesizing)),
        CompactText(statusWord(CharacterStatus::Reviewing)),
        CompactText(statusWord(CharacterStatus::Ready)),
        CompactText(statusWord(CharacterStatus::Failed)),
        CompactText(statusWord(CharacterStatus::Deleted)),
    };
    return words.at(static_cast<std::size_t>(status));
}

bool isIdCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_' || c == u'-';
}

} // namespace

std::optional<CharacterId> CharacterId::fromString(const QString &text)
{
    if (text.isEmpty() || text.size() > MostLetters
        || !std::all_of(text.begin(), text.end(), isIdCharacter))
        return std::nullopt;
    CharacterId id;
    id.m_letters = SharedBytes(text.toLatin1());
    return id;
}

QString statusWord(CharacterStatus status)
{
    switch (status) {
    case CharacterStatus::Synthesizing:
        return QStringLiteral("synthesizing");
    case CharacterStatus::Reviewing:
        return QStringLiteral("reviewing");
    case CharacterStatus::Ready:
        return QStringLiteral("ready");
    case CharacterStatus::Failed:
        return QStringLiteral("failed");
    case CharacterStatus::Deleted:
        return QStringLiteral("deleted");
    case CharacterStatus::Unknown:
        break;
    }
    return {};
}

CharacterStatus statusFromWord(QStringView word)
{
    for (const CharacterStatus status : KnownStatuses) {
        if (word == statusWord(status))
            return status;
    }
    return CharacterStatus::Unknown;
}

CompactText sharedStatusWord(const QString &word)
{
    const CharacterStatus status = statusFromWord(word);
    return status == CharacterStatus::Unknown ? CompactText(word) : sharedWord(status);
}

CharacterStatus statusOf(const Revision &revision)
{
    for (const CharacterStatus status : KnownStatuses) {
        if (revision.status == sharedWord(status))
            return status;
    }
    return CharacterStatus::Unknown;
}

bool isPose(QStringView word)
{
    return word == u"portrait" || word == u"front" || word == u"side" || word == u"back"
        || word == u"other";
}

QString Character::statusText() const
{
    return status == CharacterStatus::Unknown ? unknownStatus.toString() : statusWord(status);
}

void Character::setStatus(const QString &word)
{
    status = statusFromWord(word);
    unknownStatus = status == CharacterStatus::Unknown ? word : QString();
}

Character Character::deleted() const
{
    Character deleted = *this;
    if (status == CharacterStatus::Reviewing)
        deleted.refs = refs.withoutUrls();
    deleted.setStatus(statusWord(CharacterStatus::Deleted));
    return deleted;
}

Revision Character::revision() const
{
    return {status == CharacterStatus::Unknown ? unknownStatus : sharedWord(status), updatedAt};
}

bool Character::showsTheSameAs(const Character &other) const
{
    const auto arePosesAlike = [](const Ref &one, const Ref &two) { return one.pose == two.pose; };
    if (!std::equal(refs.begin(), refs.end(), other.refs.begin(), other.refs.end(), arePosesAlike))
        return false;
    Character alike = other;
    alike.refs = refs;
    return alike == *this;
}
