// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/attributes.h"
#include "domain/compacttext.h"
#include "domain/reflist.h"
#include "domain/servertime.h"
#include "domain/sharedbytes.h"

#include <QDateTime>
#include <QHashFunctions>
#include <QLatin1StringView>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

/// The opaque id of a character, safe to stand in a URL path: 1 to 64 of A-Z a-z 0-9 _ -.
class CharacterId
{
public:
    static constexpr int MostLetters = 64;

    CharacterId() = default; ///< no character

    /// None when \a text cannot be an id; such text must never reach a URL.
    [[nodiscard]] static std::optional<CharacterId> fromString(const QString &text);

    /// Made anew by each call.
    [[nodiscard]] QString toString() const { return latin1(); }
    /// Valid while one of those that share it is.
    [[nodiscard]] QLatin1StringView latin1() const { return QLatin1StringView(m_letters.view()); }
    [[nodiscard]] bool isEmpty() const { return m_letters.isEmpty(); }

    friend bool operator==(const CharacterId &, const CharacterId &) = default;
    friend size_t qHash(const CharacterId &id, size_t seed = 0)
    {
        return ::qHash(id.m_letters.view(), seed);
    }

private:
    SharedBytes m_letters; ///< they are ASCII; lists and indices hold thousands, and share them
};

/// Where a character stands (contract section 3). The server may send statuses that this version
/// does not know: they are Unknown, keep their word, and no write is offered for them.
enum class CharacterStatus : quint8 { Unknown, Synthesizing, Reviewing, Ready, Failed, Deleted };

/// The API's word for \a status, as it stands in a query; empty for Unknown.
[[nodiscard]] QString statusWord(CharacterStatus status);
[[nodiscard]] CharacterStatus statusFromWord(QStringView word);
/// \a word; of a status that we know it is one text, which all that ask for it share.
[[nodiscard]] CompactText sharedStatusWord(const QString &word);

/// Whether \a word is a pose that the API takes: portrait, front, side, back, other.
[[nodiscard]] bool isPose(QStringView word);

/// What a status and a time of the server are compared by, both to the letter: a write goes on only
/// if both are still what the reviewer saw.
struct Revision
{
    CompactText status{}; ///< the API's word, best by way of sharedStatusWord(): thousands are kept
    ServerTime updatedAt{};

    friend bool operator==(const Revision &, const Revision &) = default;
};

/// As statusFromWord() has it, but without unpacking the word.
[[nodiscard]] CharacterStatus statusOf(const Revision &revision);

/// A character as the server last told it (contract section 2). Lists hold a hundred thousand.
struct Character
{
    /// The API makes 4 and takes 6 of them (contract section 2). Each one costs memory and a
    /// download, so what is far beyond that is left out, and nobody judges what is not shown.
    static constexpr qsizetype MostRefs = 24;

    CharacterId id{};
    CompactText name{};
    CharacterStatus status = CharacterStatus::Unknown;
    int refsLeftOut = 0;         ///< how many more the server has sent, beyond MostRefs
    CompactText unknownStatus{}; ///< the word while status is Unknown, else empty: setStatus()
    RefList refs{};              ///< the first is the cover; usually 4, 0 to 6
    QDateTime createdAt{};
    ServerTime updatedAt{};
    CompactText clientReferenceId{}; ///< empty when unset
    Attributes attributes{};
    CompactText errorMessage{}; ///< why a failed one failed, or empty

    /// The API's word, also for a status we do not know.
    [[nodiscard]] QString statusText() const;
    /// Takes the API's \a word, whatever it is.
    void setStatus(const QString &word);
    [[nodiscard]] Revision revision() const;
    /// As it is once it is deleted. The refs of what was to be reviewed are gone with it, and their
    /// URLs, a third of its memory, lead nowhere; of others the server may keep them
    /// (contract 4.4).
    [[nodiscard]] Character deleted() const;
    /// Equal but for the URLs of the refs, whose tokens are others in every answer.
    [[nodiscard]] bool showsTheSameAs(const Character &other) const;

    friend bool operator==(const Character &, const Character &) = default;
};

/// Which characters a list asks for.
struct CharacterQuery
{
    CharacterStatus status =
        CharacterStatus::Unknown; ///< Unknown asks for all that are not deleted

    /// Whether those that are \a now are in the list.
    [[nodiscard]] bool lists(CharacterStatus now) const
    {
        return now != CharacterStatus::Deleted
            && (status == CharacterStatus::Unknown || status == now);
    }

    friend bool operator==(const CharacterQuery &, const CharacterQuery &) = default;
};

/// One page of a list, newest first.
struct CharacterPage
{
    QList<Character> characters{};
    QString nextCursor{};  ///< opaque; empty at the end
    qsizetype dropped = 0; ///< rows that could not be read and were left out
};

/// The answer to a write that leaves the character: as it is afterwards.
struct Written : Character
{
    QString requestId{}; ///< the server's name for the request, or empty
};

/// The answer to a delete.
struct Deleted
{
    CharacterId id{};
    QString requestId{}; ///< the server's name for the request, or empty
};

/// The team that the key belongs to.
struct Team
{
    QString id{};
    QString name{};
};

Q_DECLARE_METATYPE(CharacterId)
Q_DECLARE_METATYPE(Character)
