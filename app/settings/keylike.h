// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

/// Whether \a text may hold an API key (al_live_…, og_…), as when one was pasted into the wrong
/// field. It would rather take a harmless word for a key than miss one.
[[nodiscard]] bool looksLikeKey(const QString &text);

/// \a text with stars for whatever looksLikeKey; for what is no JSON, or not whole.
[[nodiscard]] QByteArray withoutKeys(const QByteArray &text);

/// \a object without any text that looksLikeKey, however deep: such a field is left out, with its
/// name if that is the key; in an array an empty text takes its place.
[[nodiscard]] QJsonObject withoutKeys(const QJsonObject &object);
