// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/character.h"
#include "domain/result.h"

#include <QByteArray>

/// Reads the API's JSON tolerantly: unknown statuses, poses and fields, nulls and missing fields
/// are fine; a character without a usable id is not (contract sections 2 and 11). Of more refs than
/// Character::MostRefs the rest is counted. All pure. Errors are of kind Protocol.

[[nodiscard]] Result<Character> characterFromJson(const QByteArray &json);

/// A page of a list. Rows that are no characters are left out and counted. has_more without a
/// next_cursor is the end (contract C7).
[[nodiscard]] Result<CharacterPage> pageFromJson(const QByteArray &json);

/// `{"id": …, "object": "character", "deleted": true}`; anything but a true `deleted` is an error.
[[nodiscard]] Result<Deleted> deletedFromJson(const QByteArray &json);

[[nodiscard]] Result<Team> teamFromJson(const QByteArray &json);

/// What an error answer says of itself (contract 6.1); all empty when the body is no envelope.
struct ErrorEnvelope
{
    QString code{};
    QString message{};
    QString requestId{};
};
[[nodiscard]] ErrorEnvelope errorEnvelopeFromJson(const QByteArray &json);
